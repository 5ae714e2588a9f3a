package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.spi.ActorOperations;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What an actor's handlers have sent and found no room for. While something lies here the actor
 * handles nothing, so that it is slowed down to the speed of those it sends to; what lies here too
 * long is given up, so that two who wait for each other do not wait forever. For the actor's
 * thread.
 */
final class Outbox {
  /** Messages that may lie here. */
  static final int CAPACITY = 1024;

  /**
   * A message that waits.
   *
   * @param name of the destination, or null where it has an id
   * @param expiry by {@code System.nanoTime}
   */
  record Outgoing(long destination, String name, Record message, Delivery delivery,
      long expiry) {}

  private final ActorLife<?> life;
  private final ActorCounters counters;
  private final RuntimeServices services;
  private ArrayDeque<Outgoing> waiting;

  Outbox(ActorLife<?> life, ActorCounters counters, RuntimeServices services) {
    this.life = life;
    this.counters = counters;
    this.services = services;
  }

  boolean isEmpty() {
    return waiting == null || waiting.isEmpty();
  }

  /**
   * Sends, or keeps a copy of the message where there is no room or others wait before it.
   *
   * @throws RuntimeException what sending it throws, whether it is sent now or later
   */
  SendResult send(long destination, String name, Record message, Delivery delivery) {
    if (isEmpty()) {
      SendResult result = attempt(destination, name, message, delivery);
      if (result != SendResult.QUEUED) {
        return result;
      }
      if (waiting == null) {
        waiting = new ArrayDeque<>();
      }
    }
    Record kept = services.operations().kept(life.self(), life.declared(), destination, name,
        message);
    Outgoing outgoing = new Outgoing(destination, name, kept, delivery,
        System.nanoTime() + TimeUnit.NANOSECONDS.convert(services.settings().sendTimeout()));
    if (waiting.size() >= CAPACITY) {
      life.overflowed(outgoing);
      return SendResult.REJECTED;
    }
    waiting.addLast(outgoing);
    return SendResult.QUEUED;
  }

  private SendResult attempt(long destination, String name, Record message, Delivery delivery) {
    ActorOperations operations = services.operations();
    SendResult result =
        name == null
            ? operations.send(life.self(), life.declared(), destination, message, delivery)
            : operations.send(life.self(), life.declared(), name, message, delivery);
    if (result == SendResult.DELIVERED) {
      counters.sentOn();
    }
    return result;
  }

  /** Sends what waits as far as there is room; whether nothing is left. */
  boolean flush() {
    while (!isEmpty()) {
      if (!isDone(waiting.peekFirst(), false)) {
        return false;
      }
      waiting.removeFirst();
    }
    return true;
  }

  /** Gives up what waits and cannot be sent at once. */
  void abandon() {
    while (!isEmpty()) {
      if (!isDone(waiting.removeFirst(), true)) {
        throw new AssertionError("the last attempt ends a message");
      }
    }
  }

  /** Sends a message or gives it up; false where it may still wait. */
  private boolean isDone(Outgoing next, boolean last) {
    SendResult result;
    try {
      result = attempt(next.destination(), next.name(), next.message(), next.delivery());
    } catch (RuntimeException | Error e) {
      // Its name belongs to somebody else by now, or its record throws: no handler is there that
      // could be told.
      life.undeliverable(next, Optional.of(e));
      return true;
    }
    return switch (result) {
      // Who rejects has made a dead letter of it.
      case DELIVERED, REJECTED -> true;
      case NOT_FOUND, STALE -> {
        life.undeliverable(next, Optional.empty());
        yield true;
      }
      case QUEUED -> {
        boolean over = last || System.nanoTime() - next.expiry() >= 0;
        if (over) {
          life.overflowed(next);
        }
        yield over;
      }
    };
  }
}
