package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

/** Filters of pictures: median, bilateral, and Sobel's edges. */
final class Filters {
  @GpuKernel(blockSize = {16, 4})
  static void median(GpuContext gpu, byte[] in, byte[] out, int width, int height) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x >= width || y >= height) {
      return;
    }
    int[] window = new int[9];
    for (int k = 0; k < 9; k++) {
      int value = grey(in, x + k % 3 - 1, y + k / 3 - 1, width, height);
      int at = k;
      for (; at > 0 && window[at - 1] > value; at--) {
        window[at] = window[at - 1];
      }
      window[at] = value;
    }
    out[y * width + x] = (byte) window[4];
  }

  @GpuKernel(blockSize = {16, 4})
  static void bilateral(GpuContext gpu, byte[] in, float[] out, int width, int height) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x >= width || y >= height) {
      return;
    }
    float center = grey(in, x, y, width, height);
    float sum = 0;
    float weights = 0;
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -2; dx <= 2; dx++) {
        float value = grey(in, x + dx, y + dy, width, height);
        float contrast = (value - center) / 40;
        float weight = (float) Math.exp(-0.5f * contrast * contrast - (dx * dx + dy * dy) * 0.125f);
        sum += weight * value;
        weights += weight;
      }
    }
    out[y * width + x] = sum / weights;
  }

  @GpuKernel(blockSize = {16, 4})
  static void sobel(GpuContext gpu, byte[] in, int[] out, int width, int height) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < width && y < height) {
      int horizontal = 0;
      int vertical = 0;
      for (int d = -1; d <= 1; d++) {
        int weight = 2 - Math.abs(d);
        horizontal += weight * (grey(in, x + 1, y + d, width, height)
            - grey(in, x - 1, y + d, width, height));
        vertical += weight * (grey(in, x + d, y + 1, width, height)
            - grey(in, x + d, y - 1, width, height));
      }
      out[y * width + x] = horizontal * horizontal + vertical * vertical;
    }
  }

  /** What is outside is as the nearest inside. */
  static int grey(byte[] picture, int x, int y, int width, int height) {
    return picture[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)] & 0xff;
  }

  static double near() {
    return 1e-5;
  }

  static void run(RingRuntime runtime) {
    int width = 33;
    int height = 19;
    byte[] in = Expect.bytes(width * height, 43);
    byte[] median = new byte[in.length];
    float[] bilateral = new float[in.length];
    int[] sobel = new int[in.length];
    FiltersGpu gpu = FiltersGpu.on(runtime);
    gpu.median(Launch.items(width, height), in, median, width, height);
    gpu.bilateral(Launch.items(width, height), in, bilateral, width, height);
    gpu.sobel(Launch.items(width, height), in, sobel, width, height);
    int[][] wide = new int[height + 4][width + 4];
    for (int i = 0; i < (height + 4) * (width + 4); i++) {
      int x = Math.max(0, Math.min(width - 1, i % (width + 4) - 2));
      int y = Math.max(0, Math.min(height - 1, i / (width + 4) - 2));
      wide[i / (width + 4)][i % (width + 4)] = Byte.toUnsignedInt(in[y * width + x]);
    }
    for (int i = 0; i < in.length; i++) {
      check(wide, i % width + 2, i / width + 2, median[i], bilateral[i], sobel[i]);
    }
  }

  private static void check(int[][] p, int x, int y, byte median, float bilateral, int sobel) {
    int[] window = {p[y - 1][x - 1], p[y - 1][x], p[y - 1][x + 1], p[y][x - 1], p[y][x],
        p[y][x + 1], p[y + 1][x - 1], p[y + 1][x], p[y + 1][x + 1]};
    int gx = -p[y - 1][x - 1] + p[y - 1][x + 1] - 2 * p[y][x - 1] + 2 * p[y][x + 1]
        - p[y + 1][x - 1] + p[y + 1][x + 1];
    int gy = -p[y - 1][x - 1] - 2 * p[y - 1][x] - p[y - 1][x + 1] + p[y + 1][x - 1]
        + 2 * p[y + 1][x] + p[y + 1][x + 1];
    Arrays.sort(window);
    double sum = 0;
    double weights = 0;
    for (int k = 0; k < 25; k++) {
      int value = p[y + k / 5 - 2][x + k % 5 - 2];
      double weight = Math.exp(-Math.pow((value - p[y][x]) / 40.0, 2) / 2)
          * Math.exp(-(Math.pow(k / 5 - 2, 2) + Math.pow(k % 5 - 2, 2)) / 8);
      sum += weight * value;
      weights += weight;
    }
    Expect.same(new int[] {window[4], gx * gx + gy * gy},
        new int[] {Byte.toUnsignedInt(median), sobel});
    Expect.near(new double[] {sum / weights}, new double[] {bilateral}, 1e-4);
  }
}
