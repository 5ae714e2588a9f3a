package io.ringkernel;

/** What a supervisor's restart does to the state of an actor. */
public enum Restart {
  /** A new instance takes its place; what it had spawned ends. */
  RESET,
  /** The instance stays as it was when its handler threw, and so does what it had spawned. */
  KEEP
}
