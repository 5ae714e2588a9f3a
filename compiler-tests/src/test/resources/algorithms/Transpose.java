package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Transpose by tiles with a padded row, so that no two items meet in a bank. */
final class Transpose {
  private static final int TILE = 8;

  @GpuKernel(blockSize = {TILE, TILE})
  static void transpose(GpuContext gpu, float[] in, float[] out, int width, int height) {
    float[] tile = gpu.sharedFloats(TILE * (TILE + 1));
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < width && y < height) {
      tile[gpu.localIdY() * (TILE + 1) + gpu.localIdX()] = in[y * width + x];
    }
    gpu.barrier();
    int column = gpu.blockIdY() * TILE + gpu.localIdX();
    int row = gpu.blockIdX() * TILE + gpu.localIdY();
    if (column < height && row < width) {
      out[row * height + column] = tile[gpu.localIdX() * (TILE + 1) + gpu.localIdY()];
    }
  }

  static void run(RingRuntime runtime) {
    int width = 37;
    int height = 21;
    float[] in = Expect.floats(width * height, 3);
    float[] out = new float[width * height];
    TransposeGpu.on(runtime).transpose(Launch.items(width, height), in, out, width, height);
    float[] expected = new float[width * height];
    for (int i = 0; i < in.length; i++) {
      expected[i % width * height + i / width] = in[i];
    }
    Expect.same(expected, out);
  }
}
