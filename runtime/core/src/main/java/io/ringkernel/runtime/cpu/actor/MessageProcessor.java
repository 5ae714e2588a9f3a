package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.DeadLetter.Reason;
import io.ringkernel.runtime.DeadlineExceededException;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.trace.Trace;
import java.util.concurrent.CancellationException;

/**
 * Takes messages out of an inbox, calls handlers and answers. For the actor's thread.
 *
 * <p>A completion is told by {@link #complete()}, after the message has left the inbox: who joins
 * an ask finds it counted.
 */
final class MessageProcessor<A> {
  private final CpuActor<A> actor;
  private final ActorContext context;
  private final HandlerTable<A> handlers;
  private final ActorCounters counters;
  private final ReplyChannel replies;
  /** Made with the first reply. */
  private Runnable tooLate;
  /** Made with the first message that is traced. */
  private ActorTrace trace;
  /** Of the message under way; volatile for {@link #abandon}. */
  private volatile Completion pending;
  private Record reply;
  private Throwable error;
  /** Whether the message was refused before it was begun, so that no reply comes too late. */
  private boolean refused;
  private MessageHandler<A, ?, ?> handler;

  MessageProcessor(CpuActor<A> actor, ActorContext context, HandlerTable<A> handlers,
      ActorCounters counters, ReplyChannel replies) {
    this.actor = actor;
    this.context = context;
    this.handlers = handlers;
    this.counters = counters;
    this.replies = replies;
  }

  /**
   * Handles a message and gives its place back.
   *
   * @return what its handler threw, or null
   */
  Throwable process(Mailbox mailbox, A instance) {
    if (mailbox.typeId == MessageSlot.NO_MESSAGE) {
      mailbox.release();
      return null;
    }
    MessageHandler<A, ?, ?> to = handlers.ofArrived(mailbox.typeId, mailbox.payloadBytes);
    if (handler != to) {
      // Compared first: to write a reference tells the collector of it, for each message.
      handler = to;
    }
    Completion told = null;
    if (mailbox.isAwaited || mailbox.timeoutMicros != 0) {
      told = mailbox.completion();
      if (!mayBegin(mailbox, told)) {
        return null;
      }
    }
    Throwable thrown = null;
    context.at(mailbox, told);
    long began = Trace.isOn() ? System.nanoTime() : 0;
    try {
      call(to, mailbox, instance, told);
      counters.processed();
    } catch (Throwable e) {
      // Also errors: what a user's handler throws is his, and must not end the actor's thread.
      thrown = e;
      failed(mailbox, told, e);
    }
    if (began != 0) {
      trace().handled(mailbox, to, began, thrown);
    }
    if (mailbox.sentNanos != 0) {
      counters.latency(System.nanoTime() - mailbox.sentNanos);
    }
    if (told != null) {
      if (context.isDeferred() && thrown == null) {
        pending = null;
      }
      context.at(null, null);
    }
    mailbox.release();
    return thrown;
  }

  /** Whether a message is to be handled elsewhere; where it is not, its place is given back. */
  boolean admit(Mailbox mailbox) {
    if (mailbox.typeId == MessageSlot.NO_MESSAGE) {
      mailbox.release();
      return false;
    }
    handler = handlers.ofArrived(mailbox.typeId, mailbox.payloadBytes);
    return mayBegin(mailbox, mailbox.completion());
  }

  /** Nobody is told of the message that came to its end last: its reply is owed. */
  void owed() {
    pending = null;
    reply = null;
  }

  /** Puts a message that was admitted aside. */
  void suspend() {
    pending = null;
  }

  /** A message that was put aside came to its end; gives its place back. */
  void ended(Mailbox mailbox, MessageHandler<A, ?, ?> by, Record result, Throwable thrown) {
    handler = by;
    Completion told = mailbox.completion();
    pending = told;
    if (thrown == null) {
      reply = told == null ? null : result;
      counters.processed();
    } else {
      failed(mailbox, told, thrown);
    }
    if (Trace.isOn()) {
      trace().answered(mailbox, by, thrown);
    }
    if (mailbox.sentNanos != 0) {
      counters.latency(System.nanoTime() - mailbox.sentNanos);
    }
    mailbox.release();
  }

  private ActorTrace trace() {
    if (trace == null) {
      trace = new ActorTrace(actor.type().id(), actor.id());
    }
    return trace;
  }

