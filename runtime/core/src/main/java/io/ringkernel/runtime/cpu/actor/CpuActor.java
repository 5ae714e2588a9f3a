package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.Restart;
import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorEnd;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorPhase;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.DeadLetter;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.DrainReport;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.IllegalTransitionException;
import io.ringkernel.runtime.InboxFullException;
import io.ringkernel.runtime.LatencySummary;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MemoryBudgetException;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.Overflow;
import io.ringkernel.runtime.Priority;
import io.ringkernel.runtime.memory.MemoryLevel;
import io.ringkernel.runtime.message.MessageCopy;
import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** An actor as others see it: takes messages, tells its thread what to do. */
public final class CpuActor<A> implements ActorCell {
  private record Ending(EndReason reason, Optional<Throwable> cause) {}

  private final ActorId id;
  private final ActorType<A, ?> type;
  private final LaunchOptions options;
  private final Supplier<? extends A> instance;
  private final RuntimeServices services;
  private final Consumer<CpuActor<?>> onEnd;
  private final ActorStatus status;
  private final HandlerTable<A> handlers;
  private final Inbox inbox;
  private final ActorCounters counters = new ActorCounters();
  private final Controls controls = new Controls();
  /** Null where its handlers run here. */
  private final RemoteHome<A> home;
  private final ActorLife<A> loop;
  private final ActorRunner runner;
  private final long memory;
  /** Why it ends; guarded by this, the first reason counts. */
  private Ending ending;
  private final EndOfLife endOfLife;
  private volatile boolean draining;
  /** Where it stands among the actors of its session, which guard it. */
  private int position;

  /** An actor that has not begun. */
  CpuActor(ActorLaunch<A> launch, ActorType<A, ?> type, HandlerTable<A> handlers,
      RuntimeServices services, Workers workers, Consumer<CpuActor<?>> onEnd) {
    this(launch, type, handlers, services, onEnd, null, workers);
  }

  /** An actor that has not begun, whose handlers run elsewhere. */
  CpuActor(ActorLaunch<A> launch, ActorType<A, ?> type, HandlerTable<A> handlers,
      RuntimeServices services, RemoteHome<A> home, Consumer<CpuActor<?>> onEnd) {
    this(launch, type, handlers, services, onEnd, home, null);
  }

  private CpuActor(ActorLaunch<A> launch, ActorType<A, ?> type, HandlerTable<A> handlers,
      RuntimeServices services, Consumer<CpuActor<?>> onEnd, RemoteHome<A> home,
      Workers workers) {
    this.id = launch.id();
    this.type = type;
    this.options = launch.options();
    this.instance = launch.instance();
    this.services = services;
    this.onEnd = onEnd;
    this.handlers = handlers;
    this.home = home;
    this.status = new ActorStatus(type.id(), id);
    this.memory = home != null ? 0 : memory(options, handlers);
    this.inbox = new Inbox(id, options, handlers.maxMessageBytes(), services.clock(),
        home != null);
    this.endOfLife = new EndOfLife(services.completions());
    this.loop = home == null
        ? new ActorLoop<>(this, inbox, counters, controls, handlers, services)
        : new RemoteLoop<>(this, inbox, counters, controls, handlers, services, home);
    this.runner = home != null ? new RemoteRunner(home)
        : options.mode() != LaunchMode.PERSISTENT ? new WorkerTurns(loop, workers)
        : new OwnThread("ringkernel-" + type.id() + "-" + id, loop, options);
  }

  /** A fresh state. */
  A fresh() {
    return instance.get();
  }

