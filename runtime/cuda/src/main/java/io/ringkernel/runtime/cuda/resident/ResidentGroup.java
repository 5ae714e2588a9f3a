package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.cpu.actor.CpuActor;
import io.ringkernel.runtime.cuda.resident.ResidentKernel.Acknowledgement;
import io.ringkernel.runtime.device.KernelImage.TrapSite;
import io.ringkernel.runtime.spi.ActorOperations;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The actors of linked classes in their resident kernel, and the thread that carries their messages
 * there and the outcomes back.
 */
final class ResidentGroup {
  /** Turns without work after which the thread lets others run, and after which it sleeps. */
  private static final int SPINS = 200;
  private static final int YIELDS = 400;
  /** Actors whose end is looked for in a millisecond. */
  private static final int ENDING_AT_ONCE = 100_000;
  private static final long NAP_NANOS = 50_000;
  private static final long SLEEP_NANOS = 5_000_000;

  /** Where an actor is. */
  record Place(long id, int executor) {
    int index() {
      return (int) id;
    }
  }

  private final List<ResidentClass<?>> classes;
  private final String name;
  private final RuntimeServices services;
  private final ResidentKernel kernel;
  private final Watchdog watchdog;
  private final TopicTable topics;
  /** Null where each actor belongs to one executor. */
  private final Batches batches;
  private final ConcurrentLinkedQueue<ResidentHome<?>> ready = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  // Under the monitor of the group, by index; there may be a million.
  private final ResidentHome<?>[] homes;
  private final int[] generations;
  /** Indexes that were given back, to be given out first; then come those that never were. */
  private int[] free = new int[16];
  private int freeCount;
  private int fresh;
  private int count;
  /** Actors that have a place, by block and modulo its executors. */
  private final int[] placed;
  // For the thread.
  private final Set<ResidentHome<?>> watched = new LinkedHashSet<>();
  private final Set<ResidentHome<?>> holding = new HashSet<>();
  /** Homes with messages on the device, or that wait for an answer. */
  private int busy;
  private long turn;
  private long activity;
  private boolean topicsWait;

  private volatile boolean sleeping;
  private volatile boolean closed;
  private volatile Throwable failure;

  ResidentGroup(List<ResidentClass<?>> classes, ResidentKernel kernel, Watchdog watchdog,
      RuntimeServices services) {
    this.classes = List.copyOf(classes);
    this.name = String.join(", ", classes.stream().map(ResidentClass::name).toList());
    this.services = services;
    this.kernel = kernel;
    this.watchdog = watchdog;
    ResidentShape shape = kernel.linked().layout().shape();
    this.homes = new ResidentHome<?>[shape.actors()];
    this.generations = new int[shape.actors()];
    this.placed = new int[shape.blocks()];
    this.batches =
        shape.isPooled() ? new Batches(kernel, kernel.linked().layout()) : null;
    this.thread = Thread.ofPlatform().daemon().name("ringkernel-cuda-" + name)
        .unstarted(this::run);
    this.topics = new TopicTable(kernel, classes, services.operations());
    thread.start();
  }

  /** Whether any executor of the kernel may run an actor. */
  boolean isPooled() {
    return kernel.linked().layout().shape().isPooled();
  }

  ResidentKernel kernel() {
    return kernel;
  }

  /** The classes that are linked, for messages. */
  String name() {
    return name;
  }

  /** The class of an actor that is run, for messages. */
  String nameOf(long id) {
    ResidentHome<?> home = homeOf(id);
    return home == null ? name : home.kind().name();
  }

  /** A class by its type. */
  @SuppressWarnings("unchecked") // found by its type
  <A> ResidentClass<A> kind(ActorType<A, ?> type) {
    return (ResidentClass<A>) classes.stream().filter(c -> c.type() == type).findFirst()
        .orElseThrow(() -> new AssertionError(type.id() + " is not linked with " + name));
  }

  RuntimeServices services() {
    return services;
  }

  boolean isOwnThread() {
    return Thread.currentThread() == thread;
  }

