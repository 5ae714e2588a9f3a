package io.ringkernel.runtime.spi;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.Delivery;
import java.util.List;
import java.util.Optional;

/**
 * What handlers ask of the runtime. Nothing here waits; ids are packed. {@code declared} is where
 * the sender may send, empty for anywhere. Who calls counts what was delivered.
 */
public interface ActorOperations {
  /**
   * Sends to an actor. {@link SendResult#QUEUED} means here that its inbox is full and the message
   * is still the caller's.
   */
  SendResult send(long source, List<String> declared, long destination, Record message,
      Delivery delivery);

  /** Sends to an actor or endpoint by name; as above. */
  SendResult send(long source, List<String> declared, String destination, Record message,
      Delivery delivery);

  /**
   * What to keep of a message that has to wait for room: a copy, which does not change with the
   * arrays of who sent it.
   *
   * @param name of the destination, or null where it has an id
   * @throws RuntimeException what sending it throws: it is for no handler there, must not be sent
   *     there, or cannot be encoded
   */
  Record kept(long source, List<String> declared, long destination, String name, Record message);

  /**
   * Gives up a message that found no room.
   *
   * @param name of the destination, or null where it has an id
   */
  void overflowed(long source, long destination, String name, Record message, Delivery delivery);

  /**
   * Gives up a message that has waited for room and then could not be sent.
   *
   * @param name of the destination, or null where it has an id
   * @param thrown by sending it; empty where the destination has ended
   */
  void undeliverable(long source, long destination, String name, Record message,
      Delivery delivery, Optional<Throwable> thrown);

  /** Publishes; gives the number of subscribers. */
  int publish(long source, String topic, Record message, Delivery delivery);

  /** Runs something whenever a subscription has begun or ended, before who did that goes on. */
  void onSubscriptions(Runnable observer);

  /**
   * The actors that subscribe to a topic, once for each subscription; empty where others subscribe,
   * or where one must get each message.
   *
   * @throws IllegalArgumentException if it is no topic
   */
  Optional<long[]> subscribers(String topic);

  /** The actor of that id; empty where it has ended or never was. */
  Optional<ActorCell> find(long actor);

  /** Launches a child; gives its id, or 0 where there is no room. */
  long spawn(long parent, String actor);

  /** An id for a child whose handlers' device needs it before the child is there. */
  long reserve();

  /** Gives a reserved id back that no child got. */
  void release(long id);

  /** Launches a child with a reserved id; where there is no room, the id is that of nobody. */
  void spawn(long parent, String actor, long id);

  /** Has an actor told of the end of another one. */
  void watch(long watcher, long watched);
}
