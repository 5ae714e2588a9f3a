package io.ringkernel.verify.execution;

import java.util.List;

/** What a C++ compiler does to texts before they run on the emulator. */
public enum Effort {
  /** Nothing: for many texts, each of which runs a few times only. */
  QUICK("-O0"),
  /** It optimises, which uses whatever C++ leaves undefined. */
  OPTIMISED("-O1", "-g1"),
  /** It makes every operation that C++ leaves undefined an error. */
  CHECKED("-O0", "-g1", "-fsanitize=undefined,float-cast-overflow", "-fno-sanitize-recover=all");

  final List<String> options;

  Effort(String... options) {
    this.options = List.of(options);
  }
}
