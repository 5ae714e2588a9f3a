package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.Scripted.Declared;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.Scripted.Note;
import io.ringkernel.runtime.broker.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What handlers send and find no room for, and what may happen to it while it waits. */
@Timeout(30)
class OutboxTest {
  record Numbers(long[] values) {}

  private static final LongsCodec<Numbers> NUMBERS =
      new LongsCodec<>(Numbers.class, 141, 16, m -> m.values().clone(), Numbers::new);

  private final List<Long> seen = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch entered = new CountDownLatch(1);
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
      .sendTimeout(Duration.ofSeconds(20)).onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    gate.countDown();
    runtime.close();
  }

  /** Has room for one message, which is at its handler until the gate opens. */
  private Scripted.Ref busy(LaunchOptions options) {
    Scripted.Ref busy = runtime.launch(Scripted.type("busy", (self, context, code) -> {
      seen.add(code);
      if (code == 0) {
        entered.countDown();
        try {
          gate.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return new Done(code);
    }), options.queueCapacity(1));
    busy.tell(new Do(0));
    Waiting.until(() -> entered.getCount() == 0);
    return busy;
  }

  private Scripted.Ref sender(Scripted.Script script) {
    return runtime.launch(Scripted.type("sender", script), LaunchOptions.defaults());
  }

  private static final class Ref extends ActorRef {
    Ref(ActorCell cell) {
      super(cell);
    }

    void tell(Numbers message) {
      tell(NUMBERS, message);
    }
  }

  @Test
  void messageThatWaitsForAnActorDoesNotChangeWithTheArraysOfItsSender() {
    Ref busy = runtime.launch(new ActorType<>("numbers", Scripted.class, Scripted::new,
        List.of(new MessageHandler<Scripted, Numbers, Record>("take", NUMBERS, Optional.empty(),
            (self, context, message) -> {
              entered.countDown();
              gate.await();
              seen.add(message.values()[0]);
              return null;
            })),
        Ref::new), LaunchOptions.defaults().queueCapacity(1));
    busy.tell(new Numbers(new long[] {1, 2}));
    Waiting.until(() -> entered.getCount() == 0);
    Scripted.Ref sender = sender((self, context, code) -> {
      long[] values = {7, 8};
      SendResult result = context.send(busy.id().packed(), new Numbers(values));
      values[0] = 99;
      return new Done(result.ordinal());
    });
    assertEquals(SendResult.QUEUED.ordinal(), sender.join(1));
    gate.countDown();
    Waiting.untilEquals(List.of(1L, 7L), () -> List.copyOf(seen));
  }

  @Test
  void messageThatWaitsForAnEndpointDoesNotChangeWithTheArraysOfItsSender() throws Exception {
    try (Endpoint<Numbers> endpoint = runtime.broker().open("results", NUMBERS, 1)) {
      Scripted.Ref sender = sender((self, context, code) -> {
        long[] values = {code, 8};
        context.send("results", new Numbers(values));
        SendResult result = context.send("results", new Numbers(values));
        values[0] = 99;
        return new Done(result.ordinal());
      });
      assertEquals(SendResult.QUEUED.ordinal(), sender.join(7));
      for (int i = 0; i < 2; i++) {
        assertArrayEquals(new long[] {7, 8},
            endpoint.receive(Duration.ofSeconds(10)).orElseThrow().message().values());
      }
    }
  }

  /** What would be refused at once is refused also where it would have to wait. */
  @Test
  void handlerLearnsOfItsMistakeAlthoughOthersWaitBefore() {
    Scripted.Ref busy = busy(LaunchOptions.defaults().name("plant/busy"));
    List<String> refusals = new ArrayList<>();
    Scripted.Ref strict = runtime.launch(Scripted.type(
        Declared.of("strict").publishesTo("busy"), (self, context, code) -> {
          SendResult first = context.send(busy.id().packed(), new Do(code));
          refusals.add(refusal(() -> context.send(busy.id().packed(), new Done(1))));
          refusals.add(refusal(() -> context.send("plant/busy", new Done(1))));
          refusals.add(refusal(() -> context.send("news", new Do(1))));
          return new Done(first.ordinal());
        }), LaunchOptions.defaults());
    assertEquals(SendResult.QUEUED.ordinal(), strict.join(1));
    String noHandler = "busy has no handler for io.ringkernel.runtime.Scripted$Done; it accepts "
        + "io.ringkernel.runtime.Scripted$Do, io.ringkernel.runtime.Scripted$Note, "
        + "io.ringkernel.runtime.ActorEnded";
    assertEquals(List.of(noHandler, noHandler, "strict does not declare that it publishes to "
        + "\"news\"; its @RingKernel(publishesTo) has busy"), refusals);
    gate.countDown();
    Waiting.untilEquals(List.of(0L, 1L), () -> List.copyOf(seen));
    assertEquals(ActorState.ACTIVE, strict.state());
  }

  @Test
  void nameThatNobodyCanHaveIsRefusedAlsoWhereOthersWaitBefore() {
    Scripted.Ref busy = busy(LaunchOptions.defaults());
    List<String> refusals = new ArrayList<>();
    Scripted.Ref sender = sender((self, context, code) -> {
      refusals.add(refusal(() -> context.send("plant/+", new Do(1))));
      SendResult first = context.send(busy.id().packed(), new Do(code));
      refusals.add(refusal(() -> context.send("plant/+", new Do(1))));
      return new Done(first.ordinal());
    });
    assertEquals(SendResult.QUEUED.ordinal(), sender.join(1));
    assertEquals(refusals.getFirst(), refusals.getLast());
    gate.countDown();
    Waiting.untilEquals(List.of(0L, 1L), () -> List.copyOf(seen));
    assertEquals(0, runtime.deadLetters().total());
  }

  private static String refusal(Runnable send) {
    return assertThrows(IllegalArgumentException.class, send::run).getMessage();
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void messageWhoseDestinationEndsMeanwhileIsADeadLetterAndItsSenderGoesOn(LaunchMode mode) {
    Scripted.Ref busy = busy(LaunchOptions.defaults());
    Scripted.Ref sender = runtime.launch(Scripted.type("sender",
        (self, context, code) -> new Done(code < 0 ? -1
            : context.send(busy.id().packed(), new Do(code)).ordinal())),
        LaunchOptions.defaults().mode(mode));
    assertEquals(SendResult.QUEUED.ordinal(), sender.join(5));
    busy.kill();
    assertEquals(-1, sender.join(-1));

    DeadLetter letter = runtime.deadLetters().list().stream()
        .filter(l -> l.message().equals(Optional.of(new Do(5)))).findFirst().orElseThrow();
    assertEquals(DeadLetter.Reason.UNDELIVERED, letter.reason());
    assertEquals(busy.id(), letter.actor());
    assertEquals(sender.id().packed(), letter.sender());
    assertEquals("the actor with the id " + busy.id().packed()
        + " ended before it had room for the message", letter.cause().getMessage());
    assertEquals(SendResult.STALE.ordinal(), sender.join(6));
    assertTrue(sender.telemetry().isBalanced());
    assertTrue(busy.telemetry().isBalanced(), busy.telemetry()::toString);
  }

  @Test
  void nameThatBelongsToAnotherClassMeanwhileEndsNoSender() {
    busy(LaunchOptions.defaults().name("plant/place"));
    Scripted.Ref sender = sender((self, context, code) -> new Done(code < 0 ? -1
        : context.send("plant/place", new Do(code)).ordinal()));
    assertEquals(SendResult.QUEUED.ordinal(), sender.join(5));
    Ref other = runtime.launch(new ActorType<>("numbers", Scripted.class, Scripted::new,
        List.of(new MessageHandler<Scripted, Numbers, Record>("take", NUMBERS, Optional.empty(),
            (self, context, message) -> null)),
        Ref::new), LaunchOptions.defaults());
    // The sender looks again while nobody has the name: then it has ended, which is a letter too.
    runtime.registry().unregister("plant/place");
    runtime.registry().register("plant/place", other);

    assertEquals(-1, sender.join(-1));
    DeadLetter letter = runtime.deadLetters().list().getFirst();
    assertEquals(Optional.of(new Do(5)), letter.message());
    assertEquals(DeadLetter.Reason.UNDELIVERED, letter.reason());
    assertEquals(ActorState.ACTIVE, sender.state());
  }

  @Test
  void letterOfAnEndpointIsReplayedIntoTheEndpoint() throws Exception {
    try (RingRuntime impatient = RingRuntime.builder().backend(Backend.CPU)
        .sendTimeout(Duration.ofMillis(20)).build();
        Endpoint<Do> endpoint = impatient.broker().open("results", Scripted.Ref.DO, 1)) {
      Scripted.Ref sender = impatient.launch(Scripted.type("sender", (self, context, code) -> {
        seen.add(code);
        context.send("results", new Do(1));
        context.send("results", new Do(2));
        return new Done(code);
      }), LaunchOptions.defaults());
      sender.join(5);
      Waiting.untilEquals(1, () -> impatient.deadLetters().size());
      DeadLetter letter = impatient.deadLetters().list().getFirst();
      assertEquals(Optional.of("results"), letter.name());
      assertEquals(DeadLetter.Reason.OVERFLOW, letter.reason());
      assertEquals("\"results\" had no room", letter.cause().getMessage());

      assertEquals(0, impatient.deadLetters().replay(l -> true));
      assertEquals(new Do(1), endpoint.tryReceive().orElseThrow().message());
      assertEquals(1, impatient.deadLetters().replay(l -> true));
      assertEquals(new Do(2), endpoint.tryReceive().orElseThrow().message());
      assertEquals(0, impatient.deadLetters().size());
      assertEquals(List.of(5L), seen);
    }
  }

  @Test
  void outboxThatIsFullMakesDeadLettersAndTheAccountBalances() {
    int sends = 3_000;
    Scripted.Ref busy = busy(LaunchOptions.defaults());
    Scripted.Ref sender = sender((self, context, code) -> {
      int[] results = new int[SendResult.values().length];
      for (int i = 1; i <= sends; i++) {
        results[context.send(busy.id().packed(), new Note(i)).ordinal()]++;
      }
      assertEquals(0, results[SendResult.DELIVERED.ordinal()]);
      return new Done(results[SendResult.REJECTED.ordinal()]);
    });
    long rejected = sender.join(1);
    assertEquals(sends - 1024, rejected);
    assertEquals(rejected, runtime.deadLetters().total());
    gate.countDown();
    Waiting.untilEquals(1 + 1024, seen::size);
    Waiting.untilEquals(0, () -> busy.telemetry().queueDepth());
    ActorTelemetry end = busy.telemetry();
    assertTrue(end.isBalanced(), end::toString);
    assertEquals(1 + sends, end.sent());
    assertEquals(rejected, end.overflowed());
    assertEquals(1024, runtime.broker().delivered());
    assertEquals(rejected, runtime.broker().refused());
    for (int i = 1; i <= 1024; i++) {
      assertEquals(i, seen.get(i));
    }
  }
}
