package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.Overflow;
import io.ringkernel.runtime.cpu.actor.RemoteActor;
import io.ringkernel.runtime.cpu.actor.RemoteMessage;
import io.ringkernel.runtime.cpu.actor.SignalledHome;
import io.ringkernel.runtime.cuda.resident.ResidentGroup.Place;
import io.ringkernel.runtime.device.KernelImage.TrapSite;
import io.ringkernel.runtime.device.Traps;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletionStage;

/** One actor of a resident kernel, for the thread that carries its messages. */
final class ResidentHome<A> extends SignalledHome<A> {
  /** Messages that may be on the device at a time; eight bits tell them apart. */
  private static final int WINDOW = 256;

  private final ResidentClass<A> kind;
  /** Whether others send to it past the host; null where its class takes nothing so. */
  private final DeviceGate gate;
  private volatile ResidentGroup group;
  private volatile Place place;
  private IngressRing ring;
  private volatile Move move;
  private final AskedRecords records = new AskedRecords();
  private volatile boolean interruptAsked;
  private RemoteActor actor;
  /** Whether it is on the device, or will be. */
  private volatile boolean exists;
  /** Whether it is not there yet. */
  private volatile boolean creating;
  private boolean gone;
  /** Whether the actor is over but for what came past the host. */
  private boolean finishing;
  private boolean ending;
  private boolean ended;
  private final PassedCounts counts;
  private final AnswerOrder order = new AnswerOrder();
  /** Messages that come back unbegun, because one before them failed. */
  private int returning;
  private boolean faulted;
  /** Until the device knows of the decision, what came there would be returned. */
  private boolean resuming;
  private boolean interrupted;
  /** Whether a handler was ended that may have come to its end before. */
  private boolean probing;
  /** Whether the device must not go on before the actor has a state. */
  private boolean stateless;
  /** Whether the group counts it among those that are not idle. */
  private boolean busy;

  ResidentHome(ResidentGroup group, ResidentClass<A> kind, Place place) {
    this.kind = kind;
    this.gate = kind.receives() ? new DeviceGate(this) : null;
    this.counts = group.isPooled() ? PassedCounts.NONE : new PassedCounts();
    this.group = group;
    this.place = place;
    this.ring = group.kernel().ingress(place.executor());
  }

  @Override
  public void bind(RemoteActor value) {
    actor = value;
  }

  Place place() {
    return place;
  }

  ResidentGroup group() {
    return group;
  }

  ResidentClass<A> kind() {
    return kind;
  }

  private long self() {
    return actor.cell().id().packed();
  }

  private boolean isClearThere() {
    return actor.underWay() == 0;
  }

  /** Whether its actor has ended, so that its place will be free. */
  boolean isEnding() {
    return actor != null && actor.cell().state() == ActorState.TERMINATED;
  }

  /** Whether it is on the device of its group. */
  boolean exists() {
    return exists && !creating;
  }

  private void noteBusy() {
    boolean now = !gone && !(isClearThere() && mayCarry());
    if (busy != now) {
      busy = now;
      group.countBusy(now ? 1 : -1);
    }
  }

  /**
   * The actor goes on in another grid, by any thread. What is there of its messages is handled
   * before; what waits, waits there.
   */
  CompletionStage<Void> moveTo(ResidentGroup target) {
    CompletionStage<Void> stage;
    synchronized (this) {
      if (move != null) {
        throw new IllegalStateException("the actor is on its way to another grid already");
      }
      move = new Move(target);
      stage = move.stage;
    }
    signal();
    return stage;
  }

  /** Whether the actor has left this grid, so that the caller must not go on with it. */
  private boolean leave() {
    Move going = move;
    if (going == null || going.state != null || !isClearThere() || !mayCarry()) {
      return false;
    }
    ResidentGroup from = group;
    if (going.target == from) {
      arrived(null);
      return false;
    }
    if (exists && gate != null && !gate.becomeCalm()) {
      group.watch(this);
      return false;
    }
    Place to;
    try {
      to = going.target.take(this, actor.cell().options().placement());
    } catch (ResidentFailure e) { // it is full, or has failed
      arrived(e);
      return false;
    }
    Place old = place;
    noteBusy();
    from.forget(this, old);
    going.depart(from, old, exists);
    counts.close();
    ring = going.target.kernel().ingress(to.executor());
    place = to;
    from.holds(this, false);
    group = going.target; // publishes all of it: that one's thread goes on
    group.ready(this);
    return true;
  }

  /** By the thread of the grid to which it came. */
  private void arrive() {
    Move coming = move;
    if (coming == null || coming.state == null || creating) {
      return;
    }
    if (exists) {
      create(coming.state);
    } else {
      arrived(null);
    }
  }

  private void arrived(Throwable cause) {
    Move over = move;
    move = null;
    if (over != null) {
      over.stage.settle(null, cause, group.services().completions(), () -> {});
    }
  }

