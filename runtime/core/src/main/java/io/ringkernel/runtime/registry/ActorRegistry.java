package io.ringkernel.runtime.registry;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.topic.TopicFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Finds actors by name. A name has levels parted by {@code /} and names one actor at a time; an
 * actor may have several. Names go with their actors. Thread-safe.
 */
public final class ActorRegistry {
  private record Watch(TopicFilter filter, Consumer<RegistryChange> listener) {}

  private final Map<String, ActorRef> actors = new ConcurrentHashMap<>();
  private final Map<ActorId, List<String>> names = new HashMap<>();
  private final List<Watch> watches = new CopyOnWriteArrayList<>();

  private final BiConsumer<String, ActorRef> admission;

  /** A registry without names. */
  public ActorRegistry() {
    this((name, actor) -> {
    });
  }

  /**
   * A registry without names.
   *
   * @param admission throws where an actor must not have a name
   */
  public ActorRegistry(BiConsumer<String, ActorRef> admission) {
    this.admission = admission;
  }

  /**
   * Gives an actor a name.
   *
   * @param name levels parted by {@code /}, no wildcards
   * @throws IllegalArgumentException if another actor or an endpoint has that name, or the actor
   *     belongs to another runtime
   * @throws ActorTerminatedException if the actor has ended
   */
  public void register(String name, ActorRef actor) {
    TopicFilter.requireTopic(name);
    Objects.requireNonNull(actor, "actor");
    synchronized (names) {
      admission.accept(name, actor);
      ActorRef other = actors.get(name);
      if (other != null && !other.id().equals(actor.id())) {
        throw new IllegalArgumentException("the name \"" + name + "\" belongs to " + other
            + "; choose another one or unregister that first");
      }
      if (actor.state() == ActorState.TERMINATED) {
        // Its names were taken back already; of who ends after this look they will be.
        throw new ActorTerminatedException(actor + " takes no name: it is terminated");
      }
      if (other != null) {
        return;
      }
      actors.put(name, actor);
      names.computeIfAbsent(actor.id(), id -> new ArrayList<>()).add(name);
      // Under the lock, so that who watches hears of changes in their order.
      tell(new RegistryChange(RegistryChange.Kind.ADDED, name, actor));
    }
  }

  /** Takes a name back; whether it named somebody. */
  public boolean unregister(String name) {
    synchronized (names) {
      ActorRef actor = actors.remove(name);
      if (actor == null) {
        return false;
      }
      List<String> left = names.get(actor.id());
      left.remove(name);
      if (left.isEmpty()) {
        names.remove(actor.id());
      }
      tell(new RegistryChange(RegistryChange.Kind.REMOVED, name, actor));
      return true;
    }
  }

  /** Takes all names of an actor back; the runtime does when it has ended. */
  public void forget(ActorId actor) {
    synchronized (names) {
      List<String> all = names.get(actor);
      if (all != null) {
        List.copyOf(all).forEach(this::unregister);
      }
    }
  }

  /** Whether an actor has that name, or was about to get it and has it now. */
  public boolean has(String name) {
    synchronized (names) {
      return actors.containsKey(name);
    }
  }

  /** The actor of that name. */
  public Optional<ActorRef> lookup(String name) {
    return Optional.ofNullable(actors.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * The actors whose names fit, by name.
   *
   * @param filter may have wildcards, see {@link TopicFilter}
   */
  public SortedMap<String, ActorRef> find(String filter) {
    TopicFilter parsed = new TopicFilter(filter);
    SortedMap<String, ActorRef> found = new TreeMap<>();
    actors.forEach((name, actor) -> {
      if (parsed.matches(name)) {
        found.put(name, actor);
      }
    });
    return found;
  }

  /** The names of an actor, in the order in which it got them. */
  public List<String> namesOf(ActorId actor) {
    synchronized (names) {
      return List.copyOf(names.getOrDefault(actor, List.of()));
    }
  }

  /**
   * Has a listener told of names that fit: of those that there are at once, then of changes. It is
   * called by the thread that makes the change and must not wait.
   *
   * @return closing it ends the watch
   */
  public Watching watch(String filter, Consumer<RegistryChange> listener) {
    Watch watch =
        new Watch(new TopicFilter(filter), Objects.requireNonNull(listener, "listener"));
    synchronized (names) {
      watches.add(watch);
      find(filter).forEach((name, actor) -> tell(watch,
          new RegistryChange(RegistryChange.Kind.ADDED, name, actor)));
    }
    return () -> watches.remove(watch);
  }

  /** A watch; closing it ends it. */
  @FunctionalInterface
  public interface Watching extends AutoCloseable {
    @Override
    void close();
  }

  private void tell(RegistryChange change) {
    for (Watch watch : watches) {
      if (watch.filter().matches(change.name())) {
        tell(watch, change);
      }
    }
  }

  private static void tell(Watch watch, RegistryChange change) {
    try {
      watch.listener().accept(change);
    } catch (RuntimeException | Error e) {
      // The listener is the user's; it must not undo a change or hide it from the others.
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "a listener of the registry threw " + e.getClass().getName() + " at " + change.name());
    }
  }
}
