package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Arrays of a work item: zeroed, with elements, of every type, passed on (JLS 10). */
final class LocalArrays {
  @GpuKernel(blockSize = 32)
  static void zeroed(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = new int[8];
      t[a[i] & 7] = a[i];
      out[i] = t[3] + t[a[i] & 7] + t.length;
    }
  }

  @GpuKernel(blockSize = 32)
  static void withElements(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = {a[i], 2, 3, a[i] * 2};
      out[i] = t[a[i] & 3];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofBytes(GpuContext gpu, byte[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      byte[] t = new byte[4];
      t[a[i] & 3] = (byte) (a[i] * 3);
      t[1]++;
      out[i] = t[0] + t[1] * 7 + t[2] * 31;
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofShortsAndChars(GpuContext gpu, short[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      short[] s = {a[i], -1};
      char[] c = {(char) a[i], '\uffff'};
      s[1] += c[0];
      c[1] += s[0];
      out[i] = s[1] * 3 + c[1];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofLongs(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      long[] t = {1L << 40, a[i], -a[i]};
      t[0] ^= t[2];
      out[i] = t[0] + t[1] * 3;
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofBooleans(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      boolean[] seen = new boolean[8];
      seen[a[i] & 7] = true;
      int count = 0;
      for (boolean s : seen) {
        count = count * 2 + (s ? 1 : 0);
      }
      out[i] = count;
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofFloats(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      float[] t = {a[i], 0.5f, 2};
      out[i] = t[0] > t[1] ? t[2] : t[1];
    }
  }

  @GpuKernel(blockSize = 32)
  static void reversed(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = new int[5];
      for (int k = 0; k < t.length; k++) {
        t[k] = a[i] >> k;
      }
      for (int k = 0, l = 4; k < l; k++, l--) {
        int x = t[k];
        t[k] = t[l];
        t[l] = x;
      }
      out[i] = t[0] * 3 + t[1] * 5 + t[3] * 7;
    }
  }

  @GpuKernel(blockSize = 32)
  static void everyIterationItsOwn(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (int k = 0; k < 4; k++) {
        int[] t = new int[3];
        t[k % 3] += a[i];
        sum = sum * 3 + t[0] + t[1];
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void sorted(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = {a[i], 5, -a[i], 100, 0};
      for (int k = 1; k < t.length; k++) {
        int x = t[k];
        int at = k - 1;
        while (at >= 0 && t[at] > x) {
          t[at + 1] = t[at];
          at--;
        }
        t[at + 1] = x;
      }
      out[i] = t[0] ^ t[2] * 31 ^ t[4] * 17;
    }
  }
}
