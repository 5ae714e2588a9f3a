package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.ClockDriftException;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An actor whose state is elsewhere: many of its messages may be under way at a time. */
final class RemoteLoop<A> extends ActorLife<A> implements RemoteActor {
  /** How soon somebody looks again whether there is room for what was sent. */
  private static final Duration OUTBOX_PAUSE = Duration.ofNanos(200_000);

  private final RemoteHome<A> home;
  /** In order; its monitor guards it, for a thread that is given up. */
  private final RemoteQueue underWay = new RemoteQueue();
  /** Taken and not begun, before all that wait in the inbox: the first one, or null. */
  private RemoteMessage carried;
  /** Stands at messages that passed the inbox by; made with the first. */
  private LinkedMailbox passing;
  private A unwritten;
  private boolean present = true;
  /** Made for a class that spawns. */
  private ArrayDeque<Long> ids;
  private int lastTicket;
  private boolean deferred;
  private Throwable sending;
  private volatile boolean lookingAgain;

  RemoteLoop(CpuActor<A> actor, Inbox inbox, ActorCounters counters, Controls controls,
      HandlerTable<A> handlers, RuntimeServices services, RemoteHome<A> home) {
    super(actor, inbox, counters, controls, handlers, services);
    this.home = home;
    this.unwritten = fresh();
  }

  @Override
  public ActorCell cell() {
    return actor;
  }

  @Override
  public int underWay() {
    return underWay.size();
  }

  @Override
  public RemoteMessage oldest() {
    return underWay.first();
  }

  @Override
  public int turn() {
    throw new AssertionError("its home takes the messages");
  }

  @Override
  public boolean hasWork() {
    if (underWay.isEmpty()) {
      return super.hasWork();
    }
    return super.mayBegin() && (carried != null || inbox.hasNext());
  }

  @Override
  public boolean isOver() {
    return underWay.isEmpty() && super.isOver();
  }

  @Override
  public boolean mayBegin() {
    return super.mayBegin();
  }

  @Override
  public void begin() {
    if (underWay.isEmpty() && prepare()) {
      flush();
    }
  }

  /** Room comes without a signal: somebody has to look. */
  private void lookAgain() {
    if (!outbox.isEmpty() && !lookingAgain) {
      lookingAgain = true;
      later(OUTBOX_PAUSE, () -> {
        lookingAgain = false;
        home.signal();
      });
    }
  }

  @Override
  public long stampOf(RemoteMessage message) {
    return message.stamp() != 0 ? message.stamp() : actor.services().clock().tick();
  }

  @Override
  public long stamps(int count) {
    return actor.services().clock().reserve(count);
  }

  @Override
  public void observed(long stamp) {
    HybridLogicalClock clock = actor.services().clock();
    if (Long.compareUnsigned(stamp, clock.last()) <= 0) {
      return;
    }
    try {
      clock.update(stamp);
    } catch (ClockDriftException e) {
      // The time of day was set back by more than the bound: the other clock follows it soon.
    }
  }

  @Override
  public void reserve(RemoteMessage message, int spawns) {
    if (spawns == 0 || message.ids().length > 0) {
      return;
    }
    if (ids == null) {
      ids = new ArrayDeque<>();
    }
    long[] given = new long[spawns];
    for (int i = 0; i < spawns; i++) {
      Long free = ids.pollFirst();
      given[i] = free != null ? free : actor.services().operations().reserve();
    }
    message.give(given);
  }

  /** Its handler takes the last ids first; what it has left somebody else may have. */
  private void takeIds(RemoteMessage message, int used) {
    long[] given = message.ids();
    if (given.length == 0) {
      return;
    }
    for (int i = given.length - used - 1; i >= 0; i--) {
      ids.addFirst(given[i]);
    }
    message.give(new long[0]);
  }

  private void releaseIds() {
    for (Long id = freeId(); id != null; id = freeId()) {
      actor.services().operations().release(id);
    }
  }

  private Long freeId() {
    return ids == null ? null : ids.pollFirst();
  }

