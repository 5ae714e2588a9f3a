package io.ringkernel.runtime;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.broker.Endpoint;
import io.ringkernel.runtime.broker.Endpoints;
import io.ringkernel.runtime.broker.KernelBroker;
import io.ringkernel.runtime.broker.Receipt;
import io.ringkernel.runtime.registry.ActorRegistry;
import io.ringkernel.runtime.spi.ActorEvents;
import io.ringkernel.runtime.spi.ActorOperations;
import io.ringkernel.runtime.spi.ForwardingCell;
import io.ringkernel.runtime.topic.LocalTopics;
import io.ringkernel.runtime.topic.PublishOptions;
import io.ringkernel.runtime.topic.TopicFilter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** What concerns several actors of a runtime: names, routes, supervision, dead letters. */
final class LocalActors implements ActorEvents, ActorOperations, KernelBroker {
  private final ActorTable table;
  private final SupervisionTree tree;
  private final DeadLetters letters;
  private final ActorRegistry registry = new ActorRegistry(this::admit);
  private final Endpoints endpoints = new Endpoints();
  private final LostMessages lost;
  private final HybridLogicalClock clock;
  private final Consumer<ActorFailure> failures;
  private final boolean brokered;
  private final Map<ActorId, Set<ActorId>> watchers = new HashMap<>();
  private final AtomicLong messageIds = new AtomicLong();
  private final LongAdder delivered = new LongAdder();
  private final LongAdder refused = new LongAdder();
  /** Set before the first actor is launched. */
  private LocalTopics topics;
  private Spawner spawner;
  private volatile boolean closed;

  LocalActors(ActorTable table, RuntimeBuilder.Settings settings, HybridLogicalClock clock) {
    this.table = table;
    this.clock = clock;
    this.tree = new SupervisionTree(settings.supervision());
    this.failures = settings.failures();
    this.brokered = settings.brokered();
    this.lost =
        new LostMessages(table, registry, endpoints, clock, messageIds::incrementAndGet);
    this.letters = new DeadLetters(settings.deadLetterCapacity(), lost::resend);
  }

  /** Launches children. */
  interface Spawner {
    /** Launches one with an id that is reserved for it. */
    void spawn(SupervisionTree.Node parent, String actor, ActorId id);
  }

  void connect(LocalTopics localTopics, Spawner launcher) {
    topics = localTopics;
    spawner = launcher;
  }

  SupervisionTree tree() {
    return tree;
  }

  DeadLetters letters() {
    return letters;
  }

  ActorRegistry registry() {
    return registry;
  }

  KernelBroker broker() {
    checkBrokered();
    return this;
  }

  void close() {
    closed = true;
    endpoints.close();
  }

  private void admit(String name, ActorRef actor) {
    own(actor);
    if (endpoints.has(name)) {
      throw new IllegalArgumentException("an endpoint has the name \"" + name + "\"; close it or "
          + "choose another name");
    }
  }

  /**
   * The cell of an actor of this runtime: ids are counted by each runtime for itself.
   *
   * @throws IllegalArgumentException if it belongs to another runtime
   */
  ActorCell own(ActorRef actor) {
    ActorCell known = table.findOrNull(actor.id().packed());
    boolean own = known == null ? actor.state() == ActorState.TERMINATED
        : bare(known) == bare(actor.cell());
    if (!own) {
      throw new IllegalArgumentException(actor + " belongs to another runtime");
    }
    return actor.cell();
  }

  private static ActorCell bare(ActorCell cell) {
    ActorCell at = cell;
    while (at instanceof ForwardingCell forwarding) {
      at = forwarding.actor();
    }
    return at;
  }

