package io.ringkernel.benchmarks.kernels;

import io.ringkernel.benchmarks.Contenders;
import io.ringkernel.runtime.CpuMode;

/** Ways to run kernels, by the name in the {@code kernels} parameter. */
public final class CpuKernels {
  /** All that this machine can run. */
  public static final Contenders<KernelsUnderTest> KNOWN = known();

  private static Contenders<KernelsUnderTest> known() {
    Contenders<KernelsUnderTest> known = new Contenders<>(KernelsUnderTest.class)
        .ours("ringkernelFast", () -> new RingKernelKernels(CpuMode.FAST))
        .ours("ringkernelDirect", () -> new RingKernelKernels(CpuMode.DIRECT))
        .rival("parallelStreams", ParallelStreams::new)
        .rival("serialLoops", SerialLoops::new);
    return GccOpenMp.isThere() ? known.rival("gccOpenMp", GccOpenMp::new) : known;
  }

  private CpuKernels() {}
}
