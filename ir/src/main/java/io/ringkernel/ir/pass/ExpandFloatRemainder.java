package io.ringkernel.ir.pass;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;

/**
 * Java says {@code %} of two floats is exact (JLS 15.17.3); WGSL says it has the errors of a
 * division and a product (WGSL: Accuracy of Concrete Floating Point Expressions); so we take the
 * intrinsic of that name, which {@code ExpandIntrinsics} makes a function of integer operations.
 */
public record ExpandFloatRemainder() implements Pass {
  @Override
  public Module apply(Module module) {
    OpRewrite expanded = ExpandFloatRemainder::expanded;
    return expanded.in(module);
  }

  private static Op expanded(StatementBuilder out, Op op) {
    boolean isRemainder = op instanceof Op.Binary binary
        && binary.operator() == BinaryOperator.REM && binary.type().equals(Type.F32);
    return isRemainder ? new Op.Apply(Intrinsics.named("rem_f32"),
        List.of(((Op.Binary) op).left(), ((Op.Binary) op).right())) : op;
  }
}
