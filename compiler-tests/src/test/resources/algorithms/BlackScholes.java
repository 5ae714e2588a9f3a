package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Prices of options by the formula of Black and Scholes, with a polynomial for the integral. */
final class BlackScholes {
  private static final float RATE = 0.02f;
  private static final float VOLATILITY = 0.3f;

  @GpuType
  record Prices(float call, float put) {}

  @GpuKernel(blockSize = 64)
  static void price(GpuContext gpu, float[] spot, float[] strike, float[] years, float[] call,
      float[] put) {
    int i = gpu.globalIdX();
    if (i < spot.length) {
      Prices prices = prices(spot[i], strike[i], years[i]);
      call[i] = prices.call();
      put[i] = prices.put();
    }
  }

  static Prices prices(float spot, float strike, float years) {
    float deviation = VOLATILITY * (float) Math.sqrt(years);
    float d1 = ((float) Math.log(spot / strike)
        + (RATE + 0.5f * VOLATILITY * VOLATILITY) * years) / deviation;
    float d2 = d1 - deviation;
    float discounted = strike * (float) Math.exp(-RATE * years);
    return new Prices(spot * normal(d1) - discounted * normal(d2),
        discounted * normal(-d2) - spot * normal(-d1));
  }

  static float normal(float d) {
    float k = 1 / (1 + 0.2316419f * Math.abs(d));
    float tail = 0.39894228f * (float) Math.exp(-0.5f * d * d) * k * (0.31938153f
        + k * (-0.356563782f + k * (1.781477937f + k * (-1.821255978f + k * 1.330274429f))));
    return d > 0 ? 1 - tail : tail;
  }

  static double near() {
    return 2e-5;
  }

  static void run(RingRuntime runtime) {
    int n = 200;
    float[] spot = new float[n];
    float[] strike = new float[n];
    float[] years = new float[n];
    for (int i = 0; i < n; i++) {
      spot[i] = 50 + i % 17 * 5;
      strike[i] = 60 + i % 13 * 4;
      years[i] = 0.25f + i % 7 * 0.5f;
    }
    float[] call = new float[n];
    float[] put = new float[n];
    BlackScholesGpu.on(runtime).price(Launch.items(n), spot, strike, years, call, put);
    for (int i = 0; i < n; i++) {
      double exact = expectedCall(spot[i], strike[i], years[i]);
      double parity = exact - spot[i] + strike[i] * Math.exp(-(double) RATE * years[i]);
      Expect.near(new double[] {exact, parity}, new double[] {call[i], put[i]}, 1e-4);
    }
  }

  /** The expectation itself, by Simpson's rule over the normal distribution. */
  private static double expectedCall(double spot, double strike, double years) {
    double drift = (RATE - VOLATILITY * VOLATILITY / 2.0) * years;
    int steps = 4000;
    double sum = 0;
    for (int k = 0; k <= steps; k++) {
      double x = -8 + 16.0 * k / steps;
      double gain = spot * Math.exp(drift + VOLATILITY * Math.sqrt(years) * x) - strike;
      double weight = k == 0 || k == steps ? 1 : k % 2 == 1 ? 4 : 2;
      sum += weight * Math.max(0, gain) * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
    return Math.exp(-(double) RATE * years) * sum * 16.0 / steps / 3;
  }
}
