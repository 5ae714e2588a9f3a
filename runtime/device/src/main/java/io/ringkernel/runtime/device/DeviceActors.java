package io.ringkernel.runtime.device;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.cpu.actor.Actors;
import io.ringkernel.runtime.cpu.actor.HandlerTable;
import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The actors of a session whose handlers run on its device, launch after launch. */
final class DeviceActors {
  private final Actors actors;
  private final Opening opening;
  private final Consumer<Runnable> onThread;
  private final Map<ActorType<?, ?>, Optional<ActorDrain<?>>> drains = new ConcurrentHashMap<>();

  /** Makes the drain of a class. */
  interface Opening {
    /** Makes it, where the class has a form for the device. */
    <A> Optional<ActorDrain<A>> open(ActorType<A, ?> type, HandlerTable<A> handlers);
  }

  /**
   * No actors so far.
   *
   * @param onThread runs something on the device's thread, waits, and throws what it throws
   */
  DeviceActors(RuntimeServices services, Consumer<Runnable> onThread, Opening opening) {
    this.onThread = onThread;
    this.actors = new Actors(services);
    this.opening = opening;
  }

  /**
   * Launches an actor on the device; empty where its class has no form for that.
   *
   * @throws KernelBuildException if the device refuses the class's source
   * @throws DeviceMemoryException if the device has no room for its state
   */
  <A> Optional<ActorCell> launch(ActorId id, ActorType<A, ?> type, LaunchOptions options,
      Consumer<ActorCell> made) {
    Optional<ActorDrain<A>> drain = drain(type);
    if (drain.isEmpty()) {
      return Optional.empty();
    }
    checkGrid(options);
    return Optional.of(actors.launch(type, new ActorLaunch<>(id, options, type.instance()),
        drain.get().home(), made));
  }

  /** Launches several actors on the device, all or none; else as above. */
  <A> Optional<List<ActorCell>> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
      Consumer<ActorCell> made) {
    Optional<ActorDrain<A>> drain = drain(type);
    if (drain.isEmpty()) {
      return Optional.empty();
    }
    launches.forEach(launch -> checkGrid(launch.options()));
    List<DeviceHome<A>> homes = new ArrayList<>(launches.size());
    try {
      launches.forEach(launch -> homes.add(drain.get().home()));
    } catch (RuntimeException | Error e) {
      homes.forEach(DeviceHome::unused);
      throw e;
    }
    return Optional.of(actors.launchAll(type, launches, homes, made));
  }

  private static void checkGrid(LaunchOptions options) {
    if (options.grid() != 1) {
      throw new IllegalArgumentException("an actor on this device is one work item, not a grid of "
          + options.grid() + " blocks: launch more actors");
    }
  }

  /**
   * The drain of a class. No lock is held while it is made: the device's thread makes it, and a
   * handler's outcome may have that thread launch an actor at the same time.
   */
  @SuppressWarnings("unchecked") // the drain was made for this type
  private <A> Optional<ActorDrain<A>> drain(ActorType<A, ?> type) {
    Optional<ActorDrain<?>> known = drains.get(type);
    if (known == null) {
      onThread.accept(() -> {
        if (!drains.containsKey(type)) {
          drains.put(type, opening.open(type, new HandlerTable<>(type)).map(drain -> drain));
        }
      });
      known = drains.get(type);
    }
    return known.map(drain -> (ActorDrain<A>) drain);
  }

  /** Drains all and waits until the deadline, by {@code System.nanoTime}. */
  void close(long deadline) {
    actors.close(deadline);
  }

  /** Gives memory back; by the device's thread, when everything has ended. */
  void free() {
    drains.values().forEach(drain -> drain.ifPresent(ActorDrain::close));
    drains.clear();
  }
}
