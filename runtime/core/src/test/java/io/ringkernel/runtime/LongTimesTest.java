package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.Restart;
import io.ringkernel.runtime.RuntimeBuilder.Redelivery;
import io.ringkernel.runtime.Scripted.Declared;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.broker.Endpoint;
import io.ringkernel.runtime.topic.QualityOfService;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Times that are longer than a long can count in nanoseconds: they never come. */
@Timeout(30)
class LongTimesTest {
  private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

  private final CountDownLatch gate = new CountDownLatch(1);

  private static RingRuntime runtime() {
    return RingRuntime.builder().backend(Backend.CPU).closeTimeout(FOREVER).sendTimeout(FOREVER)
        .redelivery(new Redelivery(3, Duration.ofMillis(1), FOREVER)).onFailure(f -> {
        }).build();
  }

  private Scripted.Ref sink(RingRuntime runtime) {
    return runtime.launch(Scripted.type("sink", (self, context, code) -> {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      self.value++;
      return new Done(self.value);
    }), LaunchOptions.defaults().queueCapacity(1).blockTimeout(FOREVER));
  }

  /** Opens the gate once the sender is sure to have waited. */
  private void openLater() {
    Thread.ofPlatform().start(() -> {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      gate.countDown();
    });
  }

  @Test
  void senderMayWaitForever() {
    try (RingRuntime runtime = runtime()) {
      Scripted.Ref sink = sink(runtime);
      openLater();
      for (int i = 0; i < 4; i++) {
        sink.tell(new Do(1));
      }
      assertEquals(5, sink.join(1));
    }
  }

  @Test
  void handlersMayWaitForeverForRoom() {
    try (RingRuntime runtime = runtime()) {
      Scripted.Ref sink = sink(runtime);
      Scripted.Ref source = runtime.launch(Scripted.type("source", (self, context, code) -> {
        context.send(sink.id().packed(), new Do(code));
        context.send(sink.id().packed(), new Do(code));
        context.send(sink.id().packed(), new Do(code));
        return new Done(code);
      }), LaunchOptions.defaults());
      source.join(1);
      openLater();
      Waiting.untilEquals(3L, () -> sink.telemetry().processed());
      assertEquals(0, runtime.deadLetters().size());
    }
  }

  @Test
  void restartsMayCountForever() {
    try (RingRuntime runtime = runtime()) {
      Scripted.Ref failing = runtime
          .supervisor(Supervision.oneForOne().atMost(2, FOREVER))
          .launch(Scripted.type(Declared.of("failing").restart(Restart.RESET),
              (self, context, code) -> {
                throw new IllegalStateException("asked to");
              }), LaunchOptions.defaults());
      for (int i = 0; i < 2; i++) {
        Waiting.failureOf(failing.ask(new Do(1)));
      }
      assertEquals(ActorState.ACTIVE, failing.state());
      Waiting.failureOf(failing.ask(new Do(1)));
      assertEquals(EndReason.FAILED, Waiting.join(failing.ended()).reason());
    }
  }

  @Test
  void patienceWithASubscriberMayBeForever() {
    try (RingRuntime runtime = runtime()) {
      Scripted.Ref failing = runtime.launch(Scripted.type("failing", (self, context, code) -> {
        throw new IllegalStateException("never");
      }), LaunchOptions.defaults());
      runtime.topics().subscribe("work", failing, QualityOfService.AT_LEAST_ONCE);
      assertEquals(1, runtime.topics().publish("work", new Do(1)));
      Waiting.untilEquals(1, () -> runtime.deadLetters().size());
      assertEquals(3, failing.telemetry().returned());
    }
  }

  @Test
  void endpointMayBeWaitedForForeverAndForLessThanNoTime() throws Exception {
    try (RingRuntime runtime = runtime()) {
      Endpoint<Do> endpoint = runtime.broker().open("results", Scripted.Ref.DO, 4);
      assertTrue(endpoint.receive(FOREVER.negated()).isEmpty());
      openLater();
      Thread sender = Thread.ofPlatform().start(() -> {
        try {
          gate.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
        runtime.broker().send("results", new Do(5));
      });
      assertEquals(new Do(5), endpoint.receive(FOREVER).orElseThrow().message());
      sender.join();
    }
  }

  @Test
  void closingMayWaitForever() {
    Scripted.Ref sink;
    try (RingRuntime runtime = runtime()) {
      sink = sink(runtime);
      sink.tell(new Do(1));
      openLater();
    }
    assertEquals(1, sink.telemetry().processed());
    assertEquals(EndReason.CLOSED, Waiting.join(sink.ended()).reason());
  }
}
