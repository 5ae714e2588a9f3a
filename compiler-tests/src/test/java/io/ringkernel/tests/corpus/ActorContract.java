package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorFailure;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.DeadLetter;
import io.ringkernel.runtime.DeadlineExceededException;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.DrainReport;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.IllegalTransitionException;
import io.ringkernel.runtime.InboxFullException;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.Overflow;
import io.ringkernel.runtime.Priority;
import io.ringkernel.runtime.UntypedActorRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What tellers, askers and launchers of an actor see, wherever its handlers run. */
@Timeout(60)
abstract class ActorContract extends ActorWorld {
  private final LaunchOptions asleep = options().withoutAutoActivate();

  @Test
  void tellsAndAsksChangeTheStateInOrder() {
    UntypedActorRef tally = tally();

    tally.tell(digit(1));
    tally.tell(digit(2));
    Record total = join(tally.ask(add(30)));
    tally.tell(digit(7));

    assertEquals(message("Tally.Total", 42L, 103, 0.5f + 29.5f / 103), total);
    assertEquals(427, total(tally));
    assertBalanced(tally);
    assertEquals(5, tally.telemetry().processed());
  }

  @Test
  void concurrentTellersLoseNothing() throws InterruptedException {
    UntypedActorRef tally = tally();
    List<Thread> tellers = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      tellers.add(Thread.ofVirtual().start(() -> {
        for (int i = 1; i <= 2_000; i++) {
          tally.tell(add(i));
        }
      }));
    }
    for (Thread teller : tellers) {
      teller.join();
    }

