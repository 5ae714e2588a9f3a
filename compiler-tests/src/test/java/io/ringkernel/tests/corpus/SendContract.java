package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.DeadLetter;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.Overflow;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.topic.QualityOfService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What handlers send, ask of the runtime and know of their messages, wherever they run. */
@Timeout(60)
abstract class SendContract extends ActorWorld {
  /** The time of day of a busy machine may be that far from what a device was told of it. */
  private static final long SLACK_MILLIS = 25;

  private UntypedActorRef courser() {
    return courser(options());
  }

  private UntypedActorRef courser(LaunchOptions options) {
    return runtime.launch("courser", options);
  }

  private static Record join(long next, long watcher) {
    return message("Courser.Join", next, watcher);
  }

  private static Record count(int turns) {
    return message("Courser.Count", turns);
  }

  private static Record notice(int kind) {
    return message("Courser.Notice", kind);
  }

  private static Record facts(UntypedActorRef courser) {
    return join(courser.ask(message("Courser.Question", 0L)));
  }

  private static long handled(UntypedActorRef courser) {
    return (long) component(facts(courser), "handled");
  }

  private static long counted(UntypedActorRef courser) {
    return (long) component(facts(courser), "counted");
  }

  /** Waits until it was told often enough; asking counts, too. */
  private static void untilProcessed(UntypedActorRef courser, long messages) {
    until(() -> courser.telemetry().processed() >= messages);
  }

  @Test
  void twoPlayBallUntilNothingIsLeft() {
    UntypedActorRef one = courser();
    UntypedActorRef other = courser();
    UntypedActorRef watcher = courser();
    watcher.tell(join(0, -1));
    one.tell(join(other.id().packed(), watcher.id().packed()));
    other.tell(join(one.id().packed(), watcher.id().packed()));

    one.tell(message("Courser.Lap", 6, 0L));
    untilProcessed(watcher, 2);

    assertEquals(6, counted(watcher));
    assertEquals(5, handled(one));
    assertEquals(4, handled(other));
    for (UntypedActorRef each : List.of(one, other, watcher)) {
      assertBalanced(each);
    }
    assertEquals(4, one.telemetry().sentOn());
  }

  @Test
  void aLapGoesAroundARingOfActors() {
    int length = 2 + often(38);
    UntypedActorRef watcher = courser();
    watcher.tell(join(0, -1));
    List<UntypedActorRef> ring = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      ring.add(courser());
    }
    for (int i = 0; i < length; i++) {
      ring.get(i).tell(join(ring.get((i + 1) % length).id().packed(), watcher.id().packed()));
    }

    ring.getFirst().tell(message("Courser.Lap", 2 * length, 5L));
    untilProcessed(watcher, 2);

