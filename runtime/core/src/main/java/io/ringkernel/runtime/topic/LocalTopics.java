package io.ringkernel.runtime.topic;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.DeadLetter;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.message.MessageCopy;
import io.ringkernel.runtime.spi.RuntimeTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;

/** The topics of one runtime. */
public final class LocalTopics implements TopicBroker {
  private static final int REMEMBERED_KEYS = 4096;

  private final HybridLogicalClock clock;
  private final Executor executor;
  private final Consumer<DeadLetter> letters;
  private final Function<ActorRef, ActorCell> cells;
  private final Attempts.Policy policy;
  private final TopicTree<LocalSubscription> tree = new TopicTree<>();
  private final Map<String, Publication> retained = new ConcurrentHashMap<>();
  private final Map<ActorId, List<LocalSubscription>> ofActors = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final RecentKeys keys = new RecentKeys(REMEMBERED_KEYS);
  private final LongAdder duplicates = new LongAdder();
  /** Messages on their way to who must get them at least once. */
  private final Set<Attempts> open = ConcurrentHashMap.newKeySet();
  /** Of messages with arrays that actors which ever subscribed take. */
  private final Map<Class<?>, MessageCodec<?>> codecs = new ConcurrentHashMap<>();
  private final List<Runnable> observers = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  /**
   * No topics yet.
   *
   * @param cells the running actor behind a reference
   * @param attempts how often a message is given at most to who must get it at least once
   * @param pause before it is given again after a failure
   * @param patience before it is given again when nothing was heard
   */
  public LocalTopics(HybridLogicalClock clock, RuntimeTimer timer, Executor executor,
      Consumer<DeadLetter> letters, Function<ActorRef, ActorCell> cells, int attempts,
      Duration pause, Duration patience) {
    this.clock = clock;
    this.executor = executor;
    this.letters = letters;
    this.cells = cells;
    this.policy = new Attempts.Policy(attempts, pause, patience, timer, open);
  }

  @Override
  public Subscription subscribe(String filter, ActorRef actor, QualityOfService quality) {
    checkOpen();
    ActorCell cell = cells.apply(Objects.requireNonNull(actor, "actor"));
    if (cell.state() == ActorState.TERMINATED) {
      // A subscription of who ends after this look ends with it.
      throw new ActorTerminatedException(actor + " subscribes to nothing: it is terminated");
    }
    cell.type().handlers().stream().map(MessageHandler::message)
        .filter(codec -> MessageCopy.isNeeded(codec.messageClass()))
        .forEach(codec -> codecs.putIfAbsent(codec.messageClass(), codec));
    LocalSubscription subscription =
        subscribe(filter, new ActorSubscriber(cell, letters), quality);
    ofActors.compute(cell.id(), (id, known) -> {
      List<LocalSubscription> all = known == null ? new ArrayList<>() : known;
      all.add(subscription);
      return all;
    });
    if (cell.state() == ActorState.TERMINATED) {
      forget(cell.id());
    }
    return subscription;
  }

  @Override
  public Subscription subscribe(String filter, Consumer<Publication> listener,
      QualityOfService quality) {
    checkOpen();
    return subscribe(filter,
        new ListenerSubscriber(Objects.requireNonNull(listener, "listener"), executor), quality);
  }

  private LocalSubscription subscribe(String filter, Subscriber subscriber,
      QualityOfService quality) {
    TopicFilter parsed = new TopicFilter(Objects.requireNonNull(filter, "filter"));
    LocalSubscription subscription = new LocalSubscription(parsed,
        Objects.requireNonNull(quality, "quality"), subscriber, policy, this::remove);
    // A message that is kept goes to who subscribes either from here or from publishing, in the
    // order of the lock; it is given without the lock, because giving may call the user's code.
    synchronized (retained) {
      retained(filter).values().forEach(subscription::enqueue);
      tree.add(parsed, subscription);
    }
    observers.forEach(Runnable::run);
    subscription.giveInTurn();
    return subscription;
  }

  private void remove(LocalSubscription subscription) {
    tree.remove(subscription.filter(), subscription);
    observers.forEach(Runnable::run);
    if (subscription.subscriber() instanceof ActorSubscriber(ActorCell cell, var _)) {
      ofActors.computeIfPresent(cell.id(), (id, all) -> {
        all.remove(subscription);
        return all.isEmpty() ? null : all;
      });
    }
  }

  /** Runs something whenever a subscription has begun or ended, before who did that goes on. */
  public void onChange(Runnable observer) {
    observers.add(observer);
  }

