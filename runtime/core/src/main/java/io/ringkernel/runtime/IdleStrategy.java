package io.ringkernel.runtime;

/**
 * What an actor on the CPU does while its inbox is empty. The stricter the waiting, the shorter the
 * way of a message into the handler and the more processor time an idle actor takes.
 */
public enum IdleStrategy {
  /**
   * Sleeps until a message arrives: an idle actor takes no processor time. Waking takes some 5 to
   * 50 microseconds. The actor is a virtual thread, so that there can be very many.
   */
  PARK,
  /**
   * Looks again and again, offering the processor to others in between: under a microsecond while
   * cores are free. Takes a whole core and a platform thread for each actor, used or not.
   */
  YIELD,
  /**
   * Looks again and again: some 100 to 400 nanoseconds. Takes a whole core and a platform thread
   * for each actor, used or not; with fewer free cores than such actors it is slower than the
   * others.
   */
  SPIN
}
