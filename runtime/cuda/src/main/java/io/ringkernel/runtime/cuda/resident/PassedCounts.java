package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.cpu.actor.RemoteHome.Passed;

/** What an actor has had to do with others past the host, in all places where it was. */
final class PassedCounts {
  /** Of an actor that nothing reaches past the host, whoever it is. */
  static final PassedCounts NONE = new PassedCounts();

  // What the device counts.
  private static final int TAKEN = 0;
  private static final int HANDLED = 1;
  private static final int SENT = 2;

  /** Where it is now; null for nowhere. */
  private ResidentKernel kernel;
  private int index;
  private long taken;
  private long handled;
  private long sent;
  /** Messages that the device took and did not handle. */
  private long lost;
  /** Messages that it handled, and of which the host could not do what their handlers asked for. */
  private long refuted;

  synchronized void lost() {
    lost++;
  }

  synchronized void refuted() {
    refuted++;
  }

  /** The actor is in a place, where it is counted from 0. */
  synchronized void open(ResidentKernel now, int place) {
    if (this != NONE) {
      kernel = now;
      index = place;
    }
  }

  /** The place is given up, with what was counted there; a second time does nothing. */
  synchronized void close() {
    if (kernel != null) {
      taken += kernel.passed(index, TAKEN);
      handled += kernel.passed(index, HANDLED);
      sent += kernel.passed(index, SENT);
      kernel = null;
    }
  }

  /** In all places, with the one where it is now. */
  synchronized Passed now() {
    if (kernel == null) {
      return passed(taken, handled, sent);
    }
    // What was handled had been taken.
    long handledNow = handled + kernel.passed(index, HANDLED);
    return passed(taken + kernel.passed(index, TAKEN), handledNow,
        sent + kernel.passed(index, SENT));
  }

  private Passed passed(long allTaken, long allHandled, long allSent) {
    return new Passed(allTaken, allHandled - refuted,
        (int) Math.max(0, allTaken - allHandled - lost), allSent);
  }
}
