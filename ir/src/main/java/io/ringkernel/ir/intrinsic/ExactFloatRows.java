package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;
import static io.ringkernel.ir.intrinsic.Expansions.bitsOf;
import static io.ringkernel.ir.intrinsic.Expansions.bitsType;
import static io.ringkernel.ir.intrinsic.Expansions.fromBits;
import static io.ringkernel.ir.intrinsic.Expansions.integer;
import static io.ringkernel.ir.intrinsic.Expansions.isNaN;
import static io.ringkernel.ir.intrinsic.Expansions.magnitudeBits;
import static io.ringkernel.ir.intrinsic.Expansions.number;
import static io.ringkernel.ir.intrinsic.OnJvm.narrowed;
import static io.ringkernel.ir.intrinsic.OnJvm.ofDouble;
import static io.ringkernel.ir.intrinsic.OnJvm.ofDoubles;
import static io.ringkernel.ir.intrinsic.OnJvm.ofFloat;
import static io.ringkernel.ir.intrinsic.OnJvm.ofFloats;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Floating-point methods of {@code Math} whose result Java fixes to the last bit. A {@code double}
 * row under casts from and to {@code float} becomes the {@code float} row without any loss, except
 * for {@code fma} and the conversion of angles.
 */
final class ExactFloatRows {
  private static final Accuracy WGSL_SQRT = new Accuracy(4.5, 0,
      "WGSL 15.7.4: sqrt is 1.0 / inverseSqrt, 2 ULP, and a division of 2.5 ULP");
  private final List<Intrinsic> rows = new ArrayList<>();

  private ExactFloatRows() {}

  static List<Intrinsic> all() {
    ExactFloatRows family = new ExactFloatRows();
    family.roundingToIntegral();
    family.signs();
    family.ordering();
    family.roundingToInteger();
    family.fused();
    family.angles();
    family.remainder();
    return List.copyOf(family.rows);
  }

  private void roundingToIntegral() {
    integral("floor", "floor", Math::floor);
    integral("ceil", "ceil", Math::ceil);
    integral("rint", "round", Math::rint);
    rows.add(f64("sqrt").onJvm(ofDouble(Math::sqrt)).narrowsTo("sqrt_f32", true)
        .in(TargetId.CUDA, "sqrt", Accuracy.EXACT).build());
    rows.add(Row.of("sqrt_f32", "").type(Type.F32, Type.F32).onJvm(narrowed(Math::sqrt))
        .in(TargetId.CUDA, "sqrtf", Accuracy.EXACT).in(TargetId.WGSL, "sqrt", WGSL_SQRT)
        .in(TargetId.MSL, "metal::precise::sqrt", Accuracy.EXACT).build());
  }

  private void integral(String name, String wgsl, DoubleUnaryOperator onJvm) {
    rows.add(f64(name).onJvm(ofDouble(onJvm)).narrowsTo(name + "_f32", true)
        .in(TargetId.CUDA, name, Accuracy.EXACT).build());
    rows.add(Row.of(name + "_f32", "").type(Type.F32, Type.F32).onJvm(narrowed(onJvm))
        .in(TargetId.CUDA, name + "f", Accuracy.EXACT).in(TargetId.WGSL, wgsl, Accuracy.EXACT)
        .in(TargetId.MSL, "metal::precise::" + name, Accuracy.EXACT).build());
  }

  private void signs() {
    rows.add(f64("abs").onJvm(ofDouble(Math::abs)).narrowsTo("abs_f32", true)
        .in(TargetId.CUDA, "fabs", Accuracy.EXACT).build());
    rows.add(f32("abs").onJvm(ofFloat(Math::abs)).in(TargetId.CUDA, "fabsf", Accuracy.EXACT)
        .in(TargetId.WGSL, "abs", Accuracy.EXACT)
        .in(TargetId.MSL, "metal::precise::fabs", Accuracy.EXACT).build());
    both("signum", 1, ofFloat(Math::signum), ofDouble(Math::signum), (out, a) -> {
      Atom x = a.getFirst();
      Type.Prim type = (Type.Prim) x.type();
      Atom zero = number(type, 0);
      Atom lower = out.select(out.compare(Comparison.LT, x, zero), number(type, -1), x);
      return out.select(out.compare(Comparison.GT, x, zero), number(type, 1), lower);
    });
    both("copySign", 2, ofFloats(Math::copySign), ofDoubles(Math::copySign), (out, a) -> {
      Type.Prim type = bitsType((Type.Prim) a.get(0).type());
      long sign = type.equals(Type.I32) ? Integer.MIN_VALUE : Long.MIN_VALUE;
      Atom magnitude = magnitudeBits(out, bitsOf(out, a.get(0)));
      Atom signBit = out.binary(BinaryOperator.AND, bitsOf(out, a.get(1)), integer(type, sign));
      return fromBits(out, out.binary(BinaryOperator.OR, magnitude, signBit));
    });
  }

