package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Float operators and comparisons; subnormals are left out, as a target may flush them. */
final class FloatOperators {
  private static final float[] EDGES = {0f, -0f, 1f, -1f, 0.5f, 3.14159f, 1e10f, -1e10f, 1e-10f,
      16777216f, 16777217f, 0.1f, 123456.789f, -7.25f};
  static final int OPERATORS = 12;

  @GpuKernel(blockSize = 32)
  static void floatOperators(GpuContext gpu, float[] a, float[] b, float[] result) {
    int i = gpu.globalIdX();
    if (i >= a.length) {
      return;
    }
    float x = a[i];
    float y = b[i];
    int at = i * OPERATORS;
    result[at] = x + y;
    result[at + 1] = x - y;
    result[at + 2] = x * y;
    result[at + 3] = y != 0f ? x / y : 1f;
    result[at + 4] = -x;
    result[at + 5] = x < y ? 1f : 2f;
    result[at + 6] = x >= y ? 1f : 2f;
    result[at + 7] = Math.abs(x);
    result[at + 8] = (float) Math.sqrt(Math.abs(x));
    result[at + 9] = x * y + x;
    result[at + 10] = Math.max(x, y) - Math.min(x, y);
    result[at + 11] = (float) Math.floor(x);
  }

  static int[] items() {
    return new int[] {EDGES.length * EDGES.length};
  }

  static Object[] arguments() {
    int count = EDGES.length * EDGES.length;
    float[] a = new float[count];
    float[] b = new float[count];
    for (int i = 0; i < count; i++) {
      a[i] = EDGES[i / EDGES.length];
      b[i] = EDGES[i % EDGES.length];
    }
    return new Object[] {a, b, new float[count * OPERATORS]};
  }
}
