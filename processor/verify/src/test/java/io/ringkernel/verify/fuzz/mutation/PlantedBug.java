package io.ringkernel.verify.fuzz.mutation;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One bug.
 *
 * @param name what is wrong
 * @param leg the leg that must see it
 * @param plant makes a toolchain with the bug of one without
 */
record PlantedBug(String name, String leg, UnaryOperator<Toolchain> plant) {
  /** In what the front end gives to every target. */
  static PlantedBug inFrontEnd(String name, Pass pass) {
    return new PlantedBug(name, "interpreter",
        chain -> new Toolchain(pass::apply, chain.lowerings()));
  }

  /** Before the passes of the target of a leg. */
  static PlantedBug before(String name, String leg, Pass pass) {
    return inPasses(name, leg, passes -> {
      List<Pass> all = new ArrayList<>(passes);
      all.addFirst(pass);
      return all;
    });
  }

  /** After the passes of the target of a leg. */
  static PlantedBug after(String name, String leg, Pass pass) {
    return inPasses(name, leg, passes -> {
      List<Pass> all = new ArrayList<>(passes);
      all.addLast(pass);
      return all;
    });
  }

  /** Behind the last pass of that name. */
  static PlantedBug behind(String name, String leg, String passName, Pass pass) {
    return inPasses(name, leg, passes -> {
      List<Pass> all = new ArrayList<>(passes);
      for (int i = all.size() - 1; i >= 0; i--) {
        if (all.get(i).name().equals(passName)) {
          all.add(i + 1, pass);
          return all;
        }
      }
      throw new AssertionError("no pass " + passName);
    });
  }

  /** One pass is missing. */
  static PlantedBug without(String passName, String leg) {
    return inPasses("the pass " + passName + " is missing for " + leg, leg, passes -> {
      List<Pass> all = passes.stream().filter(p -> !p.name().equals(passName)).toList();
      if (all.size() == passes.size()) {
        throw new AssertionError("no pass " + passName);
      }
      return all;
    });
  }

  /** In the text of the target of a leg. */
  static PlantedBug inText(String name, String leg, UnaryOperator<String> change) {
    return inArtifact(name, leg, a -> new Artifact(a.target(), a.fileName(),
        change.apply(a.text()), a.entries(), a.compileOptions()));
  }

  /** In what the target of a leg prints. */
  static PlantedBug inArtifact(String name, String leg, UnaryOperator<Artifact> change) {
    return inLowering(name, leg, base -> new Decorated(base, base.passes(), change));
  }

  private static PlantedBug inPasses(String name, String leg,
      UnaryOperator<List<Pass>> change) {
    return inLowering(name, leg, base -> new Decorated(base, change.apply(base.passes()),
        UnaryOperator.identity()));
  }

  private static PlantedBug inLowering(String name, String leg,
      UnaryOperator<Lowering> change) {
    String target = leg.contains("-") ? leg.substring(0, leg.indexOf('-')) : leg;
    return new PlantedBug(name, leg, chain -> new Toolchain(chain.frontEnd(),
        chain.lowerings().stream().filter(l -> l.target().id().equals(target)).map(change)
            .toList()));
  }

  @Override
  public String toString() {
    return name;
  }

  private record Decorated(Lowering base, List<Pass> passes, UnaryOperator<Artifact> change)
      implements Lowering {
    @Override
    public TargetId target() {
      return base.target();
    }

    @Override
    public String fileName() {
      return base.fileName();
    }

    @Override
    public Set<Capability> capabilities() {
      return base.capabilities();
    }

    @Override
    public int bufferLimit() {
      return base.bufferLimit();
    }

    @Override
    public Artifact print(Module module, String origin) {
      return change.apply(base.print(module, origin));
    }
  }
}
