package io.ringkernel.ir.pass;

import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import java.util.Map;

/**
 * Java tests every index; most tests say what the code around them has just made sure of; so we
 * mark the places whose index is known to be in bounds: below a comparison with the length,
 * counters of loops, masks, positions within a block of known size, constants, and an index that
 * was tested before.
 *
 * <p>The facts are intervals of ints and differences to lengths, kept per value; see {@link
 * BoundsFacts}. A variable in a loop is assumed to stay within what it enters with, and the
 * assumption is checked at each assignment and weakened until it holds.
 */
public record EliminateBoundsChecks() implements Pass {
  @Override
  public Module apply(Module module) {
    Map<String, BoundsPolicy> policies = PolicyOfHelpers.in(module);
    return Lists.functions(module, (Function function) ->
        new BoundsFacts(function, policies.get(function.name()) == BoundsPolicy.TRAP).marked());
  }
}
