package io.ringkernel.runtime.cuda.resident;

/** What a host asks the supervisor of a resident kernel for; in the order of the kernel's text. */
public enum Command {
  /** Nothing. */
  NONE,
  /** Makes an actor with the state that goes with it. */
  CREATE,
  /** Messages are handled from now on. */
  ACTIVATE,
  /** Messages wait from now on; acknowledged when none is being handled. */
  DEACTIVATE,
  /** Goes on after a handler threw. */
  RESUME,
  /** Goes on after a handler threw, on request with the state that goes with it. */
  RESTART,
  /** Ends the actor; acknowledged when no message is being handled. */
  TERMINATE,
  /** Ends the actor and the handler that runs. */
  KILL,
  /** Copies the state to the host. */
  READ,
  /** Replaces the state. */
  WRITE,
  /** Ends the handler that runs, by an exception; the actor then waits for a decision. */
  INTERRUPT,
  /** Copies the telemetry to the host. */
  MEASURE,
  /** Makes all actors of a batch, of a kernel whose actors are pooled. */
  CREATE_ALL,
  /** Ends all actors of a batch; acknowledged when none of them handles a message. */
  TERMINATE_ALL
}
