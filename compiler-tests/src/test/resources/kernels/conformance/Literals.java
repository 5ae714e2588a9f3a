package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * Literals: the ends of all types, not-a-number, infinities, minus zero, hexadecimal (JLS 3.10).
 */
final class Literals {
  private static final int STEP = 3 * 7 + 1;
  private static final int WIDE_AS_INT = (int) (1L << 40 | 5);
  private static final char LETTER = 'z';
  private static final boolean FLAG = STEP > 2;

  @GpuKernel(blockSize = 32)
  static void smallestInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] ^ Integer.MIN_VALUE ^ -2147483648 + 1;
    }
  }

  @GpuKernel(blockSize = 32)
  static void smallestLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] ^ Long.MIN_VALUE ^ -9223372036854775808L + 1;
    }
  }

  @GpuKernel(blockSize = 32)
  static void radixes(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + 0x7f_ff + 0b1010 + 017 + 1_000_000;
    }
  }

  @GpuKernel(blockSize = 32)
  static void characters(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + 'a' + '\u00e9' + '\uffff' + '\n';
    }
  }

  @GpuKernel(blockSize = 32)
  static void notANumber(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] > Float.NaN || a[i] < Float.NaN || a[i] == Float.NaN ? 1 : 0;
    }
  }

  @GpuKernel(blockSize = 32)
  static void bitsOfSpecialFloats(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Float.floatToRawIntBits(a[i] > 0 ? -0.0f : a[i] == 0 ? Float.POSITIVE_INFINITY
          : Float.MIN_VALUE);
    }
  }

  @GpuKernel(blockSize = 32)
  static void floats(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] > 1 ? 0x1.8p3f : a[i] < -1 ? 1e10f : a[i] == 0 ? 3.4028235e38f : .5f;
    }
  }

  @GpuKernel(blockSize = 32)
  static void namedConstants(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * STEP + WIDE_AS_INT + (LETTER << 2) + (FLAG ? 1 : 0);
    }
  }
}
