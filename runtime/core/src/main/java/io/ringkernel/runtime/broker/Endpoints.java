package io.ringkernel.runtime.broker;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.MessageCopy;
import io.ringkernel.runtime.topic.TopicFilter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The endpoints of one runtime, by name. Thread-safe. */
public final class Endpoints {
  private final Map<String, Endpoint<?>> all = new ConcurrentHashMap<>();

  /** No endpoints yet. */
  public Endpoints() {}

  /** Opens one; see {@link KernelBroker#open}. */
  public <M extends Record> Endpoint<M> open(String name, MessageCodec<M> codec, int capacity) {
    TopicFilter.requireTopic(name);
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be 1 or more, got " + capacity);
    }
    Endpoint<M> endpoint = new Endpoint<>(name, codec, capacity, () -> all.remove(name));
    if (all.putIfAbsent(name, endpoint) != null) {
      throw new IllegalArgumentException("an endpoint named \"" + name + "\" is open; close it or "
          + "choose another name");
    }
    return endpoint;
  }

  /** Whether there is one of that name. */
  public boolean has(String name) {
    return all.containsKey(name);
  }

  /**
   * Puts a message.
   *
   * @param source a packed id; 0 for none
   * @throws IllegalArgumentException if the endpoint is for another class
   */
  public SendResult put(String name, long messageId, long source, Record message, long time,
      long correlation) {
    Endpoint<?> endpoint = all.get(name);
    if (endpoint == null) {
      return SendResult.NOT_FOUND;
    }
    check(endpoint, message);
    return put(endpoint, messageId, source, message, time, correlation);
  }

  private static <M extends Record> SendResult put(Endpoint<M> endpoint, long messageId,
      long source, Record message, long time, long correlation) {
    // As a device would send it: nothing is shared with who sent it.
    M copy = MessageCopy.through(endpoint.codec(), message);
    Optional<ActorId> from = source == 0 ? Optional.empty() : Optional.of(ActorId.of(source));
    if (endpoint.offer(new Envelope<>(messageId, from, copy, time, correlation))) {
      return SendResult.DELIVERED;
    }
    return endpoint.isClosed() ? SendResult.STALE : SendResult.QUEUED;
  }

  /**
   * A copy of a message that has to wait until it can be put.
   *
   * @throws RuntimeException what {@link #put} would throw
   */
  public Record kept(String name, Record message) {
    Endpoint<?> endpoint = all.get(name);
    if (endpoint == null) {
      return MessageCopy.of(message);
    }
    check(endpoint, message);
    return MessageCopy.through(endpoint.codec(), message);
  }

  private static void check(Endpoint<?> endpoint, Record message) {
    if (endpoint.messageClass() != message.getClass()) {
      throw new IllegalArgumentException("endpoint \"" + endpoint.name() + "\" takes "
          + endpoint.messageClass().getName() + ", not " + message.getClass().getName());
    }
  }

  /** Closes all. */
  public void close() {
    all.values().forEach(Endpoint::close);
  }
}
