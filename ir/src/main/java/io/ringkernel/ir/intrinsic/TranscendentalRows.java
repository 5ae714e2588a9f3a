package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.OnJvm.narrowed;
import static io.ringkernel.ir.intrinsic.OnJvm.ofDouble;
import static io.ringkernel.ir.intrinsic.OnJvm.ofDoubles;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Methods of {@code Math} that Java itself only bounds (1 to 2.5 ULP). Each has a {@code double}
 * row with Java's name, and a {@code float} row that stands for {@code (float) f((double) x)} where
 * a target has no {@code double} or the kernel allows it.
 */
final class TranscendentalRows {
  private static final String CUDA_GUIDE =
      "CUDA C++ Programming Guide, Mathematical Functions: maximum ULP error";
  private static final String METAL = "Metal Shading Language Specification, 8.4: ULP, precise";
  private static final String WGSL = "WGSL 15.7.4: accuracy of built-in functions";
  private static final Accuracy POW_CUDA_F64 = new Accuracy(2, 0, CUDA_GUIDE);
  private static final Accuracy POW_CUDA_F32 = new Accuracy(4, 0, CUDA_GUIDE);
  private static final Accuracy POW_METAL = new Accuracy(16, 0, METAL);
  /** Inherited from exp2(y log2 x), so it grows with the exponent of the result. */
  private static final Accuracy POW_WGSL = new Accuracy(4096, 0, WGSL);
  private final List<Intrinsic> rows = new ArrayList<>();

  private TranscendentalRows() {}

  static List<Intrinsic> all() {
    TranscendentalRows family = new TranscendentalRows();
    family.natives();
    family.trigonometric();
    family.hyperbolic();
    family.exponential();
    family.binary();
    return List.copyOf(family.rows);
  }

  private void trigonometric() {
    one("sin", Math::sin, 2, 2, metal("sin", 4), wgsl("sin", 0, 0x1p-11));
    one("cos", Math::cos, 2, 2, metal("cos", 4), wgsl("cos", 0, 0x1p-11));
    one("tan", Math::tan, 2, 4, metal("tan", 6), wgsl("tan", 4096, 0x1p-9));
    one("asin", Math::asin, 2, 2, metal("asin", 4), wgsl("asin", 4096, 6.77e-5));
    one("acos", Math::acos, 1, 2, metal("acos", 4), wgsl("acos", 4096, 6.77e-5));
    one("atan", Math::atan, 2, 2, metal("atan", 5), wgsl("atan", 4096, 0));
  }

  private void hyperbolic() {
    one("sinh", Math::sinh, 2, 3, metal("sinh", 4), power(PowerSeries::sinh));
    one("cosh", Math::cosh, 1, 2, metal("cosh", 4), power(PowerSeries::cosh));
    one("tanh", Math::tanh, 1, 2, metal("tanh", 5), power(PowerSeries::tanh));
  }

  /** The bound of WGSL's exp is 3 + 2 |x| ULP; results are finite only for |x| below 104. */
  private void exponential() {
    one("exp", Math::exp, 1, 2, metal("exp", 4), wgsl("exp", 211, 0));
    one("log", Math::log, 1, 1, metal("log", 4), power(PowerSeries::log));
    one("log10", Math::log10, 1, 2, metal("log10", 4), power(PowerSeries::log10));
    one("expm1", Math::expm1, 1, 1, own(FloatSeries::expm1), own(FloatSeries::expm1));
    one("log1p", Math::log1p, 1, 1, own(FloatSeries::log1p), own(FloatSeries::log1p));
    one("cbrt", Math::cbrt, 1, 1, own(FloatSeries::cbrt), own(FloatSeries::cbrt));
  }

  private void binary() {
    two("atan2", Math::atan2, 2, 3, metal("atan2", 6), wgsl("atan2", 4096, 0));
    two("hypot", Math::hypot, 2, 3, own(FloatSeries::hypot), own(FloatSeries::hypot));
    Expansion overC64 = (out, a) -> PowerSeries.powOverC(out, a, "native_pow_f64");
    Expansion overC32 = (out, a) -> PowerSeries.powOverC(out, a, "native_pow_f32");
    rows.add(Row.of("pow_f64", "java/lang/Math.pow(DD)D").type(Type.F64, Type.F64, Type.F64)
        .onJvm(ofDoubles(Math::pow)).narrowsTo("pow_f32", false)
        .expandsIn(TargetId.CUDA, overC64, POW_CUDA_F64).build());
    rows.add(Row.of("pow_f32", "").type(Type.F32, Type.F32, Type.F32)
        .onJvm(narrowed(Math::pow)).expandsIn(TargetId.CUDA, overC32, POW_CUDA_F32)
        .expandsIn(TargetId.WGSL, PowerSeries::powOfMagnitude, POW_WGSL)
        .expandsIn(TargetId.MSL, overC32, POW_METAL).build());
  }

