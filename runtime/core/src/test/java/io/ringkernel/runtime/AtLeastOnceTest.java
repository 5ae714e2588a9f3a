package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.RuntimeBuilder.Redelivery;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.topic.Publication;
import io.ringkernel.runtime.topic.PublishOptions;
import io.ringkernel.runtime.topic.QualityOfService;
import io.ringkernel.runtime.topic.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of messages of topics when actors, subscriptions and runtimes end meanwhile. */
@Timeout(60)
class AtLeastOnceTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final AtomicInteger calls = new AtomicInteger();

  private static RingRuntime runtime(int attempts, Duration pause, Duration patience) {
    return RingRuntime.builder().backend(Backend.CPU)
        .redelivery(new Redelivery(attempts, pause, patience)).onFailure(f -> {
        }).build();
  }

  private Scripted.Ref broken(RingRuntime runtime) {
    return runtime.launch(Scripted.type("broken", (self, context, code) -> {
      calls.incrementAndGet();
      throw new IllegalStateException("never");
    }), LaunchOptions.defaults());
  }

  private static Scripted.Ref full(RingRuntime runtime) {
    Scripted.Ref full = runtime.launch(
        Scripted.type("full", (self, context, code) -> new Done(code)),
        LaunchOptions.defaults().queueCapacity(1));
    full.suspend();
    full.tell(new Do(0));
    return full;
  }

  private static DeadLetter theOnly(RingRuntime runtime, long code) {
    List<DeadLetter> letters = runtime.deadLetters().list().stream()
        .filter(l -> l.message().orElseThrow().equals(new Do(code))).toList();
    assertEquals(1, letters.size(), () -> runtime.deadLetters().list().toString());
    assertEquals(DeadLetter.Reason.NOT_ACKNOWLEDGED, letters.getFirst().reason());
    return letters.getFirst();
  }

  @Test
  void largestNumberOfAttemptsIsNotSeenAsOverdue() {
    try (RingRuntime runtime =
        runtime(Integer.MAX_VALUE, Duration.ofMillis(1), Duration.ofSeconds(5))) {
      List<Long> seen = Collections.synchronizedList(new ArrayList<>());
      Scripted.Ref flaky = runtime.launch(Scripted.type("flaky", (self, context, code) -> {
        if (calls.incrementAndGet() < 8) {
          throw new IllegalStateException("not yet");
        }
        seen.add(code);
        return new Done(code);
      }), LaunchOptions.defaults());
      runtime.topics().subscribe("work", flaky, QualityOfService.AT_LEAST_ONCE);
      assertEquals(1, runtime.topics().publish("work", new Do(7)));
      Waiting.untilEquals(List.of(7L), () -> List.copyOf(seen));
      assertEquals(0, runtime.deadLetters().size());
    }
  }

  @Test
  void messageOfAnActorThatIsKilledDuringThePauseBecomesADeadLetter() {
    try (RingRuntime runtime = runtime(5, Duration.ofMillis(300), LONG)) {
      Scripted.Ref broken = broken(runtime);
      runtime.topics().subscribe("work", broken, QualityOfService.AT_LEAST_ONCE);
      runtime.topics().publish("work", new Do(7));
      Waiting.untilEquals(1L, () -> broken.telemetry().returned());
      broken.kill();
      Waiting.join(broken.ended());
      Waiting.until(() -> runtime.deadLetters().size() > 0);
      assertInstanceOf(ActorTerminatedException.class, theOnly(runtime, 7).cause());
    }
  }

  @Test
  void messageThatFoundNoRoomBecomesADeadLetterWhenItsActorIsTerminated() {
    try (RingRuntime runtime = runtime(5, Duration.ofMillis(20), LONG)) {
      Scripted.Ref full = full(runtime);
      runtime.topics().subscribe("work", full, QualityOfService.AT_LEAST_ONCE);
      assertEquals(1, runtime.topics().publish("work", new Do(7)));
      full.terminate();
      // The one in the inbox and the one that found no room.
      Waiting.untilEquals(2, () -> runtime.deadLetters().size());
      theOnly(runtime, 7);
    }
  }

  @Test
  void messagesThatWaitForTheirNextAttemptBecomeDeadLettersWhenTheRuntimeCloses() {
    RingRuntime runtime = runtime(5, LONG, LONG);
    try (runtime) {
      Scripted.Ref broken = broken(runtime);
      runtime.topics().subscribe("work", broken, QualityOfService.AT_LEAST_ONCE);
      runtime.topics().publish("work", new Do(7));
      Waiting.untilEquals(1L, () -> broken.telemetry().returned());
      runtime.topics().subscribe("more", full(runtime), QualityOfService.AT_LEAST_ONCE);
      runtime.topics().publish("more", new Do(8));
      assertEquals(0, runtime.deadLetters().size());
    }
    theOnly(runtime, 7);
    theOnly(runtime, 8);
  }

  @Test
  void messageThatWasGivenUpIsNotHandledLater() {
    try (RingRuntime runtime = runtime(2, Duration.ofMillis(5), Duration.ofMillis(20))) {
      List<Long> seen = Collections.synchronizedList(new ArrayList<>());
      Scripted.Ref late = runtime.launch(Scripted.type("late", (self, context, code) -> {
        seen.add(code);
        return new Done(code);
      }), LaunchOptions.defaults());
      late.suspend();
      runtime.topics().subscribe("work", late, QualityOfService.AT_LEAST_ONCE);
      runtime.topics().publish("work", new Do(7));
      Waiting.untilEquals(1, () -> runtime.deadLetters().size());
      late.resume();
      late.join(1);
      assertEquals(List.of(1L), List.copyOf(seen));
      theOnly(runtime, 7);
      assertTrue(late.telemetry().isBalanced(), () -> late.telemetry().toString());
    }
  }

  @Test
  void closedSubscriptionMakesNoMoreAttemptsAndNoDeadLetters() throws Exception {
    try (RingRuntime runtime = runtime(5, Duration.ofMillis(100), LONG)) {
      Scripted.Ref broken = broken(runtime);
      Subscription subscription =
          runtime.topics().subscribe("work", broken, QualityOfService.AT_LEAST_ONCE);
      runtime.topics().publish("work", new Do(7));
      Waiting.untilEquals(1L, () -> broken.telemetry().returned());
      subscription.close();
      Thread.sleep(300);
      assertEquals(1, calls.get());
      assertEquals(0, runtime.deadLetters().size());
    }
  }

  @Test
  void keptMessagesComeOnceAndInOrderWhileOthersPublish() throws Exception {
    try (RingRuntime runtime = runtime(5, Duration.ofMillis(100), LONG)) {
      PublishOptions retain = PublishOptions.DEFAULTS.retain();
      for (int round = 0; round < 2_000; round++) {
        String topic = "kept/" + round;
        runtime.topics().publish(topic, new Do(0), retain);
        List<Long> ids = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier together = new CyclicBarrier(2);
        Thread publisher = Thread.ofPlatform().start(() -> {
          await(together);
          runtime.topics().publish(topic, new Do(1), retain);
          runtime.topics().publish(topic, new Do(2));
          runtime.topics().publish(topic, new Do(3), retain);
        });
        await(together);
        runtime.topics().subscribe(topic, (Publication p) -> ids.add(p.id()),
            QualityOfService.AT_MOST_ONCE);
        publisher.join();
        long last = runtime.topics().retained(topic).get(topic).id();
        Waiting.until(() -> ids.contains(last));
        List<Long> found = List.copyOf(ids);
        assertEquals(found.size(), new HashSet<>(found).size(), found::toString);
        assertEquals(found.stream().sorted().toList(), found);
      }
    }
  }

  private static void await(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** With an executor that runs listeners on the thread that publishes. */
  @Test
  void listenerThatWaitsForAPublisherHoldsNoLockOfTopics() throws Exception {
    PublishOptions retain = PublishOptions.DEFAULTS.retain();
    CountDownLatch others = new CountDownLatch(2);
    List<Long> seen = Collections.synchronizedList(new ArrayList<>());
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
        .completions(Runnable::run).build()) {
      runtime.topics().publish("kept", new Do(0), retain);
      runtime.topics().subscribe("kept", (Publication p) -> {
        long code = ((Do) p.message()).code();
        seen.add(code);
        if (code == 0) {
          for (int i = 0; i < 2; i++) {
            long next = 10 + i;
            Thread.ofPlatform().start(() -> {
              runtime.topics().publish(next == 10 ? "kept" : "elsewhere", new Do(next), retain);
              others.countDown();
            });
          }
          // A second publisher comes through although this listener is not done.
          Waiting.until(() -> others.getCount() == 0);
        }
      }, QualityOfService.AT_MOST_ONCE);
      assertEquals(List.of(0L, 10L), List.copyOf(seen));
    }
  }
}
