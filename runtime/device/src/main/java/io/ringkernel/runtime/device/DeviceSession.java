package io.ringkernel.runtime.device;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.Steps;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.cpu.actor.HandlerTable;
import io.ringkernel.runtime.device.KernelImage.Entry;
import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.DeviceThread;
import io.ringkernel.runtime.spi.RuntimeServices;
import io.ringkernel.runtime.spi.SessionGraph;
import io.ringkernel.runtime.spi.StreamLane;
import io.ringkernel.runtime.stream.PinnedMemory;
import io.ringkernel.runtime.trace.Trace;
import io.ringkernel.runtime.trace.TraceTrack;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Kernels and actors of one runtime on one device. An actor class that has no form for the device
 * lives on the host.
 */
public final class DeviceSession implements BackendSession {
  private record Loaded(KernelImage image, DeviceProgram program) {}

  private final RuntimeServices services;
  private final DeviceThread thread;
  private final BackendSession host;
  private final DeviceActors actors;
  private final Optional<PersistentActors> persistent;
  /** What follows is touched by the device's thread only. */
  private final Map<Class<?>, Loaded> programs = new ConcurrentHashMap<>();
  /** Read by the threads of streams, too. */
  private final Map<Object, DeviceMemory> resident =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private boolean paused;
  private final ComputeDevice device;
  private final DeviceLimits limits;
  private final DeviceTrace trace;
  private final MemoryPool pool;
  private final StencilTuning stencils = StencilTuning.ofTheUser();

  private DeviceSession(RuntimeServices services, DeviceThread thread, ComputeDevice device) {
    this.services = services;
    this.thread = thread;
    this.host = BackendSession.onHost(services);
    this.device = device;
    this.limits = device.limits();
    this.trace = new DeviceTrace(device);
    this.pool = new MemoryPool(device, this::whilePaused);
    this.actors = new DeviceActors(services, work -> await(thread, work), this::drain);
    this.persistent = device.persistentActors(services, work -> await(thread, work));
  }

  /**
   * Starts a session.
   *
   * @param name of the thread that speaks to the device
   * @param opening opens the device, on that thread
   */
  public static DeviceSession open(RuntimeServices services, String name,
      Supplier<ComputeDevice> opening) {
    DeviceThread thread = new DeviceThread(name);
    AtomicReference<DeviceSession> session = new AtomicReference<>();
    try {
      await(thread, () -> session.set(new DeviceSession(services, thread, opening.get())));
    } catch (RuntimeException | Error e) {
      thread.close(services.closeTimeout());
      throw e;
    }
    return session.get();
  }

