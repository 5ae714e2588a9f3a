package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.RingContext;
import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.cpu.HandlerContext;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a handler sees of its message and its actor. One per actor, used again and again. */
final class ActorContext extends HandlerContext implements RingContext {
  private final CpuActor<?> actor;
  private final long selfId;
  private final RuntimeServices services;
  private final Outbox outbox;
  private final ReplyChannel replies;
  private Map<Long, Completion> owed;
  private long lastTicket;
  /** The message under way; null while {@code @OnStart} runs. */
  private Mailbox message;
  private Completion completion;
  private boolean deferred;
  /** Whether the work items of a block run the handler, on threads of their own. */
  private boolean block;

  ActorContext(CpuActor<?> actor, ActorId id, LaunchOptions options, RuntimeServices services,
      Outbox outbox, ReplyChannel replies) {
    super(options.blockSize(), options.grid(), options.sharedMemory());
    this.actor = actor;
    this.selfId = id.packed();
    this.services = services;
    this.outbox = outbox;
    this.replies = replies;
  }

  /** Moves to a message, or to none. */
  void at(Mailbox next, Completion told) {
    // Compared first: to write a reference tells the collector of it, for each message.
    if (message != next) {
      message = next;
    }
    if (completion != told) {
      completion = told;
    }
    deferred = false;
    forgetShared();
  }

  /** Begins or ends a handler that all work items run. */
  void inBlock(boolean begins) {
    block = begins;
  }

  /** What a handler does is its thread's: another one would spoil the outbox without a sign. */
  private void checkThread(String call) {
    if (!block && !actor.isOwnThread()) {
      throw new IllegalStateException(call + " of the context of " + actor.name() + " was called "
          + "by " + Thread.currentThread().getName() + ", outside of its handlers, as in a "
          + "function on a stage; send through a reference or the broker there");
    }
  }

  /** Whether the handler has taken its reply on credit. */
  boolean isDeferred() {
    return deferred;
  }

  /** Whether replies are owed. */
  boolean owes() {
    return owed != null && !owed.isEmpty();
  }

  /** Whether a reply was ever deferred. */
  boolean hasDeferred() {
    return lastTicket != 0;
  }

  /** Fails all replies that are owed. */
  void abandonReplies(RuntimeException cause) {
    if (owed != null) {
      owed.values().forEach(reply -> reply.failed(cause, actor::lateReply));
      owed.clear();
    }
  }

  @Override
  public long selfId() {
    return selfId;
  }

  @Override
  public long messageTime() {
    long stamp = message == null ? 0 : message.stamp();
    return stamp != 0 ? stamp : services.clock().tick();
  }

  @Override
  public long now() {
    return services.clock().tick();
  }

  @Override
  public long messageId() {
    return message == null ? 0 : message.messageId();
  }

  @Override
  public long correlation() {
    return message == null ? 0 : message.correlation();
  }

  @Override
  public long senderId() {
    return message == null ? 0 : message.senderId();
  }

  @Override
  public boolean isCancelled() {
    return completion == null || completion.isAbandoned();
  }

  private Delivery delivery() {
    long correlation = correlation();
    return correlation == 0 ? Delivery.NORMAL : Delivery.NORMAL.correlation(correlation);
  }

  @Override
  public SendResult send(long destination, Record next) {
    checkThread("send");
    return outbox.send(destination, null, Objects.requireNonNull(next, "message"), delivery());
  }

  @Override
  public SendResult send(String destination, Record next) {
    checkThread("send");
    return outbox.send(0, Objects.requireNonNull(destination, "destination"),
        Objects.requireNonNull(next, "message"), delivery());
  }

  @Override
  public int publish(String topic, Record next) {
    checkThread("publish");
    return services.operations().publish(selfId, topic, Objects.requireNonNull(next, "message"),
        delivery());
  }

  @Override
  public long deferReply() {
    checkThread("deferReply");
    return deferReply(lastTicket + 1);
  }

  /** The same, with a number that somebody else has chosen. */
  long deferReply(long ticket) {
    if (message == null || completion == null || completion.replyCodec() == null) {
      return 0;
    }
    if (deferred) {
      throw new IllegalStateException("the reply to this message is deferred already");
    }
    deferred = true;
    if (owed == null) {
      owed = new HashMap<>();
    }
    lastTicket = Math.max(lastTicket, ticket);
    owed.put(ticket, completion);
    return ticket;
  }

  @Override
  public boolean reply(long ticket, Record reply) {
    checkThread("reply");
    Objects.requireNonNull(reply, "reply");
    Completion waiting = owed == null ? null : owed.get(ticket);
    if (waiting == null) {
      if (ticket < 0 || ticket > lastTicket) {
        throw new IllegalArgumentException("no reply " + ticket + " was ever deferred");
      }
      return false;
    }
    boolean awaited = !waiting.isAbandoned();
    waiting.processed(replies.travelled(waiting.replyCodec(), reply), actor::lateReply);
    owed.remove(ticket);
    return awaited;
  }

  @Override
  public long spawn(String id) {
    checkThread("spawn");
    return services.operations().spawn(selfId, id);
  }

  /** The same, with an id that is known already. */
  void spawn(String id, long reserved) {
    checkThread("spawn");
    services.operations().spawn(selfId, id, reserved);
  }

  @Override
  public void watch(long other) {
    checkThread("watch");
    services.operations().watch(selfId, other);
  }

  @Override
  public void stop() {
    actor.end(EndReason.TERMINATED, Optional.empty());
  }

  @Override
  public void log(String line) {
    System.getLogger("io.ringkernel.actor").log(System.Logger.Level.INFO,
        actor.type().id() + " " + actor.id() + ": " + line);
  }

  /** Why replies that are owed fail when the state is gone. */
  static ActorTerminatedException stateGone(String name) {
    return new ActorTerminatedException(name + " ended or was reset before it sent the reply that "
        + "it had deferred");
  }
}
