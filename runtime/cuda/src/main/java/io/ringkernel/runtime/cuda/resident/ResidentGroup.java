package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.cpu.actor.HandlerSends;
import io.ringkernel.runtime.cuda.resident.ResidentKernel.Acknowledgement;
import io.ringkernel.runtime.device.ActorImage;
import io.ringkernel.runtime.device.KernelImage.TrapSite;
import io.ringkernel.runtime.device.StateForm;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * The actors of one class in their resident kernel, and the thread that carries their messages
 * there and the outcomes back.
 *
 * @param <A> the class
 */
final class ResidentGroup<A> {
  /** Turns without work after which the thread lets others run, and after which it sleeps. */
  private static final int SPINS = 200;
  private static final int YIELDS = 400;
  private static final long NAP_NANOS = 50_000;
  private static final long SLEEP_NANOS = 5_000_000;

  /** Where an actor is. */
  record Place(long id, int index, int executor) {}

  private final ActorType<A, ?> type;
  private final ActorCode code;
  private final StateForm form;
  private final Optional<HandlerSends> sends;
  private final ResidentKernel kernel;
  private final Watchdog watchdog;
  private final Executor completions;
  private final Map<Integer, ResidentHome<A>> homes = new HashMap<>();
  private final ConcurrentLinkedQueue<ResidentHome<A>> ready = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  /** Under the monitor of the group. */
  private final ArrayDeque<Integer> free = new ArrayDeque<>();
  private final int[] generations;
  private volatile boolean sleeping;
  private volatile boolean closed;
  private volatile Throwable failure;

  ResidentGroup(ActorType<A, ?> type, ActorCode code, ResidentKernel kernel,
      Watchdog watchdog, Executor completions) {
    this.completions = completions;
    this.type = type;
    this.code = code;
    this.form = new StateForm(type.actorClass(), code.actor());
    this.sends = code.actor().contact().map(contact ->
        new HandlerSends(contact.codecs(type.actorClass()), contact.texts()));
    this.kernel = kernel;
    this.watchdog = watchdog;
    int actors = kernel.linked().layout().shape().actors();
    this.generations = new int[actors];
    for (int i = 0; i < actors; i++) {
      free.add(i);
    }
    this.thread = Thread.ofPlatform().daemon().name("ringkernel-cuda-" + type.id())
        .unstarted(this::run);
    thread.start();
  }

  ActorType<A, ?> type() {
    return type;
  }

  ResidentKernel kernel() {
    return kernel;
  }

  ActorCode code() {
    return code;
  }

  /** What handlers send; empty where they neither send nor ask about their messages. */
  Optional<HandlerSends> sends() {
    return sends;
  }

  /** What handlers have to do with others. */
  Optional<ActorImage.Contact> contact() {
    return code.actor().contact();
  }

  StateForm form() {
    return form;
  }

  String name() {
    return type.id();
  }

  ClassLoader loader() {
    return type.actorClass().getClassLoader();
  }

  A fresh() {
    return type.instance().get();
  }

  boolean isOwnThread() {
    return Thread.currentThread() == thread;
  }

  /** A place for one more actor; by any thread. */
  synchronized ResidentHome<A> home() {
    Place place = place(index());
    ResidentHome<A> home = new ResidentHome<>(this, place);
    homes.put(place.index(), home);
    return home;
  }

  private int index() {
    if (failure != null) {
      throw new ResidentFailure("the resident kernel of " + type.id() + " has failed", failure);
    }
    Integer index = free.poll();
    if (index == null) {
      throw new ResidentFailure("the resident kernel of " + type.id()
          + " has no place for more than "
          + generations.length + " actors: set -D" + ResidentActors.ACTORS_PROPERTY);
    }
    return index;
  }

  private Place place(int index) {
    int generation = ++generations[index];
    int executor = index % kernel.linked().layout().shape().executors();
    return new Place((long) generation << 32 | index, index, executor);
  }

  /** A place for an actor that comes from another grid; by that one's thread. */
  synchronized Place take(ResidentHome<A> home) {
    Place place = place(index());
    homes.put(place.index(), home);
    return place;
  }

  /** An actor leaves for another grid: its place is not yet free. */
  synchronized void forget(ResidentHome<A> home, Place place) {
    homes.remove(place.index(), home);
  }

