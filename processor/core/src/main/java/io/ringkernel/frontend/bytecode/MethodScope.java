package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Local;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What is known of a method when its instructions are translated.
 *
 * @param code the instructions and what they refer to
 * @param arrays by the origin in {@link Known.Reference}
 * @param composites views and functions by their origin
 * @param cell of a stencil kernel
 * @param components variables for those of the record that a constructor makes, in order
 */
record MethodScope(ReachableCode code, FreshIds ids, Variables variables,
    Map<Integer, Array> arrays, Map<Integer, StackItem.Composite> composites,
    Optional<Cell> cell, Map<String, Local> components) {
  CompiledMethod method() {
    return code.method();
  }

  Frame<Known>[] frames() {
    return code.frames();
  }

  /** What stands on the stack for an array, a view or a function. */
  StackItem item(Known known) {
    return switch (known) {
      case Known.Reference(int origin, _) -> new StackItem.Reference(arrays.get(origin));
      case Known.View view -> composites.get(view.origin());
      case Known.Function function -> composites.get(function.origin());
      case null, default -> StackItem.Unusable.UNUSABLE;
    };
  }
}
