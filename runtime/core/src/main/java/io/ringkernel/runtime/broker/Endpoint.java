package io.ringkernel.runtime.broker;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.MessageCodec;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A place with a name where messages of one type wait until somebody fetches them. Thread-safe.
 *
 * @param <M> the message
 */
public final class Endpoint<M extends Record> implements AutoCloseable {
  private final String name;
  private final MessageCodec<M> codec;
  private final int capacity;
  private final Runnable onClose;
  private final ArrayDeque<Envelope<M>> waiting = new ArrayDeque<>();
  private boolean closed;

  Endpoint(String name, MessageCodec<M> codec, int capacity, Runnable onClose) {
    this.name = name;
    this.codec = codec;
    this.capacity = capacity;
    this.onClose = onClose;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** The class of its messages. */
  public Class<M> messageClass() {
    return codec.messageClass();
  }

  /** The type of its messages. */
  MessageCodec<M> codec() {
    return codec;
  }

  /** Whether there was room. */
  boolean offer(Envelope<M> envelope) {
    synchronized (waiting) {
      if (closed || waiting.size() >= capacity) {
        return false;
      }
      waiting.addLast(envelope);
      waiting.notify();
      return true;
    }
  }

  boolean isClosed() {
    synchronized (waiting) {
      return closed;
    }
  }

  /** Takes the message that has waited longest. */
  public Optional<Envelope<M>> tryReceive() {
    synchronized (waiting) {
      return Optional.ofNullable(waiting.pollFirst());
    }
  }

  /** Takes the message of one sender that has waited longest; those of others stay in order. */
  public Optional<Envelope<M>> tryReceiveFrom(ActorId source) {
    return tryReceive(e -> e.source().filter(source::equals).isPresent());
  }

  /** Takes the message with that correlation that has waited longest. */
  public Optional<Envelope<M>> tryReceiveCorrelated(long correlation) {
    return tryReceive(e -> e.correlation() == correlation);
  }

  private Optional<Envelope<M>> tryReceive(Predicate<Envelope<M>> wanted) {
    synchronized (waiting) {
      for (Iterator<Envelope<M>> all = waiting.iterator(); all.hasNext();) {
        Envelope<M> next = all.next();
        if (wanted.test(next)) {
          all.remove();
          return Optional.of(next);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Takes the message that has waited longest, or waits for one.
   *
   * @return empty where none came in time, or the endpoint was closed
   */
  public Optional<Envelope<M>> receive(Duration timeout) throws InterruptedException {
    Objects.requireNonNull(timeout, "timeout");
    long end = System.nanoTime() + Math.max(0, TimeUnit.NANOSECONDS.convert(timeout));
    synchronized (waiting) {
      while (waiting.isEmpty() && !closed) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          return Optional.empty();
        }
        TimeUnit.NANOSECONDS.timedWait(waiting, left);
      }
      return Optional.ofNullable(waiting.pollFirst());
    }
  }

  /** The message that has waited longest, which stays. */
  public Optional<Envelope<M>> peek() {
    synchronized (waiting) {
      return Optional.ofNullable(waiting.peekFirst());
    }
  }

  /** Messages that wait. */
  public int pending() {
    synchronized (waiting) {
      return waiting.size();
    }
  }

  /** Refuses further messages and frees the name; those that wait can still be fetched. */
  @Override
  public void close() {
    synchronized (waiting) {
      if (closed) {
        return;
      }
      closed = true;
      waiting.notifyAll();
    }
    onClose.run();
  }
}
