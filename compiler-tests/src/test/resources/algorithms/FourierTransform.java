package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

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
  static void reorder(GpuContext gpu, Complex[] values, int bits) {
    int i = gpu.globalIdX();
    int j = Integer.reverse(i) >>> 32 - bits;
    if (i < j && j < values.length) {
      Complex value = values[i];
      values[i] = values[j];
      values[j] = value;
    }
  }

  @GpuKernel(blockSize = 32)
  static void stage(GpuContext gpu, Complex[] values, int half) {
    int t = gpu.globalIdX();
    if (2 * t >= values.length) {
      return;
    }
    int k = t % half;
    int low = t / half * half * 2 + k;
    int high = low + half;
    float angle = -(float) Math.PI * k / half;
    Complex turn = new Complex((float) Math.cos(angle), (float) Math.sin(angle));
    Complex even = values[low];
    Complex odd = values[high].times(turn);
    values[low] = even.plus(odd);
    values[high] = even.minus(odd);
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
    Complex[] values = new Complex[n];
    Arrays.setAll(values, i -> new Complex(re[i], im[i]));
    FourierTransformGpu gpu = FourierTransformGpu.on(runtime);
    gpu.reorder(Launch.items(n), values, 7);
    for (int half = 1; half < n; half *= 2) {
      gpu.stage(Launch.items(n / 2), values, half);
    }
    Expect.near(sumRe, Arrays.stream(values).mapToDouble(Complex::re).toArray(), 1e-3);
    Expect.near(sumIm, Arrays.stream(values).mapToDouble(Complex::im).toArray(), 1e-3);
  }
}
