package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.MpscRing;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * The messages that wait at one actor: a ring of extended slots, and beside each slot the stage
 * that its reply completes. A stage lies where the tag of its message says, so whoever admits a
 * message has reserved the place of its reply, and a reply that nobody waits for any more holds
 * nothing.
 *
 * <p>The memory is the garbage collector's to free. Rejected: a shared arena, closed when the actor
 * ends. A sender may be inside an access at that moment, even one that only finds the inbox closed;
 * HotSpot then throws into its thread and leaves that thread's interrupt status set.
 */
final class Inbox {
  private final ActorId owner;
  private final HybridLogicalClock clock;
  private final MpscRing ring;
  private final int priority;
  private final PendingReply<?>[] replies;
  /** Why nobody will handle what waits here; null while somebody does. */
  private volatile RuntimeException abandoned;

  Inbox(ActorId owner, LaunchOptions options, int maxMessageBytes, HybridLogicalClock clock) {
    this.owner = owner;
    this.clock = clock;
    this.priority = options.priority().ordinal();
    this.ring = new MpscRing(Arena.ofAuto(), options.queueCapacity(), options.queueCapacity(),
        maxMessageBytes, true);
    this.replies = new PendingReply<?>[options.queueCapacity()];
  }

  /** A position, {@link MpscRing#FULL} or {@link MpscRing#CLOSED}. */
  long tryClaim() {
    return ring.tryClaim();
  }

  /**
   * Puts a message at a claimed position. A message that cannot be encoded or stamped gives it up:
   * the actor waits for every claimed position, so nothing may throw between here and publishing.
   */
  <M extends Record> void put(long position, MessageCodec<M> codec, M message,
      PendingReply<?> reply) {
    int tag = (int) position;
    int type;
    int bytes;
    try {
      type = codec.typeId();
      bytes = codec.byteSize();
      codec.encode(message, ring.memory(), ring.payload(position));
      MessageSlot.extend(ring.memory(), ring.slot(position), owner.packed(), position,
          reply == null ? 0 : Integer.toUnsignedLong(tag), clock.tick());
    } catch (Throwable e) {
      ring.abandon(position);
      throw e;
    }
    replies[tag & replies.length - 1] = reply;
    ring.publish(position, type, bytes, reply == null ? 0 : MessageSlot.REPLY_WANTED, priority,
        tag);
    if (reply != null) {
      // Either this sees that the replies were abandoned, or who abandons them sees this one.
      VarHandle.fullFence();
      if (abandoned != null) {
        reply.completeExceptionally(abandoned);
      }
    }
  }

  /** The next message, or -1. For the actor's thread, like all below. */
  long peek() {
    return ring.peek();
  }

  MemorySegment memory() {
    return ring.memory();
  }

  /** The stage that the reply to this message completes; null where it was told. */
  PendingReply<?> reply(long slot) {
    return isAsked(slot) ? replies[index(slot)] : null;
  }

  /** Forgets the stage of this message, once its reader has kept it. */
  void forgetReply(long slot) {
    if (isAsked(slot)) {
      replies[index(slot)] = null;
    }
  }

  private boolean isAsked(long slot) {
    return (MessageSlot.flags(ring.memory(), slot) & MessageSlot.REPLY_WANTED) != 0;
  }

  private int index(long slot) {
    return MessageSlot.tag(ring.memory(), slot) & replies.length - 1;
  }

  void release() {
    ring.release();
  }

  /** Refuses further messages; by any thread. */
  void close() {
    ring.close();
  }

  /** Whether it is closed and everything that was accepted has been taken out. */
  boolean isDrained() {
    return ring.isDrained();
  }

  /** Messages that wait; by any thread. */
  int depth() {
    return ring.depth();
  }

  /** Fails what is still waited for, for a thread that is given up; it reads what it can see. */
  void abandonReplies(RuntimeException cause) {
    abandoned = cause;
    VarHandle.fullFence();
    for (PendingReply<?> reply : replies) {
      if (reply != null) {
        reply.completeExceptionally(cause);
      }
    }
  }
}
