package io.ringkernel.benchmarks.kernels;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** {@link Kernels} on the CPU back end. */
final class RingKernelKernels implements KernelsUnderTest {
  private static final int PART = 1 << 12;

  private final RingRuntime runtime;
  private final KernelsGpu kernels;
  private final int[] total = new int[1];

  RingKernelKernels(CpuMode mode) {
    runtime = RingRuntime.builder().backend(Backend.CPU).cpuMode(mode).build();
    kernels = KernelsGpu.on(runtime);
  }

  @Override
  public void saxpy(float a, float[] x, float[] y) {
    kernels.saxpy(Launch.items(x.length), a, x, y);
  }

  @Override
  public void wave(int side, float[] now, float[] previous, float c2) {
    kernels.wave(side, side, now, previous, c2);
  }

  @Override
  public float sum(float[] x) {
    float[] sums = new float[(x.length + PART - 1) / PART];
    kernels.sums(Launch.items(sums.length), x, PART, sums);
    double sum = 0;
    for (float value : sums) {
      sum += value;
    }
    return (float) sum;
  }

  @Override
  public int blockSum(int[] values) {
    total[0] = 0;
    kernels.blockSum(Launch.items(values.length), values, total);
    return total[0];
  }

  @Override
  public void close() {
    runtime.close();
  }
}
