package io.ringkernel.runtime.ring;

import java.time.Duration;
import java.util.Objects;

/** What a sender does when no slot is free or its credit is used up. */
public sealed interface Overflow {
  /** Waits for a slot until a time has passed. */
  record Block(Duration deadline) implements Overflow {
    /** Refuses a deadline below zero. */
    public Block {
      if (deadline.isNegative()) {
        throw new IllegalArgumentException("the deadline " + deadline + " is negative");
      }
    }

    /** The deadline, cut to a hundred years. */
    long nanos() {
      Duration longest = Duration.ofDays(36_500);
      return (deadline.compareTo(longest) > 0 ? longest : deadline).toNanos();
    }
  }

  /** Tells the sender. */
  record Reject() implements Overflow {}

  /** Throws the oldest message away, and counts it; needs an {@link MpmcRing}. */
  record DropOldest() implements Overflow {}

  /** Hands the message to somebody else. */
  record DeadLetter(DeadLetters to) implements Overflow {
    /** Refuses null. */
    public DeadLetter {
      Objects.requireNonNull(to, "to");
    }
  }

  /** Where messages go that a ring has no room for. */
  @FunctionalInterface
  interface DeadLetters {
    /**
     * Takes one message, on the sender's thread.
     *
     * @param type the type id of the message
     * @param writer writes the payload
     * @param payloadBytes the length of the payload
     */
    void accept(int type, PayloadWriter writer, int payloadBytes);
  }

  /** Writes a payload where it is wanted. */
  @FunctionalInterface
  interface PayloadWriter {
    /** Writes the payload, beginning at {@code offset}. */
    void write(java.lang.foreign.MemorySegment memory, long offset);
  }
}
