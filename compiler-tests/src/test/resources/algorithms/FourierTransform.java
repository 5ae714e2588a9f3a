package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Radix-2 Fourier transform: a permutation by reversed bits, one launch for each stage. */
final class FourierTransform {
  @GpuType
  record Complex(float re, float im) {
    Complex plus(Complex other) {
      return new Complex(re + other.re, im + other.im);
    }

    Complex minus(Complex other) {
      return new Complex(re - other.re, im - other.im);
    }

    Complex times(Complex other) {
      return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
    }
  }

  @GpuKernel(blockSize = 32)
  static void reorder(GpuContext gpu, float[] re, float[] im, int bits) {
    int i = gpu.globalIdX();
    int j = Integer.reverse(i) >>> 32 - bits;
    if (i < j && j < re.length) {
      float x = re[i];
      re[i] = re[j];
      re[j] = x;
      float y = im[i];
      im[i] = im[j];
      im[j] = y;
    }
  }

  @GpuKernel(blockSize = 32)
  static void stage(GpuContext gpu, float[] re, float[] im, int half) {
    int t = gpu.globalIdX();
    if (2 * t >= re.length) {
      return;
    }
    int k = t % half;
    int low = t / half * half * 2 + k;
    int high = low + half;
    float angle = -(float) Math.PI * k / half;
    Complex turn = new Complex((float) Math.cos(angle), (float) Math.sin(angle));
    Complex even = new Complex(re[low], im[low]);
    Complex odd = new Complex(re[high], im[high]).times(turn);
    store(re, im, low, even.plus(odd));
    store(re, im, high, even.minus(odd));
  }

  static void store(float[] re, float[] im, int at, Complex value) {
    re[at] = value.re();
    im[at] = value.im();
  }

  static double near() {
    return 1e-5;
  }

  static void run(RingRuntime runtime) {
    int n = 128;
    float[] re = Expect.floats(n, 10);
    float[] im = Expect.floats(n, 11);
    double[] sumRe = new double[n];
    double[] sumIm = new double[n];
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) {
        double angle = -2 * Math.PI * k * j / n;
        sumRe[k] += re[j] * Math.cos(angle) - im[j] * Math.sin(angle);
        sumIm[k] += re[j] * Math.sin(angle) + im[j] * Math.cos(angle);
      }
    }
    FourierTransformGpu gpu = FourierTransformGpu.on(runtime);
    gpu.reorder(Launch.items(n), re, im, 7);
    for (int half = 1; half < n; half *= 2) {
      gpu.stage(Launch.items(n / 2), re, im, half);
    }
    Expect.near(sumRe, re, 1e-3);
    Expect.near(sumIm, im, 1e-3);
  }
}
