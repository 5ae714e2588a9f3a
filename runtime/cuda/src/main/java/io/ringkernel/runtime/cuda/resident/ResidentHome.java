package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.runtime.cpu.actor.RemoteActor;
import io.ringkernel.runtime.cpu.actor.RemoteHome;
import io.ringkernel.runtime.cpu.actor.RemoteMessage;
import io.ringkernel.runtime.cuda.resident.ResidentGroup.Place;
import io.ringkernel.runtime.device.KernelImage.TrapSite;
import io.ringkernel.runtime.device.Traps;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import io.ringkernel.runtime.spi.RuntimeStage;
import java.util.concurrent.CompletionStage;
import java.util.ArrayDeque;

/** One actor of a resident kernel, for the thread that carries its messages. */
final class ResidentHome<A> implements RemoteHome<A> {
  private static final int CREATED_ACTIVE = 2;
  /** Messages that may be on the device at a time. */
  private static final int WINDOW = 256;
  private static final VarHandle SCHEDULED;

  static {
    try {
      SCHEDULED =
          MethodHandles.lookup().findVarHandle(ResidentHome.class, "scheduled", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** On its way to another grid: the state that it takes along, once it has left. */
  private static final class Move<A> {
    private final ResidentGroup<A> target;
    private final RuntimeStage<Void> stage = new RuntimeStage<>();
    private byte[] state;

    Move(ResidentGroup<A> target) {
      this.target = target;
    }
  }

  private volatile ResidentGroup<A> group;
  private volatile Place place;
  private IngressRing ring;
  private volatile Move<A> move;
  private final ArrayDeque<RemoteMessage> sent = new ArrayDeque<>();
  private final ByteArrayOutputStream records = new ByteArrayOutputStream(0);
  private volatile int scheduled;
  private volatile boolean interruptAsked;
  private RemoteActor actor;
  private boolean exists;
  private boolean gone;
  /** Messages that come back unbegun, because one before them failed. */
  private int returning;
  private boolean faulted;
  /** Until the device knows of the decision, what came there would be returned. */
  private boolean resuming;
  private boolean interrupted;

  ResidentHome(ResidentGroup<A> group, Place place) {
    this.group = group;
    this.place = place;
    this.ring = group.kernel().ingress(place.executor());
  }

  /** Before anything else. */
  void bind(RemoteActor value) {
    actor = value;
  }

  RemoteActor actor() {
    return actor;
  }

  Place place() {
    return place;
  }

  ResidentGroup<A> group() {
    return group;
  }

  boolean isIdle() {
    return sent.isEmpty() && mayCarry();
  }

  /**
   * The actor goes on in another grid, by any thread. What is there of its messages is handled
   * before; what waits, waits there.
   */
  CompletionStage<Void> moveTo(ResidentGroup<A> target) {
    synchronized (this) {
      if (move != null) {
        throw new IllegalStateException("the actor is on its way to another grid already");
      }
      move = new Move<>(target);
    }
    CompletionStage<Void> stage = move.stage;
    signal();
    return stage;
  }

  /** Whether the actor has left this grid, so that the caller must not go on with it. */
  private boolean leave() {
    Move<A> going = move;
    if (going == null || going.state != null || !sent.isEmpty() || !mayCarry()) {
      return false;
    }
    ResidentGroup<A> from = group;
    if (going.target == from) {
      arrived(null);
      return false;
    }
    Place to;
    try {
      to = going.target.take(this);
    } catch (ResidentFailure e) { // it is full, or has failed
      arrived(e);
      return false;
    }
    Place old = place;
    from.forget(this, old);
    going.state = new byte[0];
    if (exists) {
      going.state = from.await(Command.READ, old, 0, 0, new byte[0]);
      from.kernel().command(Command.TERMINATE, old.id(), 0, 0, 0, new byte[0],
          _ -> from.freed(old));
    } else {
      from.freed(old);
    }
    ring = going.target.kernel().ingress(to.executor());
    place = to;
    group = going.target; // publishes all of it: that one's thread goes on
    group.ready(this);
    return true;
  }

  /** By the thread of the grid to which it came. */
  private void arrive() {
    Move<A> coming = move;
    if (coming == null || coming.state == null) {
      return;
    }
    if (exists) {
      group.await(Command.CREATE, place, CREATED_ACTIVE, actor.cell().id().packed(), coming.state);
    }
    arrived(null);
  }

  private void arrived(Throwable cause) {
    Move<A> over = move;
    move = null;
    if (over != null) {
      over.stage.settle(null, cause, group.completions(), () -> {});
    }
  }

  @Override
  public void signal() {
    // The message is published with release, and this reads after it: a full fence between.
    VarHandle.fullFence();
    if (scheduled == 0 && SCHEDULED.compareAndSet(this, 0, 1)) {
      group.ready(this);
    }
  }

  @Override
  public boolean isOwnThread() {
    return group.isOwnThread();
  }

  @Override
  public void interrupt() {
    interruptAsked = true;
    signal();
  }

  /** Sends what there is; was taken from the queue of those that are ready. */
  void turn() {
    SCHEDULED.setRelease(this, 0);
    VarHandle.fullFence();
    if (gone) {
      return;
    }
    arrive();
    if (interruptAsked) {
      interruptAsked = false;
      stopHandler();
    }
    if (leave()) {
      return;
    }
    if (move == null && mayCarry()) {
      actor.begin();
      while (sent.size() < WINDOW && ring.hasRoom()) {
        RemoteMessage message = actor.next();
        if (message == null) {
          break;
        }
        send(message);
      }
    }
    goOn();
  }

  private boolean mayCarry() {
    return returning == 0 && !resuming;
  }

  private void goOn() {
    if (!gone && (actor.endOrGoOn() || move != null) && mayCarry() && mayGoOn()) {
      signal();
    }
  }

  /** Who is to leave waits for what is under way. */
  private boolean mayGoOn() {
    return move == null ? sent.size() < WINDOW : sent.isEmpty();
  }

  private void send(RemoteMessage message) {
    long position = ring.claim();
    long slot = ring.slot(position);
    int idBytes = 0;
    if (group.sends().isPresent()) {
      idBytes = group.contact().orElseThrow().idBytes();
      actor.reserve(message, group.contact().get().spawns());
      ring.head(slot, message, idBytes, place.id(), actor.stampOf(message));
      MemorySegment.copy(MemorySegment.ofArray(message.ids()), 0, ring.memory(),
          slot + SlotLayout.EXTENDED_BYTES, (long) message.ids().length * Long.BYTES);
    } else {
      ring.head(slot, message.payloadBytes(), 0, place.id(), message.messageId(),
          message.correlation(), message.stamp(), 0);
    }
    MemorySegment.copy(message.memory(), 0, ring.memory(),
        slot + SlotLayout.EXTENDED_BYTES + idBytes, message.payloadBytes());
    ring.publish(position, message.typeId());
    sent.addLast(message);
  }

  /** An outcome has come. */
  void answer(Answer answer) {
    if (gone) {
      return; // unbegun, and taken back before the end
    }
    actor.observed(answer.stamp());
    switch (answer.kind()) {
      case SENT -> {
        records.writeBytes(answer.memory().asSlice(answer.payload(), answer.payloadBytes())
            .toArray(ValueLayout.JAVA_BYTE));
        return;
      }
      case REPLY -> handled(answer, answer.type());
      case DONE -> handled(answer, 0);
      case TRAPPED -> trapped(answer);
      case RETURNED, UNDELIVERED, STALE -> returned();
      case MALFORMED, EXPIRED, NONE -> throw new AssertionError(
          answer.kind() + " message " + answer.type() + " of " + group.name());
    }
    goOn();
  }

  /** Does what the handler asked for whose outcome has come. */
  private void perform() {
    if (records.size() > 0) {
      // Longs, so that what lies in there is aligned.
      MemorySegment bytes = MemorySegment.ofArray(new long[records.size() / Long.BYTES]);
      bytes.copyFrom(MemorySegment.ofArray(records.toByteArray()));
      records.reset();
      actor.sent(sent.getFirst(), group.sends().orElseThrow(), bytes);
    }
  }

  private void handled(Answer answer, int replyType) {
    perform();
    actor.handled(sent.removeFirst(), replyType, answer.memory(), answer.payload());
    if (interrupted) { // it was not in the handler that was to be stopped
      resume();
    }
  }

  private void trapped(Answer answer) {
    perform();
    RemoteMessage message = sent.removeFirst();
    faulted = true;
    returning = sent.size();
    sent.clear();
    TrapSite site = group.code().entry().traps().get(answer.detail());
    Throwable thrown = interrupted ? group.stuck(this, message.handlerName(), site)
        : Traps.ofHandler(group.code().code(), group.loader(), site, message.handlerName());
    actor.failed(message, thrown);
    resumeIfDecided();
  }

  private void returned() {
    if (returning == 0) { // the actor ended on the device before its messages were begun
      returning = sent.size();
      sent.clear();
      actor.takeBack();
    }
    returning--;
    resumeIfDecided();
  }

  /** The supervisor has decided when {@code failed} returns. */
  private void resumeIfDecided() {
    if (faulted && returning == 0) {
      faulted = false;
      resume();
    }
  }

  private void resume() {
    interrupted = false;
    if (gone) {
      return;
    }
    resuming = true;
    group.kernel().command(Command.RESUME, place.id(), 0, 0, 0, new byte[0], _ -> {
      resuming = false;
      if (!gone) {
        goOn();
      }
    });
  }

  /** The handler ends by an exception where it next asks. */
  void stopHandler() {
    if (exists && !interrupted && !sent.isEmpty()) {
      interrupted = true;
      group.kernel().command(Command.INTERRUPT, place.id(), 0, 0, 0, new byte[0], _ -> {});
    }
  }

  @Override
  public void write(A instance) {
    byte[] state = group.form().write(instance);
    if (exists) {
      group.await(Command.WRITE, place, 0, 0, state);
    } else {
      exists = true;
      group.await(Command.CREATE, place, CREATED_ACTIVE, actor.cell().id().packed(), state);
    }
  }

  @Override
  public A read() {
    A instance = group.fresh();
    group.form().read(group.await(Command.READ, place, 0, 0, new byte[0]), instance);
    return instance;
  }

  /** Everything on the device is lost. */
  void fail(Throwable cause) {
    if (!gone && actor != null) {
      exists = false;
      arrived(cause);
      sent.clear();
      actor.fault(cause);
      actor.endOrGoOn();
    }
  }

  @Override
  public void left() {
    gone = true;
    arrived(new IllegalStateException("the actor has ended"));
    if (exists) {
      exists = false;
      group.kernel().command(Command.TERMINATE, place.id(), 0, 0, 0, new byte[0],
          _ -> group.left(this));
    } else {
      group.left(this);
    }
  }
}
