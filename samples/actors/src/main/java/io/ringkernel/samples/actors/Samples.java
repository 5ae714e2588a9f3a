package io.ringkernel.samples.actors;

import io.ringkernel.runtime.Backend;

/** What all samples agree on. */
final class Samples {
  /** The back end that runs actors in this release. */
  static final Backend BACKEND = Backend.CPU;

  private Samples() {}
}