  synchronized void freed(Place place) {
    free.add(place.index());
  }

  synchronized int actors() {
    return homes.size();
  }

  Executor completions() {
    return completions;
  }

  synchronized void left(ResidentHome<A> home) {
    homes.remove(home.place().index());
    free.add(home.place().index());
  }

  private synchronized ResidentHome<A> homeOf(long id) {
    ResidentHome<A> home = homes.get((int) id);
    return home != null && home.place().id() == id ? home : null;
  }

  private synchronized Iterable<ResidentHome<A>> all() {
    return homes.values().stream().toList();
  }

  /** An actor has something to do; by any thread. */
  void ready(ResidentHome<A> home) {
    ready.add(home);
    if (sleeping) {
      LockSupport.unpark(thread);
    }
  }

  private void run() {
    int idle = 0;
    while (!closed) {
      try {
        int did = kernel.poll(this::answer);
        for (ResidentHome<A> home = ready.poll(); home != null; home = ready.poll()) {
          did++;
          if (home.group() != this) { // it has left meanwhile
            home.group().ready(home);
          } else if (failure == null) {
            home.turn();
          } else {
            home.fail(failure);
          }
        }
        idle = did > 0 ? 0 : idle + 1;
        rest(idle);
        if (failure == null) {
          watchdog.look(this);
        }
      } catch (Throwable e) {
        fail(e);
      }
    }
  }

  private void answer(Answer answer) {
    ResidentHome<A> home = homeOf(answer.actor());
    if (home != null) {
      home.answer(answer);
    }
  }

  private void rest(int idle) {
    if (idle < SPINS) {
      Thread.onSpinWait();
    } else if (idle < YIELDS) {
      Thread.yield();
    } else {
      sleeping = true;
      if (ready.isEmpty()) {
        LockSupport.parkNanos(isQuiet() ? SLEEP_NANOS : NAP_NANOS);
      }
      sleeping = false;
    }
  }

  private boolean isQuiet() {
    for (ResidentHome<A> home : all()) {
      if (!home.isIdle()) {
        return false;
      }
    }
    return true;
  }

  /** Commands and waits; meanwhile no answers are taken. */
  byte[] await(Command command, Place place, int flags, long self, byte[] state) {
    AtomicReference<Acknowledgement> result = new AtomicReference<>();
    kernel.command(command, place.id(), 0, place.executor(), flags, self, state, result::set);
    long end = System.nanoTime() + watchdog.patienceNanos();
    while (result.get() == null) {
      if (kernel.pollAcknowledgements() == 0) {
        if (System.nanoTime() > end) {
          throw new ResidentFailure("the resident kernel of " + type.id() + " did not answer "
              + command + " in " + watchdog.patienceNanos() / 1_000_000 + " ms");
        }
        Thread.onSpinWait();
      }
    }
    if (!result.get().done()) {
      throw new AssertionError(command + " of an actor of " + type.id() + " that is none");
    }
    return result.get().state();
  }

  /** What a handler throws that was ended. */
  Throwable stuck(ResidentHome<A> home, String handler, TrapSite site) {
    HandlerStuckException thrown = new HandlerStuckException(type.id() + "." + handler
        + " was ended in the loop at " + site.file() + ":" + site.line()
        + (watchdog.isReported(home.place().id())
            ? ": it ran longer than " + watchdog.limitNanos() / 1_000_000 + " ms" : ""));
    thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement(
        type.actorClass().getName(), handler, site.file(), site.line())});
    return thrown;
  }

  /** Ends the handler of an actor, if it is in one. */
  void stopHandler(long id) {
    ResidentHome<A> home = homeOf(id);
    if (home != null) {
      home.stopHandler();
    }
  }

  /** All actors end: nothing that the device says can be trusted any more. */
  void fail(Throwable cause) {
    if (failure == null) {
      failure = cause;
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.ERROR,
          "the resident kernel of " + type.id() + " has failed; its actors end", cause);
    }
    all().forEach(home -> home.fail(failure));
  }

  boolean hasFailed() {
    return failure != null;
  }

  /** Ends the thread; the actors have ended or are left behind. */
  void close() {
    closed = true;
    LockSupport.unpark(thread);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
