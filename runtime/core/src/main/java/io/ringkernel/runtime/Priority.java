package io.ringkernel.runtime;

/**
 * An actor's share of the processor when there are more busy actors than cores: how many messages
 * it handles before it lets another one run.
 */
public enum Priority {
  /** 16 messages. */
  LOW(16),
  /** 64 messages. */
  NORMAL(64),
  /** 256 messages. */
  HIGH(256);

  private final int batch;

  Priority(int batch) {
    this.batch = batch;
  }

  /** Messages that are handled in one turn. */
  public int batch() {
    return batch;
  }
}