  private void ordering() {
    both("min", 2, ofFloats(Math::min), ofDoubles(Math::min), (out, a) ->
        extreme(out, a, Comparison.LT, BinaryOperator.OR));
    both("max", 2, ofFloats(Math::max), ofDoubles(Math::max), (out, a) ->
        extreme(out, a, Comparison.GT, BinaryOperator.AND));
    both("sum", 2, ofFloats(Float::sum), ofDoubles(Double::sum), (out, a) ->
        out.binary(BinaryOperator.ADD, a.get(0), a.get(1)));
    comparing("Float", "compare_f32", Type.F32,
        v -> Float.compare(RawBits.asFloat(v[0]), RawBits.asFloat(v[1])));
    comparing("Double", "compare_f64", Type.F64,
        v -> Double.compare(RawBits.asDouble(v[0]), RawBits.asDouble(v[1])));
  }

  /**
   * NaN wins and -0.0 is below 0.0 (JDK: {@code Math.min}). Equal operands are the same number or
   * two zeros; OR of the bits then takes the sign of either zero and AND that of both.
   */
  private static Atom extreme(StatementBuilder out, List<Atom> a, Comparison better,
      BinaryOperator ofZeros) {
    Atom zeros = fromBits(out,
        out.binary(ofZeros, bitsOf(out, a.get(0)), bitsOf(out, a.get(1))));
    Atom chosen = out.select(out.compare(better, a.get(0), a.get(1)), a.get(0), a.get(1));
    Atom ordered = out.select(out.compare(Comparison.EQ, a.get(0), a.get(1)), zeros, chosen);
    Atom second = out.select(isNaN(out, a.get(1)), a.get(1), ordered);
    return out.select(isNaN(out, a.get(0)), a.get(0), second);
  }

  /** Java's total order: by value, then by bits with one NaN (JDK: {@code Float.compare}). */
  private void comparing(String owner, String name, Type.Prim type, Evaluator onJvm) {
    String letter = type.equals(Type.F32) ? "F" : "D";
    String canonical = type.equals(Type.F32) ? "floatToIntBits" : "doubleToLongBits";
    rows.add(Row.of(name, "java/lang/" + owner + ".compare(" + letter + letter + ")I")
        .type(Type.I32, type, type).onJvm(onJvm).expands((out, a) -> {
          Atom byBits = Expansions.compared(out, apply(out, "bits", canonical, a.get(0)),
              apply(out, "bits", canonical, a.get(1)));
          Atom greater = out.compare(Comparison.GT, a.get(0), a.get(1));
          Atom upper = out.select(greater, Atom.Const.of(1), byBits);
          Atom less = out.compare(Comparison.LT, a.get(0), a.get(1));
          return out.select(less, Atom.Const.of(-1), upper);
        }).build());
  }

  private void roundingToInteger() {
    rows.add(Row.of("round_f32", "java/lang/Math.round(F)I").type(Type.I32, Type.F32)
        .onJvm(v -> Math.round(RawBits.asFloat(v[0])))
        .expands((out, a) -> rounded(out, a, "floor_f32", Type.I32)).build());
    rows.add(Row.of("round_f64", "java/lang/Math.round(D)J").type(Type.I64, Type.F64)
        .onJvm(v -> Math.round(RawBits.asDouble(v[0])))
        .expands((out, a) -> rounded(out, a, "floor_f64", Type.I64)).build());
  }

  /**
   * {@code floor(x + 1/2)} of the exact sum: the floating-point sum rounds 0.49999997f up, so the
   * fraction is compared instead; the last conversion saturates and sends NaN to 0.
   */
  private static Atom rounded(StatementBuilder out, List<Atom> a, String floorRow,
      Type.Prim result) {
    Atom x = a.getFirst();
    Type.Prim type = (Type.Prim) x.type();
    Atom floor = apply(out, "floor", floorRow, x);
    Atom fraction = out.binary(BinaryOperator.SUB, x, floor);
    Atom up = out.compare(Comparison.GE, fraction, number(type, 0.5));
    Atom above = out.binary(BinaryOperator.ADD, floor, number(type, 1));
    return out.let("rounded", new Op.Convert(result, out.select(up, above, floor)));
  }

