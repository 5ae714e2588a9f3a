package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Counter.Add;
import io.ringkernel.runtime.Counter.Hold;
import io.ringkernel.runtime.Counter.Total;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.Scripted.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handles for one thread at a time: order, account, end, memory. */
@Timeout(120)
class ProducerTest {
  private static final int SENDERS = 3;
  private static final int MESSAGES = 20_000;

  static Stream<LaunchOptions> options() {
    LaunchOptions base = LaunchOptions.defaults().queueCapacity(64);
    return Stream.of(base, base.mode(LaunchMode.EVENT_DRIVEN), base.idle(IdleStrategy.YIELD),
        base.idle(IdleStrategy.YIELD).queueCapacity(1));
  }

  private static RingRuntime cpu() {
    return RingRuntime.builder().backend(Backend.CPU).build();
  }

  /** Codes are sender * MESSAGES + number. Also beside senders with the shared handle. */
  @ParameterizedTest
  @MethodSource("options")
  void messagesOfEachProducerArriveOnceAndInOrder(LaunchOptions options)
      throws InterruptedException {
    long[] next = new long[SENDERS + 1];
    AtomicLong wrong = new AtomicLong();
    int messages = options.queueCapacity() == 1 ? MESSAGES / 20 : MESSAGES;
    try (RingRuntime runtime = cpu()) {
      Scripted.Ref actor = runtime.launch(Scripted.type("order", (self, context, code) -> {
        int sender = (int) (code / MESSAGES);
        if (next[sender]++ != code % MESSAGES) {
          wrong.getAndIncrement();
        }
        return new Done(code);
      }), options);
      List<Thread> senders = new ArrayList<>();
      for (int i = 0; i <= SENDERS; i++) {
        Scripted.Ref handle = i == SENDERS ? actor : actor.producer();
        long first = (long) i * MESSAGES;
        senders.add(Thread.ofPlatform().start(() -> {
          for (long code = first; code < first + messages; code++) {
            if (code % 1_000 == 7) {
              assertEquals(code, handle.join(code));
            } else {
              handle.tell(new Do(code));
            }
          }
        }));
      }
      for (Thread sender : senders) {
        sender.join();
      }
      Waiting.untilEquals((long) (SENDERS + 1) * messages, () -> actor.telemetry().processed());
      Waiting.until(() -> actor.telemetry().isBalanced());
      assertEquals(0, wrong.get());
      assertEquals(0, actor.telemetry().queueDepth());
    }
  }

