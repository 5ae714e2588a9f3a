package io.ringkernel.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The word that all threads of a clock write, with lines of padding on either side: what they only
 * read must not lie beside it.
 */
@SuppressWarnings("unused")
final class LastStamp extends LinePadding {
  private static final VarHandle LAST;

  static {
    try {
      LAST = MethodHandles.lookup().findVarHandle(LastStamp.class, "last", long.class)
          .withInvokeExactBehavior();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The greatest stamp given so far. */
  private volatile long last;
  private long q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, qa, qb, qc, qd, qe, qf;

  long get() {
    return last;
  }

  boolean compareAndSet(long old, long next) {
    return LAST.compareAndSet(this, old, next);
  }

  /** The stamp after the last, taken in one step that cannot fail. */
  long increment() {
    long next = (long) LAST.getAndAdd(this, 1L) + 1;
    if (next == 0) {
      LAST.setVolatile(this, -1L);
      throw new IllegalStateException("the clock has reached its last stamp");
    }
    return next;
  }
}
