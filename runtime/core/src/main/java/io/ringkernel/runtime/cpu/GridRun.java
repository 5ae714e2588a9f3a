package io.ringkernel.runtime.cpu;

/** One launch of a kernel, worked off by several threads at once. */
sealed interface GridRun permits ItemRun, BlockRun, FastBlockRun, StepRun,
    MarchRun {
  /** How many threads can work at the same time, at least 1. */
  long parts();

  /** Takes part after part until none is left. Throws nothing of the kernel's. */
  void work();

  /** What the kernel threw. */
  FirstTrap trap();
}
