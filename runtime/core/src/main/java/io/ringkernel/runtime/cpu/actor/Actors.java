package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.MemoryBudgetException;
import io.ringkernel.runtime.memory.MemoryLevel;
import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The actors of one session: begins them within the budgets of the runtime and ends them all. */
public final class Actors {
  private final RuntimeServices services;
  /** Those that have not ended, each at its position; guarded by this, like the next. */
  private CpuActor<?>[] actors = new CpuActor<?>[16];
  private int count;
  private final Consumer<CpuActor<?>> forget = this::forget;
  /** By identity, for a type is a constant of its reference. */
  private final Map<ActorType<?, ?>, HandlerTable<?>> tables =
      Collections.synchronizedMap(new IdentityHashMap<>());
  /** The one that was launched last: many of a type are launched in a row. */
  private volatile Table last;

  private record Table(ActorType<?, ?> type, HandlerTable<?> handlers) {}

  /** Makes an actor that has not begun. */
  private interface Maker<A> {
    CpuActor<A> make(ActorLaunch<A> launch, HandlerTable<A> handlers);
  }

  /** No actors so far. */
  public Actors(RuntimeServices services) {
    this.services = services;
  }

  /**
   * Begins an actor on this JVM.
   *
   * @param made is given the actor before it begins; what that throws keeps it from beginning
   * @throws MemoryBudgetException if a budget does not allow it
   */
  public <A> ActorCell launch(ActorType<A, ?> type, ActorLaunch<A> launch, Workers workers,
      Consumer<ActorCell> made) {
    return launch(type, launch, false, made, onJvm(type, workers));
  }

  /**
   * Begins an actor that lives elsewhere, so that its messages wait in no memory of the budget. The
   * home is told if the actor does not begin.
   *
   * @param made as above
   * @throws MemoryBudgetException as above
   */
  public <A> ActorCell launch(ActorType<A, ?> type, ActorLaunch<A> launch, RemoteHome<A> home,
      Consumer<ActorCell> made) {
    return inHomes(type, List.of(home), maker -> launch(type, launch, true, made, maker));
  }

