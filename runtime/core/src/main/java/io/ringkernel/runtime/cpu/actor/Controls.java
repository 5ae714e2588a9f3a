package io.ringkernel.runtime.cpu.actor;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** What others want an actor's thread to do between two messages. */
final class Controls {
  /**
   * One such thing.
   *
   * @param run does it
   * @param refuse is told instead where the actor has ended
   */
  record Control(Runnable run, Consumer<RuntimeException> refuse) {}

  private final ConcurrentLinkedQueue<Control> waiting = new ConcurrentLinkedQueue<>();
  private volatile boolean any;
  private volatile RuntimeException closed;

  /** Adds something; by any thread. */
  void add(Control control) {
    waiting.add(control);
    any = true;
    RuntimeException cause = closed;
    // Either this sees that it was closed, or who closed it sees this one.
    if (cause != null && waiting.remove(control)) {
      control.refuse().accept(cause);
    }
  }

  /** Whether something waits. */
  boolean any() {
    return any;
  }

  /** Does what waits; for the actor's thread. */
  void run() {
    any = false;
    for (Control control = waiting.poll(); control != null; control = waiting.poll()) {
      control.run().run();
    }
  }

  /** Refuses what waits and what will come; for the actor's thread. */
  void close(RuntimeException cause) {
    closed = cause;
    for (Control control = waiting.poll(); control != null; control = waiting.poll()) {
      control.refuse().accept(cause);
    }
  }
}
