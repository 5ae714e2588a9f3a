package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MemoryBudgetException;
import io.ringkernel.runtime.cpu.actor.CpuActor;
import io.ringkernel.runtime.cpu.actor.HandlerTable;
import io.ringkernel.runtime.cpu.actor.Workers;
import io.ringkernel.runtime.memory.MemoryLevel;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The actors and kernels of one runtime on this JVM. */
final class CpuSession implements BackendSession {
  private final RuntimeServices services;
  private final KernelPool kernels;
  private final Workers workers;
  private final Set<CpuActor<?>> actors = ConcurrentHashMap.newKeySet();
  /** By identity, for a type is a constant of its reference. */
  private final Map<ActorType<?, ?>, HandlerTable<?>> tables =
      Collections.synchronizedMap(new IdentityHashMap<>());

  CpuSession(RuntimeServices services, boolean isFast) {
    this.services = services;
    this.workers = new Workers(services.settings().workers(), services.settings().workerIdle(),
        services.timer());
    this.kernels = new KernelPool(services.completions(), isFast);
  }

  @Override
  public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch, Object[] arguments) {
    return kernels.launch(kernel, new LaunchShape(kernel, launch), arguments);
  }

  @Override
  public ActorCell launch(ActorId id, ActorType<?, ?> type, LaunchOptions options,
      Consumer<ActorCell> made) {
    if (options.grid() != 1) {
      throw new IllegalArgumentException("an actor on the CPU is one block, not a grid of "
          + options.grid() + "; use blockSize");
    }
    return start(id, type, options, made);
  }

  private <A> ActorCell start(ActorId id, ActorType<A, ?> type, LaunchOptions options,
      Consumer<ActorCell> made) {
    if (services.pressure().level() == MemoryLevel.EMERGENCY
        && services.pressure().check() == MemoryLevel.EMERGENCY) {
      throw new MemoryBudgetException("a budget of this runtime is used to "
          + MemoryLevel.EMERGENCY.percent() + " % or more, so nothing is launched: "
          + services.pressure().uses());
    }
    HandlerTable<A> handlers = table(type);
    long bytes = CpuActor.memory(options, handlers);
    if (!services.memory().tryTake(bytes)) {
      throw new MemoryBudgetException("the inbox of " + type.id() + " takes " + bytes
          + " bytes, and " + services.memory().used() + " of the " + services.memory().budget()
          + " bytes of the runtime's memory budget are used; raise the budget, end actors or "
          + "choose a smaller queueCapacity");
    }
    if (bytes > 0) {
      services.pressure().check();
    }
    CpuActor<A> actor =
        new CpuActor<>(id, type, handlers, options, services, workers, actors::remove);
    actors.add(actor);
    try {
      made.accept(actor);
      actor.start();
    } catch (Throwable e) {
      // The name is taken, or the system has no more threads.
      actors.remove(actor);
      actor.discard();
      throw e;
    }
    return actor;
  }

  @SuppressWarnings("unchecked")
  private <A> HandlerTable<A> table(ActorType<A, ?> type) {
    HandlerTable<?> known = tables.get(type);
    if (known == null) {
      known = new HandlerTable<>(type);
      tables.put(type, known);
    }
    return (HandlerTable<A>) known;
  }

  @Override
  public boolean isHandlerThread() {
    return kernels.isOwnThread() || workers.isOwnThread()
        || actors.stream().anyMatch(CpuActor::isOwnThread);
  }

  @Override
  public void close() {
    long deadline = System.nanoTime() + services.closeTimeout().toNanos();
    Set<CpuActor<?>> all = Set.copyOf(actors);
    all.forEach(CpuActor::drain);
    all.forEach(actor -> actor.await(deadline));
    workers.close();
    kernels.close(deadline);
  }
}
