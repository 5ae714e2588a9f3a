package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The end of an actor: drained, killed, terminated; and its phases. */
@Timeout(30)
class DrainTest {
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch gate = new CountDownLatch(1);
  private final RingRuntime runtime =
      RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    gate.countDown();
    runtime.close();
  }

  private Scripted.Ref launch(LaunchOptions options) {
    return runtime.launch(Scripted.type("scripted", (self, context, code) -> {
      if (code == 0) {
        held.countDown();
        try {
          gate.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException("interrupted", e);
        }
      }
      if (code == 13) {
        throw new IllegalStateException("13");
      }
      return new Done(code);
    }), options);
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void drainedActorHandlesWhatItHasAndRefusesMore(LaunchMode mode) throws Exception {
    Scripted.Ref actor = launch(LaunchOptions.defaults().mode(mode));
    actor.tell(new Do(0));
    held.await();
    for (int i = 1; i <= 20; i++) {
      actor.tell(new Do(i));
    }
    CompletionStage<DrainReport> drained = actor.drain(Duration.ofSeconds(10));

    assertEquals(ActorPhase.DRAINING, actor.phase());
    assertEquals(ActorState.ACTIVE, actor.state());
    assertThrows(ActorTerminatedException.class, () -> actor.tell(new Do(21)));
    assertEquals("scripted " + actor.id() + " cannot become DRAINING: it is DRAINING",
        assertThrows(IllegalTransitionException.class, () -> actor.drain(Duration.ZERO))
            .getMessage());
    gate.countDown();
    assertEquals(new DrainReport(actor.id(), true, 20, 0, 1), Waiting.join(drained));
    assertEquals(EndReason.DRAINED, Waiting.join(actor.ended()).reason());
    assertEquals(ActorPhase.TERMINATED, actor.phase());
    assertEquals(ActorState.TERMINATED, actor.state());
    assertTrue(actor.telemetry().isBalanced());
  }

  @Test
  void drainEndsAtItsDeadlineAndReportsWhatWasLeft() throws Exception {
    Scripted.Ref actor = launch(LaunchOptions.defaults());
    actor.tell(new Do(0));
    held.await();
    CompletionStage<Done> asked = actor.ask(new Do(1));
    for (int i = 2; i <= 5; i++) {
      actor.tell(new Do(i));
    }
    DrainReport report = Waiting.join(actor.drain(Duration.ofMillis(50)));

    // The handler was interrupted at the deadline and threw.
    assertEquals(new DrainReport(actor.id(), false, 0, 0, 6), report);
    assertInstanceOf(ActorTerminatedException.class, Waiting.failureOf(asked));
    assertEquals(6, runtime.deadLetters().size());
    assertTrue(actor.telemetry().isBalanced());
  }

  @Test
  void onlyAnActiveActorCanBeDrained() {
    Scripted.Ref actor = launch(LaunchOptions.defaults().withoutAutoActivate());
    assertEquals("scripted " + actor.id() + " cannot become DRAINING: it is LAUNCHED",
        assertThrows(IllegalTransitionException.class, () -> actor.drain(Duration.ZERO))
            .getMessage());
  }

  @Test
  void phasesFollowTheLifeOfTheActor() {
    Scripted.Ref actor = launch(LaunchOptions.defaults().withoutAutoActivate());
    assertEquals(ActorPhase.DORMANT, actor.phase());
    actor.activate();
    actor.join(1);
    assertEquals(ActorPhase.ACTIVE, actor.phase());
    actor.deactivate();
    assertEquals(ActorPhase.ACTIVE, actor.phase());
    actor.terminate();
    Waiting.untilEquals(ActorPhase.TERMINATED, actor::phase);
    assertEquals(EndReason.TERMINATED, Waiting.join(actor.ended()).reason());
  }

  /** Rows and columns in the order of the constants; x is a step that is allowed. */
  private static final String[] TABLE = {
    // DORMANT, INITIALIZING, ACTIVE, DRAINING, FAILED, TERMINATED
    ". x . . . x",
    ". . x . x x",
    ". x . x x x",
    ". x . . x x",
    ". x x x . x",
    ". . . . . ."};

  @Test
  void stepsOfPhasesAreThoseOfTheTable() {
    for (ActorPhase from : ActorPhase.values()) {
      for (ActorPhase to : ActorPhase.values()) {
        boolean allowed = TABLE[from.ordinal()].split(" ")[to.ordinal()].equals("x");
        assertEquals(allowed, from.canBecome(to), from + " -> " + to);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void killInterruptsAHandlerThatWaits(LaunchMode mode) throws Exception {
    Scripted.Ref actor = launch(LaunchOptions.defaults().mode(mode));
    CompletionStage<Done> underWay = actor.ask(new Do(0));
    held.await();
    CompletionStage<Done> behind = actor.ask(new Do(1));
    actor.kill();
    actor.kill();

    assertInstanceOf(IllegalStateException.class, Waiting.failureOf(underWay));
    assertInstanceOf(ActorTerminatedException.class, Waiting.failureOf(behind));
    assertEquals(new ActorEnd(actor.id(), "scripted", EndReason.KILLED,
        Optional.empty()), Waiting.join(actor.ended()));
    assertTrue(actor.telemetry().isBalanced());
    // The worker goes on with others.
    assertEquals(3, launch(LaunchOptions.defaults().mode(mode)).join(3));
  }

  @Test
  void actorStopsItself() {
    Scripted.Ref actor = runtime.launch(Scripted.type("stopper", (self, context, code) -> {
      context.stop();
      return new Done(code);
    }), LaunchOptions.defaults());
    assertEquals(1, actor.join(1));
    assertEquals(EndReason.TERMINATED, Waiting.join(actor.ended()).reason());
  }

  @Test
  void startMethodRunsBeforeTheFirstMessageWithWhatTheLaunchGives() {
    Scripted.Declared declared = Scripted.Declared.of("starter")
        .start((self, context, note) -> self.value = note.code(), true);
    var type = Scripted.type(declared, (self, context, code) -> new Done(self.value + code));
    Scripted.Ref actor =
        runtime.launch(type, LaunchOptions.defaults().start(new Scripted.Note(40)));
    assertEquals(42, actor.join(2));

    assertEquals("starter is started with a io.ringkernel.runtime.Scripted$Note; give one with "
        + "LaunchOptions.start", refusal(type, LaunchOptions.defaults()));
    assertEquals("starter is started with a io.ringkernel.runtime.Scripted$Note, and "
        + "LaunchOptions.start gives it a io.ringkernel.runtime.Scripted$Do",
        refusal(type, LaunchOptions.defaults().start(new Do(1))));
    assertEquals("plain is started with no message, and LaunchOptions.start gives it a "
        + "io.ringkernel.runtime.Scripted$Do",
        refusal(Scripted.type("plain", (self, context, code) -> new Done(code)),
            LaunchOptions.defaults().start(new Do(1))));
  }

  private String refusal(ActorType<Scripted, Scripted.Ref> type, LaunchOptions options) {
    return assertThrows(IllegalArgumentException.class, () -> runtime.launch(type, options))
        .getMessage();
  }

  /** Who asks an actor that is no more learns what ended it. */
  @Test
  void refusalsNameTheFailureThatEndedTheActor() {
    Supervisor strict = runtime.supervisor(
        Supervision.oneForOne().deciding(cause -> Supervision.Directive.STOP));
    Scripted.Ref actor = strict.launch(Scripted.type("fragile", (self, context, code) -> {
      throw new ArithmeticException("broken");
    }), LaunchOptions.defaults().withoutAutoActivate());
    actor.tell(new Do(1));
    CompletionStage<Done> waiting = actor.ask(new Do(2));
    actor.activate();
    Throwable late = Waiting.failureOf(waiting);
    assertEquals("fragile " + actor.id() + " ended because of a java.lang.ArithmeticException "
        + "before it handled the message", late.getMessage());
    assertEquals("broken", late.getCause().getMessage());
    Throwable refused = Waiting.failureOf(actor.ask(new Do(3)));
    assertEquals("fragile " + actor.id() + " has ended because of a "
        + "java.lang.ArithmeticException and takes no more messages", refused.getMessage());
    assertEquals("broken", refused.getCause().getMessage());
  }

  @Test
  void deferredReplyComesFromALaterMessage() {
    long[] tickets = new long[1];
    Scripted.Ref actor = runtime.launch(Scripted.type("deferring", (self, context, code) -> {
      if (code == 1) {
        tickets[0] = context.deferReply();
        return null;
      }
      assertTrue(context.reply(tickets[0], new Done(99)));
      assertEquals(false, context.reply(tickets[0], new Done(99)));
      return new Done(code);
    }), LaunchOptions.defaults());
    CompletionStage<Done> first = actor.ask(new Do(1));
    assertEquals(2, actor.join(2));
    assertEquals(new Done(99), Waiting.join(first));
  }

  @Test
  void replyThatIsOwedFailsWithTheEndOfTheActor() {
    Scripted.Ref actor = runtime.launch(Scripted.type("owing", (self, context, code) -> {
      context.deferReply();
      return null;
    }), LaunchOptions.defaults());
    CompletionStage<Done> owed = actor.ask(new Do(1));
    Waiting.untilEquals(1L, () -> actor.telemetry().processed());
    actor.terminate();
    assertEquals("owing " + actor.id() + " ended or was reset before it sent the reply that it had "
        + "deferred", Waiting.failureOf(owed).getMessage());
  }

  @Test
  void drainWithoutADeadlineChangesNothing() {
    Scripted.Ref actor = launch(LaunchOptions.defaults());
    assertThrows(NullPointerException.class, () -> actor.drain(null));
    // The actor begins in its own time.
    assertEquals(3, actor.join(3));
    assertEquals(ActorPhase.ACTIVE, actor.phase());
    CompletionStage<DrainReport> drained =
        actor.drain(ChronoUnit.FOREVER.getDuration());
    assertEquals(EndReason.DRAINED, Waiting.join(actor.ended()).reason());
    assertTrue(Waiting.join(drained).complete());
  }

  @Test
  void ofTwoDrainsAtOnceTheSecondIsRefusedWithBothStates() throws Exception {
    for (int round = 0; round < 200; round++) {
      Scripted.Ref actor = launch(LaunchOptions.defaults());
      actor.tell(new Do(0));
      List<CompletionStage<DrainReport>> drained = Collections.synchronizedList(
          new ArrayList<>());
      List<String> refused = Collections.synchronizedList(new ArrayList<>());
      CyclicBarrier together = new CyclicBarrier(2);
      Thread[] threads = new Thread[2];
      for (int i = 0; i < 2; i++) {
        threads[i] = Thread.ofPlatform().start(() -> {
          try {
            together.await();
            drained.add(actor.drain(Duration.ofSeconds(10)));
          } catch (IllegalTransitionException e) {
            refused.add(e.getMessage());
          } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError(e);
          }
        });
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(1, drained.size());
      assertEquals(List.of("scripted " + actor.id()
          + " cannot become DRAINING: it is DRAINING"), refused);
      actor.kill();
    }
  }
}
