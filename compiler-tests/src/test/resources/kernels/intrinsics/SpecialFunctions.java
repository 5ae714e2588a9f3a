package kernels.intrinsics;

import io.ringkernel.FloatMath;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Every function that Math lacks, near what the JVM computes. */
final class SpecialFunctions {
  private static final int FUNCTIONS = 25;
  private static final int EACH = 60;

  @GpuKernel(blockSize = 64)
  static void specialFunctions(GpuContext gpu, float[] x, float[] expected, int[] near) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      float error = Math.abs(of(i / EACH, x[i]) - expected[i]);
      near[i] = error <= 1e-4f * Math.max(1, Math.abs(expected[i])) ? 1 : 0;
    }
  }

  static float of(int function, float x) {
    return switch (function) {
      case 0 -> FloatMath.rsqrt(x);
      case 1 -> FloatMath.exp2(x);
      case 2 -> FloatMath.exp10(x);
      case 3 -> FloatMath.log2(x);
      case 4 -> FloatMath.sinpi(x);
      case 5 -> FloatMath.cospi(x);
      case 6 -> FloatMath.asinh(x);
      case 7 -> FloatMath.acosh(x);
      case 8 -> FloatMath.atanh(x);
      case 9 -> FloatMath.erf(x);
      case 10 -> FloatMath.erfc(x);
      case 11 -> FloatMath.erfinv(x);
      case 12 -> FloatMath.erfcinv(x);
      case 13 -> FloatMath.normcdf(x);
      case 14 -> FloatMath.normcdfinv(x);
      case 15 -> FloatMath.tgamma(x);
      case 16 -> FloatMath.lgamma(x);
      case 17 -> FloatMath.j0(x);
      case 18 -> FloatMath.j1(x);
      case 19 -> FloatMath.y0(x);
      case 20 -> FloatMath.y1(x);
      case 21 -> FloatMath.cylBesselI0(x);
      case 22 -> FloatMath.cylBesselI1(x);
      case 23 -> FloatMath.jn(3, x);
      default -> FloatMath.yn(3, x);
    };
  }

  private static float operand(int function, int i) {
    return switch (function) {
      case 0 -> 0.5f + i * 0.1f;
      case 1 -> (i - 30) * 0.3f;
      case 2 -> (i - 30) * 0.1f;
      case 3 -> 0.1f + i * 0.7f;
      case 4 -> (i - 30) * 0.37f;
      case 5 -> (i - 30) * 0.37f;
      case 6 -> (i - 30) * 0.9f;
      case 7 -> 1.1f + i * 0.5f;
      case 8 -> (i - 30) * 0.03f;
      case 9 -> (i - 30) * 0.1f;
      case 10 -> (i - 30) * 0.1f;
      case 11 -> (i - 30) * 0.03f;
      case 12 -> 0.05f + i * 0.03f;
      case 13 -> (i - 30) * 0.1f;
      case 14 -> 0.02f + i * 0.015f;
      case 15 -> 0.3f + i * 0.2f;
      case 16 -> 0.3f + i * 0.9f;
      case 17 -> (i - 30) * 1.1f;
      case 18 -> (i - 30) * 1.1f;
      case 19 -> 0.2f + i * 0.9f;
      case 20 -> 0.5f + i * 0.9f;
      case 21 -> (i - 30) * 0.6f;
      case 22 -> (i - 30) * 0.6f;
      default -> 1 + i * 0.8f;
    };
  }

  static int[] items() {
    return new int[] {FUNCTIONS * EACH};
  }

  static Object[] arguments() {
    float[] x = new float[FUNCTIONS * EACH];
    float[] expected = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = operand(i / EACH, i % EACH);
      expected[i] = of(i / EACH, x[i]);
    }
    return new Object[] {x, expected, new int[x.length]};
  }
}
