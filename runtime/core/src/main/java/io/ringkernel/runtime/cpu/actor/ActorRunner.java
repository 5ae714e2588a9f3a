package io.ringkernel.runtime.cpu.actor;

/** What runs one actor: one thread at a time calls {@link Turns}. */
abstract sealed class ActorRunner permits OwnThread, WorkerTurns, RemoteRunner {
  /** The work of an actor, as its runner sees it. */
  interface Turns {
    /** Does some work; gives the number of messages. */
    int turn();

    /** Whether there is something to do. */
    boolean hasWork();

    /** Whether this was the last turn. */
    boolean isOver();

    /** The longest time until the next turn although nobody brings work. */
    long patienceNanos();

    /** After the last turn. */
    void end();

    /** The runner fails for a reason of its own, and will call {@link #end()}. */
    void fault(Throwable cause);
  }

  /** Begins; once. */
  abstract void start();

  /** Work has come; by any thread. */
  abstract void signal();

  /** Whether the calling thread is the one that runs the actor now. */
  abstract boolean isOwnThread();

  /** Interrupts the handler that runs, if one does; by any thread. */
  abstract void interrupt();
}
