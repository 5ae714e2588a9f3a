package io.ringkernel.runtime;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.broker.Endpoints;
import io.ringkernel.runtime.message.MessageCopy;
import io.ringkernel.runtime.registry.ActorRegistry;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Messages that their sender was told are on their way and that did not arrive: how they are kept
 * meanwhile, become dead letters, and are sent once more.
 */
final class LostMessages {
  private final ActorTable table;
  private final ActorRegistry registry;
  private final Endpoints endpoints;
  private final HybridLogicalClock clock;
  private final LongSupplier messageIds;

  LostMessages(ActorTable table, ActorRegistry registry, Endpoints endpoints,
      HybridLogicalClock clock, LongSupplier messageIds) {
    this.table = table;
    this.registry = registry;
    this.endpoints = endpoints;
    this.clock = clock;
    this.messageIds = messageIds;
  }

  /** The actor with that id or, where there is one, that name; null where there is none. */
  ActorCell destination(long id, String name) {
    return name == null ? table.findOrNull(id)
        : registry.lookup(name).map(ActorRef::cell).orElse(null);
  }

  /**
   * What is to be kept of a message: a copy made through its bytes, which checks it too.
   *
   * @param cell the actor it is for; null for an endpoint, or nobody
   */
  Record kept(ActorCell cell, String name, Record message) {
    if (cell != null) {
      return MessageCopy.through(
          cell.type().handlerFor(message.getClass()).message(), message);
    }
    return name == null ? MessageCopy.of(message) : endpoints.kept(name, message);
  }

  /** A message for which no room came: its actor counts it, else it is the letter. */
  Optional<DeadLetter> overflowed(long source, long destination, String name, Record message,
      Delivery delivery) {
    ActorCell cell = destination(destination, name);
    if (cell != null && takes(cell, message)) {
      cell.overflow(message, delivery, source);
      return Optional.empty();
    }
    return Optional.of(letter(source, destination, name, message, delivery,
        DeadLetter.Reason.OVERFLOW, new InboxFullException(named(destination, name)
            + " had no room")));
  }

  private static boolean takes(ActorCell cell, Record message) {
    return cell.type().handlers().stream()
        .anyMatch(handler -> handler.message().messageClass() == message.getClass());
  }

  /**
   * A message that waited for room, and then could not be sent.
   *
   * @param thrown why; empty where its destination has ended meanwhile
   */
  DeadLetter undeliverable(long source, long destination, String name, Record message,
      Delivery delivery, Optional<Throwable> thrown) {
    Throwable cause = thrown.orElseGet(() -> new ActorTerminatedException(
        named(destination, name) + " ended before it had room for the message"));
    return letter(source, destination, name, message, delivery, DeadLetter.Reason.UNDELIVERED,
        cause);
  }

  private DeadLetter letter(long source, long destination, String name, Record message,
      Delivery delivery, DeadLetter.Reason reason, Throwable cause) {
    ActorCell cell = destination(destination, name);
    boolean byName = name != null && cell == null;
    return new DeadLetter(cell != null ? cell.id() : id(byName ? source : destination, source),
        cell != null ? cell.type().id() : "", Optional.of(MessageCopy.of(message)), reason,
        cause, clock.tick(), delivery.correlation(), source,
        byName ? Optional.of(name) : Optional.empty());
  }

  /** Handlers send to any number; one that is no id stands for its sender. */
  private static ActorId id(long packed, long source) {
    return (packed >>> 32 & ActorId.MAX_GENERATION) == 0 ? ActorId.of(source)
        : ActorId.of(packed);
  }

  private static String named(long destination, String name) {
    return name != null ? "\"" + name + "\"" : "the actor with the id " + destination;
  }

  /** Sends a dead letter once more. */
  SendResult resend(DeadLetter letter) {
    if (letter.message().isEmpty()) {
      return SendResult.NOT_FOUND;
    }
    Record message = letter.message().get();
    String name = letter.name().orElse(null);
    ActorCell cell = destination(letter.actor().packed(), name);
    if (cell != null) {
      return cell.offer(message, Delivery.NORMAL.correlation(letter.correlation()),
          letter.sender(), null);
    }
    return name == null ? SendResult.NOT_FOUND
        : endpoints.put(name, messageIds.getAsLong(), letter.sender(), message, clock.tick(),
            letter.correlation());
  }
}