  int position() {
    return position;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  /** Where its handlers run, when that is elsewhere. */
  public Optional<RemoteHome<A>> home() {
    return Optional.ofNullable(home);
  }

  /** Made when it is asked for: most actors never need it. */
  private Admission admission() {
    return new Admission(this, status, options, inbox, runner);
  }

  private synchronized void endsBecause(EndReason reason, Optional<Throwable> cause) {
    if (ending == null) {
      ending = new Ending(reason, cause);
    }
  }

  private synchronized Ending ending() {
    return ending;
  }

  /** What a handler threw, where that has ended the actor. */
  Optional<Throwable> failure() {
    Ending last = ending();
    return last == null ? Optional.empty() : last.cause();
  }

  /** The bytes of off-heap memory that such an actor takes. */
  static long memory(LaunchOptions options, HandlerTable<?> handlers) {
    return Inbox.usesRing(options) ? RingMailbox.bytes(options, handlers.maxMessageBytes()) : 0;
  }

  /** Begins. */
  void start() {
    status.become(ActorState.LAUNCHED);
    if (options.autoActivate()) {
      status.become(ActorState.ACTIVE);
    }
    runner.start();
  }

  /** Gives up an actor that has not begun. */
  void discard() {
    status.end();
    inbox.close();
    services.memory().give(memory);
    if (home != null) {
      home.unused();
    }
  }

  /** The actor as who carries its messages sees it, where its handlers run elsewhere. */
  RemoteActor remote() {
    if (loop instanceof RemoteLoop<A> there) {
      return there;
    }
    throw new AssertionError(name() + " runs here");
  }

  /** Whether the calling thread is the one that runs the actor. */
  boolean isOwnThread() {
    return runner.isOwnThread();
  }

  @Override
  public boolean mustNotAwait() {
    return runner.isOwnThread() || options.mode() != LaunchMode.PERSISTENT
        && Thread.currentThread() instanceof WorkerThread;
  }

  /** Has the actor look for something to do. */
  void wake() {
    runner.signal();
  }

  /** By the id: the virtual machine takes long to make a hash up. */
  @Override
  public int hashCode() {
    return Long.hashCode(id.packed());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  String name() {
    return status.name();
  }

  ActorStatus status() {
    return status;
  }

  RuntimeServices services() {
    return services;
  }

  boolean isDraining() {
    return draining;
  }

  void lateReply() {
    counters.lateReply();
  }

  @Override
  public <M extends Record> void tell(MessageCodec<M> codec, M message, Delivery delivery) {
    handlers.forSending(codec);
    send(inbox, codec, message, StatedDelivery.of(codec, message, delivery), null);
  }

  @Override
  public <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec,
      M message, MessageCodec<R> reply, Delivery delivery) {
    return ask(inbox, codec, message, reply, delivery);
  }

  <M extends Record, R extends Record> CompletionStage<R> ask(Entrance entrance,
      MessageCodec<M> codec, M message, MessageCodec<R> reply, Delivery delivery) {
    MessageHandler<A, ?, ?> handler = handlers.forSending(codec);
    if (handler.reply().isEmpty()) {
      throw new IllegalArgumentException(type.id() + "." + handler.name()
          + " gives no reply; use tell");
    }
    Delivery stated = StatedDelivery.of(codec, message, delivery);
    PendingReply<R> pending = new PendingReply<>(reply, services.completions(),
        stated.timeout().isZero() ? this : null);
    long begin = stated.timeout().isZero() ? 0 : System.nanoTime();
    try {
      if (!send(entrance, codec, message, stated, pending)) {
        return CompletableFuture.failedFuture(admission().full("a full inbox makes dead letters"));
      }
    } catch (ActorTerminatedException | InboxFullException e) {
      return CompletableFuture.failedFuture(e);
    }
    if (!stated.timeout().isZero()) {
      Duration left = stated.timeout().minusNanos(System.nanoTime() - begin);
      admission().bound(pending, handler.name(), stated.timeout(), left, services.timer());
    }
    return pending;
  }

  /** Tells a message whose codec is known to belong to a handler. */
  <M extends Record> void tell(Entrance entrance, MessageCodec<M> codec, M message,
      Delivery delivery) {
    send(entrance, codec, message, StatedDelivery.of(codec, message, delivery), null);
  }

  HandlerTable<A> handlers() {
    return handlers;
  }

  @Override
  public ActorCell lane() {
    if (options.overflow() == Overflow.DROP_OLDEST || loop instanceof RemoteLoop) {
      // Who drops is a second reader, which a lane cannot have; who carries messages elsewhere
      // takes many before it gives the first back.
      return this;
    }
    int longest = handlers.maxMessageBytes();
    long bytes = LaneMailbox.bytes(options, longest);
    if (!services.memory().tryTake(bytes)) {
      throw new MemoryBudgetException("a lane into " + status.name() + " takes " + bytes
          + " bytes, and " + services.memory().used() + " of the " + services.memory().budget()
          + " bytes of the runtime's memory budget are used; raise the budget or use the "
          + "reference itself");
    }
    LaneMailbox lane = inbox.openLane(longest);
    if (lane == null) {
      services.memory().give(bytes);
      throw admission().terminated();
    }
    services.pressure().check();
    return new LaneCell<>(this, lane, inbox);
  }

  /** Gives the memory of lanes back whose senders are gone; by the actor's thread. */
  void forgetLanes() {
    for (long bytes = inbox.forgetLane(); bytes > 0; bytes = inbox.forgetLane()) {
      services.memory().give(bytes);
    }
  }

  /** Whether the message was accepted; it is a dead letter else. */
  private <M extends Record> boolean send(Entrance entrance, MessageCodec<M> codec, M message,
      Delivery delivery, Completion completion) {
    Objects.requireNonNull(message, "message");
    try {
      if (isShed(delivery)) {
        overflow(message, delivery, 0);
        return false;
      }
      int result = entrance.offer(codec, message, delivery, 0, completion);
      if (result != Mailbox.ACCEPTED) {
        return admission().insist(entrance, codec, message, delivery, completion, result);
      }
      return true;
    } catch (Throwable e) {
      counters.rejected();
      throw e;
    } finally {
      runner.signal();
    }
  }

  @Override
  public SendResult offer(Record message, Delivery delivery, long sender, Completion completion) {
    return offer(handlers.forClass(message.getClass()), message, delivery, sender, completion);
  }

  private <M extends Record> SendResult offer(MessageHandler<A, M, ?> handler, Record message,
      Delivery given, long sender, Completion completion) {
    MessageCodec<M> codec = handler.message();
    M typed = codec.messageClass().cast(message);
    Delivery delivery = StatedDelivery.of(codec, typed, given);
    if (isShed(delivery)) {
      overflow(message, delivery, sender);
      return SendResult.REJECTED;
    }
    try {
      int result = inbox.offer(codec, typed, delivery, sender, completion);
      if (result == Mailbox.FULL && options.overflow() == Overflow.DROP_OLDEST) {
        result = admission().dropOnce(codec, typed, delivery, sender, completion);
      }
      if (result == Mailbox.ACCEPTED) {
        return SendResult.DELIVERED;
      }
      if (result == Mailbox.CLOSED) {
        counters.rejected();
        return SendResult.STALE;
      }
      if (options.overflow() == Overflow.DEAD_LETTER) {
        overflow(message, delivery, sender);
        return SendResult.REJECTED;
      }
      return SendResult.QUEUED;
    } finally {
      runner.signal();
    }
  }

  @Override
  public void overflow(Record message, Delivery delivery, long sender) {
    counters.overflowed();
    services.events().deadLetter(new DeadLetter(id, type.id(), Optional.of(
        MessageCopy.of(handlers.forClass(message.getClass()).message(), message)),
        DeadLetter.Reason.OVERFLOW, admission().full("no room came, or memory was short"),
        services.clock().tick(),
        delivery.correlation(), sender));
  }

  private boolean isShed(Delivery delivery) {
    return delivery.priority() == Priority.LOW
        && services.pressure().level().compareTo(MemoryLevel.CRITICAL) >= 0;
  }

  void droppedOldest() {
    counters.droppedOldest();
  }

  /** Makes the message at which a mailbox stands a dead letter; for the actor's thread. */
  void deadLetter(Mailbox mailbox, MessageHandler<A, ?, ?> handler, DeadLetter.Reason reason,
      Throwable cause) {
    Optional<Record> message;
    try {
      message = Optional.of(handler.message().decode(mailbox.memory, mailbox.payload));
    } catch (Throwable e) {
      // Bytes that make no record, or a record whose constructor refuses them.
      message = Optional.empty();
    }
    long stamp = mailbox.stamp() != 0 ? mailbox.stamp() : services.clock().tick();
    services.events().deadLetter(new DeadLetter(id, type.id(), message, reason, cause, stamp,
        mailbox.correlation(), mailbox.senderId()));
  }

  @Override
  public ActorId id() {
    return id;
  }

  @Override
  public ActorType<A, ?> type() {
    return type;
  }

  @Override
  public LaunchOptions options() {
    return options;
  }

  @Override
  public ActorState state() {
    return status.state();
  }

  @Override
  public ActorPhase phase() {
    ActorPhase phase = status.phase();
    return draining && phase == ActorPhase.ACTIVE ? ActorPhase.DRAINING : phase;
  }

  @Override
  public void activate() {
    status.become(ActorState.ACTIVE);
    runner.signal();
  }

  @Override
  public void deactivate() {
    status.become(ActorState.DEACTIVATED);
    if (home != null) {
      runner.signal(); // others may send to it where its handlers run
    }
  }

  @Override
  public void terminate() {
    status.become(ActorState.TERMINATED);
    inbox.close();
    runner.signal();
  }

  @Override
  public void end(EndReason reason, Optional<Throwable> cause) {
    if (status.state() == ActorState.TERMINATED) {
      return;
    }
    endsBecause(reason, cause);
    status.end();
    inbox.close();
    runner.signal();
    if (reason == EndReason.KILLED) {
      services.events().ending(id);
      runner.interrupt();
    }
  }

  @Override
  public synchronized CompletionStage<DrainReport> drain(Duration deadline) {
    if (status.state() != ActorState.ACTIVE || draining) {
      throw new IllegalTransitionException(name() + " cannot become DRAINING: it is "
          + (draining && status.state() == ActorState.ACTIVE ? "DRAINING"
              : status.state().toString()));
    }
    ActorTelemetry before = telemetry();
    CompletionStage<ActorEnd> over = ended();
    var timeout = services.timer().after(deadline, () -> {
      status.end();
      runner.signal();
      runner.interrupt();
    });
    endsBecause(EndReason.DRAINED, Optional.empty());
    drain();
    return over.thenApply(end -> {
      timeout.cancel(false);
      ActorTelemetry after = telemetry();
      return new DrainReport(id, after.undelivered() == before.undelivered(),
          after.processed() - before.processed(), after.droppedOldest() - before.droppedOldest(),
          after.deadLettered() - before.deadLettered());
    });
  }

  /** Refuses messages and ends once those that were accepted are handled. */
  void drain() {
    draining = true;
    inbox.close();
    runner.signal();
  }

  @Override
  public CompletionStage<ActorEnd> ended() {
    return endOfLife.stage();
  }

  @Override
  public void restart(Restart how) {
    controls.add(new Controls.Control(() -> loop.restart(how), cause -> {
      // Who has ended needs no restart.
    }));
    runner.signal();
  }

  @Override
  public <T> CompletionStage<T> between(Function<Object, T> action, boolean restores) {
    CompletableFuture<T> stage = new CompletableFuture<>();
    controls.add(new Controls.Control(() -> {
      try {
        T value = loop.between(action, restores);
        services.completions().execute(() -> stage.complete(value));
      } catch (Throwable e) {
        services.completions().execute(() -> stage.completeExceptionally(e));
      }
    }, stage::completeExceptionally));
    runner.signal();
    return stage;
  }

  @Override
  public ActorTelemetry telemetry() {
    return home == null ? counters.snapshot(inbox) : counters.snapshot(inbox, home.passed());
  }

  @Override
  public LatencySummary latency() {
    return counters.latency();
  }

  @Override
  public Optional<Throwable> lastError() {
    return counters.lastError();
  }

  /** Waits for the end; a handler that does not come to its own is interrupted and left behind. */
  void await(long deadline) {
    if (!endOfLife.await(deadline - System.nanoTime())) {
      status.end();
      runner.interrupt();
      ActorTerminatedException cause = new ActorTerminatedException(status.name()
          + " was still busy at the end of its runtime's close timeout");
      // First what waits, then what is under way: a reply only ever moves from one to the other.
      inbox.abandon(cause);
      loop.abandon(cause);
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING, status.name()
          + " is still in a handler at the end of the close timeout; it was left behind");
    }
  }

  /** Everything is over; by the actor's thread, once. */
  void over() {
    Ending last = ending();
    if (last == null) {
      last = new Ending(draining ? EndReason.CLOSED : EndReason.TERMINATED, Optional.empty());
    }
    status.over(last.reason() == EndReason.FAILED);
    long taken = memory + inbox.laneBytes();
    services.memory().give(taken);
    if (taken > 0) {
      services.pressure().check();
    }
    onEnd.accept(this);
    ActorEnd end = new ActorEnd(id, type.id(), last.reason(), last.cause());
    services.events().ended(end);
    endOfLife.reached(end);
  }
}
