package io.ringkernel.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Actors that were launched together, by their indexes from 0; thread-safe. It takes a few bytes
 * for each, whose reference is made when it is asked for. Nothing happens to the actors where the
 * group itself is forgotten.
 *
 * @param <F> the typed reference
 */
public final class ActorGroup<F extends ActorRef> implements Iterable<F>, AutoCloseable {
  private final ActorType<?, F> type;
  private final List<ActorCell> cells;

  ActorGroup(ActorType<?, F> type, List<ActorCell> cells) {
    this.type = type;
    this.cells = cells;
  }

  /** How many were launched. */
  public int size() {
    return cells.size();
  }

  /**
   * The reference of one.
   *
   * @throws IndexOutOfBoundsException if there is none of that index
   */
  public F get(int index) {
    return type.reference().apply(cells.get(Objects.checkIndex(index, cells.size())));
  }

  /** The references of all, in the order of their indexes. */
  public Stream<F> stream() {
    return IntStream.range(0, cells.size()).mapToObj(this::get);
  }

  @Override
  public Iterator<F> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < cells.size();
      }

      @Override
      public F next() {
        if (!hasNext()) {
          throw new NoSuchElementException("all " + cells.size() + " were given");
        }
        return get(next++);
      }
    };
  }

  /**
   * Sends a message to each that has not ended, in the order of their indexes, as a {@code tell} of
   * their references does.
   *
   * @return how many it was sent to
   * @throws IllegalArgumentException if the actors have no handler for its class
   * @throws InboxFullException if one has no room for it, as {@code tell} throws it; those of lower
   *     indexes have got it
   */
  public int tellAll(Record message) {
    return tellAll(type.handlerFor(Objects.requireNonNull(message, "message").getClass()).message(),
        message);
  }

  private <M extends Record> int tellAll(MessageCodec<M> codec, Record message) {
    M typed = codec.messageClass().cast(message);
    int sent = 0;
    for (ActorCell cell : cells) {
      if (cell.state() != ActorState.TERMINATED) {
        try {
          cell.tell(codec, typed, Delivery.NORMAL);
          sent++;
        } catch (ActorTerminatedException e) {
          // It has ended since it was looked at.
        }
      }
    }
    return sent;
  }

  /**
   * Ends each that has not ended, as {@link ActorRef#terminate()} does: a message that is being
   * handled is finished, those that wait become dead letters.
   */
  public void terminate() {
    cells.forEach(cell -> cell.end(EndReason.TERMINATED, Optional.empty()));
  }

  /** Ends each that has not ended and all that it has spawned, as {@link ActorRef#kill()} does. */
  public void kill() {
    cells.forEach(cell -> cell.end(EndReason.KILLED, Optional.empty()));
  }

  /** Completes when all have ended, whatever the reasons; never fails. */
  public CompletionStage<Void> ended() {
    CompletableFuture<Void> all = new CompletableFuture<>();
    waitFrom(0, all);
    return all.minimalCompletionStage();
  }

  private void waitFrom(int first, CompletableFuture<Void> all) {
    for (int i = first; i < cells.size(); i++) {
      CompletableFuture<ActorEnd> ended = cells.get(i).ended().toCompletableFuture();
      if (!ended.isDone()) {
        int next = i + 1;
        ended.whenComplete((_, _) -> waitFrom(next, all));
        return;
      }
    }
    all.complete(null);
  }

  /**
   * {@link #terminate() Ends} all, and waits until they have ended.
   *
   * @throws IllegalStateException if a handler of one of them calls it, who would wait for himself
   */
  @Override
  public void close() {
    if (cells.stream().anyMatch(ActorCell::mustNotAwait)) {
      throw new IllegalStateException("a handler must not close a group of actors that its thread "
          + "runs: closing waits until they have ended; terminate them");
    }
    terminate();
    ended().toCompletableFuture().join();
  }

  /** For example {@code 1000 of counter}. */
  @Override
  public String toString() {
    return cells.size() + " of " + type.id();
  }
}
