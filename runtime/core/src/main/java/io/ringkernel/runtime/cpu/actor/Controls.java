package io.ringkernel.runtime.cpu.actor;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What others want an actor's thread to do between two messages. */
final class Controls {
  /**
   * One such thing.
   *
   * @param run does it
   * @param refuse is told instead where the actor has ended
   */
  record Control(Runnable run, Consumer<RuntimeException> refuse) {}

  /** Made by the first one: most actors never get one. */
  private volatile ConcurrentLinkedQueue<Control> waiting;
  private volatile boolean any;
  private volatile Supplier<? extends RuntimeException> closed;

  /** Adds something; by any thread. */
  void add(Control control) {
    ConcurrentLinkedQueue<Control> queue = queue();
    queue.add(control);
    any = true;
    Supplier<? extends RuntimeException> cause = closed;
    // Either this sees that it was closed, or who closed it sees this one.
    if (cause != null && queue.remove(control)) {
      control.refuse().accept(cause.get());
    }
  }

  private synchronized ConcurrentLinkedQueue<Control> queue() {
    if (waiting == null) {
      waiting = new ConcurrentLinkedQueue<>();
    }
    return waiting;
  }

  /** Whether something waits. */
  boolean any() {
    return any;
  }

  /** Does what waits; for the actor's thread. */
  void run() {
    any = false;
    ConcurrentLinkedQueue<Control> queue = waiting;
    for (Control control = queue.poll(); control != null; control = queue.poll()) {
      control.run().run();
    }
  }

  /** Refuses what waits and what will come; for the actor's thread. */
  void close(Supplier<? extends RuntimeException> cause) {
    closed = cause;
    ConcurrentLinkedQueue<Control> queue = waiting;
    if (queue == null) {
      return;
    }
    for (Control control = queue.poll(); control != null; control = queue.poll()) {
      control.refuse().accept(cause.get());
    }
  }
}