  /** What a producer was not told is refused is processed or a dead letter, and nothing else is. */
  @ParameterizedTest
  @MethodSource("options")
  void endUnderLoadAccountsForEverything(LaunchOptions options) throws InterruptedException {
    try (RingRuntime runtime = cpu()) {
      for (int round = 0; round < 60; round++) {
        CounterRef counter = runtime.launch(CounterRef.TYPE, options);
        AtomicLong accepted = new AtomicLong();
        AtomicLong asked = new AtomicLong();
        List<CompletionStage<Total>> stages = new ArrayList<>();
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          CounterRef producer = counter.producer();
          senders.add(Thread.ofPlatform().start(() -> {
            long sent = 0;
            try {
              for (;;) {
                producer.tell(new Add(1));
                sent++;
              }
            } catch (ActorTerminatedException e) {
              accepted.getAndAdd(sent);
            }
          }));
        }
        CounterRef asker = counter.producer();
        for (int i = 0; i < 30; i++) {
          stages.add(asker.ask(new Add(1)));
          asked.getAndIncrement();
        }
        if (round % 2 == 0) {
          counter.terminate();
        } else {
          counter.drain(Duration.ofSeconds(10));
        }
        for (Thread sender : senders) {
          sender.join();
        }
        Waiting.join(counter.ended());
        ActorTelemetry end = counter.telemetry();
        assertEquals(accepted.get() + asked.get(), end.processed() + end.deadLettered(),
            end::toString);
        assertTrue(end.isBalanced(), end::toString);
        assertEquals(0, end.queueDepth());
        for (CompletionStage<Total> stage : stages) {
          // None is left open.
          stage.handle((total, failure) -> 0).toCompletableFuture().orTimeout(10,
              java.util.concurrent.TimeUnit.SECONDS).join();
        }
        assertThrows(ActorTerminatedException.class, counter::producer);
      }
    }
  }

  @Test
  void fullLaneDoesWhatTheOptionsSay() throws InterruptedException {
    try (RingRuntime runtime = cpu()) {
      LaunchOptions small =
          LaunchOptions.defaults().queueCapacity(2).blockTimeout(Duration.ofMillis(20));
      for (Overflow overflow : Overflow.values()) {
        Counter.closeGate();
        CounterRef counter = runtime.launch(CounterRef.TYPE, small.overflow(overflow));
        counter.tell(new Hold(0));
        Counter.held.await();
        CounterRef producer = counter.producer();
        producer.tell(new Add(1));
        producer.tell(new Add(1));
        if (overflow == Overflow.BLOCK || overflow == Overflow.REJECT) {
          assertThrows(InboxFullException.class, () -> producer.tell(new Add(1)));
          assertInstanceOf(InboxFullException.class, Waiting.failureOf(producer.ask(new Add(1))));
        } else {
          producer.tell(new Add(1));
        }
        Counter.gate.countDown();
        Waiting.until(() -> counter.telemetry().queueDepth() == 0);
        Waiting.until(() -> counter.telemetry().isBalanced());
        ActorTelemetry end = counter.telemetry();
        assertEquals(switch (overflow) {
          case BLOCK, REJECT -> 2;
          case DEAD_LETTER, DROP_OLDEST -> 0;
        }, end.rejected(), overflow::toString);
        assertEquals(overflow == Overflow.DEAD_LETTER ? 1 : 0, end.overflowed());
      }
    }
  }

  @Test
  void prioritiesDeadlinesAndRefusedMessagesAreAsWithAnyHandle() throws InterruptedException {
    List<Long> seen = new ArrayList<>();
    try (RingRuntime runtime = cpu()) {
      Scripted.Ref actor = runtime.launch(Scripted.type("priority", (self, context, code) -> {
        seen.add(code);
        return new Done(context.correlation());
      }), LaunchOptions.defaults().withoutAutoActivate());
      Scripted.Ref producer = actor.producer();
      producer.tell(new Do(1));
      assertThrows(NullPointerException.class, () -> producer.tell((Do) null));
      producer.tell(new Note(2));
      producer.with(Delivery.NORMAL.priority(Priority.HIGH)).tell(new Do(3));
      producer.with(Delivery.within(Duration.ofMillis(1))).tell(new Do(4));
      CompletionStage<Done> reply = producer.with(Delivery.NORMAL.correlation(9)).ask(new Do(5));
      Thread.sleep(20);
      actor.activate();
      assertEquals(9, Waiting.join(reply).value());
      assertEquals(List.of(3L, 1L, 2L, 5L), seen);
      assertEquals(1, actor.telemetry().expired());
    }
  }

  @Test
  void memoryOfALaneIsTakenAndGivenBackWhenItsHandleIsGone() {
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).memoryBudget(1 << 20).build()) {
      CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
      int opened = 0;
      List<CounterRef> kept = new ArrayList<>();
      try {
        for (;;) {
          CounterRef producer = counter.producer();
          producer.tell(new Add(1));
          kept.add(producer);
          opened++;
        }
      } catch (MemoryBudgetException e) {
        assertTrue(e.getMessage().contains("a lane into counter"), e::getMessage);
      }
      assertTrue(opened > 1, () -> "budget for " + kept.size());
      kept.clear();
      Waiting.until(() -> {
        System.gc();
        counter.tell(new Add(1));
        return runtime.memory().uses().stream().allMatch(use -> use.used() == 0);
      });
      // Those of the lanes that are gone are among them.
      Waiting.until(() -> counter.telemetry().sent() == counter.telemetry().processed());
      counter.producer().tell(new Add(1));
    }
  }

  /** Nobody sends to the actor, which sleeps. */
  @ParameterizedTest
  @MethodSource("options")
  void memoryOfALaneIsGivenBackWhileTheActorIsIdle(LaunchOptions options) {
    try (RingRuntime runtime = cpu()) {
      CounterRef counter = runtime.launch(CounterRef.TYPE, options);
      long before = used(runtime);
      CounterRef producer = counter.producer();
      producer.tell(new Add(1));
      assertTrue(used(runtime) > before);
      Waiting.untilEquals(1L, () -> counter.telemetry().processed());
      producer = null;
      Waiting.until(() -> {
        System.gc();
        return used(runtime) == before;
      });
    }
  }

  private static long used(RingRuntime runtime) {
    return runtime.memory().uses().stream().mapToLong(use -> use.used()).sum();
  }
}
