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
  private static final Accuracy CIRCULAR = new Accuracy(4, 0x1p-26,
      "own series: 2 ULP with exact operations; beyond 1608 the angle is off by up to 2^-27");
  private static final Accuracy TANGENT = new Accuracy(8, 0x1p-26,
      "own series: 3 ULP with exact operations; beyond 1608 that of an angle off by up to 2^-27");
  private static final Spelling TURNS = new Spelling.Expand(CircularSeries::turns, true);
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
    rows.add(Row.of("turns_f32", "").type(Type.I32, Type.F32)
        .onJvm(v -> CircularSeries.turns((int) v[0]))
        .in(TargetId.CUDA, TURNS, Accuracy.EXACT).in(TargetId.WGSL, TURNS, Accuracy.EXACT)
        .in(TargetId.MSL, TURNS, Accuracy.EXACT).build());
    one("sin", Math::sin, 2, 2, metal("sin", 4), own(CircularSeries::sin, CIRCULAR));
    one("cos", Math::cos, 2, 2, metal("cos", 4), own(CircularSeries::cos, CIRCULAR));
    one("tan", Math::tan, 2, 4, metal("tan", 6), own(CircularSeries::tan, TANGENT));
    one("asin", Math::asin, 2, 2, metal("asin", 4), own(InverseCircularSeries::asin));
    one("acos", Math::acos, 1, 2, metal("acos", 4), own(InverseCircularSeries::acos));
    one("atan", Math::atan, 2, 2, metal("atan", 5), own(InverseCircularSeries::atan));
  }

  private void hyperbolic() {
    one("sinh", Math::sinh, 2, 3, metal("sinh", 4), own(ExponentialSeries::sinh));
    one("cosh", Math::cosh, 1, 2, metal("cosh", 4), own(ExponentialSeries::cosh));
    one("tanh", Math::tanh, 1, 2, metal("tanh", 5), own(ExponentialSeries::tanh));
  }

  private void exponential() {
    one("exp", Math::exp, 1, 2, metal("exp", 4), own(ExponentialSeries::exp));
    one("log", Math::log, 1, 1, metal("log", 4), own(ExponentialSeries::log));
    one("log10", Math::log10, 1, 2, metal("log10", 4), own(ExponentialSeries::log10));
    one("expm1", Math::expm1, 1, 1, own(FloatSeries::expm1), own(FloatSeries::expm1));
    one("log1p", Math::log1p, 1, 1, own(FloatSeries::log1p), own(FloatSeries::log1p));
    one("cbrt", Math::cbrt, 1, 1, own(FloatSeries::cbrt), own(FloatSeries::cbrt));
  }

  private void binary() {
    two("atan2", Math::atan2, 2, 3, metal("atan2", 6), own(InverseCircularSeries::atan2));
    two("hypot", Math::hypot, 2, 3, own(FloatSeries::hypot), own(FloatSeries::hypot));
    power();
  }

  /** C's function does not take Java's side where one operand alone could tell the result. */
  private void power() {
    Accuracy wide = new Accuracy(2, 0, CUDA_GUIDE);
    Accuracy single = new Accuracy(4, 0, CUDA_GUIDE);
    Intrinsic.Form msl = metal("pow", 16);
    rows.add(Row.of("powOfC_f64", "").type(Type.F64, Type.F64, Type.F64)
        .onJvm(ofDoubles(Powers::ofC)).in(TargetId.CUDA, "pow", wide).build());
    rows.add(Row.of("powOfC_f32", "").type(Type.F32, Type.F32, Type.F32)
        .onJvm(narrowed(Powers::ofC)).in(TargetId.CUDA, "powf", single)
        .in(TargetId.MSL, msl.spelling(), msl.accuracy()).build());
    rows.add(Row.of("pow_f64", "java/lang/Math.pow(DD)D").type(Type.F64, Type.F64, Type.F64)
        .onJvm(ofDoubles(Math::pow)).narrowsTo("pow_f32", false)
        .expandsIn(TargetId.CUDA, Powers::fromC, wide).build());
    Intrinsic.Form wgsl = own(Powers::fromSeries);
    rows.add(Row.of("pow_f32", "").type(Type.F32, Type.F32, Type.F32)
        .onJvm(narrowed(Math::pow)).expandsIn(TargetId.CUDA, Powers::fromC, single)
        .in(TargetId.WGSL, wgsl.spelling(), wgsl.accuracy())
        .expandsIn(TargetId.MSL, Powers::fromC, msl.accuracy()).build());
  }

  private static Intrinsic.Form metal(String name, double ulp) {
    return new Intrinsic.Form(new Spelling.Function("metal::precise::" + name),
        new Accuracy(ulp, 0, METAL));
  }

  /** Float arithmetic of our own, measured on this compiler's interpreter. */
  private static Intrinsic.Form own(Expansion expansion) {
    return own(expansion, FloatSeries.ACCURACY);
  }

  private static Intrinsic.Form own(Expansion expansion, Accuracy accuracy) {
    return new Intrinsic.Form(new Spelling.Expand(expansion, true), accuracy);
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
