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
  private final List<Intrinsic> rows = new ArrayList<>();

  private TranscendentalRows() {}

  static List<Intrinsic> all() {
    TranscendentalRows family = new TranscendentalRows();
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
    one("sinh", Math::sinh, 2, 3, metal("sinh", 4), wgsl("sinh", 256, 0x1p-20));
    one("cosh", Math::cosh, 1, 2, metal("cosh", 4), wgsl("cosh", 256, 0));
    one("tanh", Math::tanh, 1, 2, metal("tanh", 5), wgsl("tanh", 256, 1.0e-5));
  }

  /** The bound of WGSL's exp is 3 + 2 |x| ULP; results are finite only for |x| below 104. */
  private void exponential() {
    one("exp", Math::exp, 1, 2, metal("exp", 4), wgsl("exp", 211, 0));
    one("log", Math::log, 1, 1, metal("log", 4), wgsl("log", 3, 0x1p-21));
    one("log10", Math::log10, 1, 2, metal("log10", 4),
        new Intrinsic.Form(new Spelling.Template("log2({0}) * 0.30103f"),
            new Accuracy(6, 0x1p-21, WGSL + ", for log2")));
    one("expm1", Math::expm1, 1, 1, own(FloatSeries::expm1), own(FloatSeries::expm1));
    one("log1p", Math::log1p, 1, 1, own(FloatSeries::log1p), own(FloatSeries::log1p));
    one("cbrt", Math::cbrt, 1, 1, own(FloatSeries::cbrt), own(FloatSeries::cbrt));
  }

  /** The bound of WGSL's pow is inherited from exp2(y log2 x): grows with the exponent. */
  private void binary() {
    two("atan2", Math::atan2, 2, 3, metal("atan2", 6), wgsl("atan2", 4096, 0));
    two("pow", Math::pow, 2, 4, metal("pow", 16), wgsl("pow", 4096, 0));
    two("hypot", Math::hypot, 2, 3, own(FloatSeries::hypot), own(FloatSeries::hypot));
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