  /** WGSL's own fma may round twice (WGSL 15.7.4: inherited from {@code x * y + z}). */
  private void fused() {
    rows.add(Row.of("fma_f32", "java/lang/Math.fma(FFF)F")
        .type(Type.F32, Type.F32, Type.F32, Type.F32)
        .onJvm(v -> RawBits.of(Math.fma(RawBits.asFloat(v[0]), RawBits.asFloat(v[1]),
            RawBits.asFloat(v[2]))))
        .in(TargetId.CUDA, "fmaf", Accuracy.EXACT)
        .in(TargetId.WGSL, new Spelling.Expand(FusedMultiplyAdd::ofFloats, true), Accuracy.EXACT)
        .in(TargetId.MSL, "metal::precise::fma", Accuracy.EXACT).build());
    rows.add(Row.of("fma_f64", "java/lang/Math.fma(DDD)D")
        .type(Type.F64, Type.F64, Type.F64, Type.F64)
        .onJvm(v -> RawBits.of(Math.fma(RawBits.asDouble(v[0]), RawBits.asDouble(v[1]),
            RawBits.asDouble(v[2]))))
        .in(TargetId.CUDA, "fma", Accuracy.EXACT).build());
  }

  private void angles() {
    angle("toRadians", Math::toRadians, Math.toRadians(1));
    angle("toDegrees", Math::toDegrees, Math.toDegrees(1));
  }

  /** The operator {@code %} of two floats, for a target whose own is not exact. */
  private void remainder() {
    rows.add(Row.of("rem_f32", "").type(Type.F32, Type.F32, Type.F32)
        .onJvm(ofFloats((x, y) -> x % y)).in(TargetId.CUDA, "fmodf", Accuracy.EXACT)
        .in(TargetId.WGSL, new Spelling.Expand(Remainder::ofFloats, true), Accuracy.EXACT)
        .in(TargetId.MSL, "metal::precise::fmod", Accuracy.EXACT).build());
  }

  /** The JDK multiplies by a constant; in float the constant and the product each round once. */
  private void angle(String name, DoubleUnaryOperator onJvm, double factor) {
    Accuracy twoRoundings = new Accuracy(2, 0, "one rounding of the factor, one of the product");
    rows.add(f64(name).onJvm(ofDouble(onJvm)).narrowsTo(name + "_f32", false)
        .expands((out, a) -> out.binary(BinaryOperator.MUL, a.getFirst(),
            Atom.Const.of(factor))).build());
    rows.add(Row.of(name + "_f32", "").type(Type.F32, Type.F32).onJvm(narrowed(onJvm))
        .expands((out, a) -> out.binary(BinaryOperator.MUL, a.getFirst(),
            Atom.Const.of((float) factor)), twoRoundings).build());
  }

  /** A float row with a method of its own, and the double row that narrows to it exactly. */
  private void both(String name, int operands, Evaluator onFloat, Evaluator onDouble,
      Expansion expansion) {
    Row single = operands == 1 ? f32(name) : Row.of(name + "_f32",
        "java/lang/" + owner(name, "Float") + "." + name + "(FF)F")
        .type(Type.F32, Type.F32, Type.F32);
    Row wide = operands == 1 ? f64(name) : Row.of(name + "_f64",
        "java/lang/" + owner(name, "Double") + "." + name + "(DD)D")
        .type(Type.F64, Type.F64, Type.F64);
    rows.add(single.onJvm(onFloat).expands(expansion).build());
    rows.add(wide.onJvm(onDouble).narrowsTo(name + "_f32", true).expands(expansion).build());
  }

  private static String owner(String name, String box) {
    return name.equals("sum") ? box : "Math";
  }

  private static Row f32(String name) {
    return Row.of(name + "_f32", "java/lang/Math." + name + "(F)F").type(Type.F32, Type.F32);
  }

  private static Row f64(String name) {
    return Row.of(name + "_f64", "java/lang/Math." + name + "(D)D").type(Type.F64, Type.F64);
  }
}
