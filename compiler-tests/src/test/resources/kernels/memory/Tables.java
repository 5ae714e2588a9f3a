package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Arrays of constants, of every element type that all targets have, and arrays of every space. */
final class Tables {
  private static final int STEP = 3;
  private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, -1 << 31};
  private static final float[] WEIGHTS = new float[] {0.5f, -0.0f, 1e-3f, 4, 'a'};
  private static final byte[] SIGNS = {1, -1, 127, -128};
  private static final char[] LETTERS = {'a', 'z', '\uffff', 7};
  private static final boolean[] FLAGS = {true, false, STEP > 2};
  private static final long[] WIDE = {1L << 40, -3, Long.MIN_VALUE};

  @GpuKernel(blockSize = 32)
  static void tables(GpuContext gpu, int[] in, int[] out, float[] weighted) {
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    int[] tile = gpu.sharedInts(32);
    tile[local] = i < in.length ? in[i] : 0;
    gpu.barrier();
    if (i >= in.length) {
      return;
    }
    int[] mine = {i, i + 1, i + 2};
    reverse(mine, i % 3);
    int total = PRIMES[i & 7] + sum(PRIMES) + sum(tile) + sum(mine) + sum(new int[] {i, 4, i * i});
    for (int v : new int[] {i, 3}) {
      total = 31 * total + v;
    }
    total += SIGNS[i & 3] + LETTERS[i & 3] + (FLAGS[i % FLAGS.length] ? 1000 : 0);
    total ^= (int) (WIDE[i % 3] >>> 37);
    out[i] = total;
    weighted[i] = WEIGHTS[i % 5] * at(WEIGHTS, i) + mine[0];
  }

  static float at(float[] values, int i) {
    return values[i % values.length];
  }

  static int sum(int[] values) {
    int sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }

  static void reverse(int[] values, int by) {
    for (int i = 0; i < by; i++) {
      int first = values[0];
      values[0] = values[2];
      values[2] = first + by;
    }
  }

  static int[] items() {
    return new int[] {70};
  }

  static Object[] arguments() {
    int[] in = new int[70];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 7919 - 300;
    }
    return new Object[] {in, new int[70], new float[70]};
  }
}
