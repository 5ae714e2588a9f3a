package io.ringkernel.ir.pass;

import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;

/**
 * Java says a method with a result cannot complete normally, by rules that see through conditions
 * (JLS 8.4.7); WGSL (9.7, behavior analysis) and C compilers' warnings know simpler ones, and flags
 * that replace jumps hide the end from both; so a function that does not obviously end in a return
 * gets one, never reached, with a zero.
 */
public record ReturnAtEnd() implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module, ReturnAtEnd::ended);
  }

  private static Function ended(Function function) {
    if (!(function.result() instanceof Type.Element result)
        || Lists.endsAbruptly(function.body())) {
      return function;
    }
    StatementBuilder out = new StatementBuilder(FreshIds.after(function), function.span());
    function.body().forEach(out::add);
    out.giveBack(ZeroValue.of(out, result));
    return function.withBody(out.build());
  }
}
