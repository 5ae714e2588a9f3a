package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Two shared arrays, blocks of two dimensions, a barrier in a loop left by break. */
final class SharedBlocks {
  @GpuKernel(blockSize = {8, 4})
  static void sharedBlocks(GpuContext gpu, int[] in, int[] out, int w) {
    int[] tile = gpu.sharedInts(32);
    float[] ft = gpu.sharedFloats(33);
    int lx = gpu.localIdX(), ly = gpu.localIdY();
    int x = gpu.globalIdX(), y = gpu.globalIdY();
    int l = ly * 8 + lx;
    tile[l] = x < w && y * w + x < in.length ? in[y * w + x] : -1;
    ft[32 - l] = l * 0.5f;
    gpu.barrier();
    for (int s = 16; s > 0; s >>= 1) {
      if (l < s) { tile[l] += tile[l + s]; }
      gpu.barrier();
    }
    int k = 0;
    while (true) {
      k++;
      if (k > 3) { break; }
      gpu.barrier();
      if (l == k) { tile[0] += 5; }
    }
    gpu.barrier();
    if (y * w + x >= out.length) { return; }
    out[y * w + x] = tile[0] * 3 + (int) (ft[l + 1] * 2) + gpu.blockIdX() * 100 + gpu.blockIdY() *
        1000 + gpu.gridDimX() + gpu.gridDimY() * 7 + gpu.blockDimY() * 13 + gpu.globalIdZ();
  }

  static int[] items() {
    return new int[] {16, 8};
  }
  static Object[] arguments() {
    int[] in = new int[128];
    for (int i = 0; i < 128; i++) { in[i] = i * 7; }
    return new Object[] {in, new int[128], 16};
  }
}
