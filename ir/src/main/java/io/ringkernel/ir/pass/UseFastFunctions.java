package io.ringkernel.ir.pass;

import io.ringkernel.ir.Entry.Precision;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.ForwardRewrite.Result;
import java.util.List;
import java.util.Map;

/**
 * Java bounds {@code Math.sin} by one unit in the last place (JDK: {@code Math}); targets have
 * functions that are quicker and less near; so a kernel that asks for them gets them, and a
 * division that is good to two units.
 *
 * <p>Runs behind {@link NarrowDoubleMath}, which makes {@code float} functions of casts.
 */
public record UseFastFunctions() implements Pass {
  private static final Map<String, String> FAST = Map.of("sin_f32", "fastSin_f32", "cos_f32",
      "fastCos_f32", "exp_f32", "fastExp_f32", "log_f32", "fastLog_f32");

  @Override
  public Module apply(Module module) {
    PrecisionOf precision = PrecisionOf.module(module);
    return Lists.functions(module, function ->
        precision.function(function) != Precision.FAST ? function
        : new ForwardRewrite(function, (out, op, definitions) ->
                new Result.Computed(fast(op))).rewritten());
  }

  private static Op fast(Op op) {
    if (op instanceof Op.Apply apply && FAST.containsKey(apply.intrinsic().name())) {
      return new Op.Apply(Intrinsics.named(FAST.get(apply.intrinsic().name())),
          apply.arguments());
    }
    return op instanceof Op.Binary division && division.operator() == Op.BinaryOperator.DIV
        && division.type().equals(Type.F32)
            ? new Op.Apply(Intrinsics.named("fastDivide_f32"),
                List.of(division.left(), division.right())) : op;
  }
}
