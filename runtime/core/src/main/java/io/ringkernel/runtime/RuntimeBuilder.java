package io.ringkernel.runtime;

import io.ringkernel.runtime.cpu.CpuBackend;
import io.ringkernel.runtime.management.Runtimes;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Chooses a back end and starts it. Not thread-safe. */
public final class RuntimeBuilder {
  /** Best first; {@link Backend#CPU} is the last and always there. */
  private static final List<Backend> PREFERENCE =
      List.of(Backend.CUDA, Backend.METAL, Backend.WEBGPU, Backend.CPU);

  /** A bit for each class of a set. */
  private static final int MOST_LINKED = 64;

  private Backend backend = Backend.AUTO;
  private BackendProvider provider;
  private CpuMode cpuMode = CpuMode.AUTO;
  private Predicate<? super DeviceDescription> device;
  private ClassLoader classLoader;
  private int node;
  private HybridLogicalClock clock;
  private Executor completions = Thread::startVirtualThread;
  private Consumer<ActorFailure> failureListener = RuntimeBuilder::log;
  private Duration closeTimeout = Duration.ofSeconds(30);
  private Duration sendTimeout = Duration.ofSeconds(5);
  private Supervision supervision = Supervision.resume();
  private int deadLetterCapacity = 10_000;
  private boolean brokered = true;
  private int workers = Runtime.getRuntime().availableProcessors();
  private IdleStrategy workerIdle = IdleStrategy.PARK;
  private Duration launchTime = Duration.ofMillis(2);
  private long memoryBudget = Runtime.getRuntime().maxMemory();
  private Redelivery redelivery = Redelivery.DEFAULTS;
  private final List<Function<ActorDirectory, List<ActorType<?, ?>>>> linked = new ArrayList<>();

  /**
   * How messages are given again to subscribers that must get them at least once.
   *
   * @param attempts how often a message is given at most; 1 or more
   * @param pause before it is given again after a failure
   * @param patience before it is given again when nothing was heard
   */
  public record Redelivery(int attempts, Duration pause, Duration patience) {
    /** Five attempts, 100 milliseconds, 5 seconds. */
    public static final Redelivery DEFAULTS =
        new Redelivery(5, Duration.ofMillis(100), Duration.ofSeconds(5));

    /** Checks the numbers. */
    public Redelivery {
      Objects.requireNonNull(pause, "pause");
      Objects.requireNonNull(patience, "patience");
      if (attempts < 1 || pause.isNegative() || patience.isNegative() || patience.isZero()) {
        throw new IllegalArgumentException("redelivery needs 1 attempt or more, a pause and a "
            + "patience, got " + attempts + ", " + pause + ", " + patience);
      }
    }
  }

  /** What the user has chosen for actors. */
  record Settings(Supervision supervision, Consumer<ActorFailure> failures,
      int deadLetterCapacity, boolean brokered, long memoryBudget, Redelivery redelivery,
      RuntimeServices.Settings session) {}

  RuntimeBuilder() {}

  /** Which back end; {@link Backend#AUTO} unless called. */
  public RuntimeBuilder backend(Backend value) {
    backend = Objects.requireNonNull(value, "backend");
    return this;
  }

  /** A back end that is not looked for; for tests and for back ends of one's own. */
  public RuntimeBuilder backend(BackendProvider value) {
    provider = Objects.requireNonNull(value, "backend");
    return this;
  }

