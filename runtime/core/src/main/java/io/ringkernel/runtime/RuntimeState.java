package io.ringkernel.runtime;

/** The life of a runtime; each state follows the one before it. */
public enum RuntimeState {
  /** The back end is being opened. */
  INITIALIZING,
  /** Actors and kernels can be launched. */
  RUNNING,
  /** {@link RingRuntime#close()} was called; what was accepted before is being finished. */
  DRAINING,
  /** Nothing runs any more. */
  STOPPED
}
