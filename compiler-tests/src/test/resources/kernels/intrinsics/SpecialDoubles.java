package kernels.intrinsics;

import io.ringkernel.DoubleMath;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Every function that Math lacks, near what the JVM computes. */
final class SpecialDoubles {
  private static final int FUNCTIONS = 25;
  private static final int EACH = 60;

  @GpuKernel(blockSize = 64, targets = "cuda")
  static void specialDoubles(GpuContext gpu, double[] x, double[] expected, int[] near) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      double error = Math.abs(of(i / EACH, x[i]) - expected[i]);
      near[i] = error <= 1e-11 * Math.max(1, Math.abs(expected[i])) ? 1 : 0;
    }
  }

  static double of(int function, double x) {
    return switch (function) {
      case 0 -> DoubleMath.rsqrt(x);
      case 1 -> DoubleMath.exp2(x);
      case 2 -> DoubleMath.exp10(x);
      case 3 -> DoubleMath.log2(x);
      case 4 -> DoubleMath.sinpi(x);
      case 5 -> DoubleMath.cospi(x);
      case 6 -> DoubleMath.asinh(x);
      case 7 -> DoubleMath.acosh(x);
      case 8 -> DoubleMath.atanh(x);
      case 9 -> DoubleMath.erf(x);
      case 10 -> DoubleMath.erfc(x);
      case 11 -> DoubleMath.erfinv(x);
      case 12 -> DoubleMath.erfcinv(x);
      case 13 -> DoubleMath.normcdf(x);
      case 14 -> DoubleMath.normcdfinv(x);
      case 15 -> DoubleMath.tgamma(x);
      case 16 -> DoubleMath.lgamma(x);
      case 17 -> DoubleMath.j0(x);
      case 18 -> DoubleMath.j1(x);
      case 19 -> DoubleMath.y0(x);
      case 20 -> DoubleMath.y1(x);
      case 21 -> DoubleMath.cylBesselI0(x);
      case 22 -> DoubleMath.cylBesselI1(x);
      case 23 -> DoubleMath.jn(3, x);
      default -> DoubleMath.yn(3, x);
    };
  }

  private static double operand(int function, int i) {
    return switch (function) {
      case 0 -> 0.5 + i * 0.1;
      case 1 -> (i - 30) * 0.3;
      case 2 -> (i - 30) * 0.1;
      case 3 -> 0.1 + i * 0.7;
      case 4 -> (i - 30) * 0.37;
      case 5 -> (i - 30) * 0.37;
      case 6 -> (i - 30) * 0.9;
      case 7 -> 1.1 + i * 0.5;
      case 8 -> (i - 30) * 0.03;
      case 9 -> (i - 30) * 0.1;
      case 10 -> (i - 30) * 0.1;
      case 11 -> (i - 30) * 0.03;
      case 12 -> 0.05 + i * 0.03;
      case 13 -> (i - 30) * 0.1;
      case 14 -> 0.02 + i * 0.015;
      case 15 -> 0.3 + i * 0.2;
      case 16 -> 0.3 + i * 0.9;
      case 17 -> (i - 30) * 1.1;
      case 18 -> (i - 30) * 1.1;
      case 19 -> 0.2 + i * 0.9;
      case 20 -> 0.5 + i * 0.9;
      case 21 -> (i - 30) * 0.6;
      case 22 -> (i - 30) * 0.6;
      default -> 1 + i * 0.8;
    };
  }

  static String only() {
    return "cuda";
  }

  static int[] items() {
    return new int[] {FUNCTIONS * EACH};
  }

  static Object[] arguments() {
    double[] x = new double[FUNCTIONS * EACH];
    double[] expected = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = operand(i / EACH, i % EACH);
      expected[i] = of(i / EACH, x[i]);
    }
    return new Object[] {x, expected, new int[x.length]};
  }
}
