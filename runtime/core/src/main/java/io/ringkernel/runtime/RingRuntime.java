package io.ringkernel.runtime;

import io.ringkernel.runtime.broker.KernelBroker;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import io.ringkernel.runtime.memory.MemoryMonitor;
import io.ringkernel.runtime.registry.ActorRegistry;
import io.ringkernel.runtime.telemetry.RuntimeTelemetry;
import io.ringkernel.runtime.topic.TopicBroker;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

/** A running system: actors and kernels on one back end. Thread-safe. */
public interface RingRuntime extends AutoCloseable {
  /** Chooses a back end and starts it. */
  static RuntimeBuilder builder() {
    return new RuntimeBuilder();
  }

  /**
   * Launches a kernel over a grid; generated launchers call it. The stage fails with what the
   * kernel threw: where several work items throw, with the exception of the one with the smallest
   * linear index, on every run. Arrays are then in an unspecified state.
   *
   * @param arguments one boxed scalar or array per parameter of the kernel, in order; the arrays
   *     belong to the kernel until the stage completes
   * @throws IllegalArgumentException if the arguments do not fit the parameters
   * @throws NullPointerException if an argument is null
   * @throws IllegalStateException if this runtime is closed
   */
  CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch, Object... arguments);

  /**
   * Keeps arrays on the device until the result is closed, so that launches do not copy them.
   *
   * @param arrays arrays of primitives, none of them resident already
   * @throws IllegalArgumentException if one is not an array of a primitive type
   * @throws IllegalStateException if this runtime is closed, or an array is resident already
   */
  ResidentArrays resident(Object... arrays);

  /**
   * Launches an actor.
   *
   * @param type the constant {@code TYPE} of its generated reference
   * @throws IllegalArgumentException if the options do not give what its {@code @OnStart} method
   *     takes, or a name that is taken, or what the back end cannot do
   * @throws IllegalStateException if this runtime is closed
   */
  <A, F extends ActorRef> F launch(ActorType<A, F> type, LaunchOptions options);

  /**
   * Launches an actor by the id in its {@code @RingKernel}. The class is found through the resource
   * {@code META-INF/ringkernel/id/<id>} of the builder's class loader.
   *
   * @throws UnknownActorException if no actor on the path has that id
   * @throws IllegalStateException if this runtime is closed
   */
  UntypedActorRef launch(String id, LaunchOptions options);

  /**
   * A supervisor of actors and of other supervisors.
   *
   * @throws IllegalStateException if this runtime is closed
   */
  Supervisor supervisor(Supervision supervision);

  /** The messages that were not processed. */
  DeadLetters deadLetters();

  /** The names of actors. */
  ActorRegistry registry();

  /**
   * Messages from kernel to kernel.
   *
   * @throws IllegalStateException if the runtime was built without
   */
  KernelBroker broker();

  /** Publish and subscribe. */
  TopicBroker topics();

  /** What the runtime does, as numbers. */
  RuntimeTelemetry telemetry();

  /** Budgets of memory. */
  MemoryMonitor memory();

  /**
   * The states of named actors, in files.
   *
   * @param folder is made if it does not exist
   */
  Checkpoints checkpoints(Path folder);

  /**
   * The reference of an actor of this runtime.
   *
   * @throws StaleActorException if that actor has ended
   * @throws UnknownActorException if there never was one
   */
  ActorRef actor(ActorId id);

  /** The back end that runs everything; never {@link Backend#AUTO}. */
  Backend backend();

  /** Where in its life the runtime is. */
  RuntimeState state();

  /** The same as {@link #close()}. */
  default void shutdown() {
    close();
  }

  /**
   * Refuses new messages and launches, lets active actors handle what they have accepted and
   * kernels finish, then ends everything. Messages that wait at actors that are not active are
   * dropped. Waits for all this, at most as long as {@link RuntimeBuilder#closeTimeout} says.
   * What still runs or waits then is given up: its stages fail and no further work item begins.
   * Closing again waits for the same end; every other later use is an {@link
   * IllegalStateException}.
   *
   * @throws IllegalStateException if a handler of this runtime calls it, who would wait for himself
   */
  @Override
  void close();
}
