package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Java's views throw where a coordinate is out of bounds; a kernel may have asked for the nearest
 * valid one, or promised that it does not happen; so what tests coordinates does what the entry's
 * policy says, as {@link CheckBounds} does for indices of arrays. So does what tests indices of
 * arrays in the state of an actor. An empty view has no nearest
 * element: it throws under both policies that test.
 *
 * <p>Runs before {@link ExpandIntrinsics}, which writes the test out.
 */
public record ViewIndices() implements Pass {
  /** The name of the row for views. */
  static final String ROW = "viewIndex";
  private static final Set<String> ROWS = Set.of(ROW, "stateIndex");

  @Override
  public Module apply(Module module) {
    Map<String, BoundsPolicy> policies = PolicyOfHelpers.in(module);
    return Lists.functions(module, function -> rewritten(function,
        policies.get(function.name())));
  }

  private static Function rewritten(Function function, BoundsPolicy policy) {
    return policy == BoundsPolicy.TRAP ? function : ((OpRewrite) (out, op) ->
        op instanceof Op.Apply apply && ROWS.contains(apply.intrinsic().name())
        ? policy == BoundsPolicy.CLAMP ? clamped(out, apply) : copy(apply.arguments().getFirst())
        : op).in(function);
  }

  /** The coordinate itself: a later pass takes the choice away. */
  static Op copy(Atom coordinate) {
    return new Op.Select(Atom.Const.of(true), coordinate, coordinate);
  }

  private static Op clamped(StatementBuilder out, Op.Apply apply) {
    Atom extent = apply.arguments().get(1);
    Atom last = out.binary(BinaryOperator.SUB, extent, Atom.Const.of(1));
    Atom above = out.compare(Comparison.GT, apply.arguments().getFirst(), last);
    Atom upper = out.select(above, last, apply.arguments().getFirst());
    Atom below = out.compare(Comparison.LT, upper, Atom.Const.of(0));
    Atom nearest = out.select(below, Atom.Const.of(0), upper);
    return new Op.Apply(apply.intrinsic(), List.of(nearest, extent));
  }
}
