package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.Steps;
import io.ringkernel.runtime.cpu.actor.Actors;
import io.ringkernel.runtime.cpu.actor.Workers;
import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The actors and kernels of one runtime on this JVM. */
final class CpuSession implements BackendSession {
  private final RuntimeServices services;
  private final KernelPool kernels;
  private final Workers workers;
  private final Actors actors;

  CpuSession(RuntimeServices services, boolean isFast) {
    this.services = services;
    this.actors = new Actors(services);
    this.workers = new Workers(services.settings().workers(), services.settings().workerIdle(),
        services.timer());
    this.kernels = new KernelPool(services.completions(), isFast);
  }

  @Override
  public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch, Object[] arguments) {
    return kernels.launch(kernel, new LaunchShape(kernel, launch), arguments);
  }

  @Override
  public CompletionStage<Void> steps(KernelDescriptor kernel, Launch launch, Steps steps,
      Object[] arguments) {
    return kernel.synchronizing() ? BackendSession.super.steps(kernel, launch, steps, arguments)
        : kernels.steps(kernel, new LaunchShape(kernel, launch), steps, arguments);
  }

  @Override
  public ActorCell launch(ActorId id, ActorType<?, ?> type, LaunchOptions options,
      Consumer<ActorCell> made) {
    return start(id, type, options, made);
  }

  private <A> ActorCell start(ActorId id, ActorType<A, ?> type, LaunchOptions options,
      Consumer<ActorCell> made) {
    return actors.launch(type, new ActorLaunch<>(id, options, type.instance()), workers, made);
  }

  @Override
  public <A> List<ActorCell> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
      Consumer<ActorCell> made) {
    return actors.launchAll(type, launches, workers, made);
  }

  @Override
  public boolean isHandlerThread() {
    return kernels.isOwnThread() || workers.isOwnThread() || actors.isOwnThread();
  }

  @Override
  public void close() {
    long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(services.closeTimeout());
    actors.close(deadline);
    workers.close();
    kernels.close(deadline);
  }
}
