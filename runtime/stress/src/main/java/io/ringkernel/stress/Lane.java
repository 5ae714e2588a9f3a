package io.ringkernel.stress;

import io.ringkernel.runtime.ring.LaneRing;
import io.ringkernel.runtime.ring.MpmcRing;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.runtime.ring.SharedRing;
import io.ringkernel.runtime.ring.SlotReader;
import io.ringkernel.runtime.ring.SpscRing;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/**
 * One way for messages to take: a ring with so many senders and receivers.
 *
 * @param payloadBytes of each message, a multiple of 8, at least 16
 */
record Lane(String name, int senders, int receivers, int payloadBytes, Way way) {
  /** Opens the ends of a ring. */
  interface Way {
    Ends open(int payloadBytes, int senders);
  }

  /** The ends of one ring. */
  interface Ends {
    /** The end of one sender. */
    Sender sender();

    /** Reads up to {@code limit} messages, by any receiver; how many. */
    int poll(SlotReader reader, int limit);
  }

  /** One sender's end; for one thread. */
  @FunctionalInterface
  interface Sender {
    /** False where there is no room. */
    boolean send(long number, int sender);
  }

  private static final int CAPACITY = 1024;

  static List<Lane> all() {
    return List.of(new Lane("SPSC, 48 B", 1, 1, 48, Lane::spsc),
        new Lane("SPSC, 1 KiB", 1, 1, 1_024, Lane::spsc),
        new Lane("MPSC, 2 senders, 48 B", 2, 1, 48,
            (bytes, _) -> shared(new MpscRing(CAPACITY, CAPACITY, bytes, false), bytes)),
        new Lane("MPSC, 3 senders, 32 credits", 3, 1, 48,
            (bytes, _) -> shared(new MpscRing(CAPACITY, 32, bytes, true), bytes)),
        new Lane("lanes, 2 senders, 48 B", 2, 1, 48, Lane::lanes),
        new Lane("MPMC, 2 to 2, 48 B", 2, 2, 48,
            (bytes, _) -> shared(new MpmcRing(CAPACITY, CAPACITY, bytes, false), bytes)));
  }

  /** The number in every word, so that a part of another message shows. */
  private static void write(MemorySegment memory, long payload, int bytes, long number) {
    for (int at = 0; at < bytes; at += 8) {
      memory.set(ValueLayout.JAVA_LONG, payload + at, number + at);
    }
  }

  private static Sender sender(SpscRing.Producer producer, MemorySegment memory, int bytes) {
    return (number, sender) -> {
      long position = producer.tryClaimAcquire();
      if (position < 0) {
        return false;
      }
      write(memory, producer.payload(position), bytes, number);
      producer.publishRelease(sender + 1, bytes, 0, 0, (int) number);
      return true;
    };
  }

  private static Ends spsc(int bytes, int senders) {
    SpscRing ring = new SpscRing(CAPACITY, bytes, false);
    return ends(() -> sender(ring.producer(), ring.memory(), bytes),
        (reader, limit) -> ring.consumer().pollAcquire(reader, limit));
  }

  private static Ends lanes(int bytes, int senders) {
    LaneRing ring = new LaneRing(CAPACITY, bytes, false, senders);
    return ends(() -> {
      LaneRing.Lane lane = ring.openLane();
      return sender(lane.producer(), lane.memory(), bytes);
    }, ring::pollAcquire);
  }

  private static Ends shared(SharedRing ring, int bytes) {
    Sender sender = (number, from) -> {
      long position = ring.tryClaimAcquire();
      if (position < 0) {
        return false;
      }
      write(ring.memory(), ring.payload(position), bytes, number);
      ring.publishRelease(position, from + 1, bytes, 0, 0, (int) number);
      return true;
    };
    return switch (ring) {
      case MpscRing one -> ends(() -> sender, one::pollAcquire);
      case MpmcRing many -> ends(() -> sender, many::pollAcquire);
    };
  }

  private interface Poll {
    int poll(SlotReader reader, int limit);
  }

  private static Ends ends(java.util.function.Supplier<Sender> senders, Poll poll) {
    return new Ends() {
      @Override
      public Sender sender() {
        return senders.get();
      }

      @Override
      public int poll(SlotReader reader, int limit) {
        return poll.poll(reader, limit);
      }
    };
  }
}
