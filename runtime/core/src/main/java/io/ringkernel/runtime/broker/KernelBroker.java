package io.ringkernel.runtime.broker;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.MessageCodec;

/**
 * Carries messages from kernel to kernel, by id or by name, without waiting. Thread-safe. Handlers
 * use it through {@code send} of their context.
 */
public interface KernelBroker {
  /**
   * Sends a message from one actor to another one.
   *
   * @throws IllegalArgumentException if the destination has no handler for its class, or the source
   *     declares where it publishes and not that
   * @throws IllegalStateException if the runtime is closed
   */
  Receipt send(ActorId source, ActorId destination, Record message);

  /**
   * Sends a message from an actor to the actor or endpoint of that name.
   *
   * @throws IllegalArgumentException as above, and for a name that nobody can have
   * @throws IllegalStateException if the runtime is closed
   */
  Receipt send(ActorId source, String destination, Record message);

  /**
   * Sends a message that comes from no actor to the actor or endpoint of that name.
   *
   * @throws IllegalArgumentException if the destination does not take its class, or nobody can have
   *     that name
   * @throws IllegalStateException if the runtime is closed
   */
  Receipt send(String destination, Record message);

  /**
   * Opens a place where messages of one type wait to be fetched.
   *
   * @param name levels parted by {@code /}, no wildcards
   * @param codec its messages: {@code INSTANCE} of the generated class
   * @param capacity messages that may wait; 1 or more
   * @throws IllegalArgumentException if an actor or endpoint has that name
   * @throws IllegalStateException if the runtime is closed
   */
  <M extends Record> Endpoint<M> open(String name, MessageCodec<M> codec, int capacity);

  /** Messages that were sent through the broker and delivered. */
  long delivered();

  /** Messages that were sent through the broker and not delivered. */
  long refused();
}
