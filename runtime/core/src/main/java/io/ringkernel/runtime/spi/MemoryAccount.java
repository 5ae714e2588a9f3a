package io.ringkernel.runtime.spi;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes that the inboxes of a runtime hold, against a budget. Thread-safe. */
public final class MemoryAccount {
  private final long budget;
  private final AtomicLong used = new AtomicLong();

  /**
   * An account.
   *
   * @param budget bytes that may be used; positive
   */
  public MemoryAccount(long budget) {
    this.budget = budget;
  }

  /** The bytes that may be used. */
  public long budget() {
    return budget;
  }

  /** The bytes that are used. */
  public long used() {
    return used.get();
  }

  /** Takes bytes, unless that would go beyond the budget. */
  public boolean tryTake(long bytes) {
    long before;
    do {
      before = used.get();
      if (bytes > budget - before) {
        return false;
      }
    } while (!used.compareAndSet(before, before + bytes));
    return true;
  }

  /** Gives bytes back. */
  public void give(long bytes) {
    used.getAndAdd(-bytes);
  }
}