    assertEquals(2L * length + 5, counted(watcher));
    assertEquals(4, handled(ring.getFirst()));
    for (int i = 1; i < length; i++) {
      assertEquals(3, handled(ring.get(i)));
    }
  }

  @Test
  void messagesWithArraysPassAPipeline() {
    List<UntypedActorRef> stages = new ArrayList<>();
    UntypedActorRef watcher = courser();
    for (int i = 0; i < 4; i++) {
      stages.add(courser());
    }
    for (int i = 0; i < 3; i++) {
      stages.get(i).tell(join(stages.get(i + 1).id().packed(), watcher.id().packed()));
    }

    for (int i = 0; i < 5; i++) {
      stages.getFirst().tell(message("Courser.Batch", 1, new int[] {i, 2, 3, -i}));
    }
    untilProcessed(stages.getLast(), 5);

    assertEquals(5 * (5 + 4 * 1111), counted(stages.getLast()));
    untilProcessed(watcher, 15);
    assertEquals(5 * (5 + 4 + 5 + 4 * (1 + 10) + 5 + 4 * (11 + 100)), counted(watcher));
  }

  @Test
  void oneCountsDownByItself() {
    UntypedActorRef courser = courser();

    courser.tell(count(9));
    untilProcessed(courser, 9);

    assertEquals(9 * 10 / 2, counted(courser));
    assertBalanced(courser);
  }

  @Test
  void loopsSendToManyAndOrderIsKept() {
    UntypedActorRef sender = courser();
    UntypedActorRef first = courser();
    UntypedActorRef second = courser();

    sender.tell(message("Courser.Fan", 41, first.id().packed(), second.id().packed()));
    untilProcessed(first, 21);
    untilProcessed(second, 20);

    assertEquals(20 * 21, counted(first));
    assertEquals(20 * 20, counted(second));
  }

  @Test
  void handlersKnowTheirMessage() {
    UntypedActorRef courser = courser();

    Record facts = join(courser.ask(message("Courser.Question", 1L)));
    Record tied = join(courser.with(Delivery.NORMAL.correlation(77L))
        .ask(message("Courser.Question", 1L)));

    assertEquals(courser.id().packed(), component(facts, "self"));
    assertEquals(0L, component(facts, "sender"));
    assertEquals(0L, component(facts, "correlation"));
    assertEquals(false, component(facts, "cancelled"));
    assertEquals(true, component(facts, "stamped"));
    assertEquals(77L, component(tied, "correlation"));
  }

  @Test
  void whatIsSentBeforeAnExceptionIsOnItsWay() {
    UntypedActorRef courser = courser();
    UntypedActorRef other = courser();
    courser.tell(join(other.id().packed(), 0));

    Throwable thrown = failureOf(courser.ask(message("Courser.Misstep", 3, 0)));
    untilProcessed(other, 3);

    assertInstanceOf(ArithmeticException.class, thrown);
    assertEquals("/ by zero", thrown.getMessage());
    assertEquals("Courser.java", thrown.getStackTrace()[0].getFileName());
    assertEquals(3, counted(other));
    assertEquals(0, handled(courser) - 1);
  }

  @Test
  void whoHasEndedGetsNothingAndTheSenderGoesOn() {
    UntypedActorRef courser = courser();
    UntypedActorRef gone = courser();
    courser.tell(join(gone.id().packed(), 0));
    gone.terminate();
    join(gone.ended());

    courser.tell(message("Courser.Lap", 3, 0L));

    assertEquals(2, handled(courser));
    assertEquals(1, runtime.broker().refused());
    assertEquals(List.of(), runtime.deadLetters().list());
  }

  @Test
  void aFullInboxHoldsTheSenderUntilThereIsRoom() {
    UntypedActorRef courser = courser();
    UntypedActorRef slow =
        courser(options().queueCapacity(4).withoutAutoActivate());
    courser.tell(join(slow.id().packed(), 0));

    courser.tell(message("Courser.Misstep", 9, 1));
    courser.tell(message("Courser.Misstep", 9, 1));
    until(() -> slow.telemetry().queueDepth() == 4);
    slow.activate();
    untilProcessed(slow, 18);

    assertEquals(18, counted(slow));
    assertEquals(201, handled(courser));
  }

  @Test
  void aFullInboxThatMakesDeadLettersGetsThem() {
    UntypedActorRef courser = courser();
    UntypedActorRef slow = courser(options().queueCapacity(4)
        .overflow(Overflow.DEAD_LETTER).withoutAutoActivate());
    courser.tell(join(slow.id().packed(), 0));

    courser.tell(message("Courser.Misstep", 9, 1));

    assertEquals(101, handled(courser));
    until(() -> runtime.deadLetters().list().size() == 5);
    DeadLetter letter = runtime.deadLetters().list().getFirst();
    assertEquals(DeadLetter.Reason.OVERFLOW, letter.reason());
    assertEquals(courser.id().packed(), letter.sender());
    assertEquals(message("Courser.Lap", 0, 1L), letter.message().orElseThrow());
    slow.activate();
    untilProcessed(slow, 4);
    assertEquals(4, counted(slow));
  }

  @Test
  void publishingReachesWhoSubscribed() {
    UntypedActorRef courser = courser();
    UntypedActorRef one = courser();
    UntypedActorRef two = courser();
    runtime.topics().subscribe("courses/+", one, QualityOfService.AT_MOST_ONCE);
    runtime.topics().subscribe("courses/two", two, QualityOfService.AT_LEAST_ONCE);

    courser.tell(notice(5));
    courser.tell(notice(9));
    untilProcessed(one, 2);
    untilProcessed(two, 2);

    assertEquals(14, counted(one));
    assertEquals(14, counted(two));
  }

  @Test
  void namesReachActorsOfOtherClasses() {
    UntypedActorRef tally = tally();
    runtime.registry().register("tallies/one", tally);
    UntypedActorRef courser = courser();

    courser.tell(notice(1));
    courser.tell(notice(2));
    courser.tell(notice(4));
    until(() -> tally.telemetry().processed() == 1);

    assertEquals(7, total(tally));
    assertEquals(4, handled(courser));
    assertEquals(1, runtime.broker().refused());
  }

  @Test
  void aMessageThatTheReceiverHasNoHandlerForFailsTheSender() {
    UntypedActorRef courser = courser();
    UntypedActorRef tally = tally();
    courser.tell(join(tally.id().packed(), 0));

    Throwable thrown = failureOf(courser.ask(message("Courser.Misstep", 1, 1)));

    assertInstanceOf(IllegalArgumentException.class, thrown);
    assertTrue(thrown.getMessage().contains("Lap"), thrown::getMessage);
  }

  @Test
  void repliesCanComeLater() {
    UntypedActorRef courser = courser();

    CompletionStage<? extends Record> reply = courser.ask(message("Courser.Later", 1L));
    handled(courser);
    assertEquals(false, reply.toCompletableFuture().isDone());
    courser.tell(message("Courser.Ended", 4711L));

    assertEquals(4711L, component(join(reply), "sender"));
    courser.tell(message("Courser.Later", 1L));
    courser.tell(message("Courser.Ended", 1L));
    assertEquals(2, handled(courser));
    assertBalanced(courser);
  }

  @Test
  void theReceiverKnowsTheSenderAndWhatTiesMessages() {
    UntypedActorRef courser = courser();
    UntypedActorRef other = courser();
    courser.tell(join(other.id().packed(), 0));

    courser.with(Delivery.NORMAL.correlation(99L)).tell(message("Courser.Misstep", 5, 1));
    untilProcessed(other, 5);
    Record facts = facts(other);

    assertEquals(5L, component(facts, "counted"));
    assertEquals(courser.id().packed(), component(facts, "source"));
    assertEquals(99L, component(facts, "tie"));
  }

  @Test
  void nothingForAnAnswerFailsWhoAsked() {
    UntypedActorRef courser = courser();
    courser.ask(message("Courser.Later", 1L));

    courser.terminate();

    join(courser.ended());
    assertBalanced(courser);
  }

  @Test
  void childrenAreThereBeforeTheirFirstMessage() {
    UntypedActorRef parent = runtime.launch("parent", options());

    join(parent.ask(message("Parent.Raise", 3, 5)));
    untilProcessed(parent, 4);

    assertEquals(message("Parent.Family", 3L, 15L),
        join(parent.ask(message("Parent.Raise", 0, 0))));
    parent.kill();
    join(parent.ended());
    until(() -> runtime.telemetry().snapshot().actors().isEmpty());
  }

  @Test
  void oneCallSpawnsSixteenOnADevice() {
    UntypedActorRef parent = runtime.launch("parent", options());

    Record family = join(parent.ask(message("Parent.Raise", 20, 2)));
    long children = isDevice() ? 16 : 20;
    untilProcessed(parent, 1 + children);

    assertEquals(children, component(family, "children"));
    assertEquals(message("Parent.Family", children, 2 * children),
        join(parent.ask(message("Parent.Raise", 0, 0))));
  }

  @Test
  void stoppingEndsTheActor() {
    UntypedActorRef courser = courser();

    courser.tell(notice(3));
    join(courser.ended());

    assertEquals(ActorState.TERMINATED, courser.state());
  }

  @Test
  void moreThanThereIsRoomForIsAnExceptionOnDevices() {
    UntypedActorRef courser = courser();
    UntypedActorRef other = courser();
    courser.tell(join(other.id().packed(), 0));

    if (isDevice()) {
      Throwable thrown = failureOf(courser.ask(message("Courser.Misstep", 5_000, 1)));
      assertInstanceOf(IllegalStateException.class, thrown);
      assertEquals("one call of a handler sends more than a device has room for",
          thrown.getMessage());
    } else {
      join(courser.ask(message("Courser.Misstep", 5_000, 1)));
    }
  }

  private UntypedActorRef notary() {
    return runtime.launch("notary", options());
  }

  @Test
  void stampsRiseFromMessageToMessageAndFollowTheTime() {
    UntypedActorRef notary = notary();
    long last = 0;
    for (int i = 0; i < often(40); i++) {
      long begin = Instant.now().toEpochMilli();
      Record signed = join(notary.ask(message("Notary.Sign", 5)));
      long end = Instant.now().toEpochMilli();
      long first = (long) component(signed, "first");
      assertEquals(0, component(signed, "wrong"));
      assertTrue(Long.compareUnsigned(first, (long) component(signed, "message")) > 0);
      assertTrue(Long.compareUnsigned(first, last) > 0, "behind those of the message before");
      last = (long) component(signed, "last");
      long millis = HybridLogicalClock.instant(last).toEpochMilli();
      assertTrue(millis >= begin - SLACK_MILLIS && millis <= end + SLACK_MILLIS,
          millis + " lies between " + begin + " and " + end);
    }
  }

  @Test
  @Timeout(240)
  void whatLedToAMessageIsStampedBeforeIt() {
    UntypedActorRef one = notary();
    UntypedActorRef other = notary();
    one.tell(message("Notary.Next", other.id().packed()));
    other.tell(message("Notary.Next", one.id().packed()));
    untilProcessed(one, 1);
    untilProcessed(other, 1); // else what comes from the other one may be there before
    int hops = often(200) & ~1;
    one.tell(message("Notary.Hop", hops - 1, 0L));
    until(() -> other.telemetry().processed() == 1 + hops / 2,
        () -> one.telemetry().processed() + other.telemetry().processed());
    long latest = 0;
    for (UntypedActorRef each : List.of(one, other)) {
      Record journey = join(each.ask(message("Notary.Report", hops / 2)));
      assertEquals(hops / 2, component(journey, "hops"));
      assertEquals(0, component(journey, "wrong"));
      assertTrue(Long.compareUnsigned((long) component(journey, "last"), latest) > 0,
          "the other one had the last hop");
      latest = (long) component(journey, "last");
    }
    // From the device back to the host: what the host stamps from now on is behind all of it.
    Record signed = join(one.ask(message("Notary.Sign", 1)));
    assertTrue(Long.compareUnsigned((long) component(signed, "message"), latest) > 0);
  }
}