  /** Of a message that somebody waits for, or that has a deadline. */
  private boolean mayBegin(Mailbox mailbox, Completion told) {
    // Kept before the inbox forgets it: who abandons both finds it in one of them.
    if (told != null) {
      pending = told;
    }
    if (mailbox.timeoutMicros != 0 && isLate(mailbox)) {
      refuse(mailbox, Reason.EXPIRED, new DeadlineExceededException(actor.name() + " did not begin "
          + handler.name() + " within " + mailbox.timeoutMicros + " us"));
      return false;
    }
    if (told != null && told.admit() != Completion.Admission.HANDLE) {
      skip(mailbox, told);
      return false;
    }
    return true;
  }

  private void failed(Mailbox mailbox, Completion told, Throwable thrown) {
    error = thrown;
    if (told != null && told.takesBack()) {
      counters.returned(thrown);
    } else {
      counters.failed(thrown);
      actor.deadLetter(mailbox, handler, Reason.FAILED, thrown);
    }
  }

  /** By the machine's own time: what others say of theirs moves the runtime's clock. */
  private static boolean isLate(Mailbox mailbox) {
    return System.nanoTime() - mailbox.timedNanos() > mailbox.timeoutMicros * 1_000;
  }

  private void skip(Mailbox mailbox, Completion told) {
    if (told.isAbandoned()) {
      refuse(mailbox, Reason.CANCELLED,
          new CancellationException("nobody waited for the reply any more"));
    } else {
      pending = null;
      counters.duplicate();
      mailbox.release();
    }
  }

  private void refuse(Mailbox mailbox, Reason reason, RuntimeException cause) {
    if (reason == Reason.EXPIRED) {
      counters.expired();
    } else {
      counters.cancelled();
    }
    actor.deadLetter(mailbox, handler, reason, cause);
    error = cause;
    refused = true;
    mailbox.release();
  }

  private <M extends Record, R extends Record> void call(MessageHandler<A, M, R> to,
      Mailbox mailbox, A instance, Completion told) throws Throwable {
    M message = to.message().decode(mailbox.memory, mailbox.payload);
    R result = to.allThreads() ? inBlock(to, message, instance)
        : to.method().handle(instance, context, message);
    if (told != null) {
      reply = answer(to, told, result);
    }
  }

  private <M extends Record, R extends Record> R inBlock(MessageHandler<A, M, R> to, M message,
      A instance) throws Throwable {
    context.inBlock(true);
    try {
      return BlockHandling.handle(to, instance, context, message, actor.options());
    } finally {
      context.inBlock(false);
    }
  }

  private Record answer(MessageHandler<A, ?, ?> to, Completion told, Record result) {
    if (told.replyCodec() == null || context.isDeferred()) {
      return null;
    }
    if (result == null) {
      throw new NullPointerException("handler " + to.name() + " returned null to an ask; "
          + "return a reply, or call deferReply and send it later");
    }
    return replies.travelled(told.replyCodec(), result);
  }

  /** The handler of the message processed last. */
  MessageHandler<A, ?, ?> handler() {
    return handler;
  }

  /** Tells the completion of the message processed last, if it has one. */
  void complete() {
    Completion told = pending;
    if (told != null) {
      if (tooLate == null) {
        tooLate = counters::lateReply;
      }
      if (error == null) {
        told.processed(reply, tooLate);
      } else {
        told.failed(error, refused ? MessageProcessor::nobodyWaits : tooLate);
      }
      pending = null;
      reply = null;
    }
    if (error != null) {
      error = null;
      refused = false;
    }
  }

  /** What was never begun gives no reply that could come too late. */
  private static void nobodyWaits() {
    // Nothing is counted.
  }

  /** Fails what is under way, for a thread that is given up; by any thread. */
  void abandon(RuntimeException cause) {
    Completion told = pending;
    if (told != null) {
      told.failed(cause, () -> {
        // Whoever was quicker has completed it.
      });
    }
  }

  /** Takes a message out without handling it. */
  void drop(Mailbox mailbox, RuntimeException cause) {
    Completion told = mailbox.completion();
    int typeId = mailbox.typeId;
    if (typeId != MessageSlot.NO_MESSAGE) {
      if (told != null && told.takesBack()) {
        counters.returned(null);
      } else {
        counters.undelivered();
        actor.deadLetter(mailbox, handlers.ofArrived(typeId, mailbox.payloadBytes),
            Reason.UNDELIVERED, cause);
      }
    }
    mailbox.release();
    if (told != null) {
      told.failed(cause, MessageProcessor::nobodyWaits);
    }
  }
}