  /** A place for one more actor; by any thread. */
  synchronized <A> ResidentHome<A> home(ResidentClass<A> kind, OptionalInt block) {
    Place place = place(index(hasRoom(1)), block);
    ResidentHome<A> home = new ResidentHome<>(this, kind, place);
    enter(place, home);
    return home;
  }

  /**
   * Places for several actors, or for none; by any thread.
   *
   * @param blocks where each is to be
   * @param asked how many were asked for altogether
   */
  synchronized <A> List<ResidentHome<A>> homes(ResidentClass<A> kind, List<OptionalInt> blocks,
      int asked) {
    if (!hasRoom(blocks.size()) && failure == null) {
      throw new ResidentFailure("the resident kernel of " + name + " has " + generations.length
          + " places, of which " + room() + " are free, and " + asked
          + " actors were to be launched: none was; end others or set -D" + property());
    }
    List<ResidentHome<A>> homes = new ArrayList<>(blocks.size());
    for (OptionalInt block : blocks) {
      homes.add(home(kind, block));
    }
    return homes;
  }

  private int room() {
    return freeCount + generations.length - fresh;
  }

  /** Who has ended has a place until the device has acknowledged it: that is waited for. */
  private boolean hasRoom(int asked) {
    long end = System.nanoTime() + watchdog.patienceNanos();
    while (room() < asked) {
      if (failure != null || isOwnThread() || room() + ending() < asked
          || System.nanoTime() - end > 0) {
        return false;
      }
      try {
        wait(1 + count / ENDING_AT_ONCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private int ending() {
    int ending = 0;
    for (int i = 0; i < fresh; i++) {
      ending += homes[i] != null && homes[i].isEnding() ? 1 : 0;
    }
    return ending;
  }

  private String property() {
    return isPooled() ? ResidentActors.POOLED_PROPERTY : ResidentActors.ACTORS_PROPERTY;
  }

  private void enter(Place place, ResidentHome<?> home) {
    homes[place.index()] = home;
    count++;
  }

  private void give(int index) {
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = index;
  }

  private int index(boolean isThere) {
    if (failure != null) {
      throw new ResidentFailure("the resident kernel of " + name + " has failed", failure);
    }
    if (!isThere) {
      throw new ResidentFailure("the resident kernel of " + name
          + " has no place for more than "
          + generations.length + " actors: set -D" + property());
    }
    return freeCount > 0 ? free[--freeCount] : fresh++;
  }

  private Place place(int index, OptionalInt block) {
    int generation = ++generations[index];
    ResidentShape shape = kernel.linked().layout().shape();
    int executor = index % shape.executors();
    if (block.isPresent()) {
      int number = block.getAsInt() % shape.blocks();
      executor = number * shape.warps() + placed[number]++ % shape.warps();
    }
    return new Place((long) generation << 32 | index, executor);
  }

  /** A place for an actor that comes from another grid; by that one's thread. */
  synchronized Place take(ResidentHome<?> home, OptionalInt block) {
    Place place = place(index(room() > 0), block);
    enter(place, home);
    return place;
  }

  /** An actor leaves for another grid: its place is not yet free. */
  synchronized void forget(ResidentHome<?> home, Place place) {
    if (homes[place.index()] == home) {
      homes[place.index()] = null;
      count--;
    }
  }

  synchronized void freed(Place place) {
    give(place.index());
  }

  synchronized int actors() {
    return count;
  }

  /** Actors that have not ended. */
  synchronized int living() {
    return count - ending();
  }

  synchronized void left(ResidentHome<?> home) {
    homes[home.place().index()] = null;
    count--;
    give(home.place().index());
  }

  private synchronized ResidentHome<?> homeOf(long id) {
    int index = (int) id;
    ResidentHome<?> home = index >= 0 && index < homes.length ? homes[index] : null;
    return home != null && home.place().id() == id ? home : null;
  }

  private synchronized List<ResidentHome<?>> all() {
    List<ResidentHome<?>> all = new ArrayList<>(count);
    for (int i = 0; i < fresh; i++) {
      if (homes[i] != null) {
        all.add(homes[i]);
      }
    }
    return all;
  }

  /** An actor has something to do; by any thread. */
  void ready(ResidentHome<?> home) {
    ready.add(home);
    if (sleeping) {
      LockSupport.unpark(thread);
    }
  }

  private void run() {
    int idle = 0;
    while (!closed) {
      try {
        turn++;
        int did = kernel.pollWhile(this::answer);
        for (ResidentHome<?> home = nextReady(); home != null; home = nextReady()) {
          did++;
          if (home.group() != this) { // it has left meanwhile
            home.group().ready(home);
          } else if (failure == null) {
            home.turn();
          } else {
            home.fail(failure);
          }
        }
        lookAfter();
        idle = did > 0 || isActive() ? 0 : idle + 1;
        rest(idle);
        if (failure == null) {
          watchdog.look(this);
        }
      } catch (Throwable e) {
        fail(e);
      }
    }
  }

  /** Who waits is left alone while many wait to be created or ended. */
  private ResidentHome<?> nextReady() {
    return batches != null && batches.isBusy() ? null : ready.poll();
  }

  /** Whether an answer was taken; it has come too early else. */
  private boolean answer(Answer answer) {
    ResidentHome<?> home = homeOf(answer.actor());
    if (answer.isPassed() && answer.kind() == Answer.Kind.STALE) {
      refuse(answer);
      return true;
    }
    return home == null || home.take(answer);
  }

  /** What came too late for its receiver is sent as the host would have. */
  private void refuse(Answer answer) {
    MessageCodec<?> codec = classes.stream().flatMap(c -> c.sends().stream())
        .flatMap(sends -> sends.codecs().stream()).filter(c -> c.typeId() == answer.type())
        .findFirst().orElseThrow();
    try {
      refuse(answer, codec);
    } catch (RuntimeException e) { // a record that refuses what the handler gave it
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "a message between actors of " + name + " for one that has ended is none", e);
    }
  }

  private void refuse(Answer answer, MessageCodec<?> codec) {
    long target = answer.messageId();
    Delivery delivery = answer.correlation() == 0 ? Delivery.NORMAL
        : Delivery.NORMAL.correlation(answer.correlation());
    Record message = codec.decode(answer.memory(), answer.payload());
    ActorOperations operations = services.operations();
    SendResult result =
        operations.send(answer.sender(), List.of(), target, message, delivery);
    if (result == SendResult.QUEUED) {
      operations.overflowed(answer.sender(), target, null, message, delivery);
    }
  }

  /** An actor has come to be on the device. */
  void present() {
    topics.changed();
  }

  /** One is there no more. */
  void absent() {
    topics.forget();
  }

  /** An actor that is on the device, by its id; null where none of this group is. */
  private ResidentHome<?> present(long id) {
    return services.operations().find(id).orElse(null) instanceof CpuActor<?> actor
        && actor.home().orElse(null) instanceof ResidentHome<?> home && home.group() == this
        && home.exists() ? home : null;
  }

  /** One home more is busy, or one less. */
  void countBusy(int change) {
    busy += change;
  }

  /** The host has done what it could with a message for an actor that the device had counted. */
  void carried(long target) {
    ResidentHome<?> home = present(target);
    if (home != null) {
      home.carried();
    }
  }

  /** The host has published for a handler what the device had counted. */
  void published(ResidentClass<?> kind, int text) {
    topics.carried(kind.number(), text);
  }

  private boolean isClear(long id) {
    ResidentHome<?> home = present(id);
    return home != null && home.isClear();
  }

  /** Whether messages of an actor wait at the host for room. */
  void holds(ResidentHome<?> home, boolean something) {
    if (something) {
      holding.add(home);
    } else {
      holding.remove(home);
    }
  }

  /** Whether no message waits at the host for room. */
  boolean isFree() {
    return holding.isEmpty();
  }

  /** How often answers were read. */
  long turn() {
    return turn;
  }

  /** {@link ResidentHome#look} is called from now on until it has nothing to do. */
  void watch(ResidentHome<?> home) {
    watched.add(home);
  }

  private void lookAfter() {
    topicsWait = holding.isEmpty() && failure == null && topics.refresh(this::isClear);
    if (!watched.isEmpty()) {
      for (ResidentHome<?> home : List.copyOf(watched)) {
        if (failure != null || home.group() != this || !home.look()) {
          watched.remove(home);
        }
      }
    }
  }

  /** Whether actors have sent to each other since the last time. */
  private boolean isActive() {
    long now = kernel.activity();
    boolean active = now != activity;
    activity = now;
    return active;
  }

  private void rest(int idle) {
    if (idle < SPINS) {
      Thread.onSpinWait();
    } else if (idle < YIELDS) {
      Thread.yield();
    } else {
      sleeping = true;
      if (ready.isEmpty()) {
        LockSupport.parkNanos(isQuiet() ? SLEEP_NANOS : NAP_NANOS);
      }
      sleeping = false;
    }
  }

  private boolean isQuiet() {
    return watched.isEmpty() && !topicsWait && busy == 0;
  }

  /** Commands and waits; meanwhile no answers are taken. */
  byte[] await(Command command, Place place, byte[] state) {
    return await(command, then -> kernel.command(command, place.id(), 0, place.executor(), 0,
        state, then));
  }

  /**
   * Creates an actor. Of those that are pooled many are created together, later; of others this
   * waits for the end, and meanwhile no answers are taken.
   *
   * @param then is run when it is there
   */
  void create(ResidentClass<?> kind, Place place, long self, int capacity, byte[] state,
      Runnable then) {
    if (batches != null) {
      batches.create(place.id(), kind.number(), place.executor(), self, capacity, state, then);
      return;
    }
    await(Command.CREATE, done -> kernel.create(place.id(), kind.number(), place.executor(), self,
        capacity, state, done));
    then.run();
  }

  /** Ends an actor; runs something when it handles no message any more. */
  void end(Place place, Runnable then) {
    if (batches != null) {
      batches.end(place.id(), then);
    } else {
      kernel.command(Command.TERMINATE, place.id(), 0, 0, 0, new byte[0], _ -> then.run());
    }
  }

  /** Waits for an actor that is being created; meanwhile no answers are taken. */
  void awaitCreated(ResidentHome<?> home) {
    await(Command.CREATE_ALL, home::exists);
  }

  private byte[] await(Command command, Consumer<Consumer<Acknowledgement>> begin) {
    AtomicReference<Acknowledgement> result = new AtomicReference<>();
    begin.accept(result::set);
    await(command, () -> result.get() != null);
    if (!result.get().done()) {
      throw new AssertionError(command + " of an actor of " + name + " that is none");
    }
    return result.get().state();
  }

  private void await(Command command, BooleanSupplier isDone) {
    long end = System.nanoTime() + watchdog.patienceNanos();
    while (!isDone.getAsBoolean()) {
      if (kernel.pollAcknowledgements() == 0) {
        if (System.nanoTime() > end) {
          throw new ResidentFailure("the resident kernel of " + name + " did not answer "
              + command + " in " + watchdog.patienceNanos() / 1_000_000 + " ms");
        }
        Thread.onSpinWait();
      }
    }
  }

  /** What a handler throws that was ended. */
  Throwable stuck(ResidentHome<?> home, String handler, TrapSite site) {
    ActorType<?, ?> type = home.kind().type();
    HandlerStuckException thrown = new HandlerStuckException(type.id() + "." + handler
        + " was ended in the loop at " + site.file() + ":" + site.line()
        + (watchdog.isReported(home.place().id())
            ? ": it ran longer than " + watchdog.limitNanos() / 1_000_000 + " ms" : ""));
    thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement(
        type.actorClass().getName(), handler, site.file(), site.line())});
    return thrown;
  }

  /** Ends the handler of an actor, if it is in one. */
  void stopHandler(long id) {
    ResidentHome<?> home = homeOf(id);
    if (home != null) {
      home.stopHandler();
    }
  }

  /** All actors end: nothing that the device says can be trusted any more. */
  void fail(Throwable cause) {
    if (failure == null) {
      failure = cause;
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.ERROR,
          "the resident kernel of " + name + " has failed; its actors end", cause);
    }
    all().forEach(home -> home.fail(failure));
  }

  boolean hasFailed() {
    return failure != null;
  }

  /** Ends the thread; the actors have ended or are left behind. */
  void close() {
    closed = true;
    LockSupport.unpark(thread);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    all().forEach(ResidentHome::forget);
    topics.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
