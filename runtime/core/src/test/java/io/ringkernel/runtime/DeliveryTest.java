package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.RingContext;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deadlines, priorities, correlations, cancellation and full inboxes. */
@Timeout(30)
class DeliveryTest {
  private static final long HOLD = -1;

  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<Long> seen = Collections.synchronizedList(new ArrayList<>());
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build();

  @AfterEach
  void close() {
    gate.countDown();
    runtime.close();
  }

  private Done script(Scripted self, RingContext context, long code) {
    if (code == HOLD) {
      held.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    } else {
      seen.add(code);
    }
    return new Done(code);
  }

  private Scripted.Ref launch(LaunchOptions options) {
    return runtime.launch(Scripted.type("scripted", this::script), options);
  }

  private Scripted.Ref busy(LaunchOptions options) throws InterruptedException {
    Scripted.Ref actor = launch(options);
    actor.tell(new Do(HOLD));
    held.await();
    return actor;
  }

  @ParameterizedTest
  @EnumSource(IdleStrategy.class)
  void urgentMessagesOvertakeAndKeepTheirOwnOrder(IdleStrategy idle) throws Exception {
    Scripted.Ref actor = busy(LaunchOptions.defaults().idle(idle).queueCapacity(8));
    Priority[] priorities = Priority.values();
    for (int round = 0; round < 2; round++) {
      for (Priority priority : priorities) {
        actor.with(Delivery.NORMAL.priority(priority))
            .tell(new Do(10 * priority.ordinal() + round));
      }
    }
    gate.countDown();
    Waiting.untilEquals(List.of(30L, 31L, 20L, 21L, 10L, 11L, 0L, 1L), () -> List.copyOf(seen));
    Waiting.untilEquals(9L, () -> actor.telemetry().processed());
    // The last counter of a message may be written after the one that was waited for.
    Waiting.untilEquals(true, () -> actor.telemetry().isBalanced());
  }

  @Test
  void askFailsAtItsDeadlineAndItsMessageIsNeverBegun() throws Exception {
    Scripted.Ref actor = busy(LaunchOptions.defaults());
    var asked = actor.with(Delivery.within(Duration.ofMillis(20))).ask(new Do(5));

    Throwable cause = Waiting.failureOf(asked);
    assertInstanceOf(DeadlineExceededException.class, cause);
    assertEquals("scripted " + actor.id() + " did not answer act within 20000 us",
        cause.getMessage());
    gate.countDown();
    assertEquals(7, actor.join(7));
    assertEquals(List.of(7L), seen);
    assertEquals(1, actor.telemetry().expired());
    DeadLetter letter = runtime.deadLetters().list().getFirst();
    assertEquals(DeadLetter.Reason.EXPIRED, letter.reason());
    assertEquals(new Do(5), letter.message().orElseThrow());
  }

  @Test
  void deadlineThatIsMetLeavesNothingBehind() {
    Scripted.Ref actor = launch(LaunchOptions.defaults());
    var handle = actor.with(Delivery.within(Duration.ofSeconds(10)));
    for (int i = 0; i < 1_000; i++) {
      assertEquals(i, handle.join(i));
    }
    assertEquals(0, actor.telemetry().deadLettered());
  }

  @Test
  void toldMessageExpiresToo() throws Exception {
    Scripted.Ref actor = busy(LaunchOptions.defaults().withoutStamps());
    actor.with(Delivery.within(Duration.ofMillis(1))).tell(new Do(1));
    Thread.sleep(10);
    gate.countDown();
    Waiting.untilEquals(1L, () -> actor.telemetry().expired());
    assertTrue(seen.isEmpty());
  }

  @Test
  void cancelledAskIsNeverBegun() throws Exception {
    Scripted.Ref actor = busy(LaunchOptions.defaults());
    CompletableFuture<Done> asked = actor.ask(new Do(5)).toCompletableFuture();
    asked.cancel(true);
    gate.countDown();
    assertEquals(7, actor.join(7));
    assertEquals(List.of(7L), seen);
    assertEquals(1, actor.telemetry().cancelled());
    assertEquals(DeadLetter.Reason.CANCELLED,
        runtime.deadLetters().list().getFirst().reason());
    assertTrue(actor.telemetry().isBalanced());
  }

  @Test
  void handlerLearnsThatNobodyWaitsAnyMore() throws Exception {
    AtomicBoolean noticed = new AtomicBoolean();
    Scripted.Ref actor = runtime.launch(Scripted.type("patient", (self, context, code) -> {
      held.countDown();
      assertFalse(noticed.get());
      while (!context.isCancelled()) {
        Thread.onSpinWait();
      }
      noticed.set(true);
      return new Done(1);
    }), LaunchOptions.defaults());
    CompletableFuture<Done> asked = actor.ask(new Do(1)).toCompletableFuture();
    held.await();
    asked.cancel(false);
    Waiting.until(noticed::get);
    Waiting.untilEquals(1L, () -> actor.telemetry().lateReplies());
  }

  @Test
  void correlationGoesWithTheMessageAndWithWhatItsHandlerSends() {
    List<Long> correlations = Collections.synchronizedList(new ArrayList<>());
    Scripted.Ref second = runtime.launch(Scripted.type("second", (self, context, code) -> {
      correlations.add(context.correlation());
      correlations.add(context.senderId());
      return new Done(context.messageId());
    }), LaunchOptions.defaults());
    Scripted.Ref first = runtime.launch(Scripted.type("first", (self, context, code) -> {
      context.send(second.id().packed(), new Do(0));
      return new Done(context.correlation());
    }), LaunchOptions.defaults());

    assertEquals(42, first.with(Delivery.NORMAL.correlation(42)).join(0));
    Waiting.untilEquals(List.of(42L, first.id().packed()), () -> List.copyOf(correlations));
    assertEquals(1, second.join(0));
  }

