package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.cpu.CpuBackend;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A running back end. The runtime has checked arguments and its own state before it calls. */
public interface BackendSession {
  /**
   * Runs a kernel. The stage completes through {@link RuntimeServices#completions()}.
   *
   * @param arguments checked against the kernel's parameters
   */
  CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch, Object[] arguments);

  /**
   * Makes an actor and brings it to {@code LAUNCHED}, or to {@code ACTIVE} where the options say
   * so. When the actor has ended, the session tells {@link RuntimeServices#events()} once.
   *
   * @param made is given the actor before it begins; what that throws keeps it from beginning
   */
  ActorCell launch(ActorId id, ActorType<?, ?> type, LaunchOptions options,
      Consumer<ActorCell> made);

  /**
   * Keeps arrays where kernels run; on the host itself there is nothing to do.
   *
   * @param arrays arrays of primitives
   */
  default ResidentArrays resident(Object[] arrays) {
    return new ResidentArrays() {
      @Override
      public void copyToHost() {}

      @Override
      public void copyToDevice() {}

      @Override
      public void close() {}
    };
  }

  /** A session on threads of this JVM, for a back end that runs only kernels itself. */
  static BackendSession onHost(RuntimeServices services) {
    return new CpuBackend(CpuMode.AUTO).open(services);
  }

  /** Whether the calling thread is one that runs a handler or kernel of this session. */
  boolean isHandlerThread();

  /**
   * Refuses further messages, lets active actors and running kernels finish and frees everything.
   * After {@link RuntimeServices#closeTimeout()} it stops waiting.
   */
  void close();
}
