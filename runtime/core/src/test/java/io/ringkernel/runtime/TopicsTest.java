package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.Scripted.Note;
import io.ringkernel.runtime.topic.Publication;
import io.ringkernel.runtime.topic.PublishOptions;
import io.ringkernel.runtime.topic.QualityOfService;
import io.ringkernel.runtime.topic.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TopicsTest {
  private final List<Long> seen = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch gate = new CountDownLatch(1);
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
      .redelivery(new RuntimeBuilder.Redelivery(3, Duration.ofMillis(5), Duration.ofMillis(60)))
      .onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    gate.countDown();
    runtime.close();
  }

  private Scripted.Ref collector(LaunchOptions options) {
    return runtime.launch(Scripted.type("collector", (self, context, code) -> {
      if (code == 0) {
        try {
          gate.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      seen.add(code);
      return new Done(code);
    }), options);
  }

  @Test
  void actorsAndListenersGetWhatFitsTheirFilter() {
    Scripted.Ref collector = collector(LaunchOptions.defaults());
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    Subscription subscription = runtime.topics().subscribe("sensors/+/temperature", collector,
        QualityOfService.AT_MOST_ONCE);
    runtime.topics().subscribe("sensors/#",
        (Publication p) -> heard.add(p.topic() + " " + p.message()),
        QualityOfService.AT_MOST_ONCE);

    assertEquals(2, runtime.topics().publish("sensors/room1/temperature", new Do(1)));
    assertEquals(1, runtime.topics().publish("sensors/room1/humidity", new Do(2)));
    assertEquals(0, runtime.topics().publish("events", new Do(3)));
    Waiting.untilEquals(List.of(1L), () -> List.copyOf(seen));
    Waiting.untilEquals(List.of("sensors/room1/temperature Do[code=1]",
        "sensors/room1/humidity Do[code=2]"), () -> List.copyOf(heard));
    assertEquals(1, subscription.delivered());
    assertEquals(2, runtime.topics().subscriptions());
    subscription.close();
    subscription.close();
    assertEquals(1, runtime.topics().publish("sensors/room1/temperature", new Do(4)));
    assertEquals(1, runtime.topics().subscriptions());
  }

  @Test
  void subscriptionsOfAnActorEndWithIt() {
    Scripted.Ref collector = collector(LaunchOptions.defaults());
    runtime.topics().subscribe("a", collector, QualityOfService.AT_LEAST_ONCE);
    runtime.topics().subscribe("b/#", collector, QualityOfService.AT_MOST_ONCE);
    collector.terminate();
    Waiting.join(collector.ended());
    Waiting.untilEquals(0, () -> runtime.topics().subscriptions());
    assertEquals(collector + " subscribes to nothing: it is terminated",
        assertThrows(ActorTerminatedException.class, () -> runtime.topics().subscribe("a",
            collector, QualityOfService.AT_LEAST_ONCE)).getMessage());
    assertEquals(0, runtime.topics().subscriptions());
  }

  @Test
  void lastValueIsKeptForThoseWhoComeLater() {
    PublishOptions retain = PublishOptions.DEFAULTS.retain();
    runtime.topics().publish("state/a", new Do(1), retain);
    runtime.topics().publish("state/a", new Do(2), retain);
    runtime.topics().publish("state/b", new Do(3), retain);
    runtime.topics().publish("state/c", new Do(4));
    Scripted.Ref collector = collector(LaunchOptions.defaults());
    runtime.topics().subscribe("state/+", collector, QualityOfService.AT_LEAST_ONCE);
    Waiting.untilEquals(List.of(2L, 3L), () -> List.copyOf(seen));
    assertEquals(Set.of("state/a", "state/b"), runtime.topics().retained("#").keySet());
    assertEquals(1, runtime.topics().clearRetained("state/a"));
    assertEquals(Set.of("state/b"), runtime.topics().retained("#").keySet());
  }

  @Test
  void failedMessageIsGivenAgainUntilItIsProcessed() {
    AtomicInteger attempts = new AtomicInteger();
    Scripted.Ref flaky = runtime.launch(Scripted.type("flaky", (self, context, code) -> {
      if (attempts.incrementAndGet() < 3) {
        throw new IllegalStateException("not yet");
      }
      seen.add(code);
      return new Done(code);
    }), LaunchOptions.defaults());
    Subscription subscription =
        runtime.topics().subscribe("work", flaky, QualityOfService.AT_LEAST_ONCE);
    runtime.topics().publish("work", new Do(7));
    Waiting.untilEquals(List.of(7L), () -> List.copyOf(seen));
    assertEquals(2, subscription.redelivered());
    assertEquals(1, subscription.delivered());
    Waiting.untilEquals(1L, () -> flaky.telemetry().processed());
    assertEquals(2, flaky.telemetry().returned());
    assertTrue(flaky.telemetry().isBalanced());
    assertEquals(0, runtime.deadLetters().size());
  }

  @Test
  void messageThatFailsEveryTimeBecomesOneDeadLetter() {
    Scripted.Ref broken = runtime.launch(Scripted.type("broken", (self, context, code) -> {
      throw new IllegalStateException("never");
    }), LaunchOptions.defaults());
    Subscription subscription =
        runtime.topics().subscribe("work", broken, QualityOfService.AT_LEAST_ONCE);
    runtime.topics().publish("work", new Do(7), PublishOptions.DEFAULTS.correlation(5));
    Waiting.untilEquals(1, () -> runtime.deadLetters().size());
    DeadLetter letter = runtime.deadLetters().list().getFirst();
    assertEquals(DeadLetter.Reason.NOT_ACKNOWLEDGED, letter.reason());
    assertEquals("never", letter.cause().getMessage());
    assertEquals(5, letter.correlation());
    assertEquals(3, broken.telemetry().returned());
    assertEquals(1, subscription.lost());
  }

  @Test
  void atMostOnceIsNotGivenAgain() {
    Scripted.Ref broken = runtime.launch(Scripted.type("broken", (self, context, code) -> {
      throw new IllegalStateException("never");
    }), LaunchOptions.defaults());
    runtime.topics().subscribe("work", broken, QualityOfService.AT_MOST_ONCE);
    runtime.topics().publish("work", new Do(7));
    Waiting.untilEquals(1, () -> runtime.deadLetters().size());
    assertEquals(DeadLetter.Reason.FAILED, runtime.deadLetters().list().getFirst().reason());
    assertEquals(1, broken.telemetry().failed());
  }

  @Test
  void messageThatIsOnlyLateIsHandledOnceThoughItIsGivenTwice() throws Exception {
    Scripted.Ref slow = collector(LaunchOptions.defaults());
    Subscription subscription =
        runtime.topics().subscribe("work", slow, QualityOfService.AT_LEAST_ONCE);
    slow.tell(new Do(0));
    runtime.topics().publish("work", new Do(7));
    Waiting.until(() -> subscription.redelivered() > 0);
    gate.countDown();
    Waiting.until(() -> slow.telemetry().queueDepth() == 0);
    assertEquals(List.of(0L, 7L), List.copyOf(seen));
    assertEquals(subscription.redelivered(), slow.telemetry().duplicates());
    assertTrue(slow.telemetry().isBalanced(), () -> slow.telemetry().toString());
  }

  @Test
  void fullInboxIsTriedAgain() {
    Scripted.Ref slow = collector(LaunchOptions.defaults().queueCapacity(1));
    Subscription subscription =
        runtime.topics().subscribe("work", slow, QualityOfService.AT_LEAST_ONCE);
    runtime.topics().subscribe("work", slow, QualityOfService.AT_MOST_ONCE);
    slow.tell(new Do(0));
    assertEquals(1, runtime.topics().publish("work", new Do(7)));
    gate.countDown();
    Waiting.untilEquals(List.of(0L, 7L), () -> List.copyOf(seen));
    assertEquals(1, subscription.delivered());
    assertEquals(DeadLetter.Reason.NOT_ACKNOWLEDGED,
        runtime.deadLetters().list().getFirst().reason());
  }

  @Test
  void sameKeyIsPublishedOnce() {
    Scripted.Ref collector = collector(LaunchOptions.defaults());
    runtime.topics().subscribe("work", collector, QualityOfService.AT_LEAST_ONCE);
    for (int i = 0; i < 3; i++) {
      runtime.topics().publish("work", new Do(7), PublishOptions.DEFAULTS.key(99));
    }
    runtime.topics().publish("work", new Do(8), PublishOptions.DEFAULTS.key(100));
    Waiting.untilEquals(List.of(7L, 8L), () -> List.copyOf(seen));
    assertEquals(2, runtime.topics().duplicates());
  }

  @Test
  void handlersPublishWithTheirCorrelation() {
    List<Publication> heard = Collections.synchronizedList(new ArrayList<>());
    runtime.topics().subscribe("#", heard::add, QualityOfService.AT_LEAST_ONCE);
    Scripted.Ref source = runtime.launch(Scripted.type("source",
        (self, context, code) -> new Done(context.publish("out/" + code, new Note(code)))),
        LaunchOptions.defaults());
    assertEquals(1, source.with(Delivery.NORMAL.correlation(6)).join(5));
    Waiting.untilEquals(1, heard::size);
    assertEquals("out/5", heard.getFirst().topic());
    assertEquals(6, heard.getFirst().correlation());
    assertEquals(source.id().packed(), heard.getFirst().sender());
  }

  @Test
  void actorWithoutHandlerGetsADeadLetterAndThePublisherNoException() {
    Scripted.Ref collector = collector(LaunchOptions.defaults());
    runtime.topics().subscribe("work", collector, QualityOfService.AT_LEAST_ONCE);
    assertEquals(0, runtime.topics().publish("work", new Done(1)));
    DeadLetter letter = runtime.deadLetters().list().getFirst();
    assertTrue(letter.cause().getMessage().startsWith("collector has no handler for "));
    assertThrows(IllegalArgumentException.class,
        () -> runtime.topics().publish("work/+", new Do(1)));
    assertThrows(NullPointerException.class, () -> runtime.topics().publish("work", null));
  }

  @Test
  void listenersAreCalledInOrderByOneThreadAtATime() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    runtime.topics().subscribe("numbers", (Publication p) -> {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      seen.add(((Do) p.message()).code());
      inside.decrementAndGet();
    }, QualityOfService.AT_MOST_ONCE);
    List<Long> expected = new ArrayList<>();
    for (long i = 0; i < 3_000; i++) {
      runtime.topics().publish("numbers", new Do(i));
      expected.add(i);
    }
    Waiting.untilEquals(3_000, seen::size);
    assertEquals(expected, List.copyOf(seen));
    assertEquals(1, most.get());
  }
}
