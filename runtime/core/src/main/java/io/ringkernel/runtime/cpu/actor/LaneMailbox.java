package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.Priority;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.SpscRing;
import io.ringkernel.runtime.spi.Completion;
import java.lang.ref.WeakReference;

/**
 * A mailbox for one sender, which takes no atomic step: a claim is a comparison and publishing a
 * store. The actor's thread gives places back some at a time, so that sender and actor seldom touch
 * the same line.
 *
 * <p><b>Its end.</b> Without an atomic step a sender cannot learn in the act that the mailbox is
 * closed. It looks before and again after publishing; the actor's thread, once it has come to its
 * end, waits for longer than a processor keeps a store to itself and then takes out what is left.
 * What is published later still is found by the second look, and its sender takes it back.
 * Rejected: a full fence for each message, which costs more than all the rest of it.
 */
final class LaneMailbox extends SlotMailbox {
  /** Places given back at once, and what part of all places that is at most. */
  private static final int BATCH = 32;
  private static final int PART = 8;

  /** What most messages have not, at these places of {@link #extra}. */
  private static final int STAMP = 0;
  private static final int MESSAGE_ID = 1;
  private static final int CORRELATION = 2;
  private static final int TIMEOUT = 3;
  private static final int EXTRAS = 4;
  /** Tag of a slot whose message has one of those. */
  private static final int HAS_EXTRA = 1;

  private final SpscRing ring;
  private final SpscRing.Producer producer;
  private final SpscRing.Consumer consumer;
  private final HybridLogicalClock clock;
  private final boolean stamped;
  private final int batch;
  private final long bytes;
  /** Four for each place; beside the slots, which are then a line each. */
  private final long[] extra;
  /** Who sends here, null while nobody knows; once it is gone, nobody does any more. */
  private volatile WeakReference<?> sender;
  private volatile boolean closed;
  private boolean swept;
  private volatile long takenBack;

  LaneMailbox(LaunchOptions options, int maxMessageBytes, HybridLogicalClock clock) {
    this(options, clock, new SpscRing(options.queueCapacity(), maxMessageBytes, false),
        bytes(options, maxMessageBytes));
  }

  private LaneMailbox(LaunchOptions options, HybridLogicalClock clock, SpscRing ring,
      long bytes) {
    super(options, ring.memory());
    this.clock = clock;
    this.stamped = options.stamped();
    this.ring = ring;
    this.producer = ring.producer();
    this.consumer = ring.consumer();
    this.batch = Math.clamp(options.queueCapacity() / PART, 1, BATCH);
    this.bytes = bytes;
    this.extra = new long[EXTRAS * options.queueCapacity()];
  }

  /** The bytes that a lane of those options takes. */
  static long bytes(LaunchOptions options, int maxMessageBytes) {
    return (long) options.queueCapacity()
        * (MessageSlot.stride(maxMessageBytes, false) + EXTRAS * Long.BYTES);
  }

  /** The bytes that this mailbox takes. */
  long bytes() {
    return bytes;
  }

  /** Says who sends here; once, before it does. */
  void belongsTo(Object handle) {
    sender = new WeakReference<>(handle);
  }

  /** Whether nothing waits and nobody sends any more. */
  boolean isLeft() {
    WeakReference<?> now = sender;
    return now != null && now.refersTo(null) && !hasNext();
  }

  /** From outside of actors: {@code from} is 0. */
  @Override
  public <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery,
      long from, Completion completion) {
    if (closed) {
      return CLOSED;
    }
    long position = producer.tryClaimAcquire();
    if (position < 0) {
      return FULL;
    }
    // What this throws leaves the position where it is, for the next message.
    codec.encode(message, slots, producer.payload(position));
    long stated = codec.messageId(message);
    boolean more = stamped || stated != 0 || delivery != Delivery.NORMAL;
    if (more) {
      more(position, stated, delivery);
    }
    note(position, completion);
    producer.publishRelease(codec.typeId(), codec.byteSize(), completion == null ? 0 : COMPLETED,
        Priority.NORMAL.ordinal(), more ? HAS_EXTRA : 0);
    if (completion != null) {
      published(completion);
    }
    return closed ? takeBackUnlessRead(position) : ACCEPTED;
  }

  private void more(long position, long stated, Delivery delivery) {
    int at = extra(position);
    long timeout = delivery.timeoutMicros();
    if (timeout != 0) {
      noteTime(position);
    }
    extra[at + STAMP] = stamped || timeout != 0 ? clock.tick() : 0;
    extra[at + MESSAGE_ID] = stated;
    extra[at + CORRELATION] = delivery.correlation();
    extra[at + TIMEOUT] = timeout;
  }

  private int extra(long position) {
    return EXTRAS * (int) position & extra.length - 1;
  }

  private synchronized int takeBackUnlessRead(long position) {
    if (!swept || position < consumer.next()) {
      // Read, or it will be.
      return ACCEPTED;
    }
    forget(position);
    consumer.advanceRelease(1);
    takenBack++;
    return CLOSED;
  }

  /** Whether the actor's thread has read everything, and will not look again. */
  synchronized boolean sweep() {
    swept = !hasNext();
    giveBack();
    return swept;
  }

  @Override
  boolean hasNext() {
    return consumer.isFullAcquire(done);
  }

  @Override
  boolean next() {
    int index = done;
    if (!consumer.isFullAcquire(index)) {
      return false;
    }
    long head = consumer.headWordRelaxed(index);
    long position = consumer.next() + index;
    hasExtra = head >>> 32 != 0;
    at(position, consumer.typeRelaxed(index), head, consumer.slot(index) + MessageSlot.CORE_BYTES,
        hasExtra ? extra[extra(position) + TIMEOUT] : 0);
    return true;
  }

  @Override
  long position() {
    return consumer.next() + done;
  }

  private long extraOf(int which) {
    return hasExtra ? extra[extra(position()) + which] : 0;
  }

  @Override
  long stamp() {
    return extraOf(STAMP);
  }

  @Override
  long messageId() {
    long stated = extraOf(MESSAGE_ID);
    return stated == 0 ? position() : stated;
  }

  @Override
  long correlation() {
    return extraOf(CORRELATION);
  }

  @Override
  long senderId() {
    return 0;
  }

  @Override
  void release() {
    int index = done + 1;
    if (isAwaited) {
      forget(position());
    }
    done = index;
    // Who is told of a message then finds it counted.
    if (isAwaited || index >= batch) {
      giveBack();
    }
  }

  /** Lets the sender have the places of all messages that were handled. */
  void giveBack() {
    if (done > 0) {
      consumer.advanceRelease(done);
      done = 0;
    }
  }

  @Override
  void close() {
    closed = true;
  }

  @Override
  boolean isDrained() {
    return closed && ring.depthRelaxed() == done;
  }

  @Override
  int depth() {
    return ring.depthRelaxed();
  }

  @Override
  long accepted() {
    return producer.nextRelaxed() - takenBack;
  }
}
