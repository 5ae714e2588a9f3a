package kernels.stencil;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Neighbours that are looked at only where they exist, in tests of both kinds. */
final class GuardedNeighbours {
  @GpuKernel(blockSize = {8, 4})
  static void guardedNeighbours(GpuContext gpu, int width, int height, float[] gain, float[] now,
      float[] next) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < width && y < height) {
      int i = y * width + x;
      float here = now[i];
      float north = y > 0 && gain[i - width] > 0f ? now[i - width] : here;
      float south = y >= height - 1 || gain[i + width] <= 0f ? here : now[i + width];
      boolean hasWest = x > 0 && gain[i - 1] > 0f;
      float west = hasWest ? now[i - 1] : here;
      float east = here;
      if (!(x == width - 1 || x > width - 2 || gain[i + 1] <= 0f)) {
        east = now[i + 1];
      }
      next[i] = (north + south) + (west + east);
    }
  }

  static int[] items() {
    return new int[] {24, 12};
  }

  static Object[] arguments() {
    int width = 21;
    int height = 11;
    float[] gain = new float[width * height];
    float[] now = new float[gain.length];
    for (int i = 0; i < gain.length; i++) {
      gain[i] = i % 7 == 3 ? 0f : 1f;
      now[i] = i * 0.25f - 9;
    }
    return new Object[] {width, height, gain, now, new float[gain.length]};
  }
}