  /**
   * On a device of that number; back ends without choice take what they have. Unless one of these
   * methods is called, CUDA takes the one that {@code -Dringkernel.cuda.device} names, else the
   * first.
   */
  public RuntimeBuilder device(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("device must be 0 or more, got " + number);
    }
    return device(device -> device.number() == number);
  }

  /** On the first device, by number, that the condition takes. */
  public RuntimeBuilder device(Predicate<? super DeviceDescription> condition) {
    device = Objects.requireNonNull(condition, "condition");
    return this;
  }

  /**
   * The devices of the back ends that this machine can run, those of the preferred back end first.
   * A back end without choice, such as the CPU, has none.
   */
  public List<DeviceDescription> devices() {
    List<DeviceDescription> all = new ArrayList<>();
    for (Backend candidate : PREFERENCE) {
      for (BackendProvider each : providers(new ArrayList<>())) {
        if (each.backend() == candidate && each.obstacle().isEmpty()) {
          all.addAll(each.devices());
        }
      }
    }
    return List.copyOf(all);
  }

  /** How the CPU runs kernels; {@link CpuMode#AUTO} unless called. Other back ends ignore it. */
  public RuntimeBuilder cpuMode(CpuMode value) {
    cpuMode = Objects.requireNonNull(value, "cpuMode");
    return this;
  }

  /**
   * Where back ends and actors are looked for; the context class loader of the thread that calls
   * {@link #build()} unless called.
   */
  public RuntimeBuilder classLoader(ClassLoader value) {
    classLoader = Objects.requireNonNull(value, "classLoader");
    return this;
  }

  /** The number of this runtime in the ids of its actors, 0 to 1023; 0 unless called. */
  public RuntimeBuilder node(int value) {
    if (value < 0 || value > ActorId.MAX_NODE) {
      throw new IllegalArgumentException(
          "node must be 0 to " + ActorId.MAX_NODE + ", got " + value);
    }
    node = value;
    return this;
  }

  /** The clock that stamps messages; one of its own on the time of day unless called. */
  public RuntimeBuilder clock(HybridLogicalClock value) {
    clock = Objects.requireNonNull(value, "clock");
    return this;
  }

  /**
   * Where stages complete that nobody waits for in {@code join} or {@code get}, and so where
   * functions run that hang on them; a new virtual thread each unless called. {@code Runnable::run}
   * completes them on the actor's own thread, where a function that waits for the same actor waits
   * forever.
   */
  public RuntimeBuilder completions(Executor value) {
    completions = Objects.requireNonNull(value, "completions");
    return this;
  }

  /**
   * Who learns of messages that were told and whose handler threw; called on the actor's thread.
   * Unless called, one line goes to the system logger {@code io.ringkernel.runtime}.
   */
  public RuntimeBuilder onFailure(Consumer<ActorFailure> listener) {
    failureListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * How long {@link RingRuntime#close()} waits for handlers and kernels, 30 seconds unless called.
   * What still runs then is interrupted and left behind on daemon threads.
   */
  public RuntimeBuilder closeTimeout(Duration value) {
    if (Objects.requireNonNull(value, "closeTimeout").isNegative()) {
      throw new IllegalArgumentException("closeTimeout must not be negative, got " + value);
    }
    closeTimeout = value;
    return this;
  }

  /**
   * How long a message from a handler may wait for room at its destination, 5 seconds unless
   * called; then it becomes a dead letter.
   */
  public RuntimeBuilder sendTimeout(Duration value) {
    if (Objects.requireNonNull(value, "sendTimeout").isNegative()) {
      throw new IllegalArgumentException("sendTimeout must not be negative, got " + value);
    }
    sendTimeout = value;
    return this;
  }

  /**
   * What happens when an actor fails that has no other supervisor: unless called, {@link
   * Supervision#resume()}.
   */
  public RuntimeBuilder supervision(Supervision value) {
    supervision = Objects.requireNonNull(value, "supervision");
    return this;
  }

  /** How many dead letters are held, 10,000 unless called; 0 for none. */
  public RuntimeBuilder deadLetterCapacity(int letters) {
    if (letters < 0) {
      throw new IllegalArgumentException(
          "deadLetterCapacity must not be negative, got " + letters);
    }
    deadLetterCapacity = letters;
    return this;
  }

  /** A runtime whose handlers cannot send to other kernels, and without {@code broker()}. */
  public RuntimeBuilder withoutBroker() {
    brokered = false;
    return this;
  }

  /** Threads for event-driven actors; as many as processors unless called. */
  public RuntimeBuilder workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("workers must be 1 or more, got " + threads);
    }
    workers = threads;
    return this;
  }

  /** What the threads for event-driven actors do while idle; they sleep unless called. */
  public RuntimeBuilder workerIdle(IdleStrategy value) {
    workerIdle = Objects.requireNonNull(value, "workerIdle");
    return this;
  }

  /**
   * How long one launch of actors on a device whose kernels end is to take at most, 2 milliseconds
   * unless called: the number of messages in a launch follows from it. A launch that takes longer
   * however little it does may take four times its shortest time. Shorter serves who waits for
   * replies, longer gives more messages a second.
   */
  public RuntimeBuilder launchTime(Duration value) {
    if (Objects.requireNonNull(value, "launchTime").isNegative() || value.isZero()) {
      throw new IllegalArgumentException("launchTime must be positive, got " + value);
    }
    launchTime = value;
    return this;
  }

  /**
   * Bytes of memory that inboxes may take beside the heap, as many as the heap may have unless
   * called. A launch that would need more is refused with {@link MemoryBudgetException}.
   */
  public RuntimeBuilder memoryBudget(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("memoryBudget must be 1 byte or more, got " + bytes);
    }
    memoryBudget = bytes;
    return this;
  }

  /** How messages are given again to subscribers that must get them at least once. */
  public RuntimeBuilder redelivery(Redelivery value) {
    redelivery = Objects.requireNonNull(value, "redelivery");
    return this;
  }

  /**
   * Links classes whose actors send to each other: on a device where kernels stay they live in one
   * kernel, and what they send to each other does not pass the host. Where there is no such kernel
   * it changes nothing. A class that is not named is linked with itself.
   *
   * @param types at most 64; each in one call only, else {@link #build()} throws an {@code
   *     IllegalArgumentException}
   */
  public RuntimeBuilder linked(ActorType<?, ?>... types) {
    List<ActorType<?, ?>> set = requireFew(List.of(types));
    linked.add(directory -> set);
    return this;
  }

  /**
   * The same by the ids of actor classes.
   *
   * @param ids as {@link RingRuntime#launch(String, LaunchOptions)} takes them; {@link #build()}
   *     throws an {@link UnknownActorException} for one that is none
   */
  public RuntimeBuilder linked(String... ids) {
    List<String> set = requireFew(List.of(ids));
    linked.add(directory -> {
      List<ActorType<?, ?>> types = new ArrayList<>();
      set.forEach(id -> types.add(directory.type(id)));
      return types;
    });
    return this;
  }

  private static <T> List<T> requireFew(List<T> set) {
    if (set.size() > MOST_LINKED) {
      throw new IllegalArgumentException("at most " + MOST_LINKED
          + " actor classes are linked into one kernel, got " + set.size());
    }
    return set;
  }

  /**
   * Starts the runtime.
   *
   * @throws BackendUnavailableException if a back end was asked for that is not on the path or that
   *     this machine cannot run
   */
  public RingRuntime build() {
    ClassLoader loader = loader();
    if (provider != null) {
      return open(provider, loader);
    }
    List<String> broken = new ArrayList<>();
    List<BackendProvider> providers = providers(broken);
    return backend == Backend.AUTO ? openBest(providers, loader)
        : open(named(providers, broken), loader);
  }

  private ClassLoader loader() {
    return classLoader != null ? classLoader : defaultLoader();
  }

  private List<BackendProvider> providers(List<String> broken) {
    List<BackendProvider> providers = new ArrayList<>();
    collect(loader(), providers, broken);
    providers.add(new CpuBackend(cpuMode));
    return providers;
  }

  private OptionalInt chosen(BackendProvider from) {
    List<DeviceDescription> devices = device == null ? List.of() : from.devices();
    if (devices.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(devices.stream().filter(device).findFirst()
        .orElseThrow(() -> new BackendUnavailableException(from.backend(), "no device of back end "
            + from.backend() + " is as asked for; there are: " + devices.stream()
                .map(each -> each.number() + " " + each.name()).collect(Collectors.joining(", "))))
        .number());
  }

  private RingRuntime open(BackendProvider provider, ClassLoader loader) {
    Settings settings = new Settings(supervision, failureListener, deadLetterCapacity, brokered,
        memoryBudget, redelivery,
        new RuntimeServices.Settings(closeTimeout, sendTimeout, workers, workerIdle,
            launchTime, chosen(provider), linked(new ActorDirectory(loader))));
    RingRuntime runtime = new LocalRuntime(provider, loader, node,
        clock != null ? clock : new HybridLogicalClock(), completions, settings);
    Runtimes.ofThisProcess().add(runtime);
    return runtime;
  }

  private List<List<ActorType<?, ?>>> linked(ActorDirectory directory) {
    List<List<ActorType<?, ?>>> sets = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Function<ActorDirectory, List<ActorType<?, ?>>> set : linked) {
      List<ActorType<?, ?>> types = set.apply(directory);
      for (ActorType<?, ?> type : types) {
        if (!ids.add(type.id())) {
          throw new IllegalArgumentException("actor class \"" + type.id()
              + "\" is linked twice; name it in one call of linked(...)");
        }
      }
      sets.add(types);
    }
    return sets;
  }

  /**
   * A device that promised to be usable and then is not must not stop a user who left the choice.
   */
  private RingRuntime openBest(List<BackendProvider> providers, ClassLoader loader) {
    for (Backend candidate : PREFERENCE) {
      for (BackendProvider provider : providers) {
        if (provider.backend() == candidate && provider.obstacle().isEmpty()) {
          try {
            return open(provider, loader);
          } catch (BackendUnavailableException e) {
            System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
                e.getMessage() + "; trying the next");
          }
        }
      }
    }
    throw new AssertionError("the CPU is always there");
  }

  private BackendProvider named(List<BackendProvider> providers, List<String> broken) {
    BackendProvider found = providers.stream().filter(p -> p.backend() == backend).findFirst()
        .orElseThrow(() -> notOnThePath(broken));
    Optional<String> obstacle = found.obstacle();
    if (obstacle.isPresent()) {
      throw new BackendUnavailableException(backend, "back end " + backend
          + " cannot run on this machine: " + obstacle.get() + "; it needs " + backend.needs());
    }
    return found;
  }

  /** A provider that cannot be loaded hides no other. */
  private static void collect(ClassLoader loader, List<BackendProvider> providers,
      List<String> broken) {
    var iterator = ServiceLoader.load(BackendProvider.class, loader).iterator();
    for (;;) {
      try {
        if (!iterator.hasNext()) {
          return;
        }
        providers.add(iterator.next());
      } catch (ServiceConfigurationError e) {
        broken.add(e.getMessage());
      }
    }
  }

  private BackendUnavailableException notOnThePath(List<String> broken) {
    return new BackendUnavailableException(backend, "back end " + backend
        + " is not on the class path or module path: add io.ringkernel:" + backend.artifact()
        + (broken.isEmpty() ? "" : "; a provider could not be loaded: " + broken.getFirst()));
  }

  private static ClassLoader defaultLoader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context != null ? context : RingRuntime.class.getClassLoader();
  }

  private static void log(ActorFailure failure) {
    System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
        failure.type() + " " + failure.actor() + ": handler " + failure.handler() + " threw "
            + failure.cause());
  }
}
