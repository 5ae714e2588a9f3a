package io.ringkernel.verify.execution;

import java.util.List;
import java.util.Optional;

/**
 * What became of a launch.
 *
 * @param status how it ended
 * @param message why it did not end well; empty when it did
 * @param arrays the array arguments after the launch, in order, of the same types and lengths;
 *     empty unless the launch ended well
 * @param traps one number a trap site: the smallest trapped work item, else {@code
 *     Integer.MAX_VALUE}
 * @param nanoseconds time of the launch itself, without compiling
 */
public record Outcome(
    Status status, String message, List<Object> arrays, int[] traps, long nanoseconds) {

  /** How a launch ended. */
  public enum Status {
    /** It ran; its arrays are there. */
    FINE,
    /** The text or the binding was refused; the message has the compiler's words. */
    REJECTED,
    /** Some work items of a group or warp waited where others did not come. */
    DIVERGENT,
    /** An access outside an array. */
    OUT_OF_BOUNDS,
    /** The sanitizer found an operation that C++ leaves undefined. */
    UNDEFINED_BEHAVIOUR,
    /** Other orders of work items gave other results: a barrier is missing. */
    SCHEDULE_DEPENDENT,
    /** It did not end. */
    TIMEOUT,
    /** The process or context that ran it ended, or there is no such entry. */
    CRASH,
    /** The device does not answer since an earlier launch. */
    NOT_RUN
  }

  /**
   * The trap that the host reports.
   *
   * @param site index in {@code rk_traps}
   * @param workItem linear index of the work item
   */
  public record Trap(int site, int workItem) {}

  public static Outcome failed(Status status, String message) {
    return new Outcome(status, message, List.of(), new int[0], 0);
  }

  /** The smallest trapped work item over all sites, and its site; the first site on a tie. */
  public Optional<Trap> trap() {
    Trap smallest = null;
    for (int site = 0; site < traps.length; site++) {
      if (traps[site] != Integer.MAX_VALUE
          && (smallest == null || traps[site] < smallest.workItem())) {
        smallest = new Trap(site, traps[site]);
      }
    }
    return Optional.ofNullable(smallest);
  }

  /** Returns the outcome if it is fine, with the message as the failure otherwise. */
  public Outcome orFail() {
    if (status != Status.FINE) {
      throw new AssertionError(status + ": " + message);
    }
    return this;
  }
}
