package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Shuffles, votes, reductions and scans of subgroups, over two blocks with three subgroups each. */
final class Subgroups {
  @GpuKernel(blockSize = {16, 6})
  static void subgroups(GpuContext gpu, int[] n, float[] f, long[] w, int[] r, float[] g,
      long[] l) {
    int i = gpu.blockIdX() * 96 + gpu.localIndex();
    int x = i < n.length ? n[i] : -1;
    float y = i < f.length ? f[i] : 0.5f;
    long z = i < w.length ? w[i] : 7L;
    int sum = gpu.subgroupAdd(x) + 3 * gpu.subgroupMin(x) - gpu.subgroupMax(x);
    sum ^= gpu.subgroupAnd(x | 5) ^ gpu.subgroupOr(x & 9) ^ gpu.subgroupXor(x);
    sum += gpu.subgroupInclusiveAdd(x) * 31 + gpu.subgroupExclusiveAdd(x ^ 1);
    sum ^= gpu.subgroupShuffle(x, gpu.laneId() * 5 + 35) + gpu.subgroupShuffleXor(x, 9);
    sum += gpu.subgroupShuffleUp(x, 3) - gpu.subgroupShuffleDown(x, 30);
    sum ^= gpu.subgroupBallot((x & 4) != 0) * 3 + (gpu.subgroupAny(x == 17) ? 1 : 2);
    sum += gpu.subgroupAll(x > -1000) ? 5 : gpu.subgroupActiveMask();
    sum ^= gpu.subgroupMatchAny(x & 3) + gpu.subgroupMatchAll(x >> 20);
    sum += gpu.subgroupId() * 1000 + gpu.subgroupSize();
    float h = gpu.subgroupAdd(y) + gpu.subgroupMin(y) * gpu.subgroupMax(y);
    h += gpu.subgroupInclusiveAdd(y) - gpu.subgroupExclusiveAdd(y);
    h += gpu.subgroupShuffle(y, 31 - gpu.laneId()) * gpu.subgroupShuffleXor(y, 1);
    h += gpu.subgroupShuffleUp(y, 1) - gpu.subgroupShuffleDown(y, 1);
    long m = gpu.subgroupAdd(z) ^ gpu.subgroupMin(z) + gpu.subgroupMax(z);
    m += gpu.subgroupInclusiveAdd(z) - 3 * gpu.subgroupExclusiveAdd(z);
    m ^= gpu.subgroupShuffle(z, 7) + gpu.subgroupShuffleXor(z, 16) + gpu.subgroupOr(z);
    m += gpu.subgroupShuffleUp(z, 2) - gpu.subgroupShuffleDown(z, 2) + gpu.subgroupMatchAny(z);
    if (i < r.length) {
      r[i] = sum;
      g[i] = h;
      l[i] = m;
    }
  }

  static int[] items() {
    return new int[] {32, 6};
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
    return new Object[] {n, f, w, new int[190], new float[190], new long[190]};
  }
}