  @Override
  public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch, Object[] arguments) {
    KernelRun.check(kernel, launch, arguments, limits);
    return start(() -> run(pool, kernel, launch, arguments));
  }

  @Override
  public CompletionStage<Void> steps(KernelDescriptor kernel, Launch launch, Steps steps,
      Object[] arguments) {
    steps.arguments(arguments).forEach(each -> KernelRun.check(kernel, launch, each, limits));
    return start(() -> {
      Loaded loaded = awaitLoaded(kernel.owner());
      new StencilSteps(stencils, new StencilSteps.Launcher(loaded.image, loaded.program, device,
          pool, resident, this::whilePaused, trace), kernel, launch, steps, arguments).run();
    });
  }

  private CompletionStage<Void> start(DeviceThread.Work work) {
    return thread.start(work, services.completions());
  }

  /** Runs a kernel in the lane of the calling thread. */
  private void run(MemoryPool from, KernelDescriptor kernel, Launch launch, Object[] arguments)
      throws Throwable {
    long began = Trace.isOn() ? System.nanoTime() : 0;
    Loaded loaded = awaitLoaded(kernel.owner());
    Entry entry = loaded.image.entry(kernel, launch, arguments);
    new KernelRun(from, resident, loaded.image, entry, arguments)
        .run(loaded.program, kernel, launch, limits, trace);
    if (began != 0) {
      Trace.interval(new TraceTrack(TraceTrack.LAUNCHES, device.name()),
          kernel.owner().getSimpleName() + "." + kernel.name(), began, System.nanoTime(),
          Map.of("items", (long) launch.x() * launch.y() * launch.z()));
    }
  }

  private Loaded awaitLoaded(Class<?> owner) {
    Loaded known = programs.get(owner);
    if (known != null) {
      return known; // a stream does not wait for what the session's thread is doing
    }
    AtomicReference<Loaded> loaded = new AtomicReference<>();
    await(thread, () -> loaded.set(loaded(owner)));
    return loaded.get();
  }

  @Override
  public StreamLane lane() {
    return new SessionLane(new SessionLane.Session() {
      @Override
      public void run(MemoryPool from, KernelDescriptor kernel, Launch launch,
          Object[] arguments) throws Throwable {
        KernelRun.check(kernel, launch, arguments, limits);
        DeviceSession.this.run(from, kernel, launch, arguments);
      }

      @Override
      public DeviceMemory resident(Object array) {
        return resident.get(array);
      }

      @Override
      public void await(DeviceThread.Work work) throws Throwable {
        awaitWork(thread, work);
      }

      @Override
      public void awaitPaused(Runnable work) {
        DeviceSession.await(thread, () -> whilePaused(work));
      }

      @Override
      public MemoryPool pool() {
        return new MemoryPool(device, work -> {
          if (persistent.isPresent()) {
            awaitPaused(work);
          } else {
            work.run();
          }
        });
      }

      @Override
      public MemoryPool ownPool() {
        return pool;
      }
    }, device);
  }

  @Override
  public SessionGraph graph(List<SessionGraph.Step> steps) {
    return new RecordedLaunches(new RecordedLaunches.Session() {
      @Override
      public RecordedLaunches.Bound bind(SessionGraph.Step step) {
        KernelRun.check(step.kernel(), step.launch(), step.arguments(), limits);
        Loaded loaded = loaded(step.kernel().owner());
        KernelRun run = new KernelRun(pool, resident, loaded.image,
            loaded.image.entry(step.kernel(), step.launch(), step.arguments()), step.arguments());
        return new RecordedLaunches.Bound(run, new DeviceGraph.Step(loaded.program,
            run.bind(step.kernel(), step.launch(), limits)));
      }

      @Override
      public void await(Runnable work) {
        DeviceSession.await(thread, () -> whilePaused(work));
      }

      @Override
      public CompletionStage<Void> start(RecordedLaunches graph) {
        return DeviceSession.this.start(graph::run);
      }
    }, device, steps);
  }

  @Override
  public PinnedMemory pinned(long bytes) {
    AtomicReference<Optional<PinnedMemory>> made = new AtomicReference<>();
    await(thread, () -> whilePaused(() -> made.set(device.pinned(bytes))));
    return made.get().<PinnedMemory>map(Pinned::new)
        .orElseGet(() -> BackendSession.super.pinned(bytes));
  }

  /** Pinned memory that is freed while no kernel stays on the device. */
  private final class Pinned implements PinnedMemory {
    private final PinnedMemory of;

    Pinned(PinnedMemory of) {
      this.of = of;
    }

    @Override
    public MemorySegment memory() {
      return of.memory();
    }

    @Override
    public void close() {
      await(thread, () -> whilePaused(of::close));
    }
  }

  private Loaded loaded(Class<?> owner) {
    Loaded loaded = programs.get(owner);
    if (loaded == null) {
      KernelImage image = KernelImageReader.read(owner, device.target());
      DeviceProgram[] program = new DeviceProgram[1];
      if (!image.entries().isEmpty()) {
        whilePaused(() -> program[0] = device.load(image));
      }
      loaded = new Loaded(image, program[0]);
      programs.put(owner, loaded);
    }
    return loaded;
  }

  /** On the device's thread; what is done meanwhile may ask for the same again. */
  private void whilePaused(Runnable work) {
    if (persistent.isEmpty() || paused) {
      work.run();
      return;
    }
    persistent.get().whilePaused(() -> {
      paused = true;
      try {
        work.run();
      } finally {
        paused = false;
      }
    });
  }

  @Override
  public ResidentArrays resident(Object[] arrays) {
    Object[] kept = arrays.clone();
    await(thread, () -> {
      for (Object array : kept) {
        if (!resident.containsKey(array)) {
          DeviceMemory memory = pool.take(HostArrays.deviceBytes(array));
          resident.put(array, memory);
          HostArrays.write(array, memory);
        }
      }
      // A stream, which has a line of work of its own, may use them from now on.
      device.settle();
    });
    return new Residence(kept);
  }

  /** Some arrays that stay on the device. */
  private final class Residence implements ResidentArrays {
    private final Object[] arrays;

    Residence(Object[] arrays) {
      this.arrays = arrays;
    }

    @Override
    public void copyToHost() {
      await(thread, () -> {
        for (Object array : arrays) {
          HostArrays.read(resident.get(array), array);
        }
      });
    }

    @Override
    public void copyToDevice() {
      await(thread, () -> {
        for (Object array : arrays) {
          HostArrays.write(array, resident.get(array));
        }
        device.settle();
      });
    }

    @Override
    public void close() {
      copyToHost();
      await(thread, () -> {
        for (Object array : arrays) {
          DeviceMemory memory = resident.remove(array);
          if (memory != null) { // an array may have been named twice
            pool.giveBack(memory);
          }
        }
      });
    }
  }

  @Override
  public ActorCell launch(ActorId id, ActorType<?, ?> type, LaunchOptions options,
      Consumer<ActorCell> made) {
    if (options.mode() != LaunchMode.EVENT_DRIVEN && persistent.isPresent()) {
      Optional<ActorCell> cell = persistent.get().launch(id, type, options, made);
      if (cell.isPresent()) {
        return cell.get();
      }
    }
    return actors.launch(id, type, options, made)
        .orElseGet(() -> host.launch(id, type, options, made));
  }

  @Override
  public <A> List<ActorCell> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
      Consumer<ActorCell> made) {
    boolean stay = !launches.isEmpty()
        && launches.getFirst().options().mode() != LaunchMode.EVENT_DRIVEN;
    return persistent.filter(there -> stay).flatMap(
        there -> there.launchAll(type, launches, made))
        .or(() -> actors.launchAll(type, launches, made))
        .orElseGet(() -> host.launchAll(type, launches, made));
  }

  /** The actors of a class, where the compiler gave it a form for this device. */
  private <A> Optional<ActorDrain<A>> drain(ActorType<A, ?> type, HandlerTable<A> handlers) {
    Optional<ActorImage> actor = KernelImageReader.actor(type.actorClass());
    if (actor.isEmpty() || type.traits().start().isPresent()
        || !KernelImageReader.has(type.actorClass(), device.target(), actor.get().entry())) {
      return Optional.empty();
    }
    AtomicReference<ActorDrain<A>> drain = new AtomicReference<>();
    await(thread, () -> {
      Loaded loaded = loaded(type.actorClass());
      requireFits(type, loaded.image.entry(actor.get().entry()));
      drain.set(new ActorDrain<>(thread, device, type, handlers, loaded.image,
          loaded.program, pool, new BatchSize(services.settings().launchTime())));
    });
    return Optional.of(drain.get());
  }

  private void requireFits(ActorType<?, ?> type, KernelImage.Entry entry) {
    int items = entry.block().getFirst();
    if (items > device.limits().workItems()) {
      throw new IllegalArgumentException("actor " + type.id() + " has a blockSize of " + items
          + ", and a block of this device has " + device.limits().workItems()
          + " work items at most");
    }
    if (entry.sharedBytes() > device.limits().sharedBytes()) {
      throw new IllegalArgumentException("the arrays that handlers of actor " + type.id()
          + " share need " + entry.sharedBytes() + " bytes, and a block of this device has "
          + device.limits().sharedBytes() + " at most: make them fields");
    }
  }

  @Override
  public CompletionStage<Void> move(ActorCell actor, int grid) {
    return persistent.map(kernels -> kernels.move(actor, grid))
        .orElseGet(() -> BackendSession.super.move(actor, grid));
  }

  @Override
  public boolean isHandlerThread() {
    return thread.isCurrent() || host.isHandlerThread()
        || persistent.isPresent() && persistent.get().isHandlerThread();
  }

  @Override
  public void close() {
    long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(services.closeTimeout());
    persistent.ifPresent(p -> p.close(deadline));
    actors.close(deadline);
    host.close();
    thread.execute(() -> {
      try {
        free();
      } catch (RuntimeException e) { // a device that is lost gives nothing back
        System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
            device.name() + " does not give everything back: " + e.getMessage());
      }
    });
    thread.close(services.closeTimeout());
  }

  private void free() {
    try {
      persistent.ifPresent(PersistentActors::free);
      actors.free();
      resident.values().forEach(DeviceMemory::close);
      pool.close();
      programs.values().forEach(loaded -> {
        if (loaded.program != null) {
          loaded.program.close();
        }
      });
    } finally {
      device.close();
    }
  }

  /** Runs work on the device's thread and throws what it throws. */
  private static void await(DeviceThread thread, Runnable work) {
    try {
      awaitWork(thread, work::run);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitWork(DeviceThread thread, DeviceThread.Work work) throws Throwable {
    if (thread.isCurrent()) {
      work.run();
      return;
    }
    CountDownLatch done = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    thread.execute(() -> {
      try {
        work.run();
      } catch (Throwable e) {
        thrown.set(e);
      }
      done.countDown();
    });
    boolean interrupted = false;
    for (;;) {
      try {
        done.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (thrown.get() != null) {
      throw thrown.get();
    }
  }
}
