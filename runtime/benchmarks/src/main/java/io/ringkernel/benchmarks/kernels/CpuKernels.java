package io.ringkernel.benchmarks.kernels;

import io.ringkernel.benchmarks.Contenders;
import io.ringkernel.runtime.CpuMode;

/** Ways to run kernels, by the name in the {@code kernels} parameter. */
public final class CpuKernels {
  /** All of them. */
  public static final Contenders<KernelsUnderTest> KNOWN =
      new Contenders<>(KernelsUnderTest.class)
          .rival("parallelStreams", ParallelStreams::new)
          .rival("serialLoops", SerialLoops::new)
          .ours("ringkernelFast", () -> new RingKernelKernels(CpuMode.FAST))
          .ours("ringkernelDirect", () -> new RingKernelKernels(CpuMode.DIRECT));

  private CpuKernels() {}
}