    assertEquals(8L * 2_000 * 2_001 / 2, total(tally));
    assertEquals(16_001, tally.telemetry().processed());
  }

  @Test
  void manyActorsOfAClassKeepTheirStatesApart() {
    List<UntypedActorRef> tallies = new ArrayList<>();
    for (int i = 0; i < often(300); i++) {
      tallies.add(tally());
    }
    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < tallies.size(); i++) {
        tallies.get(i).tell(add((long) i << 33));
      }
    }
    for (int i = 0; i < tallies.size(); i += 2) {
      tallies.get(i).terminate();
    }
    UntypedActorRef late = tally();
    late.tell(digit(9));

    for (int i = 1; i < tallies.size(); i += 2) {
      assertEquals(5 * ((long) i << 33), total(tallies.get(i)));
    }
    assertEquals(9, total(late));
  }

  @Test
  void statesOfThreeBytesStayApart() {
    List<UntypedActorRef> gauges = new ArrayList<>();
    for (int i = 0; i < often(200); i++) {
      gauges.add(runtime.launch("gauge", options()));
      if (i % 2 == 0) {
        gauges.get(i).tell(message("Gauge.Step", (byte) 1)); // others begin in between
      }
    }
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < gauges.size(); i++) {
        gauges.get(i).tell(message("Gauge.Step", (byte) i));
      }
    }
    for (int i = 0; i < gauges.size(); i++) {
      byte level = (byte) (4 * i + 1 - i % 2);
      assertEquals(message("Gauge.Level", level * 1000 + 5 - i % 2, level % 2 != 0),
          join(gauges.get(i).ask(message("Gauge.Step", (byte) i))));
    }
  }

  @Test
  void askFailsAtTheJavaLineWithTheStateAsAtTheThrow() {
    UntypedActorRef tally = tally();

    tally.tell(digit(8));
    Throwable thrown = failureOf(tally.ask(divide(0)));

    assertInstanceOf(ArithmeticException.class, thrown);
    assertEquals("/ by zero", thrown.getMessage());
    assertThrownAt("divide", thrown);
    assertEquals(51, thrown.getStackTrace()[0].getLineNumber());
    assertEquals(isDevice(), thrown.getStackTrace().length == 1, "who ran it");
    assertEquals(thrown, tally.lastError().orElseThrow());
    assertEquals(103, component(join(tally.ask(add(1))), "handled"));
    assertTrue(failures.isEmpty());
    assertEquals(1, tally.telemetry().failed());
    assertBalanced(tally);
  }

  @Test
  void failedTellIsReportedAndBecomesADeadLetter() throws InterruptedException {
    UntypedActorRef tally = tally();

    tally.tell(refuse());
    ActorFailure failure = failures.poll(30, TimeUnit.SECONDS);

    assertEquals("refuse", failure.handler());
    assertEquals(tally.id(), failure.actor());
    assertInstanceOf(IllegalStateException.class, failure.cause());
    assertEquals("refused", failure.cause().getMessage());
    assertThrownAt("refuse", failure.cause());
    assertEquals(1_000, total(tally));
    DeadLetter letter = runtime.deadLetters().list().getFirst();
    assertEquals(DeadLetter.Reason.FAILED, letter.reason());
    assertEquals(refuse(), letter.message().orElseThrow());
  }

  @Test
  void whatFollowsAFailureIsHandledOnceAndInOrder() {
    List<UntypedActorRef> tallies = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      UntypedActorRef tally = tally(asleep);
      for (int m = 1; m <= 9; m++) {
        tally.tell(m % 3 == i ? divide(0) : digit(m));
      }
      tally.tell(i == 1 ? refuse() : digit(0));
      tallies.add(tally);
    }
    tallies.forEach(UntypedActorRef::activate);

    assertEquals(1_245_780, total(tallies.get(0)));
    assertEquals(235_689 + 1_000, total(tallies.get(1)));
    assertEquals(1_346_790, total(tallies.get(2)));
    until(() -> failures.size() == 10);
    assertEquals(9, failures.stream().filter(f -> f.handler().equals("divide")
        && f.cause() instanceof ArithmeticException).count());
    tallies.forEach(ActorWorld::assertBalanced);
  }

  @Test
  void messagesWaitWhileTheActorIsDeactivated() throws InterruptedException {
    UntypedActorRef tally = tally();
    join(tally.ask(add(1)));
    tally.deactivate();
    CompletableFuture<Record> asked = null;
    for (int i = 0; i < 10; i++) {
      asked = tally.ask(add(1)).toCompletableFuture();
    }
    Thread.sleep(50);

    assertFalse(asked.isDone());
    assertEquals(10, tally.telemetry().queueDepth());
    tally.activate();
    assertEquals(11L, component(join(asked), "value"));
    until(() -> tally.telemetry().queueDepth() == 0);
    assertThrows(IllegalTransitionException.class, tally::activate);
  }

  @Test
  void nothingIsBegunAfterDeactivateReturns() {
    UntypedActorRef tally = tally();
    for (int round = 0; round < often(200); round++) {
      tally.tell(add(1));
      tally.deactivate();
      CompletableFuture<Record> asked = tally.ask(add(0)).toCompletableFuture();
      for (int i = 0; i < 50; i++) {
        Thread.onSpinWait();
      }
      assertFalse(asked.isDone());
      tally.activate();
      assertEquals(round + 1L, component(join(asked), "value"));
    }
  }

  @Test
  void terminatedActorLeavesDeadLettersAndTakesNoMore() {
    UntypedActorRef tally = tally(asleep);
    CompletionStage<Record> asked = tally.ask(add(1));
    tally.tell(digit(5));

    tally.terminate();

    assertInstanceOf(ActorTerminatedException.class, failureOf(asked));
    assertEquals(EndReason.TERMINATED, join(tally.ended()).reason());
    assertThrows(ActorTerminatedException.class, () -> tally.tell(digit(1)));
    assertInstanceOf(ActorTerminatedException.class, failureOf(tally.ask(add(1))));
    assertEquals(List.of(DeadLetter.Reason.UNDELIVERED, DeadLetter.Reason.UNDELIVERED),
        runtime.deadLetters().list().stream().map(DeadLetter::reason).toList());
    assertEquals(ActorState.TERMINATED, tally.state());
  }

  @Test
  void terminateUnderLoadAnswersEveryAsk() {
    for (int round = 0; round < often(40); round++) {
      UntypedActorRef tally = tally();
      List<CompletableFuture<Record>> asked = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        asked.add(tally.ask(add(1)).toCompletableFuture());
      }
      tally.terminate();
      join(tally.ended());
      long handled = asked.stream().filter(stage -> {
        try {
          stage.get(30, TimeUnit.SECONDS);
          return true;
        } catch (Exception e) {
          assertInstanceOf(ActorTerminatedException.class, e.getCause());
          return false;
        }
      }).count();
      assertEquals(handled, tally.telemetry().processed());
      assertBalanced(tally);
    }
  }

  @Test
  void fullInboxDoesWhatItsOptionsSay() {
    LaunchOptions four = asleep.queueCapacity(4);
    UntypedActorRef rejecting = tally(four.overflow(Overflow.REJECT));
    UntypedActorRef dropping = tally(four.overflow(Overflow.DROP_OLDEST));
    UntypedActorRef shedding = tally(four.overflow(Overflow.DEAD_LETTER));
    for (int i = 1; i <= 4; i++) {
      rejecting.tell(digit(i));
    }
    for (int i = 1; i <= 6; i++) {
      dropping.tell(digit(i));
      shedding.tell(digit(i));
    }

    assertThrows(InboxFullException.class, () -> rejecting.tell(digit(5)));
    for (UntypedActorRef tally : List.of(rejecting, dropping, shedding)) {
      tally.activate();
      until(() -> tally.telemetry().queueDepth() == 0);
    }
    assertEquals(1234, total(rejecting));
    assertEquals(3456, total(dropping));
    assertEquals(1234, total(shedding));
    assertEquals(2, dropping.telemetry().droppedOldest());
    assertEquals(2, shedding.telemetry().overflowed());
    List.of(rejecting, dropping, shedding).forEach(ActorWorld::assertBalanced);
  }

  @Test
  void senderWaitsWhereTheInboxIsFull() {
    UntypedActorRef tally = tally(options().queueCapacity(2));
    int count = often(500);
    for (int i = 0; i < count; i++) {
      tally.tell(add(i));
    }
    assertEquals(count * (count - 1) / 2, total(tally));
  }

  @Test
  void urgentMessagesOvertakeOthers() {
    UntypedActorRef tally = tally(asleep);
    tally.tell(digit(4));
    tally.with(Delivery.NORMAL.priority(Priority.LOW)).tell(digit(5));
    tally.with(Delivery.NORMAL.priority(Priority.HIGH)).tell(digit(3));
    tally.with(Delivery.NORMAL.priority(Priority.CRITICAL)).tell(digit(1));
    tally.with(Delivery.NORMAL.priority(Priority.CRITICAL)).tell(digit(2));

    tally.activate();

    until(() -> tally.telemetry().processed() == 5);
    assertEquals(12_345, total(tally));
  }

  @Test
  void lateAndCancelledMessagesAreNotBegun() throws InterruptedException {
    UntypedActorRef tally = tally(asleep);
    CompletionStage<Record> late =
        tally.with(Delivery.within(Duration.ofMillis(5))).ask(add(1));
    typedAsk(tally, add(2)).toCompletableFuture().cancel(true);
    tally.tell(digit(3));
    Thread.sleep(30);

    tally.activate();

    assertInstanceOf(DeadlineExceededException.class, failureOf(late));
    assertEquals(3, total(tally));
    assertEquals(List.of(1L, 1L),
        List.of(tally.telemetry().expired(), tally.telemetry().cancelled()));
    assertBalanced(tally);
  }

  @Test
  void drainHandlesWhatWasAccepted() {
    UntypedActorRef tally = tally();
    List<CompletionStage<Record>> asked = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      asked.add(tally.ask(add(1)));
    }

    CompletionStage<DrainReport> report = tally.drain(Duration.ofSeconds(30));

    assertThrows(ActorTerminatedException.class, () -> tally.tell(digit(1)));
    assertTrue(join(report).complete());
    assertEquals(100L, component(join(asked.getLast()), "value"));
    assertEquals(EndReason.DRAINED, join(tally.ended()).reason());
  }

  @Test
  void killEndsAtOnce() {
    UntypedActorRef tally = tally();
    for (int i = 0; i < 200; i++) {
      tally.tell(work(1_000));
    }
    tally.kill();
    assertEquals(EndReason.KILLED, join(tally.ended()).reason());
    assertBalanced(tally);
  }

  @Test
  void closingTheRuntimeHandlesWhatWasAccepted() {
    UntypedActorRef tally = tally();
    List<CompletionStage<Record>> asked = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      asked.add(tally.ask(work(100)));
    }
    runtime.close();
    assertEquals(150, component(join(asked.getLast()), "handled"));
    assertEquals(EndReason.CLOSED, join(tally.ended()).reason());
  }

  @Test
  void latencyIsMeasured() {
    UntypedActorRef tally = tally(options().latencySampling(1));
    for (int i = 0; i < 5; i++) {
      join(tally.ask(add(i)));
    }
    assertEquals(5, tally.latency().count());
    assertTrue(tally.latency().p50() > 0);
  }

  @Test
  void messagesWithArraysStringsAndEnumsComeAndGo() throws Exception {
    UntypedActorRef courier = runtime.launch("courier", options());
    Class<? extends Record> echo =
        Corpus.loader().loadClass("kernels.actors.Courier$Echo").asSubclass(Record.class);
    RandomMessage generator = new RandomMessage(echo, new Random(9));
    List<Record> sent = new ArrayList<>();
    List<CompletionStage<Record>> asked = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sent.add(generator.next());
      asked.add(courier.ask(sent.getLast()));
    }
    UntypedActorRef direct;
    try (io.ringkernel.runtime.RingRuntime cpu = io.ringkernel.runtime.RingRuntime.builder()
        .backend(io.ringkernel.runtime.Backend.CPU).classLoader(Corpus.loader()).build()) {
      direct = cpu.launch("courier", options());
      for (int i = 0; i < sent.size(); i++) {
        Record expected = join(direct.ask(sent.get(i)));
        Record actual = join(asked.get(i));
        @SuppressWarnings("unchecked") // its own class
        MessageCodec<Record> codec = Mailboxes.codec((Class<Record>) expected.getClass());
        assertTrue(codec.contentEquals(expected, actual), expected + ", not " + actual);
      }
    }
  }
}
