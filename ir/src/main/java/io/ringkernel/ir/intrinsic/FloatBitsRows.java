package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.bitsOf;
import static io.ringkernel.ir.intrinsic.Expansions.bitsType;
import static io.ringkernel.ir.intrinsic.Expansions.infinityBits;
import static io.ringkernel.ir.intrinsic.Expansions.integer;
import static io.ringkernel.ir.intrinsic.Expansions.isNaN;
import static io.ringkernel.ir.intrinsic.Expansions.magnitudeBits;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import java.util.ArrayList;
import java.util.List;

/** Views of floating-point numbers as bits, and the classes of numbers that bits tell. */
final class FloatBitsRows {
  private final List<Intrinsic> rows = new ArrayList<>();

  private FloatBitsRows() {}

  static List<Intrinsic> all() {
    FloatBitsRows family = new FloatBitsRows();
    family.floatViews();
    family.doubleViews();
    family.canonical("floatToIntBits", "Float", Type.F32, 0x7fc00000L,
        v -> Float.floatToIntBits(RawBits.asFloat(v[0])));
    family.canonical("doubleToLongBits", "Double", Type.F64, 0x7ff8000000000000L,
        v -> Double.doubleToLongBits(RawBits.asDouble(v[0])));
    family.classes("Float", Type.F32);
    family.classes("Double", Type.F64);
    return List.copyOf(family.rows);
  }

  private void floatViews() {
    rows.add(Row.of("floatToRawIntBits", "java/lang/Float.floatToRawIntBits(F)I")
        .type(Type.I32, Type.F32).onJvm(v -> (int) v[0])
        .in(TargetId.CUDA, "__float_as_int", Accuracy.EXACT)
        .in(TargetId.WGSL, "bitcast<i32>({0})", Accuracy.EXACT)
        .in(TargetId.MSL, "as_type<int>({0})", Accuracy.EXACT).build());
    rows.add(Row.of("intBitsToFloat", "java/lang/Float.intBitsToFloat(I)F")
        .type(Type.F32, Type.I32).onJvm(v -> v[0] & 0xffffffffL)
        .in(TargetId.CUDA, "__int_as_float", Accuracy.EXACT)
        .in(TargetId.WGSL, "bitcast<f32>({0})", Accuracy.EXACT)
        .in(TargetId.MSL, "as_type<float>({0})", Accuracy.EXACT).build());
  }

  private void doubleViews() {
    rows.add(Row.of("doubleToRawLongBits", "java/lang/Double.doubleToRawLongBits(D)J")
        .type(Type.I64, Type.F64).onJvm(v -> v[0])
        .in(TargetId.CUDA, "__double_as_longlong", Accuracy.EXACT).build());
    rows.add(Row.of("longBitsToDouble", "java/lang/Double.longBitsToDouble(J)D")
        .type(Type.F64, Type.I64).onJvm(v -> v[0])
        .in(TargetId.CUDA, "__longlong_as_double", Accuracy.EXACT).build());
  }

  /** One NaN for all of them. */
  private void canonical(String method, String owner, Type.Prim type, long nan,
      Evaluator onJvm) {
    String letters = type.equals(Type.F32) ? "(F)I" : "(D)J";
    rows.add(Row.of(method, "java/lang/" + owner + "." + method + letters)
        .type(bitsType(type), type).onJvm(onJvm).expands((out, a) ->
            out.select(isNaN(out, a.getFirst()), integer(bitsType(type), nan),
            bitsOf(out, a.getFirst()))).build());
  }

  private void classes(String owner, Type.Prim type) {
    classOf("isNaN", owner, type, Comparison.GT);
    classOf("isInfinite", owner, type, Comparison.EQ);
    classOf("isFinite", owner, type, Comparison.LT);
  }

  /** The bits without the sign, compared with those of infinity, tell the class. */
  private void classOf(String method, String owner, Type.Prim type, Comparison comparison) {
    boolean single = type.equals(Type.F32);
    rows.add(Row.of(method + (single ? "_f32" : "_f64"),
        "java/lang/" + owner + "." + method + (single ? "(F)Z" : "(D)Z"))
        .type(Type.BOOL, type).onJvm(v -> RawBits.of(matches(comparison, type, v[0])))
        .expands((out, a) -> compareMagnitude(out, a.getFirst(), comparison)).build());
  }

  private static Atom compareMagnitude(StatementBuilder out, Atom x, Comparison comparison) {
    Atom magnitude = magnitudeBits(out, bitsOf(out, x));
    return out.compare(comparison, magnitude, infinityBits((Type.Prim) magnitude.type()));
  }

  private static boolean matches(Comparison comparison, Type.Prim type, long bits) {
    double value = type.equals(Type.F32) ? RawBits.asFloat(bits) : RawBits.asDouble(bits);
    return switch (comparison) {
      case GT -> Double.isNaN(value);
      case EQ -> Double.isInfinite(value);
      default -> Double.isFinite(value);
    };
  }
}