  @Override
  public void sent(RemoteMessage message, HandlerSends sends, MemorySegment records) {
    takeIds(message, sends.spawns(records));
    ActorContext context = context();
    context.at(message.mailbox(), message.completion());
    try {
      sends.perform(context, message.ticket(), records);
    } catch (Throwable e) {
      // What a name that belongs to somebody else throws, or a record: the handler threw it.
      sending = e;
    }
    deferred = context.isDeferred() && sending == null;
    context.at(null, null);
  }

  /** Writes a state that was decided on and not needed so far. */
  private void flush() {
    if (unwritten != null) {
      home.write(unwritten);
      unwritten = null;
    }
  }

  @Override
  public RemoteMessage next() {
    while (mayBegin()) {
      RemoteMessage message = carried;
      if (message != null) {
        carried = message.next;
        message.next = null;
      } else {
        LinkedMailbox mailbox = (LinkedMailbox) inbox.next();
        if (mailbox == null) {
          return null;
        }
        message = new RemoteMessage(mailbox, mailbox.current(), nextTicket());
        // Again, after the message was taken: see the status.
        if (status.state() != ActorState.ACTIVE) {
          carried = message; // nothing was there before it
          return null;
        }
      }
      if (isAdmitted(message)) {
        synchronized (underWay) {
          underWay.add(message);
        }
        return message;
      }
    }
    return null;
  }

  /** Not 0, also after four billion. */
  private int nextTicket() {
    lastTicket = lastTicket == Integer.MAX_VALUE ? 1 : lastTicket + 1;
    return lastTicket;
  }

  private boolean isAdmitted(RemoteMessage message) {
    if (message.handler() != null) {
      return true;
    }
    if (!processor().admit(message.mailbox())) {
      processor().complete();
      return false;
    }
    message.admittedFor(processor().handler());
    processor().suspend();
    return true;
  }

  @Override
  public void takeBack() {
    synchronized (underWay) {
      carried = underWay.takeAllBefore(carried);
    }
  }

  @SuppressWarnings("unchecked") // a handler of this actor's class
  private void ended(RemoteMessage message, Record reply, Throwable thrown) {
    takeIds(message, 0);
    processor().ended(message.mailbox(), (MessageHandler<A, ?, ?>) message.handler(), reply,
        thrown);
    synchronized (underWay) {
      if (underWay.poll() != message) {
        throw new AssertionError("outcomes come in the order of the messages");
      }
    }
  }

  @Override
  public void handled(RemoteMessage message, int replyType, MemorySegment replyBytes,
      long offset) {
    if (sending != null) {
      Throwable thrown = sending;
      sending = null;
      failedAfterwards(message, thrown);
      return;
    }
    if (deferred) {
      deferred = false;
      ended(message, null, null);
      processor().owed();
      return;
    }
    Completion told = message.completion();
    MessageCodec<?> codec = told == null ? null : told.replyCodec();
    Record reply = null;
    if (codec != null) {
      try {
        reply = reply(message, codec, replyType, replyBytes, offset);
      } catch (Throwable e) {
        // A record whose constructor refuses what the handler gave it.
        failedAfterwards(message, e);
        return;
      }
    }
    ended(message, reply, null);
    processor().complete();
  }

  /** Messages behind it were begun all the same. */
  private void failedAfterwards(RemoteMessage message, Throwable thrown) {
    boolean asked = message.completion() != null;
    ended(message, null, thrown);
    failed(message.handlerName(), thrown, !asked);
  }

  private static Record reply(RemoteMessage message, MessageCodec<?> codec, int type,
      MemorySegment bytes, long offset) {
    if (type == 0) {
      throw new NullPointerException("handler " + message.handlerName() + " returned null to an "
          + "ask; return a reply, or call deferReply and send it later");
    }
    if (type != codec.typeId()) {
      throw new ClassCastException("handler " + message.handlerName() + " replied with type "
          + type + ", not with a " + codec.messageClass().getName());
    }
    return codec.decode(bytes, offset);
  }

  @Override
  public void failed(RemoteMessage message, Throwable thrown) {
    sending = null;
    deferred = false;
    boolean told = message.completion() == null;
    ended(message, null, thrown);
    takeBack();
    failed(message.handlerName(), thrown, told);
  }

