package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.Restart;
import io.ringkernel.RingContext;
import io.ringkernel.runtime.Scripted.Declared;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.Supervision.Directive;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was sent is processed, refused or a dead letter, and each once, whatever goes wrong:
 * handlers that throw, inboxes that overflow, deadlines, cancellations, restarts, ends. Who sends
 * counts for himself.
 */
@Timeout(120)
class AccountTest {
  private static final int SENDERS = 3;
  private static final int MESSAGES = 4_000;

  /** What senders counted. */
  private static final class Tally {
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final List<CompletableFuture<Done>> asked =
        Collections.synchronizedList(new ArrayList<>());
  }

  static Stream<LaunchOptions> options() {
    List<LaunchOptions> all = new ArrayList<>();
    for (Overflow overflow : Overflow.values()) {
      LaunchOptions base = LaunchOptions.defaults().queueCapacity(8).overflow(overflow)
          .blockTimeout(Duration.ofMillis(200));
      all.add(base);
      all.add(base.mode(LaunchMode.EVENT_DRIVEN));
      all.add(base.idle(IdleStrategy.YIELD));
    }
    return all.stream();
  }

  /** Fails now and then, as the code says, and is slow now and then. */
  private static Done script(Scripted self, RingContext context, long code) {
    if (code % 17 == 3) {
      throw new IllegalStateException("code " + code);
    }
    if (code % 101 == 5) {
      LockSupport.parkNanos(200_000);
    }
    if (code % 13 == 1) {
      context.deferReply();
      return null;
    }
    return new Done(code);
  }

  private static void send(Scripted.Ref actor, Random random, Tally tally) {
    Priority[] priorities = Priority.values();
    for (int i = 0; i < MESSAGES; i++) {
      Delivery delivery = random.nextInt(5) > 0 ? Delivery.NORMAL
          : Delivery.NORMAL.priority(priorities[random.nextInt(priorities.length)]);
      if (random.nextInt(20) == 0) {
        delivery = delivery.timeout(Duration.ofNanos(1_000L * (1 + random.nextInt(200))));
      }
      Scripted.Ref handle = actor.with(delivery);
      try {
        if (random.nextInt(4) == 0) {
          CompletableFuture<Done> asked =
              handle.ask(new Do(random.nextInt(1_000))).toCompletableFuture();
          tally.asked.add(asked);
          if (random.nextInt(10) == 0) {
            asked.cancel(true);
          }
        } else {
          handle.tell(new Do(random.nextInt(1_000)));
        }
        tally.accepted.getAndIncrement();
      } catch (InboxFullException | ActorTerminatedException e) {
        tally.refused.getAndIncrement();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyMessageIsAccountedForWhateverGoesWrong(LaunchOptions options) throws Exception {
    Tally tally = new Tally();
    RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
        .deadLetterCapacity(10).onFailure(f -> {
        }).build();
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne()
        .atMost(1_000_000, Duration.ofHours(1))
        .deciding(cause -> cause.getMessage().length() % 2 == 0 ? Directive.RESTART
            : Directive.RESUME));
    Scripted.Ref actor = supervisor.launch(
        Scripted.type(Declared.of("account").restart(Restart.RESET), AccountTest::script),
        options);
    List<Thread> senders = new ArrayList<>();
    for (int s = 0; s < SENDERS; s++) {
      long seed = s;
      senders.add(Thread.ofPlatform()
          .start(() -> send(actor, new Random(seed), tally)));
    }
    Thread.sleep(20);
    actor.deactivate();
    Thread.sleep(5);
    actor.activate();
    for (Thread sender : senders) {
      sender.join();
    }
    Waiting.until(() -> actor.telemetry().queueDepth() == 0);
    runtime.close();

    ActorTelemetry end = actor.telemetry();
    assertTrue(end.isBalanced(), end::toString);
    assertEquals(tally.accepted.get() + tally.refused.get(), end.sent(), end::toString);
    assertEquals((long) SENDERS * MESSAGES, end.sent());
    assertEquals(end.deadLettered(), runtime.deadLetters().total(), end::toString);
    assertEquals(runtime.deadLetters().total() - runtime.deadLetters().discarded(),
        runtime.deadLetters().size());
    assertTrue(end.failed() > 0 && end.processed() > 0, end::toString);
    // Nobody waits forever: every stage has an outcome.
    for (CompletableFuture<Done> stage : tally.asked) {
      try {
        stage.orTimeout(10, TimeUnit.SECONDS).join();
      } catch (CompletionException | CancellationException e) {
        assertTrue(!(e.getCause() instanceof TimeoutException));
      }
    }
  }

  @Test
  void endUnderLoadAccountsForEverything() throws Exception {
    for (int round = 0; round < 30; round++) {
      Tally tally = new Tally();
      LaunchMode mode = LaunchMode.values()[round % 2];
      try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
      }).build()) {
        Scripted.Ref actor = runtime.launch(Scripted.type("short", AccountTest::script),
            LaunchOptions.defaults().mode(mode).queueCapacity(64));
        List<Thread> senders = new ArrayList<>();
        for (int s = 0; s < SENDERS; s++) {
          long seed = s + 100L * round;
          senders.add(Thread.ofPlatform()
              .start(() -> send(actor, new Random(seed), tally)));
        }
        Thread.sleep(round % 5);
        switch (round % 3) {
          case 0 -> actor.terminate();
          case 1 -> actor.kill();
          default -> actor.drain(Duration.ofMillis(round));
        }
        Waiting.join(actor.ended());
        for (Thread sender : senders) {
          sender.join();
        }
        ActorTelemetry end = actor.telemetry();
        assertTrue(end.isBalanced(), end::toString);
        assertEquals(0, end.queueDepth());
        assertEquals((long) SENDERS * MESSAGES, end.sent(), end::toString);
        assertEquals(end.deadLettered(), runtime.deadLetters().total(), end::toString);
      }
    }
  }

  @Test
  void messagesBetweenActorsAreAccountedFor() {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
        .sendTimeout(Duration.ofMillis(20)).onFailure(f -> {
        }).build()) {
      AtomicLong sends = new AtomicLong();
      List<Scripted.Ref> ring = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int own = i;
        ring.add(runtime.launch(Scripted.type("link", (self, context, code) -> {
          if (code > 0) {
            for (int n = 0; n < 2; n++) {
              sends.getAndIncrement();
              context.send(ring.get((own + 1) % 4).id().packed(), new Do(code - 1));
            }
          }
          if (code % 5 == 2) {
            throw new IllegalStateException();
          }
          return new Done(0);
        }), LaunchOptions.defaults().queueCapacity(4)
            .mode(i % 2 == 0 ? LaunchMode.PERSISTENT : LaunchMode.EVENT_DRIVEN)));
      }
      sends.getAndIncrement();
      ring.getFirst().tell(new Do(9));
      Waiting.until(() -> sends.get() == ring.stream().mapToLong(a -> a.telemetry().sent()).sum()
          && ring.stream().allMatch(a -> a.telemetry().queueDepth() == 0));
      ring.forEach(a -> assertTrue(a.telemetry().isBalanced(), a.telemetry()::toString));
      assertEquals(ring.stream().mapToLong(a -> a.telemetry().deadLettered()).sum(),
          runtime.deadLetters().total());
    }
  }
}
