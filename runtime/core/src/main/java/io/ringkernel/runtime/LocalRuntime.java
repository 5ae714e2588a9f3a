package io.ringkernel.runtime;

import io.ringkernel.runtime.broker.KernelBroker;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import io.ringkernel.runtime.management.Runtimes;
import io.ringkernel.runtime.memory.MemoryMonitor;
import io.ringkernel.runtime.registry.ActorRegistry;
import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.MemoryAccount;
import io.ringkernel.runtime.spi.RuntimeServices;
import io.ringkernel.runtime.spi.RuntimeTimer;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.LaunchGraph;
import io.ringkernel.runtime.stream.OpenResource;
import io.ringkernel.runtime.stream.PinnedMemory;
import io.ringkernel.runtime.telemetry.ActorSnapshot;
import io.ringkernel.runtime.telemetry.RuntimeSnapshot;
import io.ringkernel.runtime.telemetry.RuntimeTelemetry;
import io.ringkernel.runtime.topic.LocalTopics;
import io.ringkernel.runtime.topic.TopicBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What is the same on every back end: state, names, checks. */
final class LocalRuntime implements RingRuntime {
  /** How often budgets of memory are looked at. */
  private static final Duration PRESSURE_INTERVAL = Duration.ofSeconds(1);

  private final Backend backend;
  private final BackendSession session;
  private final ActorDirectory directory;
  private final ActorTable actors;
  private final HybridLogicalClock clock;
  private final LocalActors system;
  private final LocalTopics topics;
  private final MemoryAccount memory;
  private final MemoryMonitor pressure = new MemoryMonitor();
  private final AtomicBoolean monitored = new AtomicBoolean();
  private final RuntimeTelemetry telemetry;
  private final RuntimeStreams streams;
  private final Duration closeTimeout;
  private final RuntimeTimer timer = new RuntimeTimer();
  /** Held for reading while something is launched, so that closing sees it or it sees closing. */
  private final ReadWriteLock closing = new ReentrantReadWriteLock();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Thread closer;
  private volatile RuntimeState state = RuntimeState.INITIALIZING;

  LocalRuntime(BackendProvider provider, ClassLoader loader, int node, HybridLogicalClock clock,
      Executor completions, RuntimeBuilder.Settings settings) {
    this.backend = provider.backend();
    this.clock = clock;
    this.directory = new ActorDirectory(loader);
    this.actors = new ActorTable(node);
    this.system = new LocalActors(actors, settings, clock);
    RuntimeBuilder.Redelivery redelivery = settings.redelivery();
    this.topics = new LocalTopics(clock, timer, completions, system::deadLetter, system::own,
        redelivery.attempts(), redelivery.pause(), redelivery.patience());
    system.connect(topics, this::spawn);
    this.memory = new MemoryAccount(settings.memoryBudget());
    this.pressure.budget(MemoryMonitor.INBOXES, memory::used, memory.budget());
    this.telemetry = new RuntimeTelemetry(this::snapshot, timer, completions);
    this.session = open(provider, new RuntimeServices(clock, completions, system, system, timer,
        memory, pressure, settings.session()));
    this.streams = new RuntimeStreams(session, completions, this::checkRunning);
    this.closeTimeout = settings.session().closeTimeout();
    state = RuntimeState.RUNNING;
  }

  private static BackendSession open(BackendProvider provider, RuntimeServices services) {
    try {
      return provider.open(services);
    } catch (RuntimeException | LinkageError e) {
      throw new BackendUnavailableException(provider.backend(), "back end " + provider.backend()
          + " did not start: " + e.getMessage() + "; it needs " + provider.backend().needs(), e);
    }
  }

