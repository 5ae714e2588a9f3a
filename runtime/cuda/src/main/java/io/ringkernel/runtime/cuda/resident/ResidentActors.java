package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.cpu.actor.Actors;
import io.ringkernel.runtime.cpu.actor.CpuActor;
import io.ringkernel.runtime.cpu.actor.HandlerTable;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.device.ActorImage;
import io.ringkernel.runtime.device.KernelImageException;
import io.ringkernel.runtime.device.PersistentActors;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Actors of one session that live in resident kernels, one kernel for each class. */
public final class ResidentActors implements PersistentActors {
  /** System property: milliseconds that a handler may run on the device. */
  public static final String LIMIT_PROPERTY = "ringkernel.cuda.handlerLimit";
  /** System property: actors of a class at a time. */
  public static final String ACTORS_PROPERTY = "ringkernel.cuda.actors";
  /**
   * System property: kernels that run actors of a class side by side, each on its part of the
   * multiprocessors.
   */
  public static final String GRIDS_PROPERTY = "ringkernel.cuda.grids";
  private static final long LIMIT_MILLIS = 10_000;

  private final RuntimeServices services;
  private final ResidentDevice device;
  private final Consumer<Runnable> onThread;
  private final Actors actors;
  /** By class; empty for one that lives elsewhere. */
  private final Map<ActorType<?, ?>, List<ResidentGroup<?>>> groups = new HashMap<>();
  private final Map<ActorId, ResidentHome<?>> homes = new ConcurrentHashMap<>();
  private final Map<ResidentGroup<?>, Long> modules = new HashMap<>();

  /**
   * No actors so far.
   *
   * @param onThread runs something on the session's thread, waits, and throws what it throws
   */
  public ResidentActors(RuntimeServices services, ResidentDevice device,
      Consumer<Runnable> onThread) {
    this.services = services;
    this.device = device;
    this.onThread = onThread;
    this.actors = new Actors(services);
  }

  @Override
  public <A> Optional<ActorCell> launch(ActorId id, ActorType<A, ?> type,
      LaunchOptions options, Consumer<ActorCell> made) {
    List<ResidentGroup<A>> grids = grids(type);
    if (grids.isEmpty()) {
      return Optional.empty();
    }
    if (options.grid() != 1 || options.blockSize() != 1) {
      throw new IllegalArgumentException("an actor of this device is one work item, not "
          + options.grid() + " blocks of " + options.blockSize() + ": launch more actors");
    }
    // Where the fewest are; all that a class has is open, so the first always exists.
    ResidentGroup<A> grid =
        grids.stream().min(Comparator.comparingInt(ResidentGroup::actors)).orElseThrow();
    ResidentHome<A> home = grid.home();
    try {
      return Optional.of(actors.launch(type, options, true, made, (handlers, onEnd) -> {
        homes.put(id, home);
        Consumer<CpuActor<?>> over = ended -> {
          homes.remove(id);
          onEnd.accept(ended);
        };
        CpuActor<A> actor = new CpuActor<>(id, type, handlers, options, services, home, over);
        home.bind(actor.remote());
        return actor;
      }));
    } catch (RuntimeException | Error e) {
      homes.remove(id);
      grid.left(home);
      throw e;
    }
  }

  @SuppressWarnings("unchecked") // the groups were made for this type
  private synchronized <A> List<ResidentGroup<A>> grids(ActorType<A, ?> type) {
    List<ResidentGroup<?>> known = groups.get(type);
    if (known == null || known.stream().anyMatch(ResidentGroup::hasFailed)) {
      known = new ArrayList<>(known == null ? List.of()
          : known.stream().filter(group -> !group.hasFailed()).toList());
      for (int i = known.size(); i < device.grids(); i++) {
        Optional<ResidentGroup<A>> opened = open(type);
        if (opened.isEmpty()) {
          break;
        }
        known.add(opened.get());
      }
      groups.put(type, known);
    }
    return known.stream().map(group -> (ResidentGroup<A>) group).toList();
  }

