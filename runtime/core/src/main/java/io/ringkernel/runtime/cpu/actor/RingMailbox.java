package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.runtime.spi.Completion;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;

/**
 * A ring of extended slots in off-heap memory, and beside each slot who is told of its message.
 * Nothing is allocated for a message.
 *
 * <p>The memory is the garbage collector's to free. Rejected: a shared arena, closed when the actor
 * ends. A sender may be inside an access at that moment, even one that only finds the inbox closed;
 * HotSpot then throws into its thread and leaves that thread's interrupt status set.
 */
final class RingMailbox extends Mailbox {
  private static final int COMPLETED = MessageSlot.REPLY_WANTED;

  private final long owner;
  private final HybridLogicalClock clock;
  private final boolean stamped;
  private final MpscRing ring;
  private final MemorySegment memory;
  private final Completion[] completions;
  private final long samplingMask;
  private final int samplingShift;
  private final long[] sent;
  private final LongAdder abandonedPlaces = new LongAdder();
  private volatile long released;
  private long slot = -1;
  /** Why nobody will handle what waits here; null while somebody does. */
  private volatile RuntimeException abandoned;

  RingMailbox(ActorId owner, LaunchOptions options, int maxMessageBytes,
      HybridLogicalClock clock) {
    this.owner = owner.packed();
    this.clock = clock;
    this.stamped = options.stamped();
    int capacity = options.queueCapacity();
    this.ring = new MpscRing(capacity, capacity, maxMessageBytes, true);
    this.memory = ring.memory();
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

  @Override
  <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery, long sender,
      Completion completion) {
    long position = ring.tryClaimAcquire();
    if (position < 0) {
      return position == MpscRing.CLOSED ? CLOSED : FULL;
    }
    int type;
    int bytes;
    // The actor waits for every claimed position, so nothing may throw between here and publishing
    // that does not give the position up.
    try {
      type = codec.typeId();
      bytes = codec.byteSize();
      codec.encode(message, memory, ring.payload(position));
      long timeout = delivery.timeoutMicros();
      long stated = codec.messageId(message);
      MessageSlot.extend(memory, ring.slot(position), owner, stated == 0 ? position : stated,
          delivery.correlation(),
          stamped || timeout != 0 ? clock.tick() : 0, (int) timeout, (int) (sender >>> 32));
    } catch (Throwable e) {
      ring.abandonRelease(position);
      abandonedPlaces.increment();
      throw e;
    }
    if (completion != null) {
      completions[(int) position & completions.length - 1] = completion;
    }
    if (sent.length != 0 && (position & samplingMask) == 0) {
      sent[(int) (position >> samplingShift) & sent.length - 1] = System.nanoTime();
    }
    ring.publishRelease(position, type, bytes, completion == null ? 0 : COMPLETED,
        delivery.priority().ordinal(), (int) sender);
    if (completion != null) {
      // Either this sees that the mailbox was abandoned, or who abandons it sees this completion.
      VarHandle.fullFence();
      if (abandoned != null) {
        completion.failed(abandoned, () -> {
        });
      }
    }
    return ACCEPTED;
  }

  @Override
  boolean hasNext() {
    return ring.peekAcquire() >= 0;
  }

  @Override
  boolean next() {
    slot = ring.peekAcquire();
    return slot >= 0;
  }

  @Override
  int typeId() {
    return MessageSlot.type(memory, slot);
  }

  @Override
  int payloadBytes() {
    return MessageSlot.payloadBytes(memory, slot);
  }

  @Override
  MemorySegment memory() {
    return memory;
  }

  @Override
  long payload() {
    return slot + MessageSlot.EXTENDED_BYTES;
  }

  @Override
  Completion completion() {
    return (MessageSlot.flags(memory, slot) & COMPLETED) == 0 ? null : completions[index()];
  }

  private int index() {
    return (int) ring.headPosition() & completions.length - 1;
  }

  @Override
  long stamp() {
    return MessageSlot.clock(memory, slot);
  }

  @Override
  long messageId() {
    return MessageSlot.messageId(memory, slot);
  }

  @Override
  long correlation() {
    return MessageSlot.correlation(memory, slot);
  }

  @Override
  long senderId() {
    return (long) MessageSlot.sourceGeneration(memory, slot) << 32
        | Integer.toUnsignedLong(MessageSlot.tag(memory, slot));
  }

  @Override
  long timeoutMicros() {
    return Integer.toUnsignedLong(MessageSlot.deadline(memory, slot));
  }

  @Override
  long sentNanos() {
    long position = ring.headPosition();
    return sent.length == 0 || (position & samplingMask) != 0 ? 0
        : sent[(int) (position >> samplingShift) & sent.length - 1];
  }

  @Override
  void release() {
    if ((MessageSlot.flags(memory, slot) & COMPLETED) != 0) {
      completions[index()] = null;
    }
    RELEASED.setRelease(this, released + 1);
    ring.advanceRelease(1);
  }

  private static final VarHandle RELEASED = released();

  private static VarHandle released() {
    try {
      return java.lang.invoke.MethodHandles.lookup().findVarHandle(RingMailbox.class, "released",
          long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Override
  void close() {
    ring.close();
  }

  @Override
  boolean isDrained() {
    return ring.isDrained();
  }

  @Override
  int depth() {
    return ring.depthRelaxed();
  }

  @Override
  long accepted() {
    return released + ring.depthRelaxed() - abandonedPlaces.sum();
  }

  @Override
  void abandon(RuntimeException cause) {
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