  /**
   * Who subscribes to a topic, where those are actors that may miss messages and nothing waits to
   * be given to them; an actor stands there once for each of its subscriptions.
   */
  public Optional<long[]> actorsOnly(String topic) {
    Object[] subscribers = tree.subscribers(topic);
    long[] actors = new long[subscribers.length];
    for (int i = 0; i < actors.length; i++) {
      if (!(subscribers[i] instanceof LocalSubscription subscription)
          || !(subscription.subscriber() instanceof ActorSubscriber(ActorCell cell, var _))
          || !subscription.mayMiss()) {
        return Optional.empty();
      }
      actors[i] = cell.id().packed();
    }
    return Optional.of(actors);
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("this runtime is closed");
    }
  }

  /** Ends the subscriptions of an actor. */
  public void forget(ActorId actor) {
    List<LocalSubscription> all = ofActors.remove(actor);
    if (all != null) {
      List.copyOf(all).forEach(LocalSubscription::end);
    }
  }

  @Override
  public int publish(String topic, Record message) {
    return publish(topic, message, PublishOptions.DEFAULTS);
  }

  @Override
  public int publish(String topic, Record message, PublishOptions options) {
    checkOpen();
    return publish(topic, message, options, 0);
  }

  /** Publishes for an actor, whose packed id is the sender. */
  public int publish(String topic, Record message, PublishOptions options, long sender) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(options, "options");
    return carry(topic, kept(message), options, sender);
  }

  /** What is retained or given again must not change with the arrays of who published it. */
  private Record kept(Record message) {
    if (!MessageCopy.isNeeded(message.getClass())) {
      return message;
    }
    MessageCodec<?> codec = codecs.get(message.getClass());
    return codec == null ? MessageCopy.of(message) : MessageCopy.of(codec, message);
  }

  private int carry(String topic, Record message, PublishOptions options, long sender) {
    Object[] subscribers = tree.subscribers(topic);
    if (options.key() != 0 && !keys.add(topic, options.key())) {
      duplicates.increment();
      return 0;
    }
    if (options.retained()) {
      return publishRetained(topic, message, options, sender);
    }
    Publication publication = publication(topic, message, options, sender);
    int reached = 0;
    for (Object subscriber : subscribers) {
      if (((LocalSubscription) subscriber).give(publication)) {
        reached++;
      }
    }
    return reached;
  }

  private int publishRetained(String topic, Record message, PublishOptions options, long sender) {
    Object[] subscribers;
    LocalSubscription.Turn[] turns;
    synchronized (retained) {
      Publication publication = publication(topic, message, options, sender);
      retained.put(topic, publication);
      subscribers = tree.subscribers(topic);
      turns = new LocalSubscription.Turn[subscribers.length];
      for (int i = 0; i < turns.length; i++) {
        turns[i] = ((LocalSubscription) subscribers[i]).enqueue(publication);
      }
    }
    int reached = 0;
    for (int i = 0; i < turns.length; i++) {
      ((LocalSubscription) subscribers[i]).giveInTurn();
      if (turns[i].taken()) {
        reached++;
      }
    }
    return reached;
  }

  /**
   * Gives up what waits to be given again; after the timer was closed. Nobody from outside of
   * actors subscribes or publishes any more.
   */
  public void close() {
    closed = true;
    open.forEach(Attempts::abandon);
  }

  private Publication publication(String topic, Record message, PublishOptions options,
      long sender) {
    return new Publication(topic, message, ids.incrementAndGet(), sender, clock.tick(),
        options.correlation());
  }

  @Override
  public Map<String, Publication> retained(String filter) {
    TopicFilter parsed = new TopicFilter(filter);
    Map<String, Publication> found = new TreeMap<>();
    if (!parsed.hasWildcards()) {
      Publication one = retained.get(filter);
      if (one != null) {
        found.put(filter, one);
      }
      return found;
    }
    retained.forEach((topic, publication) -> {
      if (parsed.matches(topic)) {
        found.put(topic, publication);
      }
    });
    return found;
  }

  @Override
  public int clearRetained(String filter) {
    int count = 0;
    for (Map.Entry<String, Publication> entry : retained(filter).entrySet()) {
      count += retained.remove(entry.getKey(), entry.getValue()) ? 1 : 0;
    }
    return count;
  }

  @Override
  public int subscriptions() {
    return tree.size();
  }

  @Override
  public long duplicates() {
    return duplicates.sum();
  }
}
