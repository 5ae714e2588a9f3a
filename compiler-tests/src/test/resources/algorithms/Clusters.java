package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A step of k-means: nearest centre of each point, then sums by atomics, in fixed point. */
final class Clusters {
  @GpuKernel(blockSize = 64)
  static void assign(GpuContext gpu, int[] xs, int[] ys, int[] centres, int[] cluster,
      int[] sums) {
    int i = gpu.globalIdX();
    if (i >= xs.length) {
      return;
    }
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int k = 0; k < centres.length / 2; k++) {
      long dx = xs[i] - centres[2 * k];
      long dy = ys[i] - centres[2 * k + 1];
      long distance = dx * dx + dy * dy;
      if (distance < least) {
        least = distance;
        best = k;
      }
    }
    cluster[i] = best;
    gpu.atomicAdd(sums, 3 * best, xs[i]);
    gpu.atomicAdd(sums, 3 * best + 1, ys[i]);
    gpu.atomicAdd(sums, 3 * best + 2, 1);
  }

  @GpuKernel(blockSize = 32)
  static void move(GpuContext gpu, int[] sums, int[] centres) {
    int k = gpu.globalIdX();
    if (k < centres.length / 2 && sums[3 * k + 2] > 0) {
      centres[2 * k] = sums[3 * k] / sums[3 * k + 2];
      centres[2 * k + 1] = sums[3 * k + 1] / sums[3 * k + 2];
    }
  }

  static void run(RingRuntime runtime) {
    int[] xs = Expect.ints(400, 100_000, 15);
    int[] ys = Expect.ints(400, 100_000, 16);
    int[] centres = Expect.ints(12, 100_000, 17);
    int[] expected = centres.clone();
    int[] cluster = new int[400];
    ClustersGpu gpu = ClustersGpu.on(runtime);
    for (int step = 0; step < 3; step++) {
      int[] sums = new int[18];
      gpu.assign(Launch.items(400), xs, ys, centres, cluster, sums);
      gpu.move(Launch.items(6), sums, centres);
      expected = stepped(xs, ys, expected);
    }
    Expect.same(expected, centres);
  }

  private static int[] stepped(int[] xs, int[] ys, int[] centres) {
    int[] next = centres.clone();
    int[] nearest = new int[xs.length];
    for (int i = 0; i < xs.length; i++) {
      for (int k = 1; k < centres.length / 2; k++) {
        double here = Math.hypot(xs[i] - centres[2 * k], ys[i] - centres[2 * k + 1]);
        int best = nearest[i];
        if (here < Math.hypot(xs[i] - centres[2 * best], ys[i] - centres[2 * best + 1])) {
          nearest[i] = k;
        }
      }
    }
    for (int k = 0; k < centres.length / 2; k++) {
      int cluster = k;
      int[] members = IntStream.range(0, xs.length)
          .filter(i -> nearest[i] == cluster).toArray();
      if (members.length > 0) {
        next[2 * k] = (int) Arrays.stream(members).mapToLong(i -> xs[i]).average()
            .getAsDouble();
        next[2 * k + 1] = (int) Arrays.stream(members).mapToLong(i -> ys[i]).average()
            .getAsDouble();
      }
    }
    return next;
  }
}
