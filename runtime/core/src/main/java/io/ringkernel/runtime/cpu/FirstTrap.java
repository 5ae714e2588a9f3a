package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.WorkItemTrace;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps what the work item with the smallest linear index threw. Only work items with larger
 * indices may be left out after a trap, so the answer does not depend on the order in which they
 * run.
 */
final class FirstTrap {
  private record Trap(long linear, Throwable cause) {}

  private static final Trap NONE = new Trap(Long.MAX_VALUE, null);

  private final AtomicReference<Trap> first = new AtomicReference<>(NONE);

  void report(long linear, Throwable cause) {
    first.accumulateAndGet(new Trap(linear, cause),
        (old, other) -> other.linear < old.linear ? other : old);
  }

  /** Whether work items from this index on can no longer change the answer. */
  boolean isBefore(long linear) {
    return first.get().linear < linear;
  }

  /** Gives the whole launch up: nothing that a work item throws counts any more. */
  void cancel(Throwable cause) {
    report(Long.MIN_VALUE, cause);
  }

  /** Whether the launch was given up. */
  boolean isCancelled() {
    return first.get().linear == Long.MIN_VALUE;
  }

  /** Notes in the exception which work item threw it. */
  void markWorkItem(String kernel) {
    Trap trap = first.get();
    if (trap.cause == null || trap.linear < 0) {
      return;
    }
    Throwable own = own(trap.cause);
    if (WorkItemTrace.of(own) < 0) {
      own.addSuppressed(new WorkItemTrace(kernel, trap.linear));
    }
    first.set(new Trap(trap.linear, own));
  }

  /**
   * Where HotSpot has compiled the throw, it throws the same object again and again, without stack
   * and message; that one is not ours to write into.
   */
  private static Throwable own(Throwable cause) {
    if (cause.getStackTrace().length > 0) {
      return cause;
    }
    Throwable fresh = switch (cause) {
      case ArrayIndexOutOfBoundsException _ ->
        new ArrayIndexOutOfBoundsException("index out of bounds");
      case ArithmeticException _ when cause.getMessage() == null ->
        new ArithmeticException("/ by zero");
      default -> cause;
    };
    fresh.setStackTrace(cause.getStackTrace());
    return fresh;
  }

  /** Null where nothing was thrown. */
  Throwable cause() {
    return first.get().cause;
  }
}
