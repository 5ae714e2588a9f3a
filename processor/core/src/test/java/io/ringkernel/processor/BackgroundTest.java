package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackgroundTest {
  private final Background background = new Background();

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void resultsAreThoseOfTheirWorkInAnyOrderOfAsking() {
    List<Supplier<Integer>> results = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int number = i;
      results.add(background.start(() -> background.all(
          IntStream.range(0, 3).<Supplier<Integer>>mapToObj(k -> () -> number + k).toList())
          .stream().mapToInt(Integer::intValue).sum()));
    }
    for (int i : IntStream.range(0, 200).map(i -> (i * 77) % 200).toArray()) {
      assertEquals(3 * i + 3, results.get(i).get());
    }
  }

  @Test
  void whatWorkThrowsIsThrownToWhoAsks() {
    Supplier<Integer> failing = background.start(() -> {
      throw new IllegalStateException("no");
    });
    assertEquals("no", assertThrows(IllegalStateException.class, failing::get).getMessage());
    Supplier<Integer> deep = background.start(() -> {
      throw new StackOverflowError();
    });
    assertThrows(StackOverflowError.class, deep::get);
  }

  @Test
  void whoWaitsForWorkThatHasBegunDoesTheRest() {
    assumeTrue(background.hasThreads(), "one processor");
    int threads = Math.min(3, Runtime.getRuntime().availableProcessors() - 1);
    CountDownLatch begun = new CountDownLatch(threads);
    CountDownLatch rest = new CountDownLatch(2);
    AtomicInteger inside = new AtomicInteger();
    List<Supplier<Boolean>> blocked = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      blocked.add(background.start(() -> {
        begun.countDown();
        await(rest);
        return true;
      }));
    }
    await(begun);
    for (int i = 0; i < 2; i++) {
      background.start(() -> {
        inside.incrementAndGet();
        rest.countDown();
        return true;
      });
    }

    // Every thread of the background waits for the rest, which only this one can do.
    assertTrue(blocked.getFirst().get());
    assertEquals(2, inside.get());
  }
}
