package io.ringkernel.runtime.ring;

import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends into a ring under one {@link Overflow} policy and keeps the account. By any number of
 * threads, as the ring allows.
 *
 * <p>The account always balances: what was offered is queued, rejected, timed out, dead-lettered or
 * found the ring closed; what was queued is read, dropped or still there.
 */
public final class RingSender {
  /** What became of a message. */
  public enum Outcome {
    /** It waits in the ring. */
    QUEUED,
    /** The ring was full. */
    REJECTED,
    /** The ring was full until the deadline. */
    TIMED_OUT,
    /** The ring was full, and the dead letters have it. */
    DEAD_LETTERED,
    /** The ring takes no more messages. */
    CLOSED
  }

  /** How many messages went where; {@code dropped} were queued before. */
  public record Account(long queued, long rejected, long timedOut, long deadLettered, long closed,
      long dropped) {
    /** All messages that were offered. */
    public long offered() {
      return queued + rejected + timedOut + deadLettered + closed;
    }
  }

  private static final int SPINS = 100;
  private static final int MOST_TRIES = 10_000;

  private final SharedRing ring;
  private final MpmcRing droppable;
  private final Overflow overflow;
  private final LongAdder queued = new LongAdder();
  private final LongAdder rejected = new LongAdder();
  private final LongAdder timedOut = new LongAdder();
  private final LongAdder deadLettered = new LongAdder();
  private final LongAdder closed = new LongAdder();
  private final LongAdder dropped = new LongAdder();

  /**
   * Sends into a ring.
   *
   * @throws IllegalArgumentException if the policy is to drop the oldest and the ring has but one
   *     consumer, to whom it belongs
   */
  public RingSender(SharedRing ring, Overflow overflow) {
    this.droppable = ring instanceof MpmcRing many ? many : null;
    if (overflow instanceof Overflow.DropOldest && droppable == null) {
      throw new IllegalArgumentException("a sender can drop the oldest message only of an MpmcRing:"
          + " in other rings it belongs to the one consumer");
    }
    this.ring = ring;
    this.overflow = overflow;
  }

  /**
   * Sends one message. A writer that throws costs the position, not the ring: the consumer sees
   * {@link MessageSlot#NO_MESSAGE} there.
   *
   * @throws IllegalArgumentException if the payload is longer than the ring's slots hold
   */
  public Outcome send(int type, Overflow.PayloadWriter writer, int payloadBytes, int priority,
      int tag) {
    if (payloadBytes < 0 || payloadBytes > ring.maxPayloadBytes()) {
      throw new IllegalArgumentException("the slots of this ring hold payloads of "
          + ring.maxPayloadBytes() + " bytes, not " + payloadBytes);
    }
    long position = ring.tryClaimAcquire();
    if (position == SharedRing.FULL) {
      position = switch (overflow) {
        case Overflow.Reject _ -> SharedRing.FULL;
        case Overflow.DeadLetter _ -> SharedRing.FULL;
        case Overflow.Block block -> await(block.nanos());
        case Overflow.DropOldest _ -> dropUntilFree();
      };
    }
    if (position >= 0) {
      put(position, type, writer, payloadBytes, priority, tag);
      queued.increment();
      return Outcome.QUEUED;
    }
    if (position == SharedRing.CLOSED) {
      closed.increment();
      return Outcome.CLOSED;
    }
    return switch (overflow) {
      case Overflow.DeadLetter letter -> {
        letter.to().accept(type, writer, payloadBytes);
        deadLettered.increment();
        yield Outcome.DEAD_LETTERED;
      }
      case Overflow.Block _ -> {
        timedOut.increment();
        yield Outcome.TIMED_OUT;
      }
      case Overflow.Reject _, Overflow.DropOldest _ -> {
        rejected.increment();
        yield Outcome.REJECTED;
      }
    };
  }

  private void put(long position, int type, Overflow.PayloadWriter writer, int payloadBytes,
      int priority, int tag) {
    boolean written = false;
    try {
      writer.write(ring.memory(), ring.payload(position));
      ring.publishRelease(position, type, payloadBytes, 0, priority, tag);
      written = true;
    } finally {
      if (!written) {
        ring.abandonRelease(position);
      }
    }
  }

  /** Spins a little, then sleeps in steps that grow; the consumer is not asked to wake anybody. */
  private long await(long nanos) {
    long end = System.nanoTime() + nanos;
    long nap = 1_000;
    for (int spins = 0;; spins++) {
      long position = ring.tryClaimAcquire();
      if (position != SharedRing.FULL || System.nanoTime() - end >= 0) {
        return position;
      }
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        LockSupport.parkNanos(nap);
        nap = Math.min(2 * nap, 1_000_000);
      }
      if (Thread.currentThread().isInterrupted()) {
        return SharedRing.FULL;
      }
    }
  }

  /** Gives up where the oldest message stays with a thread that is just writing or reading it. */
  private long dropUntilFree() {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      long oldest = droppable.tryTakeAcquire();
      if (oldest != MpmcRing.EMPTY) {
        boolean message = MessageSlot.type(droppable.memory(), droppable.slot(oldest))
            != MessageSlot.NO_MESSAGE;
        droppable.giveBackRelease(oldest);
        if (message) {
          dropped.increment();
        }
      }
      long position = droppable.tryClaimAcquire();
      if (position != SharedRing.FULL) {
        return position;
      }
      Thread.onSpinWait();
    }
    return SharedRing.FULL;
  }

  /** The account so far; while messages are being sent, a snapshot that may lag. */
  public Account account() {
    return new Account(queued.sum(), rejected.sum(), timedOut.sum(), deadLettered.sum(),
        closed.sum(), dropped.sum());
  }
}
