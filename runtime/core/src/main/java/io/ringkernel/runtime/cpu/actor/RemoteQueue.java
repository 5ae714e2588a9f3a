package io.ringkernel.runtime.cpu.actor;

/**
 * Messages that are under way, in order. They are linked among themselves, so that an actor to
 * which nothing is under way keeps no room for it. The one thread that changes it holds its monitor
 * where others may look.
 */
final class RemoteQueue {
  private RemoteMessage first;
  private RemoteMessage last;
  private int size;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The one that was added first; null where there is none. */
  RemoteMessage first() {
    return first;
  }

  void add(RemoteMessage message) {
    message.next = null;
    if (first == null) {
      first = message;
    } else {
      last.next = message;
    }
    last = message;
    size++;
  }

  /** Takes the one that was added first; null where there is none. */
  RemoteMessage poll() {
    RemoteMessage taken = first;
    if (taken != null) {
      first = taken.next;
      last = first == null ? null : last;
      taken.next = null;
      size--;
    }
    return taken;
  }

  /** Takes all, linked, with others behind them; the first of the whole. */
  RemoteMessage takeAllBefore(RemoteMessage others) {
    if (first == null) {
      return others;
    }
    last.next = others;
    RemoteMessage whole = first;
    first = null;
    last = null;
    size = 0;
    return whole;
  }
}
