package io.ringkernel.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Several launches of one kernel, one after the other, between which some arrays trade places.
 *
 * @param count of launches; 0 does nothing
 * @param rotation positions of parameters: after each launch each of them takes the array of the
 *     next one, the last that of the first
 */
public record Steps(int count, List<Integer> rotation) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public Steps {
    if (count < 0) {
      throw new IllegalArgumentException("a number of steps cannot be " + count);
    }
    rotation = List.copyOf(rotation);
  }

  /** The arguments of each launch until they repeat: those of launch n are at n modulo the size. */
  public List<Object[]> arguments(Object[] given) {
    List<Object[]> all = new ArrayList<>();
    for (int turn = 0; turn < Math.max(1, rotation.size()); turn++) {
      Object[] arguments = given.clone();
      for (int role = 0; role < rotation.size(); role++) {
        arguments[rotation.get(role)] = given[rotation.get((role + turn) % rotation.size())];
      }
      all.add(arguments);
    }
    return all;
  }

  /**
   * Launches one after the other; what a launch throws ends the steps. Only the launch that is on
   * is kept, however many steps there are.
   */
  public CompletionStage<Void> inTurn(Object[] given,
      Function<Object[], CompletionStage<Void>> launch) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    goOn(0, arguments(given), launch, end);
    return end;
  }

  /** Goes on from a step; in a loop where launches are over at once, as those of a recording. */
  private void goOn(int from, List<Object[]> turns,
      Function<Object[], CompletionStage<Void>> launch, CompletableFuture<Void> end) {
    for (int step = from; step < count; step++) {
      CompletableFuture<Void> launched =
          launch.apply(turns.get(step % turns.size())).toCompletableFuture();
      if (!launched.isDone() || launched.isCompletedExceptionally()) {
        int next = step + 1;
        launched.whenComplete((_, failure) -> after(next, failure, turns, launch, end));
        return;
      }
    }
    end.complete(null);
  }

  private void after(int next, Throwable failure, List<Object[]> turns,
      Function<Object[], CompletionStage<Void>> launch, CompletableFuture<Void> end) {
    if (failure != null) {
      end.completeExceptionally(failure);
      return;
    }
    try {
      goOn(next, turns, launch, end);
    } catch (Throwable e) {
      end.completeExceptionally(e); // what launching throws, such as that the runtime is closed
    }
  }
}
