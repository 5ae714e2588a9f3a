package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.cpu.actor.Actors;
import io.ringkernel.runtime.cpu.actor.CpuActor;
import io.ringkernel.runtime.cpu.actor.HandlerTable;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.device.ActorImage;
import io.ringkernel.runtime.device.DeviceMemoryException;
import io.ringkernel.runtime.device.KernelImageException;
import io.ringkernel.runtime.device.PersistentActors;
import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Actors of one session that live in resident kernels, one for each set of linked classes. */
public final class ResidentActors implements PersistentActors {
  /** System property: milliseconds that a handler may run on the device. */
  public static final String LIMIT_PROPERTY = "ringkernel.cuda.handlerLimit";
  /** System property: actors of a class at a time, of those that are not pooled. */
  public static final String ACTORS_PROPERTY = "ringkernel.cuda.actors";
  /** System property: pooled actors of a class at a time. */
  public static final String POOLED_PROPERTY = "ringkernel.cuda.pooledActors";
  /** System property: blocks of a kernel that run actors; each takes a multiprocessor at most. */
  public static final String BLOCKS_PROPERTY = "ringkernel.cuda.blocks";
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
  /** Empty for a class that lives elsewhere. */
  private final Map<Kind, List<ResidentGroup>> groups = new HashMap<>();
  private final Map<ResidentGroup, Long> modules = new HashMap<>();