  @Override
  public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch,
      Object... arguments) {
    Objects.requireNonNull(kernel, "kernel");
    Objects.requireNonNull(launch, "launch");
    KernelArguments.check(kernel, arguments);
    closing.readLock().lock();
    try {
      checkRunning();
      return session.launch(kernel, launch, arguments.clone());
    } finally {
      closing.readLock().unlock();
    }
  }

  @Override
  public CompletionStage<Void> steps(KernelDescriptor kernel, Launch launch, Steps steps,
      Object... arguments) {
    Objects.requireNonNull(kernel, "kernel");
    Objects.requireNonNull(launch, "launch");
    steps.arguments(arguments).forEach(each -> KernelArguments.check(kernel, each));
    closing.readLock().lock();
    try {
      checkRunning();
      return steps.count() == 0 ? CompletableFuture.completedFuture(null)
          : session.steps(kernel, launch, steps, arguments.clone());
    } finally {
      closing.readLock().unlock();
    }
  }

  @Override
  public ResidentArrays resident(Object... arrays) {
    for (Object array : arrays) {
      Objects.requireNonNull(array, "array");
      if (!array.getClass().isArray() || !array.getClass().componentType().isPrimitive()) {
        throw new IllegalArgumentException(
            "only arrays of primitives can be resident, got " + array.getClass().getTypeName());
      }
    }
    closing.readLock().lock();
    try {
      checkRunning();
      return streams.resident(arrays.clone());
    } finally {
      closing.readLock().unlock();
    }
  }

  /** Makes something that this runtime must be there for. */
  private <T> T open(Supplier<T> making) {
    closing.readLock().lock();
    try {
      checkRunning();
      return making.get();
    } finally {
      closing.readLock().unlock();
    }
  }

  @Override
  public KernelStream stream() {
    return open(streams::stream);
  }

  @Override
  public LaunchGraph graph(Consumer<KernelTarget> launches) {
    // Not under the lock: who records is the user, and may close.
    checkRunning();
    return streams.graph(launches);
  }

  @Override
  public PinnedMemory pinned(long bytes) {
    return open(() -> streams.pinned(bytes));
  }

  @Override
  public List<OpenResource> openResources() {
    return streams.open().all();
  }

  @Override
  public <A, F extends ActorRef> F launch(ActorType<A, F> type, LaunchOptions options) {
    return launch(system.tree().root(), type, options);
  }

  @Override
  public UntypedActorRef launch(String id, LaunchOptions options) {
    return launch(system.tree().root(), id, options);
  }

  private <A, F extends ActorRef> F launch(SupervisionTree.Node parent, ActorType<A, F> type,
      LaunchOptions options) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(options, "options");
    return type.reference().apply(start(parent, type, options));
  }

  private UntypedActorRef launch(SupervisionTree.Node parent, String id, LaunchOptions options) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(options, "options");
    checkRunning();
    return new UntypedActorRef(start(parent, directory.type(id), options));
  }

  @Override
  public <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
      LaunchOptions options) {
    return launchAll(system.tree().root(), type, count, options);
  }

  @Override
  public <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
      IntFunction<LaunchOptions> options, IntFunction<? extends A> state) {
    return launchAll(system.tree().root(), type, count, options, state);
  }

  private <A, F extends ActorRef> ActorGroup<F> launchAll(SupervisionTree.Node parent,
      ActorType<A, F> type, int count, LaunchOptions options) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(options, "options");
    return launchEach(parent, type, count, _ -> options, _ -> type.instance());
  }

  private <A, F extends ActorRef> ActorGroup<F> launchAll(SupervisionTree.Node parent,
      ActorType<A, F> type, int count, IntFunction<LaunchOptions> options,
      IntFunction<? extends A> state) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(state, "state");
    return launchEach(parent, type, count, options, index -> () -> state.apply(index));
  }

  private <A, F extends ActorRef> ActorGroup<F> launchEach(SupervisionTree.Node parent,
      ActorType<A, F> type, int count, IntFunction<LaunchOptions> options,
      IntFunction<Supplier<? extends A>> instance) {
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, got " + count);
    }
    closing.readLock().lock();
    try {
      checkRunning();
      List<ActorLaunch<A>> launches = new ArrayList<>(count);
      try {
        for (int i = 0; i < count; i++) {
          LaunchOptions own = checked(type, i, options.apply(i), launches);
          launches.add(new ActorLaunch<>(actors.reserve(), own, instance.apply(i)));
        }
        return new ActorGroup<>(type,
            session.launchAll(type, launches, cell -> enter(parent, cell)));
      } catch (RuntimeException | Error e) {
        launches.forEach(launch -> forget(launch.id()));
        throw e;
      }
    } finally {
      closing.readLock().unlock();
    }
  }

  private static <A> LaunchOptions checked(ActorType<A, ?> type, int index, LaunchOptions options,
      List<ActorLaunch<A>> before) {
    Objects.requireNonNull(options, "options");
    checkStart(type, options);
    LaunchMode first = index == 0 ? options.mode() : before.getFirst().options().mode();
    if (options.mode() != first) {
      throw new IllegalArgumentException("actors that are launched together have one mode; that of "
          + "index " + index + " is " + options.mode() + ", the one before it " + first);
    }
    return options;
  }

  /** For a handler, which must not wait for who closes: closing waits for handlers. */
  private void spawn(SupervisionTree.Node parent, String actor, ActorId id) {
    ActorType<?, ?> type = directory.type(actor);
    if (!closing.readLock().tryLock()) {
      throw new IllegalStateException("this runtime is closed (" + state + ")");
    }
    try {
      begin(parent, type, LaunchOptions.defaults(), id);
    } finally {
      closing.readLock().unlock();
    }
  }

  private ActorCell start(SupervisionTree.Node parent, ActorType<?, ?> type,
      LaunchOptions options) {
    closing.readLock().lock();
    try {
      return begin(parent, type, options, actors.reserve());
    } finally {
      closing.readLock().unlock();
    }
  }

  /** Gives the id back where the actor cannot be launched. */
  private ActorCell begin(SupervisionTree.Node parent, ActorType<?, ?> type,
      LaunchOptions options, ActorId id) {
    try {
      checkRunning();
      checkStart(type, options);
      return session.launch(id, type, options, cell -> enter(parent, cell));
    } catch (RuntimeException | Error e) {
      forget(id);
      throw e;
    }
  }

  /** Makes an actor known that is about to begin. */
  private void enter(SupervisionTree.Node parent, ActorCell cell) {
    actors.put(cell.id(), cell);
    system.tree().add(parent, cell);
    cell.options().name()
        .ifPresent(name -> system.registry().register(name, new ActorRef(cell)));
  }

  /** Takes back what is known of an actor that does not begin. */
  private void forget(ActorId id) {
    actors.remove(id);
    system.registry().forget(id);
    system.tree().ended(id);
  }

  /** Here and not where it is started, on a thread of its own: who launches can do something. */
  private static void checkStart(ActorType<?, ?> type, LaunchOptions options) {
    Optional<Class<?>> wanted =
        type.traits().start().flatMap(start -> start.message().map(message -> message));
    Optional<Record> given = options.start();
    if (wanted.isPresent() && given.isEmpty()) {
      throw new IllegalArgumentException(type.id() + " is started with a "
          + wanted.get().getName() + "; give one with LaunchOptions.start");
    }
    if (given.isPresent() && wanted.filter(w -> w.isInstance(given.get())).isEmpty()) {
      throw new IllegalArgumentException(type.id() + " is started with "
          + wanted.map(w -> "a " + w.getName()).orElse("no message") + ", and LaunchOptions.start "
          + "gives it a " + given.get().getClass().getName());
    }
  }

  @Override
  public Supervisor supervisor(Supervision supervision) {
    checkRunning();
    return new NodeSupervisor(system.tree().supervisor(system.tree().root(),
        Objects.requireNonNull(supervision, "supervision")));
  }

  /** A node of the tree, for its user. */
  private final class NodeSupervisor implements Supervisor {
    private final SupervisionTree.Node node;

    NodeSupervisor(SupervisionTree.Node node) {
      this.node = node;
    }

    @Override
    public Supervision supervision() {
      return node.supervision();
    }

    @Override
    public <A, F extends ActorRef> F launch(ActorType<A, F> type, LaunchOptions options) {
      return LocalRuntime.this.launch(node, type, options);
    }

    @Override
    public UntypedActorRef launch(String id, LaunchOptions options) {
      return LocalRuntime.this.launch(node, id, options);
    }

    @Override
    public <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
        LaunchOptions options) {
      return LocalRuntime.this.launchAll(node, type, count, options);
    }

    @Override
    public <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
        IntFunction<LaunchOptions> options, IntFunction<? extends A> state) {
      return LocalRuntime.this.launchAll(node, type, count, options, state);
    }

    @Override
    public Supervisor supervisor(Supervision supervision) {
      return new NodeSupervisor(system.tree().supervisor(node,
          Objects.requireNonNull(supervision, "supervision")));
    }

    @Override
    public List<ActorId> children() {
      return system.tree().children(node);
    }

    @Override
    public boolean isEnded() {
      return system.tree().isEnded(node);
    }

    @Override
    public void kill() {
      system.tree().kill(node);
    }
  }

  @Override
  public DeadLetters deadLetters() {
    return system.letters();
  }

  @Override
  public ActorRegistry registry() {
    return system.registry();
  }

  @Override
  public KernelBroker broker() {
    return system.broker();
  }

  @Override
  public TopicBroker topics() {
    return topics;
  }

  @Override
  public RuntimeTelemetry telemetry() {
    return telemetry;
  }

  @Override
  public MemoryMonitor memory() {
    // Inboxes are looked at when they come and go; who asks may add budgets of other things.
    if (monitored.compareAndSet(false, true)) {
      try {
        timer.every(PRESSURE_INTERVAL, pressure::check);
      } catch (RejectedExecutionException e) {
        // The runtime is closed, and the figures stay as they are.
      }
    }
    return pressure;
  }

  @Override
  public Checkpoints checkpoints(Path folder) {
    return new Checkpoints(Objects.requireNonNull(folder, "folder"), () -> {
      var named = system.registry().find("#");
      // After the look: what ends because the runtime closes must not count as gone.
      checkRunning();
      return named;
    }, ActorRef::cell, clock);
  }

  private RuntimeSnapshot snapshot() {
    List<ActorSnapshot> all = actors.all().stream()
        .map(c -> new ActorSnapshot(c.id(), c.type().id(), system.registry().namesOf(c.id()),
            c.state(), c.phase(), c.telemetry(), c.latency()))
        .toList();
    return new RuntimeSnapshot(clock.tick(), all, pressure.uses(), system.letters().total(),
        system.delivered(), system.refused(), topics.subscriptions());
  }

  @Override
  public ActorRef actor(ActorId id) {
    checkRunning();
    return new ActorRef(actors.find(Objects.requireNonNull(id, "id")));
  }

  @Override
  public CompletionStage<Void> move(ActorRef actor, int grid) {
    checkRunning();
    return session.move(actors.find(actor.id()), grid);
  }

  @Override
  public Backend backend() {
    return backend;
  }

  @Override
  public RuntimeState state() {
    return state;
  }

  @Override
  public void close() {
    if (session.isHandlerThread() || streams.isOwnThread()) {
      throw new IllegalStateException("a handler or kernel must not close its own runtime: closing "
          + "waits until it has ended");
    }
    if (!beginClosing()) {
      awaitStopped();
      return;
    }
    try {
      streams.close(closeTimeout);
      session.close();
    } finally {
      Runtimes.ofThisProcess().remove(this);
      system.close();
      timer.close();
      // Nothing is given again from here on.
      topics.close();
      telemetry.close();
      state = RuntimeState.STOPPED;
      stopped.countDown();
    }
  }

  /** Whether the caller is the first to close. */
  private boolean beginClosing() {
    closing.writeLock().lock();
    try {
      if (state != RuntimeState.RUNNING) {
        return false;
      }
      closer = Thread.currentThread();
      state = RuntimeState.DRAINING;
      return true;
    } finally {
      closing.writeLock().unlock();
    }
  }

  /** Waits for who is closing already; an interrupt is kept, the close timeout bounds the wait. */
  private void awaitStopped() {
    if (Thread.currentThread() == closer) {
      // A function that hangs on a stage, run by the thread that closes: it would wait for itself.
      return;
    }
    boolean interrupted = false;
    for (;;) {
      try {
        stopped.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void checkRunning() {
    if (state != RuntimeState.RUNNING) {
      throw new IllegalStateException("this runtime is closed (" + state + ")");
    }
  }
}
