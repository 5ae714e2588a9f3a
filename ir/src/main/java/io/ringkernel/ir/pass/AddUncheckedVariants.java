package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Java checks every index; a launch mostly fixes what all indices depend on: lengths, scalar
 * arguments and its own size; so we add to an entry a second form without the checks that some
 * conditions on those make needless. The host tests the conditions once a launch and takes the
 * first form where they do not hold, or where an array that is written is given twice.
 */
public record AddUncheckedVariants() implements Pass {
  private static final String SUFFIX = "_unchecked";
  /** The analysis walks each loop twice, once inside each walk of the loop around it. */
  private static final int DEEPEST_LOOP = 6;
  /** It looks at all definitions for each variable of each loop. */
  private static final int MOST_STATEMENTS = 1_000;

  @Override
  public Module apply(Module module) {
    Set<String> names = new HashSet<>();
    module.functions().forEach(f -> names.add(f.name()));
    Module proven = new EliminateBoundsChecks().apply(module);
    List<Function> all = new ArrayList<>();
    for (Function function : module.functions()) {
      all.add(function);
      if (mayHaveVariant(function)) {
        variant(proven.function(function.name()), names).ifPresent(all::add);
      }
    }
    return module.withFunctions(all);
  }

  private static boolean mayHaveVariant(Function function) {
    return function.entry().isPresent() && function.entry().get().variant().isEmpty()
        && function.entry().get().bounds() != Entry.BoundsPolicy.UNCHECKED
        && function.parameters().stream().anyMatch(Array.class::isInstance)
        && loopDepth(function.body()) <= DEEPEST_LOOP
        && statements(function.body()) <= MOST_STATEMENTS;
  }

  private static int loopDepth(List<Stmt> list) {
    int deepest = 0;
    for (Stmt statement : list) {
      int own = statement instanceof Stmt.Loop || statement instanceof Stmt.DoLoop ? 1 : 0;
      for (List<Stmt> inner : Lists.of(statement)) {
        deepest = Math.max(deepest, own + loopDepth(inner));
      }
    }
    return deepest;
  }

  private static int statements(List<Stmt> list) {
    AtomicInteger count = new AtomicInteger();
    Lists.forEach(list, _ -> count.incrementAndGet());
    return count.get();
  }

  private static Optional<Function> variant(Function function, Set<String> names) {
    SymbolicBounds bounds = new SymbolicBounds(function);
    Optional<Function> marked = bounds.marked();
    if (marked.isEmpty()) {
      return Optional.empty();
    }
    String name = function.name() + SUFFIX;
    while (!names.add(name)) {
      name += "_";
    }
    Entry entry = function.entry().orElseThrow();
    Entry relying = new Entry(entry.blockX(), entry.blockY(), entry.blockZ(), entry.bounds(),
        entry.trapSites(),
        Optional.of(new Entry.Variant(function.name(), bounds.preconditions())),
        entry.precision(), entry.report());
    return Optional.of(new Function(name, function.parameters(), function.result(),
        marked.get().body(), Optional.of(relying), function.span()));
  }
}