  @Test
  void deadlinesOutsideOfWhatASlotHoldsAreRefused() {
    for (Duration bad : List.of(Duration.ofNanos(-1), Duration.ofNanos(999),
        Delivery.MAX_TIMEOUT.plusNanos(1))) {
      assertThrows(IllegalArgumentException.class, () -> Delivery.within(bad));
    }
    assertEquals(0xffff_ffffL, Delivery.within(Delivery.MAX_TIMEOUT).timeoutMicros());
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void rejectingInboxRefusesAtOnce(LaunchMode mode) throws Exception {
    Scripted.Ref actor = busy(
        LaunchOptions.defaults().mode(mode).queueCapacity(2).overflow(Overflow.REJECT));
    actor.tell(new Do(1));
    String message =
        assertThrows(InboxFullException.class, () -> actor.tell(new Do(2))).getMessage();
    assertEquals("the inbox of scripted " + actor.id() + " is full with 2 messages and its options "
        + "say to reject then", message);
    assertInstanceOf(InboxFullException.class, Waiting.failureOf(actor.ask(new Do(3))));
    gate.countDown();
    Waiting.untilEquals(2L, () -> actor.telemetry().processed());
    assertEquals(2, actor.telemetry().rejected());
    assertEquals(4, actor.telemetry().sent());
    assertTrue(actor.telemetry().isBalanced());
  }

  @Test
  void blockingInboxRefusesAfterItsTimeout() throws Exception {
    Scripted.Ref actor = busy(LaunchOptions.defaults().queueCapacity(1)
        .blockTimeout(Duration.ofMillis(30)));
    long begin = System.nanoTime();
    assertEquals("the inbox of scripted " + actor.id() + " is full with 1 messages and the sender "
        + "has waited for PT0.03S",
        assertThrows(InboxFullException.class, () -> actor.tell(new Do(1))).getMessage());
    assertTrue(System.nanoTime() - begin > 30_000_000);
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void fullInboxDropsTheOldestAndFailsWhoAskedForIt(LaunchMode mode) throws Exception {
    Scripted.Ref actor = busy(
        LaunchOptions.defaults().mode(mode).queueCapacity(4).overflow(Overflow.DROP_OLDEST));
    var oldest = actor.ask(new Do(1));
    for (int i = 2; i <= 10; i++) {
      actor.tell(new Do(i));
    }
    assertInstanceOf(InboxFullException.class, Waiting.failureOf(oldest));
    gate.countDown();
    Waiting.untilEquals(List.of(8L, 9L, 10L), () -> List.copyOf(seen));
    Waiting.untilEquals(0, () -> actor.telemetry().queueDepth());
    ActorTelemetry telemetry = actor.telemetry();
    assertEquals(7, telemetry.droppedOldest());
    assertEquals(11, telemetry.sent());
    assertTrue(telemetry.isBalanced(), telemetry::toString);
  }

  @Test
  void fullInboxMakesDeadLetters() throws Exception {
    Scripted.Ref actor = busy(
        LaunchOptions.defaults().queueCapacity(2).overflow(Overflow.DEAD_LETTER));
    for (int i = 1; i <= 5; i++) {
      actor.tell(new Do(i));
    }
    assertInstanceOf(InboxFullException.class, Waiting.failureOf(actor.ask(new Do(6))));
    assertEquals(List.of(new Do(2), new Do(3), new Do(4), new Do(5), new Do(6)),
        runtime.deadLetters().list().stream().map(l -> (Object) l.message().orElseThrow())
            .toList());
    gate.countDown();
    Waiting.untilEquals(0, () -> actor.telemetry().queueDepth());
    assertEquals(5, actor.telemetry().overflowed());
    assertEquals(7, actor.telemetry().sent());
    assertTrue(actor.telemetry().isBalanced());
  }

  @Test
  void wayToWaitOfOnesOwnIsTakenWhileThereIsNothingToDo() {
    List<Integer> turns = Collections.synchronizedList(new ArrayList<>());
    Scripted.Ref actor = launch(LaunchOptions.defaults().idle((IdleAction) turn -> {
      turns.add(turn);
      LockSupport.parkNanos(turn * 50_000L);
    }));
    for (int i = 0; i < 3; i++) {
      int before = turns.size();
      assertEquals(i, actor.join(i));
      Waiting.until(() -> turns.size() > before + 3);
    }
    actor.terminate();
    Waiting.join(actor.ended());
    assertEquals(1, turns.getFirst());
    assertTrue(Collections.frequency(turns, 1) >= 3, turns::toString);
  }

  @Test
  void latencyIsMeasuredAsOftenAsAskedFor() {
    Scripted.Ref every = launch(LaunchOptions.defaults().latencySampling(1));
    Scripted.Ref some = launch(LaunchOptions.defaults().idle(IdleStrategy.YIELD)
        .latencySampling(8));
    Scripted.Ref none = launch(LaunchOptions.defaults().latencySampling(0));
    for (int i = 0; i < 64; i++) {
      every.join(i);
      some.join(i);
      none.join(i);
    }
    assertEquals(64, every.latency().count());
    assertEquals(8, some.latency().count());
    assertEquals(LatencySummary.EMPTY, none.latency());
    LatencySummary latency = every.latency();
    assertTrue(latency.min() > 0 && latency.min() <= latency.p50()
        && latency.p50() <= latency.p99() && latency.p99() <= latency.max(), latency::toString);
    some.terminate();
  }
}
