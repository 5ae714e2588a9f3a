package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** The Mandelbrot set in fixed point, exact on every target, and in float with records. */
final class EscapeTimes {
  private static final int ONE = 1 << 12;

  @GpuType
  record Complex(float re, float im) {
    Complex squaredPlus(Complex c) {
      return new Complex(re * re - im * im + c.re, 2 * re * im + c.im);
    }

    boolean escaped() {
      return re * re + im * im > 4;
    }
  }

  @GpuKernel(blockSize = {16, 4})
  static void fixed(GpuContext gpu, int[] times, int width, int height, int most) {
    int px = gpu.globalIdX();
    int py = gpu.globalIdY();
    if (px < width && py < height) {
      int cx = px * 3 * ONE / width - 9 * ONE / 4;
      int cy = py * 3 * ONE / height - 3 * ONE / 2;
      int x = 0;
      int y = 0;
      int k = 0;
      while (k < most && x * x / ONE + y * y / ONE <= 4 * ONE) {
        int next = x * x / ONE - y * y / ONE + cx;
        y = 2 * x * y / ONE + cy;
        x = next;
        k++;
      }
      times[py * width + px] = k;
    }
  }

  @GpuKernel(blockSize = {16, 4})
  static void complex(GpuContext gpu, int[] times, int width, int height, int most) {
    int px = gpu.globalIdX();
    int py = gpu.globalIdY();
    if (px < width && py < height) {
      Complex c = new Complex(px * 3f / width - 2.25f, py * 3f / height - 1.5f);
      Complex z = new Complex(0, 0);
      int k = 0;
      for (; k < most && !z.escaped(); k++) {
        z = z.squaredPlus(c);
      }
      times[py * width + px] = k;
    }
  }

  /** Escape times near the border change with the last bit. */
  static double differOnWgsl() {
    return 0.01;
  }

  static void run(RingRuntime runtime) {
    int width = 48;
    int height = 32;
    int[] fixed = new int[width * height];
    int[] complex = new int[width * height];
    EscapeTimesGpu gpu = EscapeTimesGpu.on(runtime);
    gpu.fixed(Launch.items(width, height), fixed, width, height, 60);
    gpu.complex(Launch.items(width, height), complex, width, height, 60);
    int different = 0;
    for (int i = 0; i < fixed.length; i++) {
      long cx = i % width * 3L * ONE / width - 9 * ONE / 4;
      long cy = i / width * 3L * ONE / height - 3 * ONE / 2;
      long x = 0;
      long y = 0;
      int k = 0;
      for (; k < 60 && x * x / ONE + y * y / ONE <= 4 * ONE; k++) {
        long both = 2 * x * y / ONE;
        x = x * x / ONE - y * y / ONE + cx;
        y = both + cy;
      }
      Expect.same(new int[] {k}, new int[] {fixed[i]});
      different += inDouble(i % width * 3.0 / width - 2.25, i / width * 3.0 / height - 1.5)
          == complex[i] ? 0 : 1;
    }
    if (different > fixed.length / 50) {
      throw new AssertionError(different + " escape times differ from those in double");
    }
  }

  private static int inDouble(double cx, double cy) {
    double x = 0;
    double y = 0;
    int k = 0;
    while (k < 60 && Math.hypot(x, y) <= 2) {
      double next = (x - y) * (x + y) + cx;
      y = 2 * x * y + cy;
      x = next;
      k++;
    }
    return k;
  }
}
