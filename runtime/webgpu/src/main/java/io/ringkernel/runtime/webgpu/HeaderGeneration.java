package io.ringkernel.runtime.webgpu;

import java.lang.foreign.SymbolLookup;

/**
 * Which shape of {@code webgpu.h} a library was built from. The C API carries no version number, so
 * the generation is told by a function that only one of them has.
 */
enum HeaderGeneration {
  /** Early 2025: {@code wgpuGetInstanceCapabilities}, work-done callbacks without a message. */
  SPRING_2025,
  /** Late 2025 and later: renumbered features, work-done callbacks with a message. */
  AUTUMN_2025;

  static HeaderGeneration of(SymbolLookup symbols) {
    return symbols.find("wgpuGetInstanceCapabilities").isPresent() ? SPRING_2025 : AUTUMN_2025;
  }
}
