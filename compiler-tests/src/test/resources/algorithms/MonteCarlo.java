package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** The price of an option by many random walks; the reference is the expectation. */
final class MonteCarlo {
  private static final int PATHS = 64;

  @GpuKernel(blockSize = 64)
  static void walk(GpuContext gpu, float[] gains, float spot, float strike, float drift,
      float deviation, int steps) {
    int i = gpu.globalIdX();
    if (i >= gains.length) {
      return;
    }
    int random = i * 0x9E3779B9 + 12345;
    float sum = 0;
    for (int path = 0; path < PATHS; path++) {
      float logarithm = 0;
      for (int step = 0; step < steps; step++) {
        int normal = 0;
        for (int k = 0; k < 12; k++) { // twelve uniform numbers: nearly normal
          random ^= random << 13;
          random ^= random >>> 17;
          random ^= random << 5;
          normal += random >>> 16;
        }
        logarithm += drift + deviation * ((normal - 6 * 65535.5f) / 65536f);
      }
      sum += Math.max(0, spot * (float) Math.exp(logarithm) - strike);
    }
    gains[i] = sum / PATHS;
  }

  static double near() {
    return 1e-4;
  }

  static void run(RingRuntime runtime) {
    float[] gains = new float[256];
    int steps = 4;
    double years = 1;
    double rate = 0.03;
    double volatility = 0.2;
    double drift = (rate - volatility * volatility / 2) * years / steps;
    MonteCarloGpu.on(runtime).walk(Launch.items(256), gains, 100, 105, (float) drift,
        (float) (volatility * Math.sqrt(years / steps)), steps);
    double mean = 0;
    for (float gain : gains) {
      mean += gain / gains.length;
    }
    // the expectation by a sum over the normal distribution
    double expected = 0;
    for (double x = -8; x < 8; x += 1e-3) {
      double gain = 100 * Math.exp(drift * steps + volatility * Math.sqrt(years) * x) - 105;
      expected += Math.max(0, gain) * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * 1e-3;
    }
    if (Math.abs(mean - expected) > 0.03 * expected) {
      throw new AssertionError("mean of the gains is " + mean + ", expected " + expected);
    }
  }
}
