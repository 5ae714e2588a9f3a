package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Convolution of a line and of a picture, with zeros around them. */
final class Convolutions {
  private static final float[] SHARPEN = {0, -1, 0, -1, 5, -1, 0, -1, 0};

  @GpuKernel(blockSize = 64)
  static void line(GpuContext gpu, float[] in, float[] weights, float[] out) {
    int i = gpu.globalIdX();
    if (i < in.length) {
      float sum = 0;
      int radius = weights.length / 2;
      for (int k = -radius; k <= radius; k++) {
        if (i + k >= 0 && i + k < in.length) {
          sum += in[i + k] * weights[radius - k];
        }
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = {16, 4})
  static void picture(GpuContext gpu, float[] in, float[] out, int width, int height) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x >= width || y >= height) {
      return;
    }
    float sum = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        sum += SHARPEN[(dy + 1) * 3 + dx + 1] * at(in, x + dx, y + dy, width, height);
      }
    }
    out[y * width + x] = sum;
  }

  static float at(float[] in, int x, int y, int width, int height) {
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : in[y * width + x];
  }

  static void run(RingRuntime runtime) {
    float[] in = Expect.floats(40 * 25, 9);
    float[] weights = {0.5f, -1, 2, 0.25f, 1};
    float[] line = new float[in.length];
    float[] picture = new float[in.length];
    ConvolutionsGpu gpu = ConvolutionsGpu.on(runtime);
    gpu.line(Launch.items(in.length), in, weights, line);
    gpu.picture(Launch.items(40, 25), in, picture, 40, 25);
    // the reference scatters where the kernel gathers
    double[] lines = new double[in.length + 4];
    for (int i = 0; i < in.length; i++) {
      for (int k = 0; k < 5; k++) {
        lines[i + k] += (double) in[i] * weights[k];
      }
    }
    double[] pictures = new double[42 * 27];
    for (int i = 0; i < in.length; i++) {
      int center = (i / 40 + 1) * 42 + i % 40 + 1;
      pictures[center] += 5.0 * in[i];
      for (int at : new int[] {center - 1, center + 1, center - 42, center + 42}) {
        pictures[at] -= in[i];
      }
    }
    for (int i = 0; i < in.length; i++) {
      Expect.same(new float[] {(float) lines[i + 2],
          (float) pictures[(i / 40 + 1) * 42 + i % 40 + 1]}, new float[] {line[i], picture[i]});
    }
  }
}
