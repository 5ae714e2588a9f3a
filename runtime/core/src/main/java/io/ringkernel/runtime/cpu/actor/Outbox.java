package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.spi.ActorOperations;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.ArrayDeque;
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

  /** Sends, or keeps the message where there is no room or others wait before it. */
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
    Outgoing outgoing = new Outgoing(destination, name, message, delivery,
        System.nanoTime() + TimeUnit.NANOSECONDS.convert(services.settings().sendTimeout()));
    if (waiting.size() >= CAPACITY) {
      life.lost(outgoing);
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
      Outgoing next = waiting.peekFirst();
      SendResult result =
          attempt(next.destination(), next.name(), next.message(), next.delivery());
      if (result == SendResult.QUEUED) {
        if (System.nanoTime() - next.expiry() < 0) {
          return false;
        }
        life.lost(next);
      }
      waiting.removeFirst();
    }
    return true;
  }

  /** Gives up what waits and cannot be sent at once. */
  void abandon() {
    while (!isEmpty()) {
      Outgoing next = waiting.removeFirst();
      if (attempt(next.destination(), next.name(), next.message(),
          next.delivery()) == SendResult.QUEUED) {
        life.lost(next);
      }
    }
  }
}
