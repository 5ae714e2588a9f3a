package kernels.functions;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Static helpers: nested, overloaded, over arrays, with early return. */
final class Helpers {
  @GpuKernel(blockSize = 32)
  static void helpers(GpuContext gpu, int[] in, float[] scale, int[] out) {
    int i = gpu.globalIdX();
    if (i < in.length) {
      out[i] = mix(in[i], hash(i)) + (int) mix(scale[i], 2.5f);
      addTo(out, i, firstAbove(in, in[i]));
    }
  }

  static int hash(int x) {
    x ^= x >>> 16;
    x *= 0x7feb352d;
    x ^= x >>> 15;
    x *= 0x846ca68b;
    return x ^ x >>> 16;
  }

  static int mix(int a, int b) {
    return clampTo(a ^ b, -1000, 1000);
  }

  static float mix(float a, float b) {
    return a * b - b;
  }

  private static int clampTo(int value, int low, int high) {
    if (value < low) {
      return low;
    }
    return value > high ? high : value;
  }

  static int firstAbove(int[] array, int limit) {
    for (int k = 0; k < array.length; k++) {
      if (array[k] > limit) {
        return k;
      }
    }
    return -1;
  }

  static void addTo(int[] array, int index, int value) {
    array[index] += value;
  }

  static int[] items() {
    return new int[] {128};
  }

  static Object[] arguments() {
    int[] in = new int[128];
    float[] scale = new float[128];
    for (int i = 0; i < in.length; i++) {
      in[i] = (i * 331) % 127;
      scale[i] = i * 1.25f - 40f;
    }
    return new Object[] {in, scale, new int[128]};
  }
}
