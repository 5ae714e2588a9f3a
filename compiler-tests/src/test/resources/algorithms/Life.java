package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.HashMap;
import java.util.Map;

/** Conway's Game of Life on a torus, ten generations. */
final class Life {
  @GpuKernel(blockSize = {16, 4})
  static void generation(GpuContext gpu, boolean[] now, boolean[] next, int width, int height) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x >= width || y >= height) {
      return;
    }
    int neighbours = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int at = Math.floorMod(y + dy, height) * width + Math.floorMod(x + dx, width);
        if ((dx != 0 || dy != 0) && now[at]) {
          neighbours++;
        }
      }
    }
    next[y * width + x] = switch (neighbours) {
      case 2 -> now[y * width + x];
      case 3 -> true;
      default -> false;
    };
  }

  static void run(RingRuntime runtime) {
    int width = 30;
    int height = 22;
    boolean[] now = new boolean[width * height];
    int[] random = Expect.ints(now.length, 3, 14);
    for (int i = 0; i < now.length; i++) {
      now[i] = random[i] == 0;
    }
    boolean[] expected = now.clone();
    boolean[] next = new boolean[now.length];
    for (int k = 0; k < 10; k++) {
      LifeGpu.on(runtime).generation(Launch.items(width, height), now, next, width, height);
      boolean[] swap = now;
      now = next;
      next = swap;
      expected = byCounting(expected, width, height);
    }
    Expect.same(expected, now);
  }

  /** Each living cell counts for its neighbours. */
  private static boolean[] byCounting(boolean[] cells, int width, int height) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      for (int d = 0; cells[i] && d < 9; d++) {
        int x = (i % width + d % 3 - 1 + width) % width;
        int y = (i / width + d / 3 - 1 + height) % height;
        if (d != 4) {
          counts.merge(y * width + x, 1, Integer::sum);
        }
      }
    }
    boolean[] next = new boolean[cells.length];
    counts.forEach((at, count) -> next[at] = count == 3 || count == 2 && cells[at]);
    return next;
  }
}
