package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

/** Shortest paths between all pairs by Floyd and Warshall; the reference is Bellman and Ford's. */
final class ShortestPaths {
  private static final int FAR = 1 << 29;

  @GpuKernel(blockSize = {8, 8})
  static void through(GpuContext gpu, int[] distances, int n, int k) {
    int to = gpu.globalIdX();
    int from = gpu.globalIdY();
    if (from < n && to < n && from != k && to != k) {
      int around = distances[from * n + k] + distances[k * n + to];
      if (around < distances[from * n + to]) {
        distances[from * n + to] = around;
      }
    }
  }

  static void run(RingRuntime runtime) {
    int n = 22;
    int[] weights = Expect.ints(n * n, 100, 21);
    int[] distances = new int[n * n];
    for (int i = 0; i < n * n; i++) {
      distances[i] = i / n == i % n ? 0 : weights[i] < 20 ? weights[i] + 1 : FAR;
    }
    int[] edges = distances.clone();
    for (int k = 0; k < n; k++) {
      ShortestPathsGpu.on(runtime).through(Launch.items(n, n), distances, n, k);
    }
    for (int from = 0; from < n; from++) {
      int[] expected = new int[n];
      Arrays.fill(expected, FAR);
      expected[from] = 0;
      for (int round = 0; round < n; round++) {
        for (int e = 0; e < n * n; e++) {
          if (edges[e] < FAR && expected[e / n] < FAR) {
            expected[e % n] = Math.min(expected[e % n], expected[e / n] + edges[e]);
          }
        }
      }
      int[] found = Arrays.copyOfRange(distances, from * n, from * n + n);
      for (int to = 0; to < n; to++) {
        found[to] = Math.min(found[to], FAR);
      }
      Expect.same(expected, found);
    }
  }
}
