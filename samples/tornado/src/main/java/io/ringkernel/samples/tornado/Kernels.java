package io.ringkernel.samples.tornado;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** What is handed to TornadoVM: ordinary kernels, compiled and checked ahead of time. */
public final class Kernels {
  private Kernels() {}

  /** {@code y = a * x + y}. */
  @GpuKernel(blockSize = 64)
  public static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
    int i = gpu.globalIdX();
    if (i < y.length) {
      y[i] = a * x[i] + y[i];
    }
  }

  /** Mixes bits; shifts and casts mean what the JVM says. */
  @GpuKernel(blockSize = 64)
  public static void mix(GpuContext gpu, int seed, boolean flip, int[] data, byte[] small,
      long[] wide) {
    int i = gpu.globalIdX();
    if (i < data.length) {
      int v = data[i] * 31 + seed;
      v ^= v >>> 7;
      v += Integer.reverse(v) + (int) (v * 1e20f);
      data[i] = flip ? -v : v;
      small[i] = (byte) (v * 3);
      wide[i] = wide[i] * 1_103_515_245L + (v >>> 3) + Long.rotateLeft(wide[i], 13);
    }
  }

  /** One sum for each block, by shared memory and barriers. */
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
      out[gpu.blockIdX()] = shared[0];
    }
  }

  /** Throws where a divisor is zero. */
  @GpuKernel(blockSize = 64)
  public static void divide(GpuContext gpu, int[] values, int[] divisors) {
    int i = gpu.globalIdX();
    if (i < values.length) {
      values[i] /= divisors[i];
    }
  }
}