  @Override
  public boolean accepts() {
    return super.mayBegin() && !actor.isDraining();
  }

  @Override
  public boolean hasWaiting() {
    return carried != null || inbox.hasNext();
  }

  @Override
  public boolean holdsBack() {
    return !outbox.isEmpty();
  }

  @Override
  public boolean settle() {
    flush();
    return present;
  }

  @Override
  public RemoteMessage passed(PassedMessage told) {
    if (passing == null) {
      passing = new LinkedMailbox(actor.options(), actor.services().clock(), false);
    }
    RemoteMessage message = new RemoteMessage(passing, told.node(), 0);
    message.admittedFor(actor.handlers().ofArrived(told.typeId(), told.bytes()));
    return message;
  }

  @Override
  public boolean handledThere(RemoteMessage message, HandlerSends sends, MemorySegment records) {
    sent(message, sends, records);
    deferred = false;
    Throwable thrown = sending;
    sending = null;
    if (thrown != null) {
      lost(message, thrown);
      failed(message.handlerName(), thrown, true);
    }
    return thrown == null;
  }

  @Override
  public void failedThere(RemoteMessage message, Throwable thrown) {
    sending = null;
    deferred = false;
    lost(message, thrown);
    takeBack();
    failed(message.handlerName(), thrown, true);
  }

  @SuppressWarnings("unchecked") // a handler of this actor's class
  private void lost(RemoteMessage message, Throwable thrown) {
    processor().ended(message.mailbox(), (MessageHandler<A, ?, ?>) message.handler(), null,
        thrown);
  }

  @Override
  public void undelivered(RemoteMessage message) {
    processor().drop(message.mailbox(), terminated());
  }

  @Override
  public void fault(Throwable cause) {
    takeBack();
    super.fault(cause);
    actor.end(EndReason.FAILED, Optional.of(cause));
  }

  @Override
  public boolean endOrGoOn() {
    if (isOver()) {
      if (!home.finish(status.state() == ActorState.ACTIVE)) {
        return false;
      }
      end();
      releaseIds();
      home.left();
      return false;
    }
    lookAgain();
    if (hasWork()) {
      return true;
    }
    rest();
    return false;
  }

  /** There may be a million pooled actors, most of which have nothing to do for long. */
  private void rest() {
    if (actor.options().mode() == LaunchMode.POOLED && !holds() && outbox.isEmpty()) {
      forgetProcessor();
      inbox.rest();
    }
  }

  @Override
  boolean hasInstance() {
    return present;
  }

  @Override
  void become(A instance) {
    unwritten = instance;
    present = instance != null;
  }

  @Override
  boolean holds() {
    return carried != null || !underWay.isEmpty();
  }

  @Override
  void dropHeld(ActorTerminatedException cause) {
    for (RemoteMessage message = carried; message != null; message = message.next) {
      takeIds(message, 0);
      processor().drop(message.mailbox(), cause);
    }
    carried = null;
    releaseIds();
  }

  @Override
  <T> T between(Function<Object, T> action, boolean restores) {
    if (!present) {
      become(fresh());
    }
    A instance = unwritten != null ? unwritten : home.read();
    if (restores) {
      restored();
    }
    T value = action.apply(instance);
    if (restores) {
      unwritten = instance;
      flush();
    }
    return value;
  }

  @Override
  <M extends Record> void runStart(ActorType.Start<A, M> start, ActorContext context) {
    throw new AssertionError("an actor with such a method has no form but the JVM's");
  }

  @Override
  void abandon(RuntimeException cause) {
    List<RemoteMessage> left = new ArrayList<>();
    synchronized (underWay) {
      for (RemoteMessage at = underWay.first(); at != null; at = at.next) {
        left.add(at);
      }
    }
    for (RemoteMessage message : left) {
      Completion told = message.completion();
      if (told != null) {
        told.failed(cause, () -> {
          // Whoever was quicker has completed it.
        });
      }
    }
    super.abandon(cause);
  }
}
