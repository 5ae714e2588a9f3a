package io.ringkernel.benchmarks.kernels;

import io.ringkernel.benchmarks.Contenders;

/** Ways to run kernels, by the name in the {@code kernels} parameter. */
public final class CpuKernels {
  /** All of them. */
  public static final Contenders<KernelsUnderTest> KNOWN =
      new Contenders<>(KernelsUnderTest.class)
          .rival("parallelStreams", ParallelStreams::new)
          .rival("serialLoops", SerialLoops::new);

  private CpuKernels() {}
}
