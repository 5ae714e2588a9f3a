package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.Scripted.Declared;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.Scripted.Note;
import io.ringkernel.runtime.broker.Endpoint;
import io.ringkernel.runtime.broker.Receipt;
import io.ringkernel.runtime.registry.ActorRegistry;
import io.ringkernel.runtime.registry.RegistryChange;
import io.ringkernel.runtime.topic.QualityOfService;
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

/** Messages between kernels, endpoints, and the names they are reached by. */
@Timeout(30)
class BrokerTest {
  private final List<Long> seen = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch entered = new CountDownLatch(1);
  private final RingRuntime runtime = build(Duration.ofSeconds(10));

  private static RingRuntime build(Duration sendTimeout) {
    return RingRuntime.builder().backend(Backend.CPU).sendTimeout(sendTimeout).onFailure(f -> {
    }).build();
  }

  @AfterEach
  void close() {
    gate.countDown();
    runtime.close();
  }

  private Scripted.Ref sink(LaunchOptions options) {
    return sink(runtime, options);
  }

  private Scripted.Ref sink(RingRuntime on, LaunchOptions options) {
    return on.launch(Scripted.type("sink", (self, context, code) -> {
      if (code == 0) {
        entered.countDown();
        try {
          gate.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      seen.add(code);
      return new Done(context.senderId());
    }), options);
  }

  @Test
  void messagesGoByIdAndByNameWithAReceipt() {
    Scripted.Ref sink = sink(LaunchOptions.defaults().name("plant/sink"));
    Scripted.Ref source = sink(LaunchOptions.defaults());

    Receipt first = runtime.broker().send(source.id(), sink.id(), new Do(1));
    Receipt second = runtime.broker().send(source.id(), "plant/sink", new Do(2));
    assertTrue(first.isDelivered() && second.isDelivered());
    assertTrue(first.messageId() < second.messageId());
    assertTrue(Long.compareUnsigned(first.time(), second.time()) < 0);
    Waiting.untilEquals(List.of(1L, 2L), () -> List.copyOf(seen));
    assertEquals(SendResult.NOT_FOUND,
        runtime.broker().send(source.id(), "plant/none", new Do(3)).result());
    assertEquals(SendResult.NOT_FOUND, runtime.broker()
        .send(source.id(), new ActorId(0, 1, 999), new Do(3)).result());
    sink.terminate();
    Waiting.join(sink.ended());
    assertEquals(SendResult.STALE,
        runtime.broker().send(source.id(), sink.id(), new Do(3)).result());
    assertEquals(2, runtime.broker().delivered());
    assertEquals(3, runtime.broker().refused());
    assertThrows(IllegalArgumentException.class,
        () -> runtime.broker().send(source.id(), source.id(), new Done(3)));
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void handlersSendWithoutWaitingAndKeepTheirOrder(LaunchMode mode) {
    LaunchOptions options = LaunchOptions.defaults().mode(mode).queueCapacity(4);
    Scripted.Ref sink = sink(options);
    Scripted.Ref sender = runtime.launch(Scripted.type("burst", (self, context, code) -> {
      for (int i = 1; i <= code; i++) {
        context.send(sink.id().packed(), new Do(i));
      }
      return new Done(code);
    }), options);
    sender.join(500);
    Waiting.untilEquals(500, seen::size);
    for (int i = 0; i < 500; i++) {
      assertEquals(i + 1, seen.get(i));
    }
    assertTrue(sink.telemetry().isBalanced());
  }

  @Test
  void whatFindsNoRoomIsQueuedAndThenADeadLetter() {
    try (RingRuntime impatient = build(Duration.ofMillis(50))) {
      queueAndGiveUp(impatient);
    }
  }

  private void queueAndGiveUp(RingRuntime impatient) {
    Scripted.Ref sink = sink(impatient, LaunchOptions.defaults().queueCapacity(1));
    Scripted.Ref sender = impatient.launch(Scripted.type("sender",
        (self, context, code) -> new Done(
            context.send(sink.id().packed(), new Do(code)).ordinal())),
        LaunchOptions.defaults());
    sink.tell(new Do(0));
    assertEquals(SendResult.QUEUED.ordinal(), sender.join(5));
    // The sender handles nothing until the message has gone or was given up.
    var next = sender.ask(new Do(6));
    Waiting.untilEquals(1, () -> impatient.deadLetters().size());
    DeadLetter letter = impatient.deadLetters().list().getFirst();
    assertEquals(DeadLetter.Reason.OVERFLOW, letter.reason());
    assertEquals(new Do(5), letter.message().orElseThrow());
    assertEquals(sender.id().packed(), letter.sender());
    Waiting.join(next);
    gate.countDown();
    Waiting.untilEquals(List.of(0L, 6L), () -> List.copyOf(seen));
    Waiting.untilEquals(0, () -> sink.telemetry().queueDepth());
    assertEquals(1, sink.telemetry().overflowed());
    assertTrue(sink.telemetry().isBalanced());
  }

  @Test
  void twoActorsThatFillEachOtherDoNotWaitForever() {
    try (RingRuntime impatient = build(Duration.ofMillis(50))) {
      fillEachOther(impatient);
    }
  }

  private static void fillEachOther(RingRuntime impatient) {
    List<Scripted.Ref> pair = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int own = i;
      pair.add(impatient.launch(Scripted.type("twin", (self, context, code) -> {
        if (code > 0) {
          for (int n = 0; n < 3; n++) {
            context.send(pair.get(1 - own).id().packed(), new Do(code - 1));
          }
        }
        return new Done(0);
      }), LaunchOptions.defaults().queueCapacity(1)));
    }
    pair.forEach(each -> each.tell(new Do(4)));
    Waiting.until(() -> pair.stream().allMatch(a -> a.telemetry().queueDepth() == 0)
        && impatient.deadLetters().total() > 0);
    pair.forEach(each -> assertTrue(each.telemetry().isBalanced()));
  }

  @Test
  void endpointsAreTypedAndFetchedFrom() throws Exception {
    Scripted.Ref one = sink(LaunchOptions.defaults());
    Scripted.Ref two = sink(LaunchOptions.defaults());
    try (Endpoint<Note> endpoint =
        runtime.broker().open("results", Scripted.Ref.NOTE, 3)) {
      assertEquals(Optional.empty(), endpoint.tryReceive());
      runtime.broker().send(one.id(), "results", new Note(1));
      runtime.broker().send(two.id(), "results", new Note(2));
      runtime.broker().send("results", new Note(3));
      assertEquals(SendResult.REJECTED,
          runtime.broker().send("results", new Note(4)).result());

      assertEquals(3, endpoint.pending());
      assertEquals(new Note(1), endpoint.peek().orElseThrow().message());
      assertEquals(new Note(2),
          endpoint.tryReceiveFrom(two.id()).orElseThrow().message());
      assertEquals(Optional.empty(), endpoint.tryReceiveFrom(two.id()));
      assertEquals(Optional.of(one.id()), endpoint.tryReceive().orElseThrow().source());
      assertEquals(Optional.empty(),
          endpoint.receive(Duration.ofSeconds(5)).orElseThrow().source());
      assertEquals(Optional.empty(), endpoint.receive(Duration.ofMillis(1)));
      assertEquals("endpoint \"results\" takes io.ringkernel.runtime.Scripted$Note, not "
          + "io.ringkernel.runtime.Scripted$Do",
          assertThrows(IllegalArgumentException.class,
              () -> runtime.broker().send("results", new Do(1))).getMessage());
      assertThrows(IllegalArgumentException.class,
          () -> runtime.broker().open("results", Scripted.Ref.NOTE, 1));
    }
    assertEquals(SendResult.NOT_FOUND,
        runtime.broker().send("results", new Note(1)).result());
  }

  @Test
  void declaredDestinationsAreTheOnlyOnes() {
    Scripted.Ref sink = sink(LaunchOptions.defaults().name("plant/sink"));
    runtime.launch(Scripted.type("other", (self, context, code) -> new Done(0)),
        LaunchOptions.defaults().name("office/other"));
    Scripted.Ref strict = runtime.launch(
        Scripted.type(Declared.of("strict").publishesTo("sink", "alarms/#"),
            (self, context, code) -> switch ((int) code) {
              case 1 -> new Done(context.send(sink.id().packed(), new Do(1)).ordinal());
              case 2 -> new Done(context.send("plant/sink", new Do(2)).ordinal());
              case 3 -> new Done(context.publish("alarms/fire", new Do(3)));
              case 4 -> new Done(context.send("office/other", new Do(4)).ordinal());
              default -> new Done(context.publish("news", new Do(5)));
            }),
        LaunchOptions.defaults());
    assertEquals(SendResult.DELIVERED.ordinal(), strict.join(1));
    assertEquals(SendResult.DELIVERED.ordinal(), strict.join(2));
    assertEquals(0, strict.join(3));
    assertEquals("strict does not declare that it publishes to \"news\"; its "
        + "@RingKernel(publishesTo) has sink, alarms/#",
        Waiting.failureOf(strict.ask(new Do(5))).getMessage());
    assertTrue(Waiting.failureOf(strict.ask(new Do(4))).getMessage()
        .startsWith("strict does not declare that it publishes to other "));
  }

  @Test
  void runtimeCanBeBuiltWithoutABroker() {
    try (RingRuntime plain =
        RingRuntime.builder().backend(Backend.CPU).withoutBroker().build()) {
      assertEquals("this runtime was built without a broker",
          assertThrows(IllegalStateException.class, plain::broker).getMessage());
      Scripted.Ref actor = plain.launch(Scripted.type("lonely", (self, context, code) -> new Done(
          context.send(context.selfId(), new Do(0)).ordinal())), LaunchOptions.defaults());
      assertEquals("this runtime was built without a broker",
          Waiting.failureOf(actor.ask(new Do(1))).getMessage());
    }
  }

  @Test
  void namesAreFoundByWildcardAndGoWithTheirActors() {
    Scripted.Ref a = sink(LaunchOptions.defaults().name("standards/isa/315"));
    Scripted.Ref b = sink(LaunchOptions.defaults().name("standards/isa/240"));
    sink(LaunchOptions.defaults().name("standards/iso/9001"));
    ActorRegistry registry = runtime.registry();

    assertEquals(a.id(), registry.lookup("standards/isa/315").orElseThrow().id());
    assertEquals(List.of("standards/isa/240", "standards/isa/315"),
        List.copyOf(registry.find("standards/isa/*").keySet()));
    assertEquals(3, registry.find("standards/#").size());
    String message = assertThrows(IllegalArgumentException.class,
        () -> sink(LaunchOptions.defaults().name("standards/isa/315"))).getMessage();
    assertTrue(message.startsWith("the name \"standards/isa/315\" belongs to sink " + a.id()),
        message);
    registry.register("alias", a);
    assertEquals(List.of("standards/isa/315", "alias"), registry.namesOf(a.id()));
    a.terminate();
    Waiting.join(a.ended());
    assertEquals(List.of("standards/isa/240"),
        List.copyOf(registry.find("standards/isa/*").keySet()));
    assertTrue(registry.lookup("alias").isEmpty());
    assertTrue(registry.unregister("standards/isa/240"));
    assertEquals(List.of(), registry.namesOf(b.id()));
  }

  @Test
  void watchTellsOfNamesThatAreThereComeAndGo() {
    sink(LaunchOptions.defaults().name("room/1"));
    List<String> changes = Collections.synchronizedList(new ArrayList<>());
    var watching = runtime.registry().watch("room/+", (RegistryChange change) -> {
      changes.add(change.kind() + " " + change.name());
      throw new IllegalStateException("a listener that throws");
    });
    Scripted.Ref second = sink(LaunchOptions.defaults().name("room/2"));
    sink(LaunchOptions.defaults().name("hall/3"));
    second.kill();
    Waiting.untilEquals(List.of("ADDED room/1", "ADDED room/2", "REMOVED room/2"),
        () -> List.copyOf(changes));
    watching.close();
    sink(LaunchOptions.defaults().name("room/4"));
    assertEquals(3, changes.size());
  }

  @Test
  void registryRefusesActorsThatHaveEnded() {
    Scripted.Ref sink = sink(LaunchOptions.defaults());
    sink.terminate();
    Waiting.join(sink.ended());
    assertEquals("sink " + sink.id() + " TERMINATED takes no name: it is terminated",
        assertThrows(ActorTerminatedException.class,
            () -> runtime.registry().register("late", sink)).getMessage());
    assertTrue(runtime.registry().lookup("late").isEmpty());
    runtime.launch(Scripted.type("other", (self, context, code) -> new Done(code)),
        LaunchOptions.defaults().name("late"));
  }

  @Test
  void nameGivenWhileItsActorEndsIsTakenBack() throws Exception {
    for (int i = 0; i < 300; i++) {
      Scripted.Ref sink = sink(LaunchOptions.defaults());
      Thread killer = Thread.ofPlatform().start(sink::kill);
      try {
        runtime.registry().register("race/" + i, sink);
      } catch (ActorTerminatedException e) {
        assertEquals(ActorState.TERMINATED, sink.state());
      }
      killer.join();
      Waiting.join(sink.ended());
    }
    Waiting.untilEquals(0, () -> runtime.registry().find("race/#").size());
  }

  @Test
  void nobodyWhoSendsWithoutWaitingWaitsForABusyActorThatDropsTheOldest() {
    Scripted.Ref busy = sink(LaunchOptions.defaults().queueCapacity(1)
        .overflow(Overflow.DROP_OLDEST).blockTimeout(Duration.ofSeconds(60)));
    runtime.topics().subscribe("work", busy, QualityOfService.AT_MOST_ONCE);
    runtime.topics().subscribe("work", busy, QualityOfService.AT_LEAST_ONCE);
    busy.tell(new Do(0));
    Waiting.until(() -> entered.getCount() == 0);
    Scripted.Ref source = runtime.launch(Scripted.type("source",
        (self, context, code) -> new Done(
            context.send(busy.id().packed(), new Note(code)).ordinal())),
        LaunchOptions.defaults());

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      assertEquals(SendResult.REJECTED, runtime.broker().send(source.id(), busy.id(),
          new Note(1)).result());
      runtime.topics().publish("work", new Do(2));
      assertEquals(SendResult.QUEUED.ordinal(), source.join(3));
    });
    gate.countDown();
    Waiting.until(() -> seen.contains(3L));
  }
}
