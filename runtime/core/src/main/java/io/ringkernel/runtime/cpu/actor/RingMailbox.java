package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.runtime.spi.Completion;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;

/** A mailbox for any number of senders. */
final class RingMailbox extends SlotMailbox {
  private static final VarHandle RELEASED;

  static {
    try {
      RELEASED =
          MethodHandles.lookup().findVarHandle(SlotCursor.class, "released", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final long owner;
  private final HybridLogicalClock clock;
  private final boolean stamped;
  private final MpscRing ring;
  private final LongAdder abandonedPlaces = new LongAdder();

  RingMailbox(ActorId owner, LaunchOptions options, int maxMessageBytes,
      HybridLogicalClock clock) {
    this(owner, options, clock,
        new MpscRing(options.queueCapacity(), options.queueCapacity(), maxMessageBytes, true));
  }

  private RingMailbox(ActorId owner, LaunchOptions options, HybridLogicalClock clock,
      MpscRing ring) {
    super(options, ring.memory());
    this.owner = owner.packed();
    this.clock = clock;
    this.stamped = options.stamped();
    this.ring = ring;
  }

  /** The bytes that a mailbox of those options takes. */
  static long bytes(LaunchOptions options, int maxMessageBytes) {
    return (long) options.queueCapacity() * MessageSlot.stride(maxMessageBytes, true);
  }

  @Override
  public <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery,
      long sender,
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
      write(position, ring.slot(position), codec, message, delivery, sender);
    } catch (Throwable e) {
      ring.abandonRelease(position);
      abandonedPlaces.increment();
      throw e;
    }
    note(position, completion);
    ring.publishRelease(position, type, bytes, completion == null ? 0 : COMPLETED,
        delivery.priority().ordinal(), (int) sender);
    published(completion);
    return ACCEPTED;
  }

  private <M extends Record> void write(long position, long at, MessageCodec<M> codec, M message,
      Delivery delivery, long sender) {
    codec.encode(message, slots, at + MessageSlot.EXTENDED_BYTES);
    long timeout = delivery.timeoutMicros();
    if (timeout != 0) {
      noteTime(position);
    }
    long stated = codec.messageId(message);
    MessageSlot.extend(slots, at, owner, stated == 0 ? position : stated,
        delivery.correlation(), stamped || timeout != 0 ? clock.tick() : 0, (int) timeout,
        (int) (sender >>> 32));
  }

  @Override
  boolean hasNext() {
    return ring.peekAcquire() >= 0;
  }

  @Override
  boolean next() {
    long found = ring.peekAcquire();
    if (found < 0) {
      return false;
    }
    slot = found;
    at(ring.headPosition(), ring.typeRelaxed(), ring.headWordRelaxed(),
        found + MessageSlot.EXTENDED_BYTES, Integer.toUnsignedLong(ring.deadlineRelaxed()));
    return true;
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
  long position() {
    return ring.headPosition();
  }

  @Override
  void release() {
    if (isAwaited) {
      forget(ring.headPosition());
    }
    RELEASED.setRelease((SlotCursor) this, released + 1);
    ring.advanceRelease(1);
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
}
