package io.ringkernel.runtime.cuda.resident;

/**
 * Whether actors of the same kernel may send to an actor past the host, as its home sees it. For
 * the thread of its group.
 *
 * <p>The way is opened when nothing for the actor is at the host or was carried by it: else what
 * comes past the host could overtake it. Opening says how many messages the host has carried that
 * the device had counted; where it has counted more since, the way stays closed until those have
 * come, too. An actor that is new was not counted for: before the way is opened for the first time,
 * each executor must have come to the end of what it did when the actor came to be there.
 *
 * <p>To be calm, that is to have nothing left that came past the host, the way is closed, each
 * executor must have come to the end of what it did then, and a mark that the host sends behind
 * that must have come back.
 */
final class DeviceGate {
  private static final int CLOSED = 1;
  private static final int CALM_MARK = 1;
  private static final int PROBE_MARK = 2;

  /** What the executor was told last. */
  private enum Way {
    CLOSED, OPEN
  }

  /** How far the gate is on its way to calm. */
  private enum Calm {
    NO, CLOSING, MARKING, YES
  }

  private final ResidentHome<?> home;
  private Way way = Way.CLOSED;
  private Calm calm = Calm.YES;
  /** Messages to the actor that the device had counted and the host has carried or given up. */
  private int carried;
  private int opened;
  /** Beats of the executors that must pass; null where none must. */
  private long[] waited;
  /** The turn of the group in which they had passed; answers are all read one turn later. */
  private long passedAt = -1;

  DeviceGate(ResidentHome<?> home) {
    this.home = home;
  }

  /** The actor was created on the device. */
  void created() {
    way = Way.CLOSED;
    calm = Calm.YES;
    carried = 0;
    opened = 0;
    waitForExecutors();
  }

  /** The host has done what it could with a message that the device had counted. */
  void carried() {
    carried++;
  }

  /** Whether nothing can be there that came past the host. */
  boolean isCalm() {
    return calm == Calm.YES;
  }

  /** Whether the way is open as far as the host knows. */
  boolean isOpen() {
    return way == Way.OPEN && opened == carried;
  }

  private void waitForExecutors() {
    waited = home.group().kernel().beats();
    passedAt = -1;
  }

  private boolean haveExecutorsPassed() {
    if (waited == null) {
      return true;
    }
    ResidentGroup group = home.group();
    if (passedAt < 0) {
      long[] now = group.kernel().beats();
      for (int e = 0; e < now.length; e++) {
        if (now[e] == waited[e]) {
          return false;
        }
      }
      passedAt = group.turn();
      return false;
    }
    if (group.turn() == passedAt) {
      return false;
    }
    waited = null;
    return true;
  }

  /** Opens the way where that can be; whether it is open. The home has nothing under way. */
  boolean open() {
    if (isOpen()) {
      return true;
    }
    if (!haveExecutorsPassed() || !home.tell(2 * carried, 0)) {
      return false;
    }
    way = Way.OPEN;
    calm = Calm.NO;
    opened = carried;
    return true;
  }

  /** Closes the way; whether that was possible. */
  boolean close() {
    if (way == Way.OPEN) {
      if (!home.tell(CLOSED, 0)) {
        return false;
      }
      way = Way.CLOSED;
    }
    return true;
  }

  /** Goes on towards calm; whether it is reached. */
  boolean becomeCalm() {
    switch (calm) {
      case NO -> {
        if (close()) {
          calm = Calm.CLOSING;
          waitForExecutors();
        }
      }
      case CLOSING -> mark();
      case MARKING, YES -> {
        // Its answer is awaited, or has come.
      }
    }
    return calm == Calm.YES;
  }

  /** Sends a mark once all that was on its way has come. */
  private void mark() {
    if (haveExecutorsPassed() && home.tell(CLOSED, CALM_MARK)) {
      calm = Calm.MARKING;
    }
  }

  /** The actor is not run any more: what waits comes back behind one another, and then the mark. */
  void ended() {
    way = Way.CLOSED;
    if (calm == Calm.NO || calm == Calm.CLOSING) {
      waited = null;
      calm = Calm.CLOSING;
    }
  }

  /** Sends a mark that comes back when the handler that runs has ended; whether it could. */
  boolean probe() {
    return home.tell(way == Way.OPEN ? 2 * opened : CLOSED, PROBE_MARK);
  }

  /**
   * A mark has come back.
   *
   * @param reached whether all before it was handled; else the actor waits for a decision
   * @return whether it was that of {@link #probe()}
   */
  boolean marked(int mark, boolean reached) {
    if (mark == CALM_MARK && calm == Calm.MARKING) {
      calm = reached ? Calm.YES : Calm.CLOSING;
    }
    return mark == PROBE_MARK;
  }
}
