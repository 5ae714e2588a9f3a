package io.ringkernel.runtime.topic;

import java.util.LinkedHashSet;
import java.util.Set;

/** The keys published last, so many that a mistake is noticed. Thread-safe. */
final class RecentKeys {
  private record Key(String topic, long number) {}

  private final int capacity;
  private final Set<Key> keys = new LinkedHashSet<>();

  RecentKeys(int capacity) {
    this.capacity = capacity;
  }

  /** Remembers a key; whether it is new. */
  synchronized boolean add(String topic, long number) {
    if (!keys.add(new Key(topic, number))) {
      return false;
    }
    if (keys.size() > capacity) {
      var eldest = keys.iterator();
      eldest.next();
      eldest.remove();
    }
    return true;
  }
}
