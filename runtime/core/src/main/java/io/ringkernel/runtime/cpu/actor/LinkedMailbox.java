package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.trace.Trace;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A linked list of messages on the heap: takes memory for the messages that wait and not for those
 * that might. The list is Vyukov's: senders swap the tail and then link it, so that none waits for
 * another; the node before the first message is a stub.
 *
 * <p>Where senders may throw the oldest message out, taking one is guarded by a lock, for then
 * there is more than one taker.
 */
final class LinkedMailbox extends LinkedPadding {
  /** In {@link #claimed}: no further claims. */
  private static final long CLOSED_BIT = 1L << 62;

  private static final VarHandle TAIL;
  private static final VarHandle CLAIMED;
  private static final VarHandle LIMIT;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TAIL = lookup.findVarHandle(LinkedMailbox.class, "tail", MailNode.class);
      CLAIMED = lookup.findVarHandle(LinkedMailbox.class, "claimed", long.class);
      LIMIT = lookup.findVarHandle(LinkedMailbox.class, "limit", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final HybridLogicalClock clock;
  private final boolean stamped;
  private final int capacity;
  private final int sampling;
  private final Object takers;
  private volatile MailNode tail;
  private volatile long claimed;
  /** Up to where senders know that they may claim; an old value makes one look again. */
  private long limit;
  private volatile RuntimeException abandoned;

  LinkedMailbox(LaunchOptions options, HybridLogicalClock clock, boolean droppable) {
    this.clock = clock;
    this.stamped = options.stamped();
    this.capacity = options.queueCapacity();
    this.sampling = options.latencySampling();
    this.takers = droppable ? new Object() : null;
    this.limit = capacity;
    this.stub = MailNode.empty();
    TAIL.setRelease(this, stub);
  }

  /** So many messages were accepted by one before this; before anybody else has it. */
  void goOnFrom(long accepted) {
    claimed = accepted;
    released = accepted;
    limit = accepted + capacity;
  }

  /** Refuses further messages unless one waits or is being handled; whether it does. */
  boolean leave() {
    long all = released;
    return CLAIMED.compareAndSet(this, all, all | CLOSED_BIT);
  }

  @Override
  public <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery,
      long sender,
      Completion completion) {
    long seen = claimed;
    if ((seen & CLOSED_BIT) != 0) {
      return CLOSED;
    }
    if (isFull(seen)) {
      return FULL;
    }
    MailNode node = node(codec, message);
    long timeout = delivery.timeoutMicros();
    node.stamp = stamped || timeout != 0 ? clock.tick() : 0;
    node.timeoutMicros = timeout;
    node.timedNanos = timeout != 0 || Trace.isOn() ? System.nanoTime() : 0;
    node.correlation = delivery.correlation();
    node.sender = sender;
    node.completion = completion;
    // Before the claim, like all that calls the user's code: who has claimed must link.
    long stated = codec.messageId(message);
    long position;
    do {
      position = claimed;
      if ((position & CLOSED_BIT) != 0) {
        return CLOSED;
      }
      if (isFull(position)) {
        return FULL;
      }
    } while (!CLAIMED.compareAndSet(this, position, position + 1));
    node.messageId = stated == 0 ? position : stated;
    node.sentNanos =
        sampling != 0 && (position & sampling - 1) == 0 ? System.nanoTime() : 0;
    node.unlink();
    MailNode before = (MailNode) TAIL.getAndSet(this, node);
    before.linkRelease(node);
    if (completion != null) {
      // Either this sees that the mailbox was abandoned, or who abandons it sees the node.
      VarHandle.fullFence();
      if (abandoned != null) {
        completion.failed(abandoned, () -> {
        });
      }
    }
    return ACCEPTED;
  }

  /**
   * Whether there is no room at a position. What the actor's thread writes is read only where the
   * last look does not say; two senders may write what they saw in any order.
   */
  private boolean isFull(long position) {
    if (position < (long) LIMIT.getOpaque(this)) {
      return false;
    }
    long now = released + capacity;
    LIMIT.setOpaque(this, now);
    return position >= now;
  }

  private static <M extends Record> MailNode node(MessageCodec<M> codec, M message) {
    int bytes = codec.byteSize();
    MailNode node = Thread.currentThread() instanceof WorkerThread worker
        ? worker.nodes().take(bytes) : MailNode.of(bytes);
    node.type = codec.typeId();
    node.payloadBytes = bytes;
    codec.encode(message, node.bytes, 0);
    return node;
  }

  @Override
  boolean hasNext() {
    return stub.nextAcquire() != null;
  }

  @Override
  boolean next() {
    if (takers == null) {
      return take();
    }
    synchronized (takers) {
      return take();
    }
  }

  private boolean take() {
    MailNode node = stub.nextAcquire();
    if (node == null) {
      return false;
    }
    MailNode empty = stub;
    stub = node;
    moveTo(node);
    if (Thread.currentThread() instanceof WorkerThread worker) {
      // Its sender has linked it and is done with it.
      worker.nodes().give(empty);
    }
    return true;
  }

  /** Stands at a message that was taken and not released. For the actor's thread. */
  void moveTo(MailNode node) {
    current = node;
    typeId = node.type;
    payloadBytes = node.payloadBytes;
    memory = node.bytes;
    isAwaited = node.completion != null;
    timeoutMicros = node.timeoutMicros;
    sentNanos = node.sentNanos;
  }

  /** The message at which this stands, for {@link #moveTo}. */
  MailNode current() {
    return current;
  }

  /**
   * Takes the oldest message out, unless the actor has it already; by any thread.
   *
   * @return whether there was one
   */
  boolean dropOldest(RuntimeException cause) {
    synchronized (takers) {
      MailNode node = stub.nextAcquire();
      if (node == null) {
        return false;
      }
      stub = node;
      Completion completion = node.completion;
      node.completion = null;
      if (completion != null) {
        completion.failed(cause, () -> {
        });
      }
      RELEASED.getAndAdd((LinkedCursor) this, 1L);
      return true;
    }
  }

  private static final VarHandle RELEASED = releasedHandle();

  private static VarHandle releasedHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(LinkedCursor.class, "released", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Override
  Completion completion() {
    return current.completion;
  }

  @Override
  long stamp() {
    return current.stamp;
  }

  @Override
  long timedNanos() {
    return current.timedNanos;
  }

  @Override
  long messageId() {
    return current.messageId;
  }

  @Override
  long correlation() {
    return current.correlation;
  }

  @Override
  long senderId() {
    return current.sender;
  }

  @Override
  void release() {
    if (isAwaited) {
      current.completion = null;
    }
    current = null;
    if (takers == null) {
      RELEASED.setRelease(this, released + 1);
    } else {
      RELEASED.getAndAdd((LinkedCursor) this, 1L);
    }
  }

  @Override
  void close() {
    long unused = (long) CLAIMED.getAndBitwiseOr(this, CLOSED_BIT);
  }

  @Override
  boolean isDrained() {
    return claimed == (released | CLOSED_BIT);
  }

  @Override
  int depth() {
    long read = released;
    return Math.clamp((claimed & ~CLOSED_BIT) - read, 0, capacity);
  }

  @Override
  long accepted() {
    return claimed & ~CLOSED_BIT;
  }

  @Override
  void abandon(RuntimeException cause) {
    abandoned = cause;
    VarHandle.fullFence();
    for (MailNode node = stub; node != null; node = node.nextAcquire()) {
      Completion completion = node.completion;
      if (completion != null) {
        completion.failed(cause, () -> {
        });
      }
    }
  }
}
