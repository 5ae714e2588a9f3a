package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Steps where a back end has nothing better than launches. */
@Timeout(30)
final class StepsTest {
  private static final Object[] GIVEN = {"a", 7, "b", "c"};

  private static CompletionStage<Void> done() {
    return CompletableFuture.completedFuture(null);
  }

  @Test
  void argumentsTradePlacesAfterEachLaunch() {
    List<String> launched = new ArrayList<>();
    new Steps(4, List.of(0, 2, 3)).inTurn(GIVEN, arguments -> {
      launched.add(List.of(arguments).toString());
      return done();
    }).toCompletableFuture().join();

    assertEquals(List.of("[a, 7, b, c]", "[b, 7, c, a]", "[c, 7, a, b]", "[a, 7, b, c]"),
        launched);
  }

  @Test
  void stepsThatAreOverAtOnceTakeNoStack() {
    AtomicInteger launches = new AtomicInteger();
    new Steps(2_000_000, List.of()).inTurn(GIVEN, _ -> {
      launches.incrementAndGet();
      return done();
    }).toCompletableFuture().join();

    assertEquals(2_000_000, launches.get());
  }

  @Test
  void aLaunchBeginsWhenTheOneBeforeHasEnded() {
    List<CompletableFuture<Void>> launched = new ArrayList<>();
    CompletableFuture<Void> end =
        new Steps(1_000_000_000, List.of()).inTurn(GIVEN, _ -> {
          launched.add(new CompletableFuture<>());
          return launched.getLast();
        }).toCompletableFuture();
    for (int step = 0; step < 3; step++) {
      assertEquals(step + 1, launched.size());
      launched.get(step).complete(null);
    }
    assertTrue(!end.isDone());
    launched.getLast().completeExceptionally(new ArithmeticException("no"));

    assertEquals(4, launched.size());
    assertInstanceOf(ArithmeticException.class,
        assertThrows(CompletionException.class, end::join).getCause());
  }

  @Test
  void whatLaunchingLaterThrowsIsTold() {
    CompletableFuture<Void> first = new CompletableFuture<>();
    AtomicInteger launches = new AtomicInteger();
    CompletableFuture<Void> end = new Steps(9, List.of()).inTurn(GIVEN, _ -> {
      if (launches.getAndIncrement() == 1) {
        throw new IllegalStateException("closed");
      }
      return first;
    }).toCompletableFuture();
    first.complete(null);

    assertInstanceOf(IllegalStateException.class,
        assertThrows(CompletionException.class, end::join).getCause());
    assertEquals(2, launches.get());
  }
}
