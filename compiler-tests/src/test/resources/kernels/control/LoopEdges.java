package kernels.control;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Conditions and updates of loops that could throw, with continue; without and with barriers. */
final class LoopEdges {
  @GpuKernel(blockSize = 16)
  static void plain(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    int w = 0;
    do {
      w++;
      if (in[i] == w) {
        continue;
      }
      w += in[i] & 1;
    } while (in[w] < 20 && 100 / (w - 99) > -1000 && w < 40);
    for (int k = 0; k < in[(i + k) & 15]; k += 30 / (k + 17)) {
      if (k == 5) {
        k++;
        continue;
      }
      w++;
    }
    out[i] = w + helper(in, i);
  }

  static int helper(int[] a, int i) {
    int s = 0;
    do {
      if (s == 3) {
        continue;
      }
      s += i / 64;
    } while (a[s++] / (i + 1) > 0 && s < 10);
    return s;
  }

  @GpuKernel(blockSize = 16)
  static void withBarriers(GpuContext gpu, int[] in, int[] out) {
    int[] tile = gpu.sharedInts(16);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    int w = 0;
    while (in[i] > w) {
      w += 10 / (i + 5);
      w++;
      if (w > 5) {
        break;
      }
    }
    tile[local] = w;
    gpu.barrier();
    for (int t = 0; t < 60 / in.length + 2; t++) {
      int other = tile[(local + t) & 15];
      gpu.barrier();
      tile[local] += other;
      gpu.barrier();
    }
    out[i] = tile[local];
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    int[] in = new int[64];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 5 % 13;
    }
    return new Object[] {in, new int[64]};
  }
}
