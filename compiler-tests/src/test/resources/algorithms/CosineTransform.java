package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** The transform of JPEG: blocks of 8 x 8, rows then columns, by a table of cosines. */
final class CosineTransform {
  private static final float[] COSINES = {
    1, 0.98078528f, 0.92387953f, 0.83146961f, 0.70710678f, 0.55557023f, 0.38268343f, 0.19509032f
  };

  @GpuKernel(blockSize = {8, 8})
  static void forward(GpuContext gpu, byte[] picture, float[] out, int width) {
    float[] samples = gpu.sharedFloats(64);
    float[] rows = gpu.sharedFloats(64);
    int u = gpu.localIdX();
    int v = gpu.localIdY();
    int at = gpu.globalIdY() * width + gpu.globalIdX();
    samples[v * 8 + u] = (picture[at] & 0xff) - 128;
    gpu.barrier();
    float sum = 0;
    for (int x = 0; x < 8; x++) {
      sum += samples[v * 8 + x] * cosine((2 * x + 1) * u);
    }
    rows[v * 8 + u] = sum * scale(u);
    gpu.barrier();
    sum = 0;
    for (int y = 0; y < 8; y++) {
      sum += rows[y * 8 + u] * cosine((2 * y + 1) * v);
    }
    out[at] = sum * scale(v);
  }

  /** cos(n pi / 16) from the first quarter of a turn. */
  static float cosine(int n) {
    int turn = n % 32;
    if (turn > 16) {
      turn = 32 - turn;
    }
    return turn < 8 ? COSINES[turn] : turn == 8 ? 0 : -COSINES[16 - turn];
  }

  static float scale(int frequency) {
    return frequency == 0 ? 0.35355339f : 0.5f;
  }

  static double nearOnWgsl() {
    return 1e-4;
  }

  static void run(RingRuntime runtime) {
    int width = 24;
    byte[] picture = Expect.bytes(width * 16, 42);
    float[] out = new float[width * 16];
    CosineTransformGpu.on(runtime).forward(Launch.items(width, 16), picture, out, width);
    for (int i = 0; i < out.length; i++) {
      int u = i % width % 8;
      int v = i / width % 8;
      int corner = i - v * width - u;
      double sum = 0;
      for (int k = 0; k < 64; k++) {
        sum += ((picture[corner + k / 8 * width + k % 8] & 0xff) - 128)
            * Math.cos((2 * (k % 8) + 1) * u * Math.PI / 16)
            * Math.cos((2 * (k / 8) + 1) * v * Math.PI / 16);
      }
      double scale = (u == 0 ? Math.sqrt(0.5) : 1) * (v == 0 ? Math.sqrt(0.5) : 1) / 4;
      Expect.near(new double[] {sum * scale}, new double[] {out[i]}, 2e-3);
    }
  }
}
