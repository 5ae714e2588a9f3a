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

  /** Launches one after the other; what a launch throws ends the steps. */
  public CompletionStage<Void> inTurn(Object[] given,
      Function<Object[], CompletionStage<Void>> launch) {
    List<Object[]> turns = arguments(given);
    CompletionStage<Void> last = CompletableFuture.completedFuture(null);
    for (int step = 0; step < count; step++) {
      Object[] arguments = turns.get(step % turns.size());
      last = step == 0 ? launch.apply(arguments)
          : last.thenCompose(_ -> launch.apply(arguments));
    }
    return last;
  }

  /** Launches where the order of launches is that of the work; the first that throws counts. */
  public CompletionStage<Void> inOrder(Object[] given,
      Function<Object[], CompletionStage<Void>> launch) {
    List<Object[]> turns = arguments(given);
    CompletionStage<Void> all = CompletableFuture.completedFuture(null);
    for (int step = 0; step < count; step++) {
      CompletionStage<Void> next = launch.apply(turns.get(step % turns.size()));
      all = all.thenCombine(next, (_, last) -> last);
    }
    return all;
  }
}
