package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Tables of constants, of every type, indexed by constants, counters and data. */
final class ConstantTables {
  private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, Integer.MIN_VALUE};
  private static final byte[] SIGNS = {1, -1, 127, -128};
  private static final char[] LETTERS = {'z', '\uffff'};
  private static final long[] WIDE = {1L << 40, Long.MIN_VALUE};
  private static final boolean[] FLAGS = {true, false, false, true};
  private static final float[] WEIGHTS = {0.5f, -0.0f, 1e-3f, 3};

  static int at(int[] table, int index) {
    return table[index];
  }

  @GpuKernel(blockSize = 32)
  static void ofInts(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = PRIMES[a[i] & 7] + PRIMES[3];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofBytes(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = SIGNS[a[i] & 3] * 5;
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofChars(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = LETTERS[a[i] & 1];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofLongs(GpuContext gpu, int[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = WIDE[a[i] & 1] ^ a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofBooleans(GpuContext gpu, int[] a, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = FLAGS[a[i] & 3];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofFloats(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Float.floatToRawIntBits(WEIGHTS[a[i] & 3]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void inALoop(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (int prime : PRIMES) {
        sum = sum * 3 + (a[i] & prime);
      }
      out[i] = sum + PRIMES.length;
    }
  }

  @GpuKernel(blockSize = 32)
  static void passedOn(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = at(PRIMES, a[i] & 7) - at(PRIMES, 0);
    }
  }
}
