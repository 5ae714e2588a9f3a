package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Broadcasts, votes, reductions and scans of blocks, some in a loop, beside own shared memory. */
final class Blocks {
  @GpuKernel(blockSize = 96)
  static void blocks(GpuContext gpu, int rounds, int[] n, float[] f, long[] w, int[] r, float[] g,
      long[] l) {
    int[] tile = gpu.sharedInts(96);
    int i = gpu.globalIdX();
    int x = i < n.length ? n[i] : -1;
    float y = i < f.length ? f[i] : 0.5f;
    long z = i < w.length ? w[i] : 7L;
    int sum = gpu.blockAdd(x) + 3 * gpu.blockMin(x) - gpu.blockMax(x);
    sum ^= gpu.blockAnd(x | 5) ^ gpu.blockOr(x & 9) ^ gpu.blockXor(x);
    sum += gpu.blockInclusiveAdd(x) * 31 + gpu.blockExclusiveAdd(x ^ 1);
    sum ^= gpu.blockBroadcast(x, 50) + gpu.blockBroadcast(x, x) + gpu.blockCount(x > 3);
    sum += (gpu.blockAny(x == 17) ? 1 : 2) + (gpu.blockAll(x > -1000) ? 5 : 7);
    tile[gpu.localIdX()] = sum;
    for (int k = 0; k < rounds; k++) {
      int total = gpu.blockAdd(tile[(gpu.localIdX() + k) % 96]);
      gpu.barrier();
      tile[gpu.localIdX()] = total ^ sum;
      gpu.barrier();
    }
    float h = gpu.blockAdd(y) + gpu.blockMin(y) - gpu.blockMax(y);
    h += gpu.blockInclusiveAdd(y) - gpu.blockExclusiveAdd(y) + gpu.blockBroadcast(y, 95);
    long m = gpu.blockAdd(z) ^ gpu.blockMin(z) + gpu.blockMax(z) - gpu.blockXor(z);
    m += gpu.blockInclusiveAdd(z) - 3 * gpu.blockExclusiveAdd(z) + gpu.blockBroadcast(z, 64);
    if (i < r.length) {
      r[i] = sum + tile[gpu.localIdX()];
      g[i] = h;
      l[i] = m;
    }
  }

  static int[] items() {
    return new int[] {192};
  }

  static Object[] arguments() {
    int[] n = new int[190];
    float[] f = new float[190];
    long[] w = new long[190];
    for (int i = 0; i < n.length; i++) {
      n[i] = i * 37 % 101 - 20;
      f[i] = (i * 71 % 97) * 0.37f - 11;
      w[i] = (i % 5) * 0x123456789abcdL - i;
    }
    return new Object[] {3, n, f, w, new int[190], new float[190], new long[190]};
  }
}
