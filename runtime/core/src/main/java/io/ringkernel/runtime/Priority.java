package io.ringkernel.runtime;

/**
 * How urgent something is. Of an actor: its share of the processor when there are more busy actors
 * than cores, as the number of messages it handles before it lets another one run. Of a message:
 * whether it overtakes others that wait at the same actor; messages of one priority keep their
 * order.
 */
public enum Priority {
  /** 16 messages; a message that lets all others go first. */
  LOW(16),
  /** 64 messages; the order of sending. */
  NORMAL(64),
  /** 256 messages; a message that overtakes normal ones. */
  HIGH(256),
  /** 1024 messages; a message that overtakes all others. */
  CRITICAL(1024);

  private final int batch;

  Priority(int batch) {
    this.batch = batch;
  }

  /** Messages that are handled in one turn. */
  public int batch() {
    return batch;
  }
}
