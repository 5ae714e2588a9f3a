package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** The actors and kernels of one runtime on this JVM. */
final class CpuSession implements BackendSession {
  private final RuntimeServices services;
  private final KernelPool kernels;
  private final Set<CpuActor<?>> actors = ConcurrentHashMap.newKeySet();

  CpuSession(RuntimeServices services, boolean isFast) {
    this.services = services;
    this.kernels = new KernelPool(services.completions(), isFast);
  }

  @Override
  public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch, Object[] arguments) {
    return kernels.launch(kernel, new LaunchShape(kernel, launch), arguments);
  }

  @Override
  public ActorCell launch(ActorId id, ActorType<?, ?> type, LaunchOptions options) {
    CpuActor<?> actor = new CpuActor<>(id, type, options, services, actors::remove);
    actors.add(actor);
    try {
      actor.start();
    } catch (Throwable e) {
      // The system has no more threads.
      actors.remove(actor);
      actor.discard();
      throw e;
    }
    return actor;
  }

  @Override
  public boolean isHandlerThread() {
    return kernels.isOwnThread() || actors.stream().anyMatch(CpuActor::isOwnThread);
  }

  @Override
  public void close() {
    long deadline = System.nanoTime() + services.closeTimeout().toNanos();
    Set<CpuActor<?>> all = Set.copyOf(actors);
    all.forEach(CpuActor::drain);
    all.forEach(actor -> actor.await(deadline));
    kernels.close(deadline);
  }
}