  @Override
  protected void ready() {
    group.ready(this);
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
    attended();
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
    if (stateless) {
      actor.begin();
      goOnWithState();
    }
    if (move == null && mayCarry()) {
      actor.begin();
      group.holds(this, actor.holdsBack());
      // To begin may have been to have it created, which takes some time.
      while (mayCarry() && actor.underWay() < WINDOW && ring.hasRoom()) {
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
    return returning == 0 && !resuming && !creating;
  }

  private void goOn() {
    if (!gone && (actor.endOrGoOn() || move != null) && mayCarry() && mayGoOn()) {
      signal();
    }
    noteBusy();
    if (look()) {
      group.watch(this);
    }
  }

  /** Who is to leave waits for what is under way. */
  private boolean mayGoOn() {
    return move == null ? actor.underWay() < WINDOW : isClearThere();
  }

  private void send(RemoteMessage message) {
    long position = ring.claim();
    long slot = ring.slot(position);
    if (kind.sends().isPresent()) {
      actor.reserve(message, kind.contact().orElseThrow().spawns());
      ring.extended(slot, message, place.id(), actor.stampOf(message));
    } else {
      ring.plain(slot, message, place.id());
    }
    ring.number(slot, order.next());
    ring.publish(position, message.typeId());
  }

  /** Whether an outcome was taken; it has come before its turn else. */
  boolean take(Answer answer) {
    if (group.isPooled() && !gone && !order.isNext(answer, actor.underWay())) {
      return false;
    }
    order.took(answer);
    if (gone) {
      return true; // unbegun, and taken back before the end
    }
    actor.observed(answer.stamp());
    if (answer.isControl()) {
      marked(answer);
    } else if (answer.isPassed()) {
      passed(answer);
    } else {
      carried(answer);
    }
    goOn();
    return true;
  }

  private void carried(Answer answer) {
    switch (answer.kind()) {
      case SENT -> {
        records.add(answer);
        return;
      }
      case REPLY -> handled(answer, answer.type());
      case DONE -> handled(answer, 0);
      case TRAPPED -> trapped(answer);
      case RETURNED, UNDELIVERED, STALE -> returned();
      case MALFORMED, EXPIRED, NONE -> throw new AssertionError(
          answer.kind() + " message " + answer.type() + " of " + kind.name());
    }
  }

  /** About a message that came past the host. */
  private void passed(Answer answer) {
    if (answer.kind() == Answer.Kind.SENT) {
      carried(answer);
      return;
    }
    RemoteMessage message = actor.passed(answer.passedMessage());
    switch (answer.kind()) {
      case DONE -> {
        MemorySegment asked = records.take();
        if (!actor.handledThere(message, kind.sends().orElseThrow(), asked)) {
          counts.refuted();
        }
        counted(asked);
        if (interrupted) {
          resume();
        }
      }
      case TRAPPED -> {
        counts.lost();
        MemorySegment asked = records.take();
        if (asked.byteSize() > 0) {
          actor.sent(message, kind.sends().orElseThrow(), asked);
          counted(asked);
        }
        Throwable thrown = thrown(message, answer);
        trapped(actor.underWay(), () -> actor.failedThere(message, thrown));
      }
      case UNDELIVERED, MALFORMED -> {
        counts.lost();
        actor.undelivered(message);
      }
      case SENT, REPLY, STALE, EXPIRED, RETURNED, NONE -> throw new AssertionError(
          answer.kind() + " message " + answer.type() + " between actors of " + group.name());
    }
  }

  private void marked(Answer answer) {
    boolean reached = answer.kind() != Answer.Kind.RETURNED;
    if (gate.marked(answer.tag(), reached) && interrupted) {
      resume(); // no handler was ended
    }
  }

  private void perform() {
    if (!records.isEmpty()) {
      MemorySegment asked = records.take();
      actor.sent(actor.oldest(), kind.sends().orElseThrow(), asked);
      counted(asked);
    }
  }

  /** The host has carried or given up what the device had counted. */
  private void counted(MemorySegment asked) {
    group.holds(this, actor.holdsBack());
    AskedRecords.forEachCounted(asked, group::carried, text -> group.published(kind, text));
  }

  private void handled(Answer answer, int replyType) {
    perform();
    actor.handled(actor.oldest(), replyType, answer.memory(), answer.payload());
    if (interrupted) { // it was not in the handler that was to be stopped
      resume();
    }
  }

  private void trapped(Answer answer) {
    perform();
    RemoteMessage message = actor.oldest();
    Throwable thrown = thrown(message, answer);
    trapped(actor.underWay() - 1, () -> actor.failed(message, thrown));
  }

  private Throwable thrown(RemoteMessage message, Answer answer) {
    TrapSite site = kind.code().entry().traps().get(answer.detail());
    return interrupted ? group.stuck(this, message.handlerName(), site)
        : Traps.ofHandler(kind.code().code(), kind.loader(), site, message.handlerName());
  }

  private void trapped(int behind, Runnable failure) {
    faulted = true;
    returning = behind;
    failure.run();
    group.holds(this, actor.holdsBack());
    resumeIfDecided();
  }

  private void returned() {
    if (returning == 0) { // the actor ended on the device before its messages were begun
      returning = actor.underWay();
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
    stateless = true;
    goOnWithState();
  }

  /** What came past the host is handled as soon as the device goes on: with the new state. */
  private void goOnWithState() {
    if (gate != null && (actor.cell().state() == ActorState.TERMINATED || !actor.settle())) {
      return;
    }
    stateless = false;
    group.kernel().command(Command.RESUME, place.id(), 0, 0, 0, new byte[0], _ -> {
      resuming = false;
      if (!gone) {
        goOn();
      }
    });
  }

  /** The handler ends by an exception where it next asks. */
  void stopHandler() {
    if (exists && !interrupted && (!isClearThere() || gate != null && !gate.isCalm())) {
      interrupted = true;
      group.kernel().command(Command.INTERRUPT, place.id(), 0, 0, 0, new byte[0], _ -> {
        probing = gate != null && isClearThere();
        if (probing) {
          group.watch(this);
        }
      });
    }
  }

  /** The host has done what it could with a message that the device had counted. */
  void carried() {
    if (gate != null) {
      gate.carried();
      group.watch(this);
    }
  }

  /** Sends the actor's executor what is no message; whether there was room. */
  boolean tell(int value, int mark) {
    long position = ring.claim();
    if (position == IngressRing.FULL) {
      return false;
    }
    ring.control(ring.slot(position), place.id(), value, mark);
    ring.publish(position, 1);
    return true;
  }

  /** Sees to the way past the host; whether it must do so again soon. */
  boolean look() {
    if (gate == null || gone || !exists) {
      return false;
    }
    if (probing && interrupted) {
      probing = !gate.probe();
    }
    if (finishing) {
      actor.endOrGoOn();
      return !gone;
    }
    if (move != null) {
      signal();
      return true;
    }
    if (mayBeSentTo()) {
      return gate.isOpen() ? probing : !isClear() || !group.isFree() || !gate.open();
    }
    return !gate.close() || probing;
  }

  /** Whether nothing for the actor is at the host or was carried by it. */
  boolean isClear() {
    return isClearThere() && !actor.hasWaiting();
  }

  private boolean mayBeSentTo() {
    return mayCarry() && !interrupted && actor.accepts()
        && actor.cell().options().overflow() == Overflow.BLOCK;
  }

  @Override
  public Passed passed() {
    return counts.now();
  }

  /** The device is given back; by any thread, when that of the group has ended. */
  void forget() {
    counts.close();
  }

  @Override
  public boolean finish(boolean handlesAll) {
    if (gate == null || !exists || gate.isCalm()) {
      return true;
    }
    finishing = true;
    group.watch(this);
    if (!handlesAll && !ending) {
      ending = true;
      group.kernel().command(Command.TERMINATE, place.id(), 0, 0, 0, new byte[0], _ -> {
        ended = true;
        gate.ended();
      });
    }
    return ending && !ended ? false : gate.becomeCalm();
  }

  private void create(byte[] state) {
    exists = true;
    creating = true;
    group.create(kind, place, self(), actor.cell().options().queueCapacity(), state,
        this::created);
  }

  private void created() {
    creating = false;
    if (!exists) {
      return; // its end is under way
    }
    if (move != null && move.state != null) {
      arrived(null);
    }
    group.present();
    counts.open(group.kernel(), place.index());
    if (gate != null) {
      gate.created();
      group.watch(this);
    }
    if (group.isPooled()) { // what has come meanwhile waits
      signal();
    }
  }

  @Override
  public void write(A instance) {
    byte[] state = kind.form().write(instance);
    if (exists) {
      group.awaitCreated(this);
      group.await(Command.WRITE, place, state);
    } else {
      create(state);
    }
  }

  @Override
  public A read() {
    A instance = kind.fresh();
    group.awaitCreated(this);
    kind.form().read(group.await(Command.READ, place, new byte[0]), instance);
    return instance;
  }

  /** Everything on the device is lost. */
  void fail(Throwable cause) {
    if (!gone && actor != null) {
      exists = false;
      creating = false;
      arrived(cause);
      actor.fault(cause);
      actor.endOrGoOn();
      noteBusy();
    }
  }

  @Override
  public void unused() {
    group.left(this);
  }

  @Override
  public void left() {
    gone = true;
    arrived(new IllegalStateException("the actor has ended"));
    noteBusy();
    group.holds(this, false);
    boolean wasThere = exists;
    counts.close();
    if (exists) {
      group.absent();
      exists = false;
    }
    // The next one at the place may belong to another executor, which must find no mail there.
    Runnable over = () -> order.whenAnswered(() -> group.left(this));
    if (wasThere && !ended) {
      group.end(place, over);
    } else {
      over.run();
    }
  }
}
