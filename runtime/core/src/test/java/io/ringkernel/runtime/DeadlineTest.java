package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deadlines go by the machine's time, whatever the runtime's clock says. */
@Timeout(30)
class DeadlineTest {
  private record Ways(LaunchOptions options, boolean producer) {}

  static Stream<Ways> ways() {
    LaunchOptions base = LaunchOptions.defaults();
    return Stream.of(new Ways(base, false), new Ways(base, true),
        new Ways(base.idle(IdleStrategy.YIELD), false),
        new Ways(base.mode(LaunchMode.EVENT_DRIVEN), false));
  }

  private static Scripted.Ref held(RingRuntime runtime, Ways ways, CountDownLatch gate) {
    CountDownLatch begun = new CountDownLatch(1);
    Scripted.Ref actor = runtime.launch(Scripted.type("slow", (self, context, code) -> {
      if (code == 0) {
        begun.countDown();
        try {
          gate.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return new Done(code);
    }), ways.options());
    actor.tell(new Do(0));
    try {
      begun.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return actor;
  }

  private static Scripted.Ref within(Scripted.Ref actor, Ways ways, Duration timeout) {
    Scripted.Ref way = ways.producer() ? actor.producer() : actor;
    return way.with(Delivery.within(timeout));
  }

  /** The far clock is ahead, so the runtime's stands still until the time of day has come up. */
  @ParameterizedTest
  @MethodSource("ways")
  void lateMessageExpiresAlthoughTheClockWasPushedAhead(Ways ways) throws Exception {
    HybridLogicalClock clock = new HybridLogicalClock();
    CountDownLatch gate = new CountDownLatch(1);
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).clock(clock).build()) {
      Scripted.Ref actor = held(runtime, ways, gate);
      clock.update(clock.tick() + (900_000L << 16));
      within(actor, ways, Duration.ofMillis(50)).tell(new Do(1));
      Thread.sleep(300);
      gate.countDown();
      Waiting.untilEquals(1L, () -> actor.telemetry().expired());
      assertEquals(1, actor.telemetry().processed());
    } finally {
      gate.countDown();
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void promptMessageIsHandledAlthoughTheClockIsPushedAheadMeanwhile(Ways ways) {
    HybridLogicalClock clock = new HybridLogicalClock();
    CountDownLatch gate = new CountDownLatch(1);
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).clock(clock).build()) {
      Scripted.Ref actor = held(runtime, ways, gate);
      within(actor, ways, Duration.ofSeconds(20)).tell(new Do(1));
      clock.update(clock.tick() + (50_000_000L << 16));
      gate.countDown();
      Waiting.untilEquals(2L, () -> actor.telemetry().processed());
      assertEquals(0, actor.telemetry().expired());
    } finally {
      gate.countDown();
    }
  }

  @Test
  void lateMessageExpiresAlthoughTheClockStandsStill() throws Exception {
    AtomicLong still = new AtomicLong(1_000_000);
    CountDownLatch gate = new CountDownLatch(1);
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
        .clock(new HybridLogicalClock(still::get, Duration.ofSeconds(60))).build()) {
      Ways ways = new Ways(LaunchOptions.defaults(), false);
      Scripted.Ref actor = held(runtime, ways, gate);
      within(actor, ways, Duration.ofMillis(10)).tell(new Do(1));
      Thread.sleep(60);
      gate.countDown();
      Waiting.untilEquals(1L, () -> actor.telemetry().expired());
    } finally {
      gate.countDown();
    }
  }

  /** A reply is late only where its handler began. */
  @Test
  void whatWasNeverBegunGivesNoLateReply() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      Scripted.Ref actor = held(runtime, new Ways(LaunchOptions.defaults(), false), gate);
      var cancelled = actor.ask(new Do(1)).toCompletableFuture();
      assertTrue(cancelled.cancel(true));
      var expired = actor.with(Delivery.within(Duration.ofMillis(5))).ask(new Do(2));
      assertEquals(DeadlineExceededException.class, Waiting.failureOf(expired).getClass());
      gate.countDown();
      Waiting.untilEquals(List.of(1L, 1L),
          () -> List.of(actor.telemetry().cancelled(), actor.telemetry().expired()));
      assertEquals(3, actor.join(3));
      assertEquals(0, actor.telemetry().lateReplies());
    } finally {
      gate.countDown();
    }
  }
}
