package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Squared distance of each cell to the nearest mark, exactly: along columns, then along rows. */
final class Distances {
  private static final int FAR = 10_000;

  @GpuKernel(blockSize = 32)
  static void columns(GpuContext gpu, boolean[] marks, int[] vertical, int width, int height) {
    int x = gpu.globalIdX();
    if (x >= width) {
      return;
    }
    int distance = FAR;
    for (int y = 0; y < height; y++) {
      distance = marks[y * width + x] ? 0 : Math.min(distance + 1, FAR);
      vertical[y * width + x] = distance;
    }
    for (int y = height - 2; y >= 0; y--) {
      int below = vertical[(y + 1) * width + x] + 1;
      if (below < vertical[y * width + x]) {
        vertical[y * width + x] = below;
      }
    }
  }

  @GpuKernel(blockSize = {16, 4})
  static void rows(GpuContext gpu, int[] vertical, int[] squares, int width, int height) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < width && y < height) {
      int least = Integer.MAX_VALUE;
      for (int k = 0; k < width; k++) {
        int up = vertical[y * width + k];
        least = Math.min(least, up * up + (k - x) * (k - x));
      }
      squares[y * width + x] = least;
    }
  }

  static void run(RingRuntime runtime) {
    int width = 35;
    int height = 20;
    boolean[] marks = new boolean[width * height];
    int[] marked = Expect.ints(9, marks.length, 44);
    for (int at : marked) {
      marks[at] = true;
    }
    int[] vertical = new int[marks.length];
    int[] squares = new int[marks.length];
    DistancesGpu gpu = DistancesGpu.on(runtime);
    gpu.columns(Launch.items(width), marks, vertical, width, height);
    gpu.rows(Launch.items(width, height), vertical, squares, width, height);
    int[] expected = new int[marks.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = Integer.MAX_VALUE;
      for (int at : marked) {
        int dx = i % width - at % width;
        int dy = i / width - at / width;
        expected[i] = Math.min(expected[i], dx * dx + dy * dy);
      }
    }
    Expect.same(expected, squares);
  }
}
