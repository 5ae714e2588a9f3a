package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.spi.ActorOperations;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Who subscribes to the topics that handlers of a resident kernel publish to, as far as the kernel
 * may dispatch them itself: where all are its own actors.
 *
 * <p>An entry is a word and the ids of who subscribes. The word has their number plus 1, or 0 for
 * topics that the host dispatches; a number that differs with each writing; and how many messages
 * to the topic that the device had given to the host have come to their end. While it has given
 * more, it gives all: nothing overtakes what is on its way. A change of subscriptions takes all
 * entries back before who made it goes on.
 */
final class TopicTable {
  /** A topic of a class. */
  private static final class Topic {
    private final String name;
    private int carried;
    private int settled;
    private int version;
    private boolean open;

    Topic(String name) {
      this.name = name;
    }
  }

  private static final int VERSIONS = 0xff_ffff;

  private final MemorySegment memory;
  private final long base;
  private final ActorOperations operations;
  /** By class and number of the text; null for what the host dispatches in any case. */
  private final List<Topic> topics = new ArrayList<>();
  private final int[] first;
  // Under the monitor.
  private long generation;
  private boolean closed;
  private volatile boolean outdated = true;

  TopicTable(ResidentKernel kernel, List<ResidentClass<?>> classes, ActorOperations operations) {
    this.memory = kernel.memory();
    this.base = kernel.linked().layout().at("M_TOPICS");
    this.operations = operations;
    this.first = new int[classes.size()];
    boolean routed = kernel.linked().layout().at("TOPICS") > 0;
    for (int i = 0; i < first.length && routed; i++) {
      first[i] = topics.size();
      ResidentClass<?> kind = classes.get(i);
      // What a class declares is checked by name, by the host.
      boolean anywhere = kind.type().traits().publishesTo().isEmpty();
      kind.contact().ifPresent(contact -> contact.texts()
          .forEach(text -> topics.add(new Topic(anywhere ? text : null))));
    }
    if (!topics.isEmpty()) {
      operations.onSubscriptions(this::forget);
    }
  }

  /** The host has published for a handler what the device had counted; by the group's thread. */
  void carried(int kind, int text) {
    topics.get(first[kind] + text).carried++;
    outdated = true;
  }

  /** Something has changed that may let the kernel dispatch more. */
  void changed() {
    outdated = true;
  }

  /** The host dispatches all topics until {@link #refresh}; by any thread. */
  synchronized void forget() {
    generation++;
    outdated = true;
    for (int i = 0; i < topics.size() && !closed; i++) {
      Topic topic = topics.get(i);
      if (topic.open) {
        topic.open = false;
        SharedWords.release(memory, at(i), 0L);
      }
    }
  }

  /** The memory is about to be freed. */
  synchronized void close() {
    closed = true;
  }

  /**
   * Lets the kernel dispatch what it can; by the group's thread.
   *
   * @param isClear whether an actor lives in the kernel and nothing for it is at the host or was
   *     carried by it
   * @return whether to look again soon
   */
  boolean refresh(LongPredicate isClear) {
    if (!outdated || topics.isEmpty()) {
      return false;
    }
    outdated = false;
    boolean again = false;
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      if (topic.name != null && !(topic.open && topic.settled == topic.carried)) {
        again |= !open(i, topic, isClear);
      }
    }
    outdated |= again;
    return again;
  }

  /** Whether there is nothing to wait for. */
  private boolean open(int index, Topic topic, LongPredicate isClear) {
    long seen;
    synchronized (this) {
      seen = generation;
    }
    Optional<long[]> actors = subscribers(topic.name);
    if (actors.isEmpty() || actors.get().length > ResidentLayout.TOPIC_MOST) {
      return true;
    }
    for (long actor : actors.get()) {
      if (!isClear.test(actor)) {
        return false;
      }
    }
    synchronized (this) {
      if (seen == generation && !closed) {
        write(index, topic, actors.get());
      }
      return seen == generation;
    }
  }

  private Optional<long[]> subscribers(String name) {
    try {
      return operations.subscribers(name);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a line of the log, or a name
    }
  }

  private void write(int index, Topic topic, long[] actors) {
    long at = at(index);
    SharedWords.release(memory, at, 0L);
    for (int i = 0; i < actors.length; i++) {
      SharedWords.put(memory, at + Long.BYTES * (i + 1L), actors[i]);
    }
    topic.open = true;
    topic.settled = topic.carried;
    topic.version = topic.version + 1 & VERSIONS;
    SharedWords.release(memory, at,
        actors.length + 1L | (long) topic.version << 8 | (long) topic.settled << 32);
  }

  private long at(int index) {
    return base + (long) ResidentLayout.TOPIC_BYTES * index;
  }
}
