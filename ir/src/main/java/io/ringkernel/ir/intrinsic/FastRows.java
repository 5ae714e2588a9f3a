package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.OnJvm.narrowed;
import static io.ringkernel.ir.intrinsic.OnJvm.ofFloats;

import io.ringkernel.ir.Type;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Functions that a kernel with fast precision uses where it names those of {@code Math}. A target
 * without a form keeps the usual function.
 */
final class FastRows {
  private static final String CUDA = "CUDA C++ Programming Guide, Intrinsic Functions";
  private static final String METAL = "Metal Shading Language Specification, 8.4: ULP, fast math";
  /** 2^-21.19, the larger of the bounds of sine and cosine. */
  private static final double CIRCULAR = 0x1p-21;

  private FastRows() {}

  static List<Intrinsic> all() {
    return List.of(
        row("fastSin", Math::sin, "__sinf", new Accuracy(2, CIRCULAR, CUDA + "; on [-pi, pi]"),
            "sin", new Accuracy(4, 0x1p-13, METAL + "; on [-pi, pi]")),
        row("fastCos", Math::cos, "__cosf", new Accuracy(2, CIRCULAR, CUDA + "; on [-pi, pi]"),
            "cos", new Accuracy(4, 0x1p-13, METAL + "; on [-pi, pi]")),
        row("fastExp", Math::exp, "__expf",
            new Accuracy(106, 0, CUDA + "; 2 + |1.173 x|"), "exp",
            new Accuracy(91, 0, METAL + "; 3 + |x|")),
        row("fastLog", Math::log, "__logf", new Accuracy(3, CIRCULAR, CUDA), "log",
            new Accuracy(3, 0x1p-21, METAL)),
        Row.of("fastDivide_f32", "").type(Type.F32, Type.F32, Type.F32)
            .onJvm(ofFloats((x, y) -> x / y))
            .in(TargetId.CUDA, "__fdividef",
                new Accuracy(2, 0, CUDA + "; for divisors of 2^-126 to 2^126"))
            .in(TargetId.MSL, "metal::fast::divide", new Accuracy(2.5, 0, METAL)).build());
  }

  private static Intrinsic row(String name, DoubleUnaryOperator onJvm, String cuda,
      Accuracy onCuda, String metal, Accuracy onMetal) {
    return Row.of(name + "_f32", "").type(Type.F32, Type.F32).onJvm(narrowed(onJvm))
        .in(TargetId.CUDA, cuda, onCuda)
        .in(TargetId.MSL, "metal::fast::" + metal, onMetal).build();
  }
}
