package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A local array per work item, and evaluation order of array assignments. */
final class PrivateArray {
  @GpuKernel(blockSize = 32)
  static void privateArray(GpuContext gpu, int[] data, int[] result) {
    int i = gpu.globalIdX();
    if (i >= data.length) {
      return;
    }
    int[] window = new int[8];
    for (int k = 0; k < window.length; k++) {
      window[k] = data[(i + k) % data.length];
    }
    for (int a = 1; a < 8; a++) {
      int key = window[a];
      int b = a - 1;
      while (b >= 0 && window[b] > key) {
        window[b + 1] = window[b];
        b--;
      }
      window[b + 1] = key;
    }
    int at = 0;
    window[at++] += at;
    window[at] = at = 2;
    int sum = 0;
    for (int w : window) {
      sum = sum * 7 + w;
    }
    result[i] = sum + at;
  }

  static int[] items() {
    return new int[] {96};
  }

  static Object[] arguments() {
    int[] data = new int[96];
    for (int i = 0; i < data.length; i++) {
      data[i] = (i * 5417) % 1009;
    }
    return new Object[] {data, new int[96]};
  }
}
