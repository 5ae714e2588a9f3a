package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.Priority;
import io.ringkernel.runtime.ring.SpscRing;
import io.ringkernel.runtime.spi.Completion;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;

/**
 * A mailbox for one sender, which takes no atomic step: a claim is a comparison and publishing a
 * store. The actor's thread gives places back some at a time, so that sender and actor seldom touch
 * the same line.
 *
 * <p><b>Its end.</b> Without an atomic step a sender cannot learn in the act that the mailbox is
 * closed. It looks before and again after publishing; the actor's thread, once it has come to its
 * end, waits for longer than a processor keeps a store to itself and then takes out what is left.
 * What is published later still is found by the second look, and its sender takes it back. Rejected:
 * a full fence for each message, which costs more than all the rest of it.
 */
final class LaneMailbox extends SlotMailbox {
  /** Places given back at once, and what part of all places that is at most. */
  private static final int BATCH = 32;
  private static final int PART = 8;

  private final SpscRing ring;
  private final SpscRing.Producer producer;
  private final SpscRing.Consumer consumer;
  private final int batch;
  private final long bytes;
  /** Who sends here, null while nobody knows; once it is gone, nobody does any more. */
  private volatile WeakReference<?> sender;
  private volatile boolean closed;
  /** For the actor's thread: messages behind the last place that was given back. */
  private int done;
  private boolean swept;
  private volatile long takenBack;

  LaneMailbox(ActorId owner, LaunchOptions options, int maxMessageBytes,
      HybridLogicalClock clock) {
    this(owner, options, clock, new SpscRing(options.queueCapacity(), maxMessageBytes, true),
        bytes(options, maxMessageBytes));
  }

  private LaneMailbox(ActorId owner, LaunchOptions options, HybridLogicalClock clock,
      SpscRing ring, long bytes) {
    super(owner, options, clock, ring.memory());
    this.ring = ring;
    this.producer = ring.producer();
    this.consumer = ring.consumer();
    this.batch = Math.clamp(options.queueCapacity() / PART, 1, BATCH);
    this.bytes = bytes;
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

  @Override
  public <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery, long from,
      Completion completion) {
    if (closed) {
      return CLOSED;
    }
    long position = producer.tryClaimAcquire();
    if (position < 0) {
      return FULL;
    }
    // What this throws leaves the position where it is, for the next message.
    write(position, producer.slot(position), codec, message, delivery, from);
    note(position, completion);
    producer.publishRelease(codec.typeId(), codec.byteSize(), completion == null ? 0 : COMPLETED,
        Priority.NORMAL.ordinal(), (int) from);
    published(completion);
    return closed ? takeBackUnlessRead(position) : ACCEPTED;
  }

  private synchronized int takeBackUnlessRead(long position) {
    if (!swept || position < consumer.next()) {
      // Read, or it will be.
      return ACCEPTED;
    }
    slot = consumer.peekAcquire();
    forget();
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
    if (!consumer.isFullAcquire(done)) {
      giveBack();
      return false;
    }
    slot = consumer.slot(done);
    return true;
  }

  @Override
  long position() {
    return consumer.next() + done;
  }

  @Override
  void release() {
    boolean awaited = forget();
    done++;
    // Who is told of a message then finds it counted.
    if (awaited || done >= batch) {
      giveBack();
    }
  }

  private void giveBack() {
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