  /** The targets' own functions, which expansions use where they are good enough. */
  private void natives() {
    rows.add(Row.of("native_pow_f64", "").type(Type.F64, Type.F64, Type.F64)
        .onJvm(ofDoubles(Math::pow)).in(TargetId.CUDA, "pow", POW_CUDA_F64).build());
    rows.add(Row.of("native_pow_f32", "").type(Type.F32, Type.F32, Type.F32)
        .onJvm(narrowed(Math::pow)).in(TargetId.CUDA, "powf", POW_CUDA_F32)
        .in(TargetId.WGSL, "pow", POW_WGSL)
        .in(TargetId.MSL, "metal::precise::pow", POW_METAL).build());
    rows.add(Row.of("native_log_f32", "").type(Type.F32, Type.F32).onJvm(narrowed(Math::log))
        .in(TargetId.CUDA, "logf", new Accuracy(1, 0, CUDA_GUIDE))
        .in(TargetId.WGSL, "log", new Accuracy(3, 0x1p-21, WGSL))
        .in(TargetId.MSL, "metal::precise::log", new Accuracy(4, 0, METAL)).build());
  }

  private static Intrinsic.Form power(Expansion expansion) {
    return new Intrinsic.Form(new Spelling.Expand(expansion), PowerSeries.ACCURACY);
  }

  private static Intrinsic.Form metal(String name, double ulp) {
    return new Intrinsic.Form(new Spelling.Function("metal::precise::" + name),
        new Accuracy(ulp, 0, METAL));
  }

  private static Intrinsic.Form wgsl(String name, double ulp, double absolute) {
    return new Intrinsic.Form(new Spelling.Function(name), new Accuracy(ulp, absolute, WGSL));
  }

  /** Float arithmetic of our own, measured on this compiler's interpreter. */
  private static Intrinsic.Form own(Expansion expansion) {
    return new Intrinsic.Form(new Spelling.Expand(expansion), FloatSeries.ACCURACY);
  }

  private void one(String name, DoubleUnaryOperator onJvm, double ulp64, double ulp32,
      Intrinsic.Form msl, Intrinsic.Form wgsl) {
    rows.add(Row.of(name + "_f64", "java/lang/Math." + name + "(D)D").type(Type.F64, Type.F64)
        .onJvm(ofDouble(onJvm)).narrowsTo(name + "_f32", false)
        .in(TargetId.CUDA, name, new Accuracy(ulp64, 0, CUDA_GUIDE)).build());
    rows.add(forms(Row.of(name + "_f32", "").type(Type.F32, Type.F32).onJvm(narrowed(onJvm)),
        name, ulp32, msl, wgsl));
  }

  private void two(String name, DoubleBinaryOperator onJvm, double ulp64, double ulp32,
      Intrinsic.Form msl, Intrinsic.Form wgsl) {
    rows.add(Row.of(name + "_f64", "java/lang/Math." + name + "(DD)D")
        .type(Type.F64, Type.F64, Type.F64).onJvm(ofDoubles(onJvm))
        .narrowsTo(name + "_f32", false)
        .in(TargetId.CUDA, name, new Accuracy(ulp64, 0, CUDA_GUIDE)).build());
    rows.add(forms(Row.of(name + "_f32", "").type(Type.F32, Type.F32, Type.F32)
        .onJvm(narrowed(onJvm)), name, ulp32, msl, wgsl));
  }

  private static Intrinsic forms(Row row, String name, double ulp, Intrinsic.Form msl,
      Intrinsic.Form wgsl) {
    return row.in(TargetId.CUDA, name + "f", new Accuracy(ulp, 0, CUDA_GUIDE))
        .in(TargetId.WGSL, wgsl.spelling(), wgsl.accuracy())
        .in(TargetId.MSL, msl.spelling(), msl.accuracy()).build();
  }
}
