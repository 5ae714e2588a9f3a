package tour;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** What the tests of the target of one module compile. */
public final class Kernels {
  private Kernels() {}

  /** A body in motion. */
  @GpuType
  public record Body(float place, float speed, int steps) {
    Body moved(float time) {
      return new Body(place + speed * time, speed, steps + 1);
    }
  }

  private static final int[] TABLE = {3, 1, 4, 1, 5, 9, 2, 6};

  @GpuKernel(blockSize = 64)
  public static void mix(GpuContext gpu, int seed, boolean flip, int[] data, byte[] small,
      long[] wide, float[] single) {
    int i = gpu.globalIdX();
    if (i < data.length) {
      int v = data[i] * 31 + seed;
      v ^= v >>> 7;
      v = (v << 33) / (i % 3 == 0 ? 5 : -7) + TABLE[i & 7];
      v += Integer.bitCount(v) + Integer.reverse(v) + Integer.numberOfTrailingZeros(v) + (int) (v * 1e20f);
      data[i] = flip ? -v : v;
      small[i] = (byte) (v * 3);
      wide[i] = wide[i] * 1_103_515_245L + (v >>> 3) + Long.rotateLeft(wide[i], 13);
      single[i] = single[i] * 0.1f + v % 1000 / 3f;
    }
  }

  @GpuKernel(blockSize = 64)
  public static void divide(GpuContext gpu, int[] values, int[] divisors) {
    int i = gpu.globalIdX();
    if (i < values.length) {
      values[i] /= divisors[i];
    }
  }

  @GpuKernel(blockSize = 64)
  public static void sums(GpuContext gpu, int[] in, int[] out) {
    int[] shared = gpu.sharedInts(64);
    int local = gpu.localIdX();
    int i = gpu.globalIdX();
    shared[local] = i < in.length ? in[i] : 0;
    for (int step = 32; step > 0; step /= 2) {
      gpu.barrier();
      if (local < step) {
        shared[local] += shared[local + step];
      }
    }
    if (local == 0) {
      gpu.atomicAdd(out, 0, shared[0]);
    }
  }

  @GpuKernel(blockSize = 64)
  public static void move(GpuContext gpu, float time, Body[] bodies) {
    int i = gpu.globalIdX();
    if (i < bodies.length) {
      bodies[i] = bodies[i].moved(time);
    }
  }

  @GpuKernel
  public static void timed(GpuContext gpu, int[] values) {
    values[gpu.globalIdX()] = (int) gpu.clock();
  }
}
