package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorFailure;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.IdleStrategy;
import io.ringkernel.runtime.InboxFullException;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** An actor on a thread of its own, fed through a ring. */
final class CpuActor<A> implements ActorCell {
  private final ActorId id;
  private final ActorType<A, ?> type;
  private final LaunchOptions options;
  private final RuntimeServices services;
  private final Consumer<CpuActor<?>> onEnd;
  private final ActorStatus status;
  private final HandlerTable<A> handlers;
  private final Inbox inbox;
  private final ActorCounters counters = new ActorCounters();
  private final MessageProcessor<A> processor;
  private final Wakeup wakeup;
  private final Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean draining;

  CpuActor(ActorId id, ActorType<A, ?> type, LaunchOptions options, RuntimeServices services,
      Consumer<CpuActor<?>> onEnd) {
    this.id = id;
    this.type = type;
    this.options = options;
    this.services = services;
    this.onEnd = onEnd;
    this.status = new ActorStatus(type.id() + " " + id);
    this.handlers = new HandlerTable<>(type);
    A instance = type.instance().get();
    this.inbox = new Inbox(id, options, handlers.maxMessageBytes(), services.clock());
    this.processor = new MessageProcessor<>(instance, id, handlers, inbox, counters, this::report,
        services.completions());
    this.wakeup = new Wakeup(options.idle());
    String name = "ringkernel-" + type.id() + "-" + id;
    this.thread = options.idle() == IdleStrategy.PARK
        ? Thread.ofVirtual().name(name).unstarted(this::loop)
        : Thread.ofPlatform().daemon().name(name).unstarted(this::loop);
  }

  void start() {
    status.become(ActorState.LAUNCHED);
    if (options.autoActivate()) {
      status.become(ActorState.ACTIVE);
    }
    wakeup.bind(thread);
    thread.start();
  }

  /** Ends an actor whose thread could not be started. */
  void discard() {
    status.end();
    inbox.close();
  }

  boolean isOwnThread() {
    return Thread.currentThread() == thread;
  }

  @Override
  public <M extends Record> void tell(MessageCodec<M> codec, M message) {
    handlers.forSending(codec);
    send(codec, message, null);
  }

  @Override
  public <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec,
      M message, MessageCodec<R> reply) {
    MessageHandler<A, ?, ?> handler = handlers.forSending(codec);
    if (handler.reply().isEmpty()) {
      throw new IllegalArgumentException(type.id() + "." + handler.name()
          + " gives no reply; use tell");
    }
    PendingReply<R> pending = new PendingReply<>(reply);
    try {
      send(codec, message, pending);
    } catch (ActorTerminatedException | InboxFullException e) {
      return CompletableFuture.failedFuture(e);
    }
    return pending;
  }

  private <M extends Record> void send(MessageCodec<M> codec, M message,
      PendingReply<?> reply) {
    if (message == null) {
      throw new NullPointerException("message");
    }
    long position = claim();
    try {
      inbox.put(position, codec, message, reply);
    } finally {
      wakeup.signal();
    }
  }

  private long claim() {
    for (int attempt = 0;; attempt++) {
      long position = inbox.tryClaim();
      if (position >= 0) {
        return position;
      }
      ActorState state = status.state();
      if (position == MpscRing.CLOSED || !state.acceptsMessages()) {
        throw new ActorTerminatedException(status.name() + " is "
            + (draining ? "closed with its runtime" : "terminated")
            + " and takes no more messages");
      }
      if (state != ActorState.ACTIVE || isOwnThread()) {
        throw new InboxFullException("the inbox of " + status.name() + " is full with "
            + options.queueCapacity() + " messages and " + (isOwnThread()
                ? "its own handler is sending" : "it is " + state)
            + ", so waiting would be in vain; activate it or give it a larger queueCapacity");
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new InboxFullException("the inbox of " + status.name() + " is full with "
            + options.queueCapacity() + " messages and the sending thread was interrupted, so it "
            + "does not wait; the message was not sent");
      }
      pause(attempt);
    }
  }

  /** The inbox is full of work that is being done: milliseconds at worst, so nobody is woken up. */
  private static void pause(int attempt) {
    if (attempt < 64) {
      Thread.onSpinWait();
    } else if (attempt < 128) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(20_000);
    }
  }

  @Override
  public ActorId id() {
    return id;
  }

  @Override
  public ActorType<?, ?> type() {
    return type;
  }

  @Override
  public ActorState state() {
    return status.state();
  }

  @Override
  public void activate() {
    status.become(ActorState.ACTIVE);
    wakeup.signal();
  }

  @Override
  public void deactivate() {
    status.become(ActorState.DEACTIVATED);
  }

  @Override
  public void terminate() {
    status.become(ActorState.TERMINATED);
    inbox.close();
    wakeup.signal();
  }

  @Override
  public ActorTelemetry telemetry() {
    return counters.snapshot(inbox.depth());
  }

  @Override
  public Optional<Throwable> lastError() {
    return counters.lastError();
  }

  /** Refuses messages and ends once those that were accepted are handled. */
  void drain() {
    draining = true;
    inbox.close();
    wakeup.signal();
  }

  /** Waits for the end; a handler that does not come to its own is interrupted and left behind. */
  void await(long deadline) {
    boolean inTime = false;
    try {
      inTime = ended.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!inTime) {
      status.end();
      thread.interrupt();
      ActorTerminatedException cause = new ActorTerminatedException(status.name()
          + " was still busy at the end of its runtime's close timeout");
      // First what waits, then what is under way: a reply only ever moves from one to the other.
      inbox.abandonReplies(cause);
      processor.abandon(cause);
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING, status.name()
          + " is still in a handler at the end of the close timeout; it was left behind");
    }
  }

  private void loop() {
    try {
      BooleanSupplier work = this::hasWork;
      int batch = options.priority().batch();
      while (!mustEnd()) {
        int handled = handle(batch);
        if (handled == batch) {
          Thread.yield();
        } else if (handled == 0) {
          wakeup.await(work);
        }
      }
    } catch (Throwable e) {
      // Nothing of the user's comes here. Without an end, whoever asks would wait forever.
      counters.failed(e);
      processor.abandon(new ActorTerminatedException(
          status.name() + " ended because of a fault in its runtime: " + e));
      throw e;
    } finally {
      end();
    }
  }

  private int handle(int limit) {
    int count = 0;
    while (count < limit && inbox.peek() >= 0 && status.beginMessage()) {
      try {
        processor.process(inbox.peek());
      } finally {
        status.endMessage();
      }
      processor.complete();
      count++;
    }
    return count;
  }

  private boolean hasWork() {
    return status.state() == ActorState.ACTIVE && inbox.peek() >= 0 || mustEnd();
  }

  private boolean mustEnd() {
    ActorState state = status.state();
    return state == ActorState.TERMINATED
        || draining && (state != ActorState.ACTIVE || inbox.isDrained());
  }

  private void end() {
    status.end();
    inbox.close();
    while (!inbox.isDrained()) {
      long slot = inbox.peek();
      if (slot < 0) {
        // A sender has claimed the slot and is about to publish it.
        Thread.yield();
        continue;
      }
      processor.drop(slot, new ActorTerminatedException(
          status.name() + " was terminated before it handled the message"));
    }
    onEnd.accept(this);
    services.ended().accept(id);
    ended.countDown();
  }

  private void report(MessageHandler<A, ?, ?> handler, Throwable cause) {
    services.failures().accept(new ActorFailure(id, type.id(), handler.name(), cause));
  }
}
