package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.spi.Completion;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * Messages in extended slots of a ring in off-heap memory, and beside each slot who is told of its
 * message. Nothing is allocated for a message.
 *
 * <p>The memory is the garbage collector's to free. Rejected: a shared arena, closed when the actor
 * ends. A sender may be inside an access at that moment, even one that only finds the inbox closed;
 * HotSpot then throws into its thread and leaves that thread's interrupt status set.
 */
abstract sealed class SlotMailbox extends Mailbox permits RingMailbox, LaneMailbox {
  /** Flag of a slot: somebody is told. */
  static final int COMPLETED = MessageSlot.REPLY_WANTED;

  final MemorySegment memory;
  private final long owner;
  private final HybridLogicalClock clock;
  private final boolean stamped;
  private final Completion[] completions;
  private final long samplingMask;
  private final int samplingShift;
  private final long[] sent;
  /** The slot that the actor's thread is at. */
  long slot = -1;
  /** Why nobody will handle what waits here; null while somebody does. */
  private volatile RuntimeException abandoned;

  SlotMailbox(ActorId owner, LaunchOptions options, HybridLogicalClock clock,
      MemorySegment memory) {
    this.memory = memory;
    this.owner = owner.packed();
    this.clock = clock;
    this.stamped = options.stamped();
    int capacity = options.queueCapacity();
    this.completions = new Completion[capacity];
    int every = options.latencySampling();
    this.samplingMask = every - 1;
    this.samplingShift = every == 0 ? 0 : Integer.numberOfTrailingZeros(every);
    this.sent = new long[every == 0 ? 0 : Math.max(1, capacity >> samplingShift)];
  }

  /** The bytes that a mailbox of those options takes. */
  static long bytes(LaunchOptions options, int maxMessageBytes) {
    return (long) options.queueCapacity() * MessageSlot.stride(maxMessageBytes, true);
  }

  /** Writes all of a message but the head of its slot. */
  final <M extends Record> void write(long position, long at, MessageCodec<M> codec, M message,
      Delivery delivery, long sender) {
    codec.encode(message, memory, at + MessageSlot.EXTENDED_BYTES);
    long timeout = delivery.timeoutMicros();
    long stated = codec.messageId(message);
    MessageSlot.extend(memory, at, owner, stated == 0 ? position : stated,
        delivery.correlation(), stamped || timeout != 0 ? clock.tick() : 0, (int) timeout,
        (int) (sender >>> 32));
  }

  /** Keeps who is told, and when it was; before the message is published. */
  final void note(long position, Completion completion) {
    if (completion != null) {
      completions[(int) position & completions.length - 1] = completion;
    }
    if (sent.length != 0 && (position & samplingMask) == 0) {
      sent[(int) (position >> samplingShift) & sent.length - 1] = System.nanoTime();
    }
  }

  /** After a message was published. */
  final void published(Completion completion) {
    if (completion != null) {
      // Either this sees that the mailbox was abandoned, or who abandons it sees this completion.
      VarHandle.fullFence();
      if (abandoned != null) {
        completion.failed(abandoned, () -> {
        });
      }
    }
  }

  /** The position of the message that the actor's thread is at. */
  abstract long position();

  /** Forgets who is told of the message, if somebody is; whether there was. */
  final boolean forget() {
    if ((MessageSlot.flags(memory, slot) & COMPLETED) == 0) {
      return false;
    }
    completions[index()] = null;
    return true;
  }

  @Override
  final int typeId() {
    return MessageSlot.type(memory, slot);
  }

  @Override
  final int payloadBytes() {
    return MessageSlot.payloadBytes(memory, slot);
  }

  @Override
  final MemorySegment memory() {
    return memory;
  }

  @Override
  final long payload() {
    return slot + MessageSlot.EXTENDED_BYTES;
  }

  @Override
  final Completion completion() {
    return (MessageSlot.flags(memory, slot) & COMPLETED) == 0 ? null : completions[index()];
  }

  private int index() {
    return (int) position() & completions.length - 1;
  }

  @Override
  final long stamp() {
    return MessageSlot.clock(memory, slot);
  }

  @Override
  final long messageId() {
    return MessageSlot.messageId(memory, slot);
  }

  @Override
  final long correlation() {
    return MessageSlot.correlation(memory, slot);
  }

  @Override
  final long senderId() {
    return (long) MessageSlot.sourceGeneration(memory, slot) << 32
        | Integer.toUnsignedLong(MessageSlot.tag(memory, slot));
  }

  @Override
  final long timeoutMicros() {
    return Integer.toUnsignedLong(MessageSlot.deadline(memory, slot));
  }

  @Override
  final long sentNanos() {
    if (sent.length == 0) {
      return 0;
    }
    long position = position();
    return (position & samplingMask) != 0 ? 0
        : sent[(int) (position >> samplingShift) & sent.length - 1];
  }

  @Override
  final void abandon(RuntimeException cause) {
    abandoned = cause;
    VarHandle.fullFence();
    for (Completion completion : completions) {
      if (completion != null) {
        completion.failed(cause, () -> {
        });
      }
    }
  }
}
