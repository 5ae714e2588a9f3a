package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Precedence, signs, angles and suffixes, which another grammar reads otherwise (JLS 15.7.3). */
final class Spellings {
  @GpuKernel(blockSize = 32)
  static void signs(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      out[i] = - -x + -(-x) - -1 - ~-x + ~~x - +-+x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void signsOfFloats(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] > 0 ? - -a[i] : -(-(-a[i]));
    }
  }

  @GpuKernel(blockSize = 32)
  static void mixedBits(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      int y = b[i];
      out[i] = (x & y | x ^ y & 15) + (x | y & x ^ y) + (x << 3 & y >>> 2 | x - y ^ x * y >> 1);
    }
  }

  @GpuKernel(blockSize = 32)
  static void groups(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      int y = b[i];
      out[i] = x - (y - (x - (y - 1))) ^ (x ^ (y ^ x)) * 2 - (x + y) / 7 % 3 * (x << (y << 1));
    }
  }

  @GpuKernel(blockSize = 32)
  static void looksLikeATemplate(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      int y = b[i];
      out[i] = both(x < y, x > (y >> 1)) + both(x < (y >> 2), y > x);
    }
  }

  @GpuKernel(blockSize = 32)
  static void comparedComparisons(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i] == b[i] < 3 != (a[i] == 7) & a[i] > 1 | b[i] != 2 ^ a[i] >= 9;
    }
  }

  @GpuKernel(blockSize = 32)
  static void conditionsInConditions(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      out[i] = x < 0 ? b[i] < 0 ? 1 : 2 : (x > 5 ? x < 50 : x == 3) ? 3 : x == 1 ? 4 : 5;
    }
  }

  @GpuKernel(blockSize = 32)
  static void floatLiterals(GpuContext gpu, int[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = switch (a[i] & 15) {
        case 0 -> 1f;
        case 1 -> 1e10f;
        case 2 -> 0x1p-126f;
        case 3 -> 0.1f;
        case 4 -> 3.4028235e38f;
        case 5 -> 16777216f;
        case 6 -> 1e-37f;
        case 7 -> -0.0f;
        case 8 -> 100;
        case 9 -> 'a';
        case 10 -> 1_000.5f;
        case 11 -> .25f;
        case 12 -> 5.f;
        default -> 0x.8p1f;
      };
    }
  }

  @GpuKernel(blockSize = 32)
  static void deep(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      out[i] = ((((((((x + 1) * 3 - 1) * 5 - 1) * 3 - 1) * 7 - x) * 3 - 1) * 9 - 1) * 3 - 1) * 3 - x;
    }
  }

  static int both(boolean x, boolean y) {
    return (x ? 2 : 0) + (y ? 1 : 0);
  }
}
