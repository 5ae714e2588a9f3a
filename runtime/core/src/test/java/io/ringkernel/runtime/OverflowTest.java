package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.broker.Endpoint;
import io.ringkernel.runtime.message.MalformedMessageException;
import io.ringkernel.runtime.topic.Publication;
import io.ringkernel.runtime.topic.QualityOfService;
import io.ringkernel.runtime.topic.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Queues beside the inbox that overflow, and messages whose bytes make no record: each message is
 * counted once. For inboxes {@link AccountTest} shows that, for outboxes {@link OutboxTest}.
 */
@Timeout(30)
class OverflowTest {
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
      .onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  @Test
  void endpointsThatOverflowRefuse() {
    try (Endpoint<Do> endpoint = runtime.broker().open("results", Scripted.Ref.DO, 4)) {
      for (int i = 1; i <= 100; i++) {
        assertEquals(i <= 4, runtime.broker().send("results", new Do(i)).isDelivered());
      }
      assertEquals(4, endpoint.pending());
      assertEquals(4, runtime.broker().delivered());
      assertEquals(96, runtime.broker().refused());
      for (int i = 1; i <= 4; i++) {
        assertEquals(new Do(i), endpoint.tryReceive().orElseThrow().message());
      }
      assertTrue(runtime.broker().send("results", new Do(5)).isDelivered());
    }
  }

  @Test
  void listenersThatAreTooSlowLoseMessagesThatAreCounted() throws InterruptedException {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger heard = new AtomicInteger();
    Subscription subscription =
        runtime.topics().subscribe("news", (Publication publication) -> {
          entered.countDown();
          try {
            gate.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          heard.getAndIncrement();
        }, QualityOfService.AT_MOST_ONCE);
    assertEquals(1, runtime.topics().publish("news", new Do(0)));
    entered.await();
    int reached = 0;
    for (int i = 1; i <= 5_000; i++) {
      reached += runtime.topics().publish("news", new Do(i));
    }
    assertEquals(4_096, reached);
    assertEquals(1 + 4_096, subscription.delivered());
    assertEquals(5_000 - 4_096, subscription.lost());
    gate.countDown();
    Waiting.untilEquals(1 + 4_096, heard::get);
  }

  /** Whoever says that a message is of use for a moment does not wait for half a minute. */
  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void timeThatASenderWaitsForRoomCountsTowardsTheDeadline(LaunchMode mode) {
    CountDownLatch gate = new CountDownLatch(1);
    Scripted.Ref busy = runtime.launch(Scripted.type("busy", (self, context, code) -> {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new Done(code);
    }), LaunchOptions.defaults().queueCapacity(1).mode(mode));
    busy.tell(new Do(1));
    Scripted.Ref brief = busy.with(Delivery.within(Duration.ofMillis(20)));
    String refusal = "the deadline of the message passed while its sender waited for room";

    String told = assertThrows(InboxFullException.class, () -> brief.tell(new Do(2))).getMessage();
    assertTrue(told.contains(refusal), told);
    Throwable asked = Waiting.failureOf(brief.ask(new Do(3)));
    assertTrue(asked instanceof InboxFullException && asked.getMessage().contains(refusal),
        asked::toString);
    gate.countDown();
    Waiting.untilEquals(0, () -> busy.telemetry().queueDepth());
    ActorTelemetry end = busy.telemetry();
    assertTrue(end.isBalanced(), end::toString);
    assertEquals(1, end.processed());
    assertEquals(2, end.rejected());
  }

  /** As bytes would be that came from elsewhere and are damaged. */
  private static final LongsCodec<Do> DAMAGED =
      new LongsCodec<>(Do.class, 151, 8, m -> new long[] {m.code()}, v -> {
        if (v[0] % 3 == 0) {
          throw new MalformedMessageException("a length that is not possible");
        }
        return new Do(v[0]);
      });

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void messagesWhoseBytesAreDamagedReachNoHandlerAndAreAccountedFor(LaunchMode mode) {
    AtomicInteger handled = new AtomicInteger();
    UntypedActorRef actor = runtime.launch(new ActorType<>("damaged", Scripted.class,
        Scripted::new,
        List.of(new MessageHandler<Scripted, Do, Done>("act", DAMAGED,
            Optional.of(Scripted.Ref.DONE), (self, context, message) -> {
              handled.getAndIncrement();
              return new Done(message.code());
            })),
        Scripted.Ref::new), LaunchOptions.defaults().mode(mode)).untyped();
    for (int i = 1; i <= 300; i++) {
      actor.tell(new Do(i));
    }
    assertTrue(Waiting.failureOf(actor.ask(new Do(3))) instanceof MalformedMessageException);
    assertEquals(new Done(1), Waiting.join(actor.ask(new Do(1))));
    Waiting.untilEquals(0, () -> actor.telemetry().queueDepth());

    ActorTelemetry end = actor.telemetry();
    assertTrue(end.isBalanced(), end::toString);
    assertEquals(302, end.sent());
    assertEquals(201, end.processed());
    assertEquals(201, handled.get());
    assertEquals(101, end.deadLettered());
    assertEquals(101, runtime.deadLetters().total());
    assertTrue(runtime.deadLetters().list().stream().allMatch(l -> l.message().isEmpty()));
    // Bytes that make no message cannot be sent again.
    assertEquals(0, runtime.deadLetters().replay(l -> true));
    assertEquals(101, runtime.deadLetters().size());
  }
}