  @Override
  public CompletionStage<Void> move(ActorId id, int grid) {
    ResidentHome<?> home = homes.get(id);
    if (home == null) {
      throw new IllegalArgumentException(id + " lives in no resident kernel, so it cannot move");
    }
    return move(home, grid);
  }

  private <A> CompletionStage<Void> move(ResidentHome<A> home, int grid) {
    List<ResidentGroup<A>> grids = grids(home.group().type());
    if (grid < 0 || grid >= grids.size()) {
      throw new IllegalArgumentException("there is no grid " + grid + ": actors of a class have "
          + grids.size() + "; set -D" + GRIDS_PROPERTY);
    }
    return home.moveTo(grids.get(grid));
  }

  private <A> Optional<ResidentGroup<A>> open(ActorType<A, ?> type) {
    ActorCode code;
    try {
      if (type.traits().start().isPresent()) {
        return Optional.empty();
      }
      code = ActorCode.of(type.actorClass());
    } catch (KernelImageException e) {
      return Optional.empty(); // its class says that it lives elsewhere, or was not compiled
    }
    HandlerTable<A> handlers = new HandlerTable<>(type);
    int ids = code.actor().contact().map(ActorImage.Contact::idBytes).orElse(0);
    int payload = Math.max(ids + handlers.maxMessageBytes(), handlers.maxReplyBytes());
    AtomicReference<ResidentGroup<A>> group = new AtomicReference<>();
    onThread.accept(() -> {
      LinkedActors linked = LinkedActors.of(List.of(code), device.shape(payload), payload);
      GpuDriver driver = device.driver();
      // To load code and memory, the driver may wait for all that runs, and that runs for ever.
      pauseAll();
      long module;
      ResidentKernel kernel;
      try {
        module = device.load(linked);
        kernel = ResidentKernel.start(driver, linked,
            driver.function(module, LinkedActors.SYMBOL), services.clock()::time);
      } finally {
        resumeAll();
      }
      Watchdog watchdog =
          new Watchdog(kernel, limitNanos(), ending(kernel));
      group.set(
          new ResidentGroup<>(type, code, kernel, watchdog, services.completions()));
      modules.put(group.get(), module);
    });
    return Optional.of(group.get());
  }

  /**
   * Whether a kernel has ended by itself, as of a little while ago. Asked on the session's thread,
   * which pauses kernels, so that none is paused then; the asker must not wait for it, because that
   * thread may wait for a handler which the asker is to stop.
   */
  private BooleanSupplier ending(ResidentKernel kernel) {
    AtomicBoolean ended = new AtomicBoolean();
    AtomicBoolean asking = new AtomicBoolean();
    return () -> {
      if (!ended.get() && asking.compareAndSet(false, true)) {
        Thread.startVirtualThread(() -> {
          try {
            onThread.accept(() -> ended.set(kernel.hasEnded()));
            asking.set(false);
          } catch (RejectedExecutionException e) {
            // The session is closed.
          }
        });
      }
      return ended.get();
    };
  }

  private void pauseAll() {
    modules.keySet().stream().filter(group -> !group.hasFailed())
        .forEach(group -> group.kernel().pause());
  }

  private void resumeAll() {
    modules.keySet().stream().filter(group -> !group.hasFailed())
        .forEach(group -> group.kernel().resume());
  }

  @Override
  public void whilePaused(Runnable work) {
    pauseAll();
    try {
      work.run();
    } finally {
      resumeAll();
    }
  }

  private static long limitNanos() {
    return Long.getLong(LIMIT_PROPERTY, LIMIT_MILLIS) * 1_000_000;
  }

  @Override
  public synchronized boolean isHandlerThread() {
    return groups.values().stream().flatMap(List::stream).anyMatch(ResidentGroup::isOwnThread);
  }

  @Override
  public void close(long deadline) {
    actors.close(deadline);
  }

  @Override
  public synchronized void free() {
    modules.forEach((group, module) -> {
      group.close();
      group.kernel().stop();
      group.kernel().free();
      device.driver().unloadModule(module);
    });
    modules.clear();
    groups.clear();
  }
}