  /** Actors that have kernels of their own. */
  private record Kind(ActorType<?, ?> type, boolean isPooled) {}

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
    List<ResidentGroup> grids = grids(type, options.mode() == LaunchMode.POOLED, 1);
    if (grids.isEmpty()) {
      return Optional.empty();
    }
    checkShape(options);
    // Where the fewest are; all that a class has is open, so the first always exists.
    ResidentGroup grid =
        grids.stream().min(Comparator.comparingInt(ResidentGroup::actors)).orElseThrow();
    return Optional.of(actors.launch(type, new ActorLaunch<>(id, options, type.instance()),
        grid.home(grid.kind(type), options.placement()), made));
  }

  private static void checkShape(LaunchOptions options) {
    if (options.grid() != 1 || options.blockSize() != 1) {
      throw new IllegalArgumentException("an actor of this device is one work item, not "
          + options.grid() + " blocks of " + options.blockSize() + ": launch more actors");
    }
  }

  @Override
  public <A> Optional<List<ActorCell>> launchAll(ActorType<A, ?> type,
      List<ActorLaunch<A>> launches, Consumer<ActorCell> made) {
    if (launches.isEmpty()) {
      return Optional.of(List.of());
    }
    launches.forEach(launch -> checkShape(launch.options()));
    boolean isPooled = launches.getFirst().options().mode() == LaunchMode.POOLED;
    List<ResidentGroup> grids = grids(type, isPooled, launches.size());
    if (grids.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        actors.launchAll(type, launches, homes(type, grids, launches), made));
  }

  /** Places for all, or for none; where the fewest are come first. */
  private static <A> List<ResidentHome<A>> homes(ActorType<A, ?> type, List<ResidentGroup> grids,
      List<ActorLaunch<A>> launches) {
    int[] shares = new int[grids.size()];
    // Who has ended may still have a place, for a moment.
    int[] living = grids.stream().mapToInt(ResidentGroup::living).toArray();
    for (int i = 0; i < launches.size(); i++) {
      int fewest = 0;
      for (int g = 1; g < shares.length; g++) {
        fewest = living[g] + shares[g] < living[fewest] + shares[fewest] ? g : fewest;
      }
      shares[fewest]++;
    }
    List<ResidentHome<A>> homes = new ArrayList<>(launches.size());
    try {
      for (int g = 0; g < shares.length; g++) {
        List<ActorLaunch<A>> share = launches.subList(homes.size(), homes.size() + shares[g]);
        homes.addAll(grids.get(g).homes(grids.get(g).kind(type),
            share.stream().map(launch -> launch.options().placement()).toList(),
            launches.size()));
      }
    } catch (ResidentFailure e) {
      homes.forEach(ResidentHome::unused);
      throw e;
    }
    return homes;
  }

  /**
   * The kernels of a class.
   *
   * @param actors that are to be launched, for which they are made large enough where they are not
   *     there and nothing else is asked for
   */
  private synchronized List<ResidentGroup> grids(ActorType<?, ?> type, boolean isPooled,
      int actors) {
    Kind kind = new Kind(type, isPooled);
    List<ResidentGroup> known = groups.get(kind);
    if (known == null || known.stream().anyMatch(ResidentGroup::hasFailed)) {
      known = new ArrayList<>(known == null ? List.of()
          : known.stream().filter(group -> !group.hasFailed()).toList());
      List<LinkedClass> linked = isPooled ? linkedClass(type).stream().toList() : linked(type);
      for (int i = known.size(); i < device.grids() && !linked.isEmpty(); i++) {
        known.add(open(linked, isPooled, Math.ceilDiv(actors, device.grids())));
      }
      List<ResidentGroup> grids = List.copyOf(known);
      groups.put(kind, grids);
      linked.forEach(other -> groups.put(new Kind(other.type(), isPooled), grids));
    }
    return known;
  }

  @Override
  public CompletionStage<Void> move(ActorCell actor, int grid) {
    if (actor instanceof CpuActor<?> known
        && known.home().orElse(null) instanceof ResidentHome<?> home) {
      return move(home, grid);
    }
    throw new IllegalArgumentException(actor.id()
        + " lives in no resident kernel, so it cannot move");
  }

  private CompletionStage<Void> move(ResidentHome<?> home, int grid) {
    List<ResidentGroup> grids = grids(home.kind().type(), home.group().isPooled(), 1);
    if (grid < 0 || grid >= grids.size()) {
      throw new IllegalArgumentException("there is no grid " + grid + ": actors of a class have "
          + grids.size() + "; set -D" + GRIDS_PROPERTY);
    }
    return home.moveTo(grids.get(grid));
  }

  /** A class and its code for the device. */
  private record LinkedClass(ActorType<?, ?> type, ActorCode code) {}

  /** A class and those linked with it that can stay on the device; empty where it cannot. */
  private List<LinkedClass> linked(ActorType<?, ?> type) {
    Optional<LinkedClass> first = linkedClass(type);
    if (first.isEmpty()) {
      return List.of();
    }
    List<LinkedClass> linked = new ArrayList<>(List.of(first.get()));
    services.settings().linked().stream().filter(set -> isIn(type, set)).flatMap(List::stream)
        .filter(other -> other != type).forEach(other -> linkedClass(other).ifPresent(linked::add));
    return linked;
  }

  private static boolean isIn(ActorType<?, ?> type, List<ActorType<?, ?>> set) {
    return set.stream().anyMatch(other -> other == type);
  }

  private static Optional<LinkedClass> linkedClass(ActorType<?, ?> type) {
    try {
      return type.traits().start().isPresent() ? Optional.empty()
          : Optional.of(new LinkedClass(type, ActorCode.of(type.actorClass())));
    } catch (KernelImageException e) {
      return Optional.empty(); // its class says that it lives elsewhere, or was not compiled
    }
  }

  /** Bytes of the longest message or reply of a class. */
  private static int payloadBytes(LinkedClass linked) {
    HandlerTable<?> handlers = new HandlerTable<>(linked.type());
    int ids = linked.code().actor().contact().map(ActorImage.Contact::idBytes).orElse(0);
    return Math.max(ids + handlers.maxMessageBytes(), handlers.maxReplyBytes());
  }

  private ResidentGroup open(List<LinkedClass> classes, boolean isPooled, int actors) {
    List<ActorCode> codes = classes.stream().map(LinkedClass::code).toList();
    List<ActorType<?, ?>> types = new ArrayList<>();
    classes.forEach(linked -> types.add(linked.type()));
    // Who is sent to past the host belongs to one executor.
    List<DeviceRoute> routes = isPooled ? List.of() : DeviceRoute.between(codes, types);
    int payload = classes.stream().mapToInt(ResidentActors::payloadBytes).max().orElseThrow();
    int items = LinkedActors.items(codes);
    AtomicReference<ResidentGroup> group = new AtomicReference<>();
    onThread.accept(() -> {
      LinkedActors linked =
          LinkedActors.of(codes, routes, device.shape(payload, isPooled, actors, items), payload);
      // To load code and memory, the driver may wait for all that runs, and that runs for ever.
      pauseAll();
      long module;
      ResidentKernel kernel;
      try {
        module = device.load(linked);
        kernel = start(linked, module, isPooled);
      } finally {
        resumeAll();
      }
      Watchdog watchdog =
          new Watchdog(kernel, limitNanos(), ending(kernel));
      List<ResidentClass<?>> kinds = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        long bit = 1L << i;
        kinds.add(ResidentClass.of(types.get(i), i, codes.get(i),
            routes.stream().anyMatch(route -> (route.receivers() & bit) != 0)));
      }
      group.set(new ResidentGroup(kinds, kernel, watchdog, services));
      modules.put(group.get(), module);
    });
    return group.get();
  }

  private ResidentKernel start(LinkedActors linked, long module, boolean isPooled) {
    GpuDriver driver = device.driver();
    try {
      return ResidentKernel.start(driver, linked,
          device.function(module, LinkedActors.SYMBOL), services.clock()::time);
    } catch (RuntimeException e) {
      driver.unloadModule(module);
      if (e instanceof CudaException cuda && cuda.code() == CudaException.OUT_OF_MEMORY) {
        ResidentLayout layout = linked.layout();
        throw new DeviceMemoryException("a kernel for " + layout.shape().actors() + " actors of "
            + String.join(", ", linked.actors().stream().map(a -> a.code().owner()).toList())
            + " takes " + layout.deviceBytes() + " bytes of the device's memory and "
            + layout.mappedBytes() + " of the host's that both see, more than there is; "
            + "launch fewer at once or set -D" + (isPooled ? POOLED_PROPERTY : ACTORS_PROPERTY),
            cuda);
      }
      throw e;
    }
  }

  /**
   * Whether a kernel has ended by itself, as of a little while ago; throws what the driver says
   * where it has ended the kernel. Asked on the session's thread,
   * which pauses kernels, so that none is paused then; the asker must not wait for it, because that
   * thread may wait for a handler which the asker is to stop.
   */
  private BooleanSupplier ending(ResidentKernel kernel) {
    AtomicBoolean ended = new AtomicBoolean();
    AtomicReference<CudaException> error = new AtomicReference<>();
    AtomicBoolean asking = new AtomicBoolean();
    return () -> {
      if (!ended.get() && asking.compareAndSet(false, true)) {
        Thread.startVirtualThread(() -> {
          try {
            onThread.accept(() -> ended.set(kernel.hasEnded()));
            asking.set(false);
          } catch (CudaException e) {
            error.set(e);
          } catch (RejectedExecutionException e) {
            // The session is closed.
          }
        });
      }
      if (error.get() != null) {
        throw new ResidentFailure("the driver has ended a resident kernel: "
            + error.get().getMessage(), error.get());
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
    modules.keySet().forEach(group -> {
      group.close();
      group.kernel().stop();
    });
    // To give memory back, the driver may wait for all that runs, so all of them end before.
    modules.keySet().forEach(group -> group.kernel().awaitEnd());
    modules.forEach((group, module) -> {
      group.kernel().free();
      device.driver().unloadModule(module);
    });
    modules.clear();
    groups.clear();
  }
}
