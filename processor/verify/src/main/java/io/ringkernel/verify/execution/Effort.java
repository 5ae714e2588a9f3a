package io.ringkernel.verify.execution;

/** What a C++ compiler does to texts before they run on the emulator. */
public enum Effort {
  /** Nothing: for many texts, each of which runs a few times only. */
  QUICK("-O0"),
  /** It optimises, which uses whatever C++ leaves undefined. */
  OPTIMISED("-O1"),
  /** It makes every operation that C++ leaves undefined an error. */
  CHECKED("-O0");

  final String option;

  Effort(String option) {
    this.option = option;
  }
}
