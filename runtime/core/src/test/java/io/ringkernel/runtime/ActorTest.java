package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Counter.Add;
import io.ringkernel.runtime.Counter.Fail;
import io.ringkernel.runtime.Counter.Hold;
import io.ringkernel.runtime.Counter.Nothing;
import io.ringkernel.runtime.Counter.Place;
import io.ringkernel.runtime.Counter.Total;
import io.ringkernel.runtime.Counter.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class ActorTest {
  private final BlockingQueue<ActorFailure> failures = new LinkedBlockingQueue<>();
  private final RingRuntime runtime =
      RingRuntime.builder().backend(Backend.CPU).onFailure(failures::add).build();

  @AfterEach
  void close() {
    Counter.gate.countDown();
    runtime.close();
  }

  /** Of a counter that is idle. */
  private static void assertCounts(CounterRef counter, long processed, long failed,
      long undelivered, long late) {
    ActorTelemetry telemetry = counter.telemetry();
    assertEquals(List.of(processed, failed, undelivered, late, 0),
        List.of(telemetry.processed(), telemetry.failed(), telemetry.undelivered(),
            telemetry.lateReplies(), telemetry.queueDepth()));
    assertTrue(telemetry.isBalanced(), telemetry::toString);
  }

  private CounterRef launch() {
    return runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
  }

  private static void waitFor(java.util.function.BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.yield();
    }
  }

  private static <T> T join(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  private static Throwable failureOf(CompletionStage<?> stage) {
    return assertThrows(CompletionException.class, () -> join(stage)).getCause();
  }

  @Test
  void tellsAndAsksChangeStateInOrder() {
    CounterRef counter = launch();

    counter.tell(new Add(5));
    assertEquals(new Total(6), join(counter.ask(new Add(1))));
    counter.tell(new Add(Long.MAX_VALUE));
    assertEquals(new Total(6 + Long.MAX_VALUE), join(counter.ask(new Add(0))));
    assertCounts(counter, 4, 0, 0, 0);
  }

  @ParameterizedTest
  @EnumSource(IdleStrategy.class)
  void everyIdleStrategyDeliversAHundredThousandAsks(IdleStrategy idle) {
    CounterRef counter = runtime.launch(CounterRef.TYPE,
        LaunchOptions.defaults().idle(idle).queueCapacity(256));
    List<CompletionStage<Total>> stages = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      stages.add(counter.ask(new Add(1)));
    }
    for (int i = 0; i < stages.size(); i++) {
      assertEquals(i + 1, join(stages.get(i)).value());
    }
    counter.terminate();
  }

  @Test
  void concurrentTellersLoseNothing() throws InterruptedException {
    CounterRef counter = launch();
    List<Thread> tellers = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      tellers.add(Thread.ofVirtual().start(() -> {
        for (int i = 1; i <= 20_000; i++) {
          counter.tell(new Add(i));
        }
      }));
    }
    for (Thread teller : tellers) {
      teller.join();
    }

    assertEquals(8L * 20_000 * 20_001 / 2, join(counter.ask(new Add(0))).value());
    assertEquals(160_001, counter.telemetry().processed());
  }

  @Test
  void handlersSeeTheirActorAndTheTimeOfTheMessage() {
    CounterRef counter = launch();

    Place first = join(counter.ask(new Where(0)));
    Place second = join(counter.ask(new Where(0)));

    assertEquals(counter.id(), ActorId.of(first.self()));
    assertEquals(1, first.blockDim());
    assertEquals(0, first.globalId());
    assertTrue(Long.compareUnsigned(first.time(), second.time()) < 0);
    long age = java.time.Duration.between(HybridLogicalClock.instant(second.time()),
        java.time.Instant.now()).toSeconds();
    assertTrue(age >= 0 && age < 20, "age " + age);
  }

  @Test
  void askFailsWithWhatTheHandlerThrowsAndTheActorGoesOn() {
    CounterRef counter = launch();

    Throwable cause = failureOf(counter.ask(new Nothing(0)));

    assertInstanceOf(NullPointerException.class, cause);
    assertEquals("handler nothing returned null to an ask; return a reply, or call deferReply and "
        + "send it later", cause.getMessage());
    assertEquals(cause, counter.lastError().orElseThrow());
    assertEquals(new Total(1), join(counter.ask(new Add(1))));
    assertCounts(counter, 1, 1, 0, 0);
    assertTrue(failures.isEmpty());
  }

  @Test
  void failedTellIsReportedAndTheActorGoesOn() throws InterruptedException {
    CounterRef counter = launch();

    counter.tell(new Fail(42));
    ActorFailure failure = failures.poll(10, TimeUnit.SECONDS);

    assertEquals(counter.id(), failure.actor());
    assertEquals("counter", failure.type());
    assertEquals("fail", failure.handler());
    assertInstanceOf(Counter.Refused.class, failure.cause());
    assertEquals(new Total(1_001), join(counter.ask(new Add(1))));
    assertEquals(1, counter.telemetry().failed());
    assertEquals("code 42", counter.lastError().orElseThrow().getMessage());
  }

  @Test
  void failureListenerThatThrowsDoesNotEndTheActor() {
    try (RingRuntime other = RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
      throw new IllegalStateException("listener");
    }).build()) {
      CounterRef counter = other.launch(CounterRef.TYPE, LaunchOptions.defaults());
      counter.tell(new Fail(1));
      assertEquals(new Total(1_000), join(counter.ask(new Add(0))));
    }
  }

  @Test
  void messagesWaitWhileTheActorIsDeactivated() throws InterruptedException {
    CounterRef counter = launch();
    join(counter.ask(new Add(1)));
    counter.deactivate();
    CompletableFuture<Total> asked = null;
    for (int i = 0; i < 10; i++) {
      asked = counter.ask(new Add(1)).toCompletableFuture();
    }
    Thread.sleep(50);

    assertFalse(asked.isDone());
    assertEquals(10, counter.telemetry().queueDepth());
    counter.activate();
    assertEquals(new Total(11), asked.join());
    assertEquals(0, counter.telemetry().queueDepth());
  }

  @Test
  void nothingIsBegunAfterDeactivateReturns() {
    CounterRef counter = launch();
    for (int round = 0; round < 2_000; round++) {
      counter.tell(new Add(1));
      counter.deactivate();
      CompletableFuture<Total> asked = counter.ask(new Add(0)).toCompletableFuture();
      for (int i = 0; i < 50; i++) {
        Thread.onSpinWait();
      }
      assertFalse(asked.isDone());
      counter.activate();
      assertEquals(round + 1, asked.join().value());
    }
  }

  @Test
  void fullInboxOfAnIdleActorRefusesInsteadOfWaitingForever() {
    CounterRef counter = runtime.launch(CounterRef.TYPE,
        LaunchOptions.defaults().queueCapacity(4).withoutAutoActivate());
    for (int i = 0; i < 4; i++) {
      counter.tell(new Add(1));
    }

    String message =
        assertThrows(InboxFullException.class, () -> counter.tell(new Add(1))).getMessage();
    assertEquals("the inbox of counter " + counter.id() + " is full with 4 messages and it is "
        + "LAUNCHED, so waiting would be in vain; activate it or give it a larger queueCapacity",
        message);
    assertInstanceOf(InboxFullException.class, failureOf(counter.ask(new Add(1))));
    counter.activate();
    assertEquals(new Total(4), join(counter.ask(new Add(0))));
  }

  @Test
  void fullInboxOfABusyActorMakesTheSenderWait() throws InterruptedException {
    CounterRef counter =
        runtime.launch(CounterRef.TYPE, LaunchOptions.defaults().queueCapacity(2));
    Counter.closeGate();
    counter.tell(new Hold(0));
    Counter.held.await();
    Thread sender = Thread.ofPlatform().start(() -> {
      for (int i = 0; i < 100; i++) {
        counter.tell(new Add(1));
      }
    });
    Thread.sleep(50);
    assertTrue(sender.isAlive());
    Counter.gate.countDown();
    sender.join();
    assertEquals(new Total(100), join(counter.ask(new Add(0))));
  }

  @Test
  void timedOutAskDoesNotKeepItsReply() throws Exception {
    CounterRef counter = launch();
    Counter.closeGate();
    CompletableFuture<Total> slow =
        counter.ask(new Hold(0)).toCompletableFuture().orTimeout(20, TimeUnit.MILLISECONDS);

    assertInstanceOf(TimeoutException.class, failureOf(slow));
    Counter.gate.countDown();
    assertEquals(new Total(1), join(counter.ask(new Add(1))));
    while (counter.telemetry().lateReplies() == 0) {
      Thread.sleep(1);
    }
    assertCounts(counter, 2, 0, 0, 1);
  }

  @Test
  void functionsOnAStageMayAskTheSameActorAndWait() {
    CounterRef counter = launch();

    Total total = join(counter.ask(new Add(1)).thenApply(t -> join(counter.ask(new Add(1)))));

    assertEquals(new Total(2), total);
  }

  @Test
  void terminatedActorRefusesMessagesAndFailsThoseThatWait() {
    CounterRef counter = launch();
    counter.deactivate();
    counter.tell(new Add(1));
    CompletionStage<Total> waiting = counter.ask(new Add(1));
    counter.terminate();

    assertInstanceOf(ActorTerminatedException.class, failureOf(waiting));
    assertInstanceOf(ActorTerminatedException.class, failureOf(counter.ask(new Add(1))));
    assertEquals("counter " + counter.id() + " is terminated and takes no more messages",
        assertThrows(ActorTerminatedException.class, () -> counter.tell(new Add(1)))
            .getMessage());
    waitFor(() -> counter.telemetry().undelivered() == 2);
    assertEquals(2, counter.telemetry().rejected());
  }

  @Test
  void terminateLetsTheRunningHandlerFinish() throws InterruptedException {
    CounterRef counter = launch();
    Counter.closeGate();
    CompletionStage<Total> running = counter.ask(new Hold(0));
    Counter.held.await();
    CompletionStage<Total> waiting = counter.ask(new Add(1));
    counter.terminate();
    Counter.gate.countDown();

    assertEquals(new Total(0), join(running));
    assertInstanceOf(ActorTerminatedException.class, failureOf(waiting));
  }

  @Test
  void nullAndForeignMessagesAreRefused() {
    CounterRef counter = launch();

    assertEquals("message", assertThrows(NullPointerException.class,
        () -> counter.tell((Add) null)).getMessage());
    assertEquals("message", assertThrows(NullPointerException.class,
        () -> counter.tell((Fail) null)).getMessage());
    String message = assertThrows(IllegalArgumentException.class,
        () -> counter.tellWith(CounterRef.TOTAL, new Total(1))).getMessage();
    assertTrue(message.startsWith("counter has no handler for io.ringkernel.runtime.Counter$Total"
        + " in this layout; it accepts "), message);
  }

  @Test
  void messageThatCannotBeEncodedLeavesTheInboxUsable() {
    CounterRef counter = launch();
    LongsCodec<Add> broken = new LongsCodec<>(Add.class, 7001, 8, m -> {
      throw new NullPointerException("where");
    }, v -> new Add(v[0]));
    ActorCell cell = new CellOf(counter).cell();

    assertThrows(NullPointerException.class, () -> cell.tell(broken, new Add(1), Delivery.NORMAL));
    assertThrows(NullPointerException.class,
        () -> cell.ask(broken, new Add(1), CounterRef.TOTAL, Delivery.NORMAL));
    assertEquals(new Total(3), join(counter.ask(new Add(3))));
    assertCounts(counter, 1, 0, 0, 0);
  }

  /** Gets at the cell that a reference delegates to. */
  private static final class CellOf {
    private final ActorCell cell;

    CellOf(CounterRef reference) {
      try {
        var field = ActorRef.class.getDeclaredField("cell");
        field.setAccessible(true);
        cell = (ActorCell) field.get(reference);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    ActorCell cell() {
      return cell;
    }
  }

  @Test
  void idsNameOneLaunchEach() {
    CounterRef first = launch();
    ActorId id = first.id();
    first.terminate();
    while (true) {
      try {
        runtime.actor(id);
      } catch (StaleActorException e) {
        assertEquals("actor " + id + " has ended", e.getMessage());
        break;
      }
    }
    CounterRef second = launch();

    assertEquals(id.index(), second.id().index());
    assertNotEquals(id, second.id());
    assertThrows(StaleActorException.class, () -> runtime.actor(id));
    assertEquals(new Total(2),
        join(runtime.actor(second.id()).untyped().ask(new Add(2))));
    assertThrows(UnknownActorException.class,
        () -> runtime.actor(new ActorId(0, 1, id.index() + 99)));
    assertThrows(UnknownActorException.class, () -> runtime.actor(new ActorId(1, 1, 0)));
  }

  @Test
  void untypedReferenceChecksMessages() {
    UntypedActorRef counter = runtime.launch("counter", LaunchOptions.defaults());

    counter.tell(new Add(2));
    assertEquals(new Total(3), join(counter.ask(new Add(1))));
    assertEquals("message",
        assertThrows(NullPointerException.class, () -> counter.tell((Record) null)).getMessage());
    assertEquals("counter has no handler for io.ringkernel.runtime.Counter$Total; it accepts "
        + "io.ringkernel.runtime.Counter$Add, io.ringkernel.runtime.Counter$Fail, "
        + "io.ringkernel.runtime.Counter$Hold, io.ringkernel.runtime.Counter$Nothing, "
        + "io.ringkernel.runtime.Counter$Where", assertThrows(IllegalArgumentException.class,
            () -> counter.tell(new Total(1))).getMessage());
    assertEquals("counter gives no reply to Fail; use tell",
        assertThrows(IllegalArgumentException.class, () -> counter.ask(new Fail(1)))
            .getMessage());
  }
}
