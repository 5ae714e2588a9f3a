package io.ringkernel.export.tornado;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A language of ours with entry points as TornadoVM calls them. */
class TornadoLowering implements Lowering {
  private final TargetId target;
  private final String fileName;
  private final Lowering language;

  TornadoLowering(TargetId target, String fileName, Lowering language) {
    this.target = target;
    this.fileName = fileName;
    this.language = language;
  }

  @Override
  public final TargetId target() {
    return target;
  }

  @Override
  public final TargetId column() {
    return language.column();
  }

  @Override
  public final boolean isOnRequest() {
    return true;
  }

  @Override
  public final String fileName() {
    return fileName;
  }

  /** TornadoVM launches no grid whose blocks wait for each other. */
  @Override
  public final Set<Capability> capabilities() {
    return language.capabilities().stream().filter(c -> c != Capability.GRID_BARRIERS)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public final Optional<String> missing(Function entry) {
    if (entry.entry().orElseThrow().report() != Entry.TrapReport.BY_SITE) {
      return Optional.of("an actor, for a task graph waits for its tasks,");
    }
    // TornadoVM has no call that sizes memory of a block for a prebuilt task.
    return entry.body().stream()
        .filter(s -> s instanceof Stmt.DeclareArray(Array array, var _)
            && array.launched().isPresent())
        .map(s -> "a shared array whose length the launch gives").findFirst();
  }

  /** Nobody looks whether the preconditions of a second form hold, so there is none. */
  @Override
  public final List<Pass> passes() {
    List<Pass> passes = new ArrayList<>(List.of(new DropVariants()));
    passes.addAll(language.passes());
    return List.copyOf(passes);
  }

  @Override
  public final Artifact print(Module module, String origin) {
    Artifact text = language.print(module, origin);
    return new Artifact(target, fileName, text.text(), text.entries(), text.compileOptions());
  }

  /** Leaves forms of entry points that rely on preconditions. */
  private record DropVariants() implements Pass {
    @Override
    public Module apply(Module module) {
      return new Module(module.name(), module.structs(), module.functions().stream()
          .filter(f -> f.entry().flatMap(Entry::variant).isEmpty()).toList());
    }
  }
}
