package kernels.functions;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import java.util.Random;

/** Functions of {@code StrictMath}, whose code comes from the JDK: the same bits everywhere. */
final class StrictFunctions {
  private static final double[] EDGES = {0.0, -0.0, 1.0, -1.0, 0.5, 1e300, -1e22, 1e-300,
      Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
      Math.PI, Math.PI / 4, 709.8, -745.2, 2147483648.5};
  static final int FUNCTIONS = 16;
  private static final int ITEMS = 96;

  @GpuKernel(blockSize = 32, targets = "cuda")
  static void strictFunctions(GpuContext gpu, double[] a, double[] b, double[] result) {
    int i = gpu.globalIdX();
    if (i >= a.length) {
      return;
    }
    double x = a[i];
    double y = b[i];
    int at = i * FUNCTIONS;
    result[at] = StrictMath.sin(x);
    result[at + 1] = StrictMath.cos(x);
    result[at + 2] = StrictMath.tan(x);
    result[at + 3] = StrictMath.exp(x);
    result[at + 4] = StrictMath.log(x);
    result[at + 5] = StrictMath.pow(x, y);
    result[at + 6] = StrictMath.cbrt(x);
    result[at + 7] = StrictMath.atan2(x, y);
    result[at + 8] = StrictMath.hypot(x, y);
    result[at + 9] = StrictMath.sinh(x);
    result[at + 10] = StrictMath.tanh(x);
    result[at + 11] = StrictMath.asin(x / 8);
    result[at + 12] = StrictMath.log1p(x);
    result[at + 13] = StrictMath.expm1(x);
    result[at + 14] = StrictMath.IEEEremainder(x, y);
    result[at + 15] = StrictMath.log10(x);
  }

  static String only() {
    return "cuda";
  }

  static int[] items() {
    return new int[] {ITEMS, 1, 1};
  }

  static Object[] arguments() {
    Random random = new Random(11);
    double[] a = new double[ITEMS];
    double[] b = new double[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      a[i] = i < EDGES.length ? EDGES[i] : (random.nextDouble() - 0.5) * Math.pow(10, i % 9);
      b[i] = i % 3 == 0 ? EDGES[i % EDGES.length] : random.nextGaussian() * 5;
    }
    return new Object[] {a, b, new double[ITEMS * FUNCTIONS]};
  }
}
