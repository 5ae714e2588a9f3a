package io.ringkernel.runtime;

import io.ringkernel.runtime.broker.KernelBroker;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import io.ringkernel.runtime.memory.MemoryMonitor;
import io.ringkernel.runtime.registry.ActorRegistry;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.LaunchGraph;
import io.ringkernel.runtime.stream.OpenResource;
import io.ringkernel.runtime.stream.PinnedMemory;
import io.ringkernel.runtime.telemetry.RuntimeTelemetry;
import io.ringkernel.runtime.topic.TopicBroker;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** A running system: actors and kernels on one back end. Thread-safe. */
public interface RingRuntime extends KernelTarget, AutoCloseable {
  /** Chooses a back end and starts it. */
  static RuntimeBuilder builder() {
    return new RuntimeBuilder();
  }

  /**
   * Keeps arrays on the device until the result is closed, so that launches do not copy them.
   *
   * @param arrays arrays of primitives, none of them resident already
   * @throws IllegalArgumentException if one is not an array of a primitive type
   * @throws IllegalStateException if this runtime is closed, or an array is resident already
   */
  ResidentArrays resident(Object... arrays);

  /**
   * A line of work of its own, beside that of other streams and of this runtime itself.
   *
   * @throws IllegalStateException if this runtime is closed
   */
  KernelStream stream();

  /**
   * Records launches that are then launched together again and again.
   *
   * @param launches launches kernels on what it is given; nothing runs meanwhile
   * @throws IllegalArgumentException if an array is not resident, or a kernel takes an array of
   *     records
   * @throws IllegalStateException if this runtime is closed
   */
  LaunchGraph graph(Consumer<KernelTarget> launches);

  /**
   * Memory of the host from which and to which the device copies itself.
   *
   * @param bytes a positive multiple of 4
   * @throws IllegalStateException if this runtime is closed
   */
  PinnedMemory pinned(long bytes);

  /**
   * Resident arrays, streams, graphs and pinned memory that were not closed; what is left when the
   * runtime closes is named in the log, once, and freed.
   */
  List<OpenResource> openResources();

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
   * Launches several actors of a class, all or none of them: quicker than one by one, and with less
   * to keep for each. Where one cannot be launched, the message says how many could.
   *
   * @param count how many; not negative
   * @param options of each, so without a name
   * @throws IllegalArgumentException as {@link #launch(ActorType, LaunchOptions)} throws it
   * @throws MemoryBudgetException if the budget of the runtime has no room for all
   * @throws IllegalStateException if this runtime is closed
   */
  <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
      LaunchOptions options);

  /**
   * The same with a state for each.
   *
   * @param state gives the state that the actor of an index begins with, when it is launched and
   *     whenever it is restarted; on any thread
   */
  default <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
      LaunchOptions options, IntFunction<? extends A> state) {
    Objects.requireNonNull(options, "options");
    return launchAll(type, count, _ -> options, state);
  }

  /**
   * The same with options for each, such as a name or what its {@code @OnStart} method is given.
   *
   * @param options gives those of an index; all of the same mode
   */
  <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
      IntFunction<LaunchOptions> options, IntFunction<? extends A> state);

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

  /**
   * Lets an actor that lives in a kernel which stays on the device go on in another of the kernels
   * that run its class there: its state and the messages that wait go along, in order, and senders
   * notice nothing. The stage completes when it is there.
   *
   * @param grid from 0
   * @throws IllegalArgumentException if the actor lives elsewhere, or there is no such grid
   * @throws StaleActorException if the actor has ended
   * @throws IllegalStateException if this runtime is closed, or the actor is being moved
   */
  CompletionStage<Void> move(ActorRef actor, int grid);

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