  /**
   * Begins several actors on this JVM, or none of them.
   *
   * @param made is given each actor before the first begins; what that throws keeps all from
   *     beginning
   * @throws MemoryBudgetException if a budget does not allow it
   */
  public <A> List<ActorCell> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
      Workers workers, Consumer<ActorCell> made) {
    return launchAll(type, launches, false, made, onJvm(type, workers));
  }

  /**
   * Begins several actors that live elsewhere, or none of them.
   *
   * @param homes one for each, which are told if the actors do not begin
   * @param made as above
   * @throws MemoryBudgetException as above
   */
  public <A> List<ActorCell> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
      List<? extends RemoteHome<A>> homes, Consumer<ActorCell> made) {
    return inHomes(type, homes, maker -> launchAll(type, launches, true, made, maker));
  }

  private <A> Maker<A> onJvm(ActorType<A, ?> type, Workers workers) {
    return (launch, handlers) ->
        new CpuActor<>(launch, type, handlers, services, workers, forget);
  }

  private <A, R> R inHomes(ActorType<A, ?> type, List<? extends RemoteHome<A>> homes,
      Function<Maker<A>, R> launching) {
    Iterator<? extends RemoteHome<A>> free = homes.iterator();
    try {
      return launching.apply((launch, handlers) -> inHome(launch, type, handlers, free.next()));
    } catch (RuntimeException | Error e) {
      free.forEachRemaining(RemoteHome::unused);
      throw e;
    }
  }

  private <A> CpuActor<A> inHome(ActorLaunch<A> launch, ActorType<A, ?> type,
      HandlerTable<A> handlers, RemoteHome<A> home) {
    try {
      CpuActor<A> actor = new CpuActor<>(launch, type, handlers, services, home, forget);
      home.bind(actor.remote());
      return actor;
    } catch (RuntimeException | Error e) { // its constructor
      home.unused();
      throw e;
    }
  }

  private <A> ActorCell launch(ActorType<A, ?> type, ActorLaunch<A> launch, boolean remote,
      Consumer<ActorCell> made, Maker<A> maker) {
    checkPressure();
    HandlerTable<A> handlers = table(type);
    long bytes = remote ? 0 : CpuActor.memory(launch.options(), handlers);
    if (!services.memory().tryTake(bytes)) {
      throw new MemoryBudgetException("the inbox of " + type.id() + " takes " + bytes
          + " bytes, and " + services.memory().used() + " of the " + services.memory().budget()
          + " bytes of the runtime's memory budget are used; raise the budget, end actors or "
          + "choose a smaller queueCapacity");
    }
    if (bytes > 0) {
      services.pressure().check();
    }
    CpuActor<A> actor = maker.make(launch, handlers);
    add(actor);
    try {
      made.accept(actor);
      actor.start();
    } catch (Throwable e) {
      // The name is taken, or the system has no more threads.
      forget(actor);
      actor.discard();
      throw e;
    }
    return actor;
  }

  private <A> List<ActorCell> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
      boolean remote, Consumer<ActorCell> made, Maker<A> maker) {
    checkPressure();
    HandlerTable<A> handlers = table(type);
    long left = remote ? 0 : takeAll(type, launches, handlers);
    List<CpuActor<A>> all = new ArrayList<>(launches.size());
    int begun = 0;
    try {
      for (ActorLaunch<A> launch : launches) {
        CpuActor<A> actor = maker.make(launch, handlers);
        left -= remote ? 0 : CpuActor.memory(launch.options(), handlers);
        add(actor);
        all.add(actor);
      }
      all.forEach(made);
      for (; begun < all.size(); begun++) {
        all.get(begun).start();
      }
    } catch (Throwable e) {
      // A constructor has thrown, a name is taken, or the system has no more threads.
      for (int i = 0; i < all.size(); i++) {
        if (i < begun) {
          all.get(i).end(EndReason.KILLED, Optional.empty());
        } else {
          forget(all.get(i));
          all.get(i).discard();
        }
      }
      services.memory().give(left);
      throw e;
    }
    return List.copyOf(all);
  }

  /** The memory of the inboxes of all, or of none. */
  private <A> long takeAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
      HandlerTable<A> handlers) {
    long bytes = 0;
    int fit = 0;
    long room = services.memory().budget() - services.memory().used();
    for (ActorLaunch<A> launch : launches) {
      bytes += CpuActor.memory(launch.options(), handlers);
      fit += bytes <= room ? 1 : 0;
    }
    if (!services.memory().tryTake(bytes)) {
      throw new MemoryBudgetException("the inboxes of " + launches.size() + " actors of "
          + type.id() + " take " + bytes + " bytes, and of the " + services.memory().budget()
          + " bytes of the runtime's memory budget " + room + " are left, for " + fit
          + " of them; none was launched. Raise the budget, end actors or choose a smaller "
          + "queueCapacity");
    }
    if (bytes > 0) {
      services.pressure().check();
    }
    return bytes;
  }

  private void checkPressure() {
    if (services.pressure().level() == MemoryLevel.EMERGENCY
        && services.pressure().check() == MemoryLevel.EMERGENCY) {
      throw new MemoryBudgetException("a budget of this runtime is used to "
          + MemoryLevel.EMERGENCY.percent() + " % or more, so nothing is launched: "
          + services.pressure().uses());
    }
  }

  private synchronized void add(CpuActor<?> actor) {
    if (count == actors.length) {
      actors = Arrays.copyOf(actors, 2 * count);
    }
    actor.moveTo(count);
    actors[count++] = actor;
  }

  private synchronized void forget(CpuActor<?> actor) {
    int at = actor.position();
    if (at < count && actors[at] == actor) { // else it was never begun, or is forgotten
      CpuActor<?> last = actors[--count];
      actors[count] = null;
      if (last != actor) {
        actors[at] = last;
        last.moveTo(at);
      }
    }
  }

  private synchronized List<CpuActor<?>> all() {
    return List.of(Arrays.copyOf(actors, count));
  }

  @SuppressWarnings("unchecked")
  private <A> HandlerTable<A> table(ActorType<A, ?> type) {
    Table recent = last;
    if (recent == null || recent.type != type) {
      recent = new Table(type, tables.computeIfAbsent(type, HandlerTable::new));
      last = recent;
    }
    return (HandlerTable<A>) recent.handlers;
  }

  /** Whether the calling thread is one that runs an actor of these. */
  public boolean isOwnThread() {
    return all().stream().anyMatch(CpuActor::isOwnThread);
  }

  /**
   * Drains all and waits.
   *
   * @param deadline by {@code System.nanoTime}; who has not ended by then is left behind
   */
  public void close(long deadline) {
    List<CpuActor<?>> all = all();
    all.forEach(CpuActor::drain);
    all.forEach(actor -> actor.await(deadline));
  }
}
