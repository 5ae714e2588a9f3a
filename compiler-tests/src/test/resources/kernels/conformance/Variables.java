package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Variables that are assigned before they are read on every way, not where declared (JLS 16). */
final class Variables {
  @GpuKernel(blockSize = 32)
  static void byBranches(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x;
      if (a[i] > 5) {
        x = a[i] - 5;
      } else {
        x = 7;
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void bySwitch(GpuContext gpu, int[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      final long x;
      switch (a[i] & 3) {
        case 0:
          x = 1L << 40;
          break;
        case 1:
        case 2:
          x = a[i];
          break;
        default:
          x = -1;
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void inALoop(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int last;
      int k = 0;
      while (true) {
        last = a[i] >> k;
        if (last == 0 || last == -1) {
          break;
        }
        k++;
      }
      out[i] = last * 100 + k;
    }
  }

  @GpuKernel(blockSize = 32)
  static void byCondition(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x;
      if (a[i] > 0 && (x = b[i]) > 0) {
        out[i] = x;
      } else {
        out[i] = -1;
      }
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofEveryType(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      byte b;
      short s;
      char c;
      boolean f;
      float x;
      if (a[i] < 0) {
        b = -1;
        s = 300;
        c = 'z';
        f = true;
        x = 0.5f;
      } else {
        b = (byte) a[i];
        s = (short) (a[i] >> 3);
        c = (char) a[i];
        f = a[i] == 7;
        x = 3;
      }
      out[i] = b + s * 3 + c + (f ? 1 : 0) + (int) (x * 4);
    }
  }
}
