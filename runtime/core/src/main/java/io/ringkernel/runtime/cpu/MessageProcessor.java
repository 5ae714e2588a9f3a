package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.ring.MessageSlot;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/**
 * Takes messages out of an inbox, calls handlers and answers. For the actor's thread.
 *
 * <p>A stage is completed by {@link #complete()}, after the message has left the inbox: who joins
 * an ask finds it counted.
 */
final class MessageProcessor<A> {
  private final A actor;
  private final HandlerContext context;
  private final HandlerTable<A> handlers;
  private final Inbox inbox;
  private final ActorCounters counters;
  private final BiConsumer<MessageHandler<A, ?, ?>, Throwable> failures;
  private final Executor completions;
  /**
   * Replies pass through bytes too, so that a reply which no device could send fails here as well.
   */
  private final MemorySegment replyBytes;
  /** Of the message under way; volatile for {@link #abandon}. */
  private volatile PendingReply<?> pending;
  private Record reply;
  private Throwable error;

  MessageProcessor(A actor, ActorId id, HandlerTable<A> handlers, Inbox inbox,
      ActorCounters counters, BiConsumer<MessageHandler<A, ?, ?>, Throwable> failures,
      Executor completions) {
    this.actor = actor;
    this.context = new HandlerContext(id);
    this.handlers = handlers;
    this.inbox = inbox;
    this.counters = counters;
    this.failures = failures;
    this.completions = completions;
    this.replyBytes = Arena.ofAuto().allocate(Math.max(8, handlers.maxReplyBytes()), 8);
  }

  /** Handles the message in a slot and gives the slot back. */
  void process(long slot) {
    MemorySegment memory = inbox.memory();
    int typeId = MessageSlot.type(memory, slot);
    if (typeId == MessageSlot.NO_MESSAGE) {
      inbox.release();
      return;
    }
    MessageHandler<A, ?, ?> handler =
        handlers.ofArrived(typeId, MessageSlot.payloadBytes(memory, slot));
    // Kept before the inbox forgets it: who abandons both finds it in one of them.
    PendingReply<?> asked = inbox.reply(slot);
    pending = asked;
    inbox.forgetReply(slot);
    try {
      context.at(MessageSlot.clock(memory, slot));
      reply = call(handler, memory, MessageSlot.payload(memory, slot));
      counters.processed();
    } catch (Throwable e) {
      // Also errors: what a user's handler throws is his, and must not end the actor's thread.
      error = e;
      counters.failed(e);
    }
    inbox.release();
    if (error != null && asked == null) {
      failures.accept(handler, error);
    }
  }

  private <M extends Record, R extends Record> Record call(MessageHandler<A, M, R> handler,
      MemorySegment memory, long payload) {
    M message = handler.message().decode(memory, payload);
    R result = handler.method().handle(actor, context, message);
    if (pending == null) {
      return null;
    }
    if (result == null) {
      throw new NullPointerException("handler " + handler.name() + " returned null to an ask");
    }
    MessageCodec<R> codec = handler.reply().orElseThrow();
    codec.encode(result, replyBytes, 0);
    return codec.decode(replyBytes, 0);
  }

  /** Completes the stage of the message processed last, if it was asked. */
  void complete() {
    PendingReply<?> asked = pending;
    if (asked != null) {
      hand(asked, reply, error);
    }
    pending = null;
    reply = null;
    error = null;
  }

  /** Fails the stage of the message under way, for a thread that is given up; by any thread. */
  void abandon(RuntimeException cause) {
    PendingReply<?> asked = pending;
    if (asked != null) {
      asked.settle(null, cause, completions, () -> {
        // Whoever was quicker has completed it.
      });
    }
  }

  /** Takes a message out without handling it. */
  void drop(long slot, RuntimeException cause) {
    PendingReply<?> asked = inbox.reply(slot);
    inbox.forgetReply(slot);
    if (MessageSlot.type(inbox.memory(), slot) != MessageSlot.NO_MESSAGE) {
      counters.dropped();
    }
    inbox.release();
    if (asked != null) {
      hand(asked, null, cause);
    }
  }

  private <R extends Record> void hand(PendingReply<R> stage, Record value, Throwable cause) {
    Class<R> type = stage.codec().messageClass();
    if (cause == null && !type.isInstance(value)) {
      stage.settle(null, new ClassCastException("the handler replied with a "
          + value.getClass().getName() + ", not a " + type.getName()), completions,
          counters::lateReply);
    } else {
      stage.settle(type.cast(value), cause, completions, counters::lateReply);
    }
  }
}
