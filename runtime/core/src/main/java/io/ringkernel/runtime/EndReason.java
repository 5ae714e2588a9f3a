package io.ringkernel.runtime;

/** Why an actor ended. */
public enum EndReason {
  /** {@link ActorRef#terminate()}, or its own {@code stop}. */
  TERMINATED,
  /** {@link ActorRef#drain}. */
  DRAINED,
  /** A handler threw, and the supervisor decided that this was the end. */
  FAILED,
  /** {@link ActorRef#kill()}, or the end of its parent. */
  KILLED,
  /** Its runtime was closed. */
  CLOSED
}
