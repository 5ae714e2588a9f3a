package io.ringkernel.runtime;

/** How the CPU runs kernels. Results and exceptions are the same. */
public enum CpuMode {
  /**
   * FAST where a kernel has that form, except under a debugger. The system property {@code
   * io.ringkernel.cpu.mode} set to {@code direct} or {@code fast} decides instead.
   */
  AUTO,
  /** The user's own method, once per work item: breakpoints, watches and profilers see it. */
  DIRECT,
  /**
   * The classes that the compiler generated, which run whole rows and blocks; the user's method
   * where a kernel has no such form.
   */
  FAST
}
