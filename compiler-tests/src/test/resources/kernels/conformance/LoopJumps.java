package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** break and continue, with labels and through several loops (JLS 14.15, 14.16). */
final class LoopJumps {
  @GpuKernel(blockSize = 32)
  static void breakOut(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int found = -1;
      for (int k = 0; k < 20; k++) {
        if ((a[i] >>> k & 3) == (b[i] & 3)) {
          found = k;
          break;
        }
      }
      out[i] = found;
    }
  }

  @GpuKernel(blockSize = 32)
  static void continueOn(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (int k = 0; k < 10; k++) {
        if ((a[i] >> k & 1) == 0) {
          continue;
        }
        sum += k;
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void continueInWhile(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int k = 0;
      int sum = 0;
      while (k++ < 12) {
        if (k % 3 == a[i] % 3) {
          continue;
        }
        sum += k;
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void continueInDo(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int k = 0;
      int sum = 0;
      do {
        if ((k & 1) == (a[i] & 1)) {
          continue;
        }
        sum += k;
      } while (++k < 9);
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void labelledBreak(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      outer:
      for (int k = 0; k < 8; k++) {
        for (int l = 0; l < 8; l++) {
          if (k * l > (a[i] & 31)) {
            break outer;
          }
          if (l > (b[i] & 7)) {
            break;
          }
          sum += k ^ l;
        }
        sum += 100;
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void labelledContinue(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      outer:
      for (int k = 0; k < 6; k++) {
        int l = 0;
        while (true) {
          if (l > (b[i] & 3)) {
            continue outer;
          }
          if ((a[i] >> k & 1) == 1) {
            sum += l;
          }
          l++;
        }
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void labelledBlock(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      block: {
        if (x < 0) {
          break block;
        }
        x += 5;
        if (x > 100) {
          break block;
        }
        x *= 2;
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void returnFromLoops(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      for (int k = 0; k < 5; k++) {
        for (int l = 0; l < 5; l++) {
          if (k + l == (a[i] & 7)) {
            out[i] = k * 10 + l;
            return;
          }
        }
      }
      out[i] = -b[i];
    }
  }
}
