package io.ringkernel.runtime;

/**
 * Says which work item of a kernel threw; suppressed in the exception that a launch throws. Where
 * several throw, it is the one with the smallest index, on every back end and every run.
 */
public final class WorkItemTrace extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long workItem;

  /**
   * Names the work item.
   *
   * @param kernel the class and method
   * @param workItem linear index, {@code (z * height + y) * width + x} of the rounded grid
   */
  public WorkItemTrace(String kernel, long workItem) {
    super("in work item " + workItem + " of " + kernel, null, false, false);
    this.workItem = workItem;
  }

  /** The linear index. */
  public long workItem() {
    return workItem;
  }

  /** The work item that an exception of a launch came from; -1 where it came from none. */
  public static long of(Throwable thrown) {
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (suppressed instanceof WorkItemTrace trace) {
        return trace.workItem;
      }
    }
    return -1;
  }
}
