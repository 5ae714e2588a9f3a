package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MemoryBudgetException;
import io.ringkernel.runtime.memory.MemoryLevel;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
  @FunctionalInterface
  public interface Maker<A> {
    /**
     * Makes it.
     *
     * @param onEnd to be told when it has ended
     */
    CpuActor<A> make(HandlerTable<A> handlers, Consumer<CpuActor<?>> onEnd);
  }

  /** No actors so far. */
  public Actors(RuntimeServices services) {
    this.services = services;
  }

  /**
   * Begins an actor.
   *
   * @param remote whether its messages wait in no memory of the budget
   * @param made is given the actor before it begins; what that throws keeps it from beginning
   * @throws MemoryBudgetException if a budget does not allow it
   */
  public <A> ActorCell launch(ActorType<A, ?> type, LaunchOptions options, boolean remote,
      Consumer<ActorCell> made, Maker<A> maker) {
    if (services.pressure().level() == MemoryLevel.EMERGENCY
        && services.pressure().check() == MemoryLevel.EMERGENCY) {
      throw new MemoryBudgetException("a budget of this runtime is used to "
          + MemoryLevel.EMERGENCY.percent() + " % or more, so nothing is launched: "
          + services.pressure().uses());
    }
    HandlerTable<A> handlers = table(type);
    long bytes = remote ? 0 : CpuActor.memory(options, handlers);
    if (!services.memory().tryTake(bytes)) {
      throw new MemoryBudgetException("the inbox of " + type.id() + " takes " + bytes
          + " bytes, and " + services.memory().used() + " of the " + services.memory().budget()
          + " bytes of the runtime's memory budget are used; raise the budget, end actors or "
          + "choose a smaller queueCapacity");
    }
    if (bytes > 0) {
      services.pressure().check();
    }
    CpuActor<A> actor = maker.make(handlers, forget);
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
