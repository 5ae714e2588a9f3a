package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Shared arrays whose lengths a launch fixes: by a scalar, by a sum of products, by a length. */
final class LaunchSized {
  @GpuKernel(blockSize = 32)
  static void windows(GpuContext gpu, int[] in, float[] weights, int radius, int[] out) {
    int span = gpu.blockDimX() + 2 * radius;
    int[] tile = gpu.sharedInts(span);
    float[] taps = gpu.sharedFloats(weights.length);
    int[] sums = gpu.sharedInts(radius / 2 + 1);
    int local = gpu.localIdX();
    int first = gpu.blockIdX() * gpu.blockDimX() - radius;
    for (int i = local; i < tile.length; i += gpu.blockDimX()) {
      int from = first + i;
      tile[i] = from >= 0 && from < in.length ? in[from] : 0;
    }
    for (int i = local; i < taps.length; i += gpu.blockDimX()) {
      taps[i] = weights[i] * 2;
    }
    if (local < sums.length) {
      sums[local] = local + 1;
    }
    gpu.barrier();
    float sum = 0;
    for (int k = 0; k <= 2 * radius; k++) {
      sum += tile[local + k] * taps[k];
    }
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (int) sum + total(sums) + tile.length;
    }
  }

  private static int total(int[] values) {
    int sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }

  static int[] items() {
    return new int[] {100};
  }

  static Object[] arguments() {
    int[] in = new int[100];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 7 % 31;
    }
    return new Object[] {in, new float[] {0.5f, 1, 1.5f, 2, 3, 4, 5}, 3, new int[100]};
  }

  /** A word of WGSL; the host finds the length of the array by the name that the kernel has there. */
  @GpuKernel(blockSize = 32)
  static void override(GpuContext gpu, int length, int[] out) {
    int[] turned = gpu.sharedInts(length);
    int local = gpu.localIdX();
    turned[length - 1 - local] = out[local];
    gpu.barrier();
    out[local] = turned[local];
  }

  /** What the kernel above is called there. */
  @GpuKernel(blockSize = 32)
  static void override_(GpuContext gpu, int length, int[] out) {
    int[] doubled = gpu.sharedInts(2 * length);
    int local = gpu.localIdX();
    doubled[2 * local] = doubled[2 * local + 1] = out[local];
    gpu.barrier();
    out[local] = doubled[local];
  }

  static int[] override_items() {
    return new int[] {32};
  }

  static int[] override__items() {
    return override_items();
  }

  static Object[] override_arguments() {
    int[] out = new int[32];
    for (int i = 0; i < out.length; i++) {
      out[i] = 3 * i;
    }
    return new Object[] {32, out};
  }

  static Object[] override__arguments() {
    return override_arguments();
  }
}
