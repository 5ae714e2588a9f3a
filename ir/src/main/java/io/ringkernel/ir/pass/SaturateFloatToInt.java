package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;

/**
 * Java says a conversion to an integer truncates, saturates, and sends NaN to 0 (JLS 5.1.3); in C
 * an operand out of range is undefined, in WGSL NaN is indeterminate and the bounds are not Java's;
 * so we convert only what is in range. The range is tested on the bits, with the sign taken off:
 * one integer comparison, which no assumption that there is no NaN can remove.
 *
 * <p>A conversion to {@code byte}, {@code short} or {@code char} goes through {@code int}.
 */
public record SaturateFloatToInt() implements Pass {
  @Override
  public Module apply(Module module) {
    OpRewrite saturated = SaturateFloatToInt::saturated;
    return saturated.in(module);
  }

  private static Op saturated(StatementBuilder out, Op op) {
    if (!(op instanceof Op.Convert convert) || !convert.to().scalar().isInteger()
        || !((Type.Prim) convert.operand().type()).scalar().isFloating()) {
      return op;
    }
    if (convert.to().scalar().isNarrow()) {
      Atom wide = out.let("saturated", inRangeOrBound(out, Type.I32, convert.operand()));
      return new Op.Convert(convert.to(), wide);
    }
    return inRangeOrBound(out, convert.to(), convert.operand());
  }

  private static Op inRangeOrBound(StatementBuilder out, Type.Prim to, Atom x) {
    boolean single = ((Type.Prim) x.type()).scalar() == Scalar.F32;
    double limit = to.equals(Type.I32) ? 0x1p31 : 0x1p63;
    Atom bits = out.let("bits", new Op.Apply(
        Intrinsics.named(single ? "floatToRawIntBits" : "doubleToRawLongBits"), List.of(x)));
    Atom magnitude = out.binary(BinaryOperator.AND, bits,
        bitsConstant(single, single ? Integer.MAX_VALUE : Long.MAX_VALUE));
    Atom inRange = out.compare(Comparison.LT, magnitude, bitsConstant(single,
        single ? Float.floatToRawIntBits((float) limit) : Double.doubleToRawLongBits(limit)));
    Atom safe = out.select(inRange, x, single ? Atom.Const.of(0f) : Atom.Const.of(0.0));
    Atom raw = out.let("truncated", new Op.ConvertRaw(to, safe));
    Atom isNegative = out.compare(Comparison.LT, bits, bitsConstant(single, 0));
    boolean toInt = to.equals(Type.I32);
    Atom bound = out.select(isNegative,
        new Atom.Const(to, toInt ? Integer.MIN_VALUE : Long.MIN_VALUE),
        new Atom.Const(to, toInt ? Integer.MAX_VALUE : Long.MAX_VALUE));
    Atom isNaN = out.compare(Comparison.GT, magnitude, bitsConstant(single, single
        ? Float.floatToRawIntBits(Float.POSITIVE_INFINITY)
        : Double.doubleToRawLongBits(Double.POSITIVE_INFINITY)));
    Atom outside = out.select(isNaN, new Atom.Const(to, 0), bound);
    return new Op.Select(inRange, raw, outside);
  }

  private static Atom.Const bitsConstant(boolean single, long value) {
    return new Atom.Const(single ? Type.I32 : Type.I64, value);
  }
}