  @Override
  public Supervision.Directive failed(ActorFailure failure, boolean told) {
    if (told) {
      try {
        failures.accept(failure);
      } catch (Throwable e) {
        // Names only: to describe what was thrown calls the user's code again.
        System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
            "the failure listener threw " + e.getClass().getName() + " when told of "
                + failure.cause().getClass().getName() + " in handler " + failure.handler()
                + " of " + failure.type() + " " + failure.actor());
      }
    }
    return tree.failed(failure.actor(), failure.cause());
  }

  @Override
  public void ending(ActorId actor) {
    tree.ending(actor);
  }

  @Override
  public void ended(ActorEnd end) {
    ActorCell cell = table.findOrNull(end.actor().packed());
    table.remove(end.actor());
    if (cell != null) {
      delivered.add(cell.telemetry().sentOn());
    }
    registry.forget(end.actor());
    topics.forget(end.actor());
    tree.ended(end.actor());
    Set<ActorId> told;
    synchronized (watchers) {
      told = watchers.remove(end.actor());
    }
    if (told != null) {
      told.forEach(watcher -> tellEnd(watcher, end));
    }
  }

  /** With the highest priority, which has room of its own. */
  private void tellEnd(ActorId watcher, ActorEnd end) {
    ActorCell cell = table.findOrNull(watcher.packed());
    if (cell != null) {
      ActorEnded message = new ActorEnded(end.actor().packed(), end.reason().ordinal());
      Delivery delivery = Delivery.NORMAL.priority(Priority.CRITICAL);
      if (cell.offer(message, delivery, end.actor().packed(), null) == SendResult.QUEUED) {
        cell.overflow(message, delivery, end.actor().packed());
      }
    }
  }

  @Override
  public void deadLetter(DeadLetter letter) {
    letters.add(letter);
  }

  @Override
  public SendResult send(long source, List<String> declared, long destination, Record message,
      Delivery delivery) {
    checkBrokered();
    ActorCell cell = table.findOrNull(destination);
    if (cell == null) {
      return counted(table.wasLaunched(destination) ? SendResult.STALE : SendResult.NOT_FOUND);
    }
    if (!declared.isEmpty()) {
      checkDeclared(source, declared, cell);
    }
    return counted(cell.offer(message, delivery, source, null));
  }

  @Override
  public SendResult send(long source, List<String> declared, String destination,
      Record message, Delivery delivery) {
    checkBrokered();
    Optional<ActorRef> actor = registry.lookup(destination);
    if (actor.isPresent()) {
      ActorCell cell = actor.get().cell();
      if (!declared.isEmpty()) {
        checkDeclared(source, declared, cell);
      }
      return counted(cell.offer(message, delivery, source, null));
    }
    checkDeclared(source, declared, destination);
    SendResult result = endpoints.put(destination, messageIds.incrementAndGet(), source, message,
        clock.tick(), delivery.correlation());
    if (result == SendResult.NOT_FOUND) {
      // What nobody can be called is a mistake, and not somebody who is away.
      TopicFilter.requireTopic(destination);
    }
    return counted(result);
  }

  private SendResult counted(SendResult result) {
    if (result != SendResult.DELIVERED && result != SendResult.QUEUED) {
      refused.increment();
    }
    return result;
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("this runtime is closed");
    }
  }

  private void checkBrokered() {
    if (!brokered) {
      throw new IllegalStateException("this runtime was built without a broker");
    }
  }

  private List<String> declared(long source) {
    ActorCell cell = source == 0 ? null : table.findOrNull(source);
    return cell == null ? List.of() : cell.type().traits().publishesTo();
  }

  private void checkDeclared(long source, List<String> declared, ActorCell destination) {
    if (declared.contains(destination.type().id())) {
      return;
    }
    List<String> names = registry.namesOf(destination.id());
    if (names.stream().noneMatch(name -> fits(declared, name))) {
      throw undeclared(source, destination.type().id() + " " + destination.id(), declared);
    }
  }

  private void checkDeclared(long source, List<String> declared, String name) {
    if (!declared.isEmpty() && !fits(declared, name)) {
      throw undeclared(source, "\"" + name + "\"", declared);
    }
  }

  private static boolean fits(List<String> declared, String name) {
    return declared.stream().anyMatch(filter -> new TopicFilter(filter).matches(name));
  }

  private IllegalArgumentException undeclared(long source, String what, List<String> declared) {
    ActorCell from = table.findOrNull(source);
    return new IllegalArgumentException((from == null ? "the sender" : from.type().id())
        + " does not declare that it publishes to " + what + "; its @RingKernel(publishesTo) has "
        + String.join(", ", declared));
  }

  @Override
  public Record kept(long source, List<String> declared, long destination, String name,
      Record message) {
    checkBrokered();
    ActorCell cell = lost.destination(destination, name);
    if (cell != null && !declared.isEmpty()) {
      checkDeclared(source, declared, cell);
    } else if (cell == null && name != null) {
      checkDeclared(source, declared, name);
      // An endpoint's name is one, too.
      TopicFilter.requireTopic(name);
    }
    return lost.kept(cell, name, message);
  }

  @Override
  public void overflowed(long source, long destination, String name, Record message,
      Delivery delivery) {
    refused.increment();
    lost.overflowed(source, destination, name, message, delivery).ifPresent(letters::add);
  }

  @Override
  public void undeliverable(long source, long destination, String name, Record message,
      Delivery delivery, Optional<Throwable> thrown) {
    if (thrown.isPresent()) {
      // Where the destination has ended, sending has counted it.
      refused.increment();
    }
    letters.add(lost.undeliverable(source, destination, name, message, delivery, thrown));
  }

  @Override
  public int publish(long source, String topic, Record message, Delivery delivery) {
    checkDeclared(source, declared(source), topic);
    return topics.publish(topic, message,
        delivery.correlation() == 0 ? PublishOptions.DEFAULTS
            : PublishOptions.DEFAULTS.correlation(delivery.correlation()),
        source);
  }

  @Override
  public void onSubscriptions(Runnable observer) {
    topics.onChange(observer);
  }

  @Override
  public Optional<long[]> subscribers(String topic) {
    return topics.actorsOnly(topic);
  }

  @Override
  public Optional<ActorCell> find(long actor) {
    return Optional.ofNullable(table.findOrNull(actor));
  }

  @Override
  public long spawn(long parent, String actor) {
    ActorCell cell = table.findOrNull(parent);
    if (cell == null) {
      return 0;
    }
    ActorId id = table.reserve();
    return spawned(cell, actor, id) ? id.packed() : 0;
  }

  private boolean spawned(ActorCell parent, String actor, ActorId id) {
    try {
      spawner.spawn(tree.nodeOf(parent), actor, id);
      return true;
    } catch (MemoryBudgetException e) {
      return false;
    } catch (RuntimeException | Error e) {
      table.remove(id);
      throw e;
    }
  }

  @Override
  public long reserve() {
    return table.reserve().packed();
  }

  @Override
  public void release(long id) {
    table.remove(ActorId.of(id));
  }

  @Override
  public void spawn(long parent, String actor, long id) {
    ActorCell cell = table.findOrNull(parent);
    if (cell == null) {
      release(id);
    } else {
      spawned(cell, actor, ActorId.of(id));
    }
  }

  @Override
  public void watch(long watcher, long watched) {
    ActorCell cell = table.findOrNull(watcher);
    if (cell == null) {
      return;
    }
    if (cell.type().handlers().stream()
        .noneMatch(h -> h.message().messageClass() == ActorEnded.class)) {
      throw new IllegalArgumentException(cell.type().id() + " has no handler for "
          + ActorEnded.class.getName() + ", which tells of the end of an actor");
    }
    if (!table.wasLaunched(watched)) {
      throw new UnknownActorException(cell.type().id() + " watches " + watched
          + ", which is the id of no actor of this runtime; ids come from spawn, senderId and "
          + "references");
    }
    ActorId id = ActorId.of(watched);
    synchronized (watchers) {
      watchers.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(cell.id());
    }
    if (table.findOrNull(watched) == null) {
      // It has ended, perhaps in between, and then it told the watcher.
      Set<ActorId> told;
      synchronized (watchers) {
        told = watchers.remove(id);
      }
      if (told != null) {
        told.forEach(each -> tellEnd(each,
            new ActorEnd(id, "", EndReason.TERMINATED, Optional.empty())));
      }
    }
  }

  @Override
  public Receipt send(ActorId source, ActorId destination, Record message) {
    checkOpen();
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(message, "message");
    return receipt(send(source.packed(), declared(source.packed()), destination.packed(), message,
        Delivery.NORMAL));
  }

  @Override
  public Receipt send(ActorId source, String destination, Record message) {
    checkOpen();
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(message, "message");
    return receipt(send(source.packed(), declared(source.packed()), destination, message,
        Delivery.NORMAL));
  }

  @Override
  public Receipt send(String destination, Record message) {
    checkOpen();
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(message, "message");
    return receipt(send(0, List.of(), destination, message, Delivery.NORMAL));
  }

  /** Who sends from outside a handler has no outbox: what finds no room is refused. */
  private Receipt receipt(SendResult result) {
    if (result == SendResult.QUEUED) {
      refused.increment();
    } else if (result == SendResult.DELIVERED) {
      delivered.increment();
    }
    return new Receipt(messageIds.incrementAndGet(),
        result == SendResult.QUEUED ? SendResult.REJECTED : result, clock.tick());
  }

  @Override
  public <M extends Record> Endpoint<M> open(String name,
      MessageCodec<M> codec, int capacity) {
    checkBrokered();
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(codec, "codec");
    checkOpen();
    Endpoint<M> endpoint = endpoints.open(name, codec, capacity);
    // After it is open: an actor that gets the name meanwhile has it now, or finds the endpoint.
    if (registry.has(name)) {
      endpoint.close();
      throw new IllegalArgumentException("an actor has the name \"" + name + "\"; choose another "
          + "one");
    }
    if (closed) {
      endpoint.close();
      throw new IllegalStateException("this runtime is closed");
    }
    return endpoint;
  }

  @Override
  public long delivered() {
    return delivered.sum()
        + table.all().stream().mapToLong(cell -> cell.telemetry().sentOn()).sum();
  }

  @Override
  public long refused() {
    return refused.sum();
  }
}
