package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.Steps;
import io.ringkernel.runtime.cpu.CpuBackend;
import io.ringkernel.runtime.stream.PinnedMemory;
import java.lang.foreign.Arena;
import java.util.List;
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
   * Runs a kernel several times, one launch after the other.
   *
   * @param arguments of the first launch, checked against the kernel's parameters
   */
  default CompletionStage<Void> steps(KernelDescriptor kernel, Launch launch, Steps steps,
      Object[] arguments) {
    return steps.inTurn(arguments, each -> launch(kernel, launch, each));
  }

  /**
   * Makes an actor and brings it to {@code LAUNCHED}, or to {@code ACTIVE} where the options say
   * so. When the actor has ended, the session tells {@link RuntimeServices#events()} once.
   *
   * @param made is given the actor before it begins; what that throws keeps it from beginning
   */
  ActorCell launch(ActorId id, ActorType<?, ?> type, LaunchOptions options,
      Consumer<ActorCell> made);

  /**
   * Makes several actors as {@link #launch(ActorId, ActorType, LaunchOptions, Consumer)} makes one:
   * all of them or none. All have the same mode.
   */
  <A> List<ActorCell> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
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

  /** A line of work beside the others. */
  default StreamLane lane() {
    return new HostLane(this);
  }

  /** Launches that are launched together again and again. */
  default SessionGraph graph(List<SessionGraph.Step> steps) {
    return new HostGraph(this, steps);
  }

  /** Memory of the host from which and to which the device copies itself; zero when made. */
  default PinnedMemory pinned(long bytes) {
    return new HostMemory(Arena.ofShared(), arena -> arena.allocate(bytes));
  }

  /** A session on threads of this JVM, for a back end that runs only kernels itself. */
  static BackendSession onHost(RuntimeServices services) {
    return new CpuBackend(CpuMode.AUTO).open(services);
  }

  /**
   * Lets an actor go on in another grid of the device.
   *
   * @throws IllegalArgumentException if it lives where there are none, or there is none of the
   *     number
   */
  default CompletionStage<Void> move(ActorCell actor, int grid) {
    throw new IllegalArgumentException("actors of this back end live in one place each");
  }

  /** Whether the calling thread is one that runs a handler or kernel of this session. */
  boolean isHandlerThread();

  /**
   * Refuses further messages, lets active actors and running kernels finish and frees everything.
   * After {@link RuntimeServices#closeTimeout()} it stops waiting.
   */
  void close();
}
