package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Precondition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Java checks every index; a launch mostly fixes what all indices depend on: lengths, scalar
 * arguments and its own size; so we add to an entry a second form without the checks that some
 * conditions on those make needless. The host tests the conditions once a launch and takes the
 * first form where they do not hold, or where an array that is written is given twice.
 */
public record AddUncheckedVariants() implements Pass {
  private static final String SUFFIX = "_unchecked";

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
        && function.parameters().stream().anyMatch(Array.class::isInstance);
  }

  private static Optional<Function> variant(Function function, Set<String> names) {
    CellBounds cells = CellBounds.of(function);
    SymbolicBounds bounds = new SymbolicBounds(cells.function());
    Optional<Function> marked = bounds.marked();
    if (marked.isEmpty() && cells.preconditions().isEmpty()) {
      return Optional.empty();
    }
    Set<Precondition> conditions = new LinkedHashSet<>(cells.preconditions());
    marked.ifPresent(_ -> conditions.addAll(bounds.preconditions()));
    String name = function.name() + SUFFIX;
    while (!names.add(name)) {
      name += "_";
    }
    Entry entry = function.entry().orElseThrow();
    Entry relying = entry.with(new Entry.Variant(function.name(), List.copyOf(conditions)));
    return Optional.of(new Function(name, function.parameters(), function.result(),
        marked.orElse(cells.function()).body(), Optional.of(relying), function.span()));
  }
}
