package io.ringkernel.runtime.device;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.spi.ActorLaunch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The actors of a device on which a kernel can stay. Thread-safe unless said otherwise. */
public interface PersistentActors {
  /**
   * Launches an actor; empty where its class has no form that stays on the device.
   *
   * @param made is given the actor before it begins; what that throws keeps it from beginning
   */
  <A> Optional<ActorCell> launch(ActorId id, ActorType<A, ?> type, LaunchOptions options,
      Consumer<ActorCell> made);

  /**
   * Launches several, all or none; empty where their class has no form that stays on the device.
   *
   * @param made is given each actor before the first begins; what that throws keeps all from
   *     beginning
   */
  <A> Optional<List<ActorCell>> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
      Consumer<ActorCell> made);

  /**
   * Lets an actor go on in another part of the device. The stage completes when it is there.
   *
   * @param grid from 0
   * @throws IllegalArgumentException if the actor does not live there, or there is no such part
   */
  CompletionStage<Void> move(ActorCell actor, int grid);

  /** Whether the calling thread brings the outcomes of handlers. */
  boolean isHandlerThread();

  /**
   * Does something for which the device must be free of kernels that stay, such as loading code; by
   * the device's thread. Actors go on afterwards.
   */
  void whilePaused(Runnable work);

  /** Drains all and waits until the deadline, by {@code System.nanoTime}. */
  void close(long deadline);

  /** Ends what stays on the device and frees it; by the device's thread. */
  void free();
}
