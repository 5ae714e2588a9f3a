package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.DeadLetter;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.Supervision;
import io.ringkernel.runtime.Supervision.Directive;
import io.ringkernel.runtime.Supervisor;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import io.ringkernel.runtime.topic.PublishOptions;
import io.ringkernel.runtime.topic.QualityOfService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What supervisors, brokers, topics and checkpoints do with actors, wherever handlers run. */
@Timeout(60)
abstract class ActorSupervisionContract extends ActorWorld {
  private final LaunchOptions defaults = options();

  @Test
  void restartResetsTheStateAndKeepsWhatWaits() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne());
    UntypedActorRef tally = supervisor.launch("tally", defaults.withoutAutoActivate());
    for (int i = 1; i <= 5; i++) {
      tally.tell(i == 3 ? refuse() : digit(i));
    }
    tally.activate();

    assertEquals(45, total(tally));
    assertEquals(103, component(join(tally.ask(divide(1))), "handled") instanceof Integer n
        ? n - 1 : -1);
    assertEquals(1, tally.telemetry().restarts());
    assertBalanced(tally);
  }

  @Test
  void restartKeepsTheStateWhereTheClassSaysSo() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne());
    UntypedActorRef ledger = supervisor.launch("ledger", defaults);
    ledger.tell(message("Ledger.Enter", -4));
    CompletionStage<Record> failing = ledger.ask(message("Ledger.Enter", 13));

    assertInstanceOf(IllegalArgumentException.class, failureOf(failing));
    assertEquals(message("Ledger.Range", -4, 13, 12L),
        join(ledger.ask(message("Ledger.Enter", 3))));
    assertEquals(1, ledger.telemetry().restarts());
  }

  @Test
  void stoppedActorEndsWithItsCause() {
    Supervisor supervisor = runtime.supervisor(
        Supervision.oneForOne().deciding(cause -> Directive.STOP));
    UntypedActorRef tally = supervisor.launch("tally", defaults.withoutAutoActivate());
    tally.tell(refuse());
    tally.tell(digit(1));
    tally.activate();

    assertEquals(EndReason.FAILED, join(tally.ended()).reason());
    assertInstanceOf(IllegalStateException.class, join(tally.ended()).cause().orElseThrow());
    assertEquals(List.of(DeadLetter.Reason.FAILED, DeadLetter.Reason.UNDELIVERED),
        runtime.deadLetters().list().stream().map(DeadLetter::reason).toList());
  }

  @Test
  void oneForAllRestartsTheOthersToo() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForAll());
    UntypedActorRef one = supervisor.launch("tally", defaults);
    UntypedActorRef other = supervisor.launch("tally", defaults);
    UntypedActorRef outside = tally();
    List.of(one, other, outside).forEach(tally -> tally.tell(digit(7)));
    assertEquals(7, total(other));

    one.tell(refuse());

    until(() -> other.telemetry().restarts() == 1);
    assertEquals(0, total(other));
    assertEquals(0, total(one));
    assertEquals(7, total(outside));
  }

  @Test
  void restartsBeyondTheWindowEndTheActor() {
    Supervisor supervisor = runtime.supervisor(
        Supervision.oneForOne().atMost(2, Duration.ofMinutes(1)));
    UntypedActorRef tally = supervisor.launch("tally", defaults.withoutAutoActivate());
    for (int i = 0; i < 5; i++) {
      tally.tell(refuse());
    }
    tally.activate();

    assertEquals(EndReason.FAILED, join(tally.ended()).reason());
    assertEquals(2, tally.telemetry().restarts());
    assertBalanced(tally);
  }

  @Test
  void decisionsFollowTheException() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne().deciding(
        cause -> cause instanceof ArithmeticException ? Directive.RESUME : Directive.RESTART));
    UntypedActorRef tally = supervisor.launch("tally", defaults);
    tally.tell(digit(4));
    tally.tell(divide(0));
    assertEquals(4, total(tally));
    tally.tell(refuse());
    assertEquals(0, total(tally));
    assertEquals(1, tally.telemetry().restarts());
    assertEquals(2, tally.telemetry().failed());
  }

  @Test
  void deadLettersAreSentAgain() {
    UntypedActorRef tally = tally(defaults.withoutAutoActivate().name("tallies/one"));
    tally.tell(refuse());
    tally.tell(digit(3));
    tally.activate();
    assertEquals(10_03, total(tally) == 10_003 ? 10_03 : -1);
    assertEquals(1, runtime.deadLetters().replay(letter -> letter.type().equals("tally")));
    until(() -> tally.telemetry().failed() == 2);
    assertEquals(11_003, total(tally));
  }

  @Test
  void actorsOnTheHostSendToThem() {
    UntypedActorRef tally = tally(defaults.name("tallies/one"));
    UntypedActorRef forwarder = runtime.launch("forwarder", defaults);
    for (int i = 1; i <= 6; i++) {
      assertEquals(SendResult.DELIVERED.ordinal(),
          component(join(forwarder.ask(message("Forwarder.Forward", i))), "kind"));
    }
    assertEquals(123_456, total(tally));
  }

  @Test
  void brokerRegistryAndTopicsReachThem() {
    UntypedActorRef tally = tally(defaults.name("tallies/one"));
    runtime.topics().subscribe("numbers/+", tally, QualityOfService.AT_LEAST_ONCE);

    assertEquals(SendResult.DELIVERED,
        runtime.broker().send("tallies/one", digit(1)).result());
    until(() -> tally.telemetry().processed() == 1);
    runtime.topics().publish("numbers/two", digit(2), PublishOptions.DEFAULTS);
    until(() -> tally.telemetry().processed() == 2);

    assertEquals(12, total(tally));
    assertEquals(tally.id(), runtime.registry().find("tallies/*").get("tallies/one").id());
  }

  @Test
  void whatASubscriberFailsAtIsGivenAgain() {
    UntypedActorRef tally = tally();
    runtime.topics().subscribe("numbers/#", tally, QualityOfService.AT_LEAST_ONCE);
    runtime.topics().publish("numbers/one", refuse(), PublishOptions.DEFAULTS);

    until(() -> tally.telemetry().returned() == 5);
    assertEquals(5_000, total(tally));
    until(() -> !runtime.deadLetters().list().isEmpty());
    assertEquals(DeadLetter.Reason.NOT_ACKNOWLEDGED,
        runtime.deadLetters().list().getFirst().reason());
  }

  @Test
  void checkpointsHoldTheStateOfNamedActors(@TempDir Path folder) {
    UntypedActorRef tally = tally(defaults.name("tallies/one"));
    UntypedActorRef ledger = runtime.launch("ledger", defaults.name("ledgers/one"));
    join(tally.ask(add(77)));
    join(ledger.ask(message("Ledger.Enter", -5)));
    Checkpoints checkpoints = runtime.checkpoints(folder);
    checkpoints.full();
    join(tally.ask(add(1)));
    join(ledger.ask(message("Ledger.Enter", 9)));

    assertEquals(2, checkpoints.restore().restored().size());

    assertEquals(message("Tally.Total", 77L, 102, mean(77, 0)), join(tally.ask(add(0))));
    assertEquals(message("Ledger.Range", -5, 2, -3L),
        join(ledger.ask(message("Ledger.Enter", 2))));
  }

  /** Arrays of the state come back with a checkpoint, and are zero after a restart. */
  @Test
  void arraysOfTheStateAreCheckpointedAndReset(@TempDir Path folder) {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne());
    UntypedActorRef history =
        supervisor.launch("history", defaults.name("histories/one"));
    history.tell(message("History.Deposit", 600L, false, (byte) 3));
    Record before = join(history.ask(message("History.Withdraw", 30, (short) 1)));
    Checkpoints checkpoints = runtime.checkpoints(folder);
    checkpoints.full();
    Record next = message("History.Withdraw", 60, (short) 2);
    Record after = join(history.ask(next));
    assertEquals(message("History.Balance", 571L, false, 1 << 5, 390f), before);

    assertEquals(1, checkpoints.restore().restored().size());
    assertEquals(after, join(history.ask(next)));

    assertInstanceOf(ArrayIndexOutOfBoundsException.class,
        failureOf(history.ask(message("History.Withdraw", Integer.MIN_VALUE, (short) 0))));
    assertEquals(message("History.Balance", -28L, false, 0, -10f),
        join(history.ask(message("History.Withdraw", 30, (short) 2))));
  }

  private static float mean(long... amounts) {
    float mean = 0.5f;
    int handled = 100;
    for (long amount : amounts) {
      handled++;
      mean += ((float) amount - mean) / handled;
    }
    return mean;
  }

  /** Random messages, some of which fail, to many actors: each ends as a model in Java does. */
  @Test
  void randomTrafficEndsAsTheModel() {
    Random random = new Random(20);
    List<UntypedActorRef> tallies = new ArrayList<>();
    long[] expected = new long[often(100)];
    long failing = 0;
    for (int i = 0; i < expected.length; i++) {
      tallies.add(tally());
    }
    for (int step = 0; step < often(6_000); step++) {
      int at = random.nextInt(expected.length);
      switch (random.nextInt(12)) {
        case 0 -> {
          tallies.get(at).tell(refuse());
          expected[at] += 1_000;
          failing++;
        }
        case 1 -> {
          tallies.get(at).tell(divide(0));
          failing++;
        }
        case 2 -> {
          tallies.get(at).tell(divide(3));
          expected[at] = (int) expected[at] / 3;
        }
        default -> {
          int digit = random.nextInt(10);
          tallies.get(at).tell(digit(digit));
          expected[at] = expected[at] * 10 + digit;
        }
      }
    }
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], total(tallies.get(i)), "tally " + i);
      assertBalanced(tallies.get(i));
    }
    assertEquals(failing, tallies.stream().mapToLong(t -> t.telemetry().failed()).sum());
    assertTrue(failures.stream().allMatch(f -> f.cause().getStackTrace()[0].getMethodName()
        .equals(f.handler())));
  }
}
