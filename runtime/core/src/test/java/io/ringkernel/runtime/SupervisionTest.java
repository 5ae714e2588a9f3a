package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.Restart;
import io.ringkernel.runtime.Scripted.Declared;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.Supervision.Directive;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class SupervisionTest {
  private static final long FAIL = -1;

  private final RingRuntime runtime =
      RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  /** Adds up what it is told, fails at {@link #FAIL}. */
  private static ActorType<Scripted, Scripted.Ref> adder(String id, Restart restart) {
    return Scripted.type(Declared.of(id).restart(restart), (self, context, code) -> {
      if (code == FAIL) {
        self.value += 1_000;
        throw new IllegalStateException("asked to fail");
      }
      self.value += code;
      return new Done(self.value);
    });
  }

  private static Scripted.Ref launch(Supervisor supervisor, String id) {
    return supervisor.launch(adder(id, Restart.RESET), LaunchOptions.defaults());
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void failureResetsTheStateOfWhoFailsAndOfNobodyElse(LaunchMode mode) {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne());
    Scripted.Ref first = supervisor.launch(adder("first", Restart.RESET),
        LaunchOptions.defaults().mode(mode));
    Scripted.Ref second = launch(supervisor, "second");
    first.join(5);
    second.join(7);

    assertInstanceOf(IllegalStateException.class, Waiting.failureOf(first.ask(new Do(FAIL))));
    assertEquals(1, first.join(1));
    assertEquals(8, second.join(1));
    assertEquals(1, first.telemetry().restarts());
    assertEquals(0, second.telemetry().restarts());
    assertEquals(ActorPhase.ACTIVE, first.phase());
    DeadLetter letter = runtime.deadLetters().list().getFirst();
    assertEquals(DeadLetter.Reason.FAILED, letter.reason());
    assertEquals("asked to fail", letter.cause().getMessage());
    assertEquals(new Do(FAIL), letter.message().orElseThrow());
    assertTrue(first.telemetry().isBalanced());
  }

  @Test
  void restartKeepsTheStateWhereThatIsDeclared() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne());
    Scripted.Ref actor =
        supervisor.launch(adder("keeper", Restart.KEEP), LaunchOptions.defaults());
    actor.join(5);
    actor.tell(new Do(FAIL));
    assertEquals(1_006, actor.join(1));
    assertEquals(1, actor.telemetry().restarts());
  }

  @Test
  void messagesThatWaitAreHandledAfterTheRestart() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne());
    Scripted.Ref actor = launch(supervisor, "waiting");
    actor.deactivate();
    actor.tell(new Do(5));
    actor.tell(new Do(FAIL));
    actor.tell(new Do(3));
    var last = actor.ask(new Do(4));
    actor.activate();
    assertEquals(new Done(7), Waiting.join(last));
  }

  @Test
  void oneForAllRestartsAll() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForAll());
    List<Scripted.Ref> actors = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      actors.add(launch(supervisor, "member" + i));
      actors.get(i).join(10);
    }
    actors.get(2).tell(new Do(FAIL));
    for (Scripted.Ref actor : actors) {
      Waiting.untilEquals(1L, () -> actor.telemetry().restarts());
      assertEquals(1, actor.join(1));
    }
  }

  @Test
  void restForOneRestartsThoseLaunchedLater() {
    Supervisor supervisor = runtime.supervisor(Supervision.restForOne());
    List<Scripted.Ref> actors = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      actors.add(launch(supervisor, "member" + i));
      actors.get(i).join(10);
    }
    actors.get(2).tell(new Do(FAIL));
    Waiting.untilEquals(1L, () -> actors.get(3).telemetry().restarts());
    Waiting.untilEquals(1L, () -> actors.get(2).telemetry().restarts());
    assertEquals(List.of(11L, 11L, 1L, 1L), actors.stream().map(a -> a.join(1)).toList());
  }

  @Test
  void moreRestartsThanTheWindowAllowsEndTheActor() {
    Supervisor supervisor = runtime.supervisor(
        Supervision.oneForOne().atMost(3, Duration.ofSeconds(60)));
    Scripted.Ref actor = launch(supervisor, "flaky");
    for (int i = 0; i < 3; i++) {
      actor.tell(new Do(FAIL));
      assertEquals(1, actor.join(1));
    }
    actor.tell(new Do(FAIL));
    ActorEnd end = Waiting.join(actor.ended());
    assertEquals(EndReason.FAILED, end.reason());
    assertEquals("asked to fail", end.cause().orElseThrow().getMessage());
    assertEquals(ActorPhase.FAILED, actor.phase());
    assertEquals(3, actor.telemetry().restarts());
  }

  @Test
  void windowForgetsOldRestarts() throws InterruptedException {
    Supervisor supervisor = runtime.supervisor(
        Supervision.oneForOne().atMost(1, Duration.ofMillis(50)));
    Scripted.Ref actor = launch(supervisor, "seldom");
    for (int i = 0; i < 3; i++) {
      actor.tell(new Do(FAIL));
      assertEquals(1, actor.join(1));
      Thread.sleep(80);
    }
    assertEquals(3, actor.telemetry().restarts());
  }

  @Test
  void usedUpRestartsAreEscalatedAndRestartTheWholeSupervisor() {
    Supervisor top = runtime.supervisor(Supervision.oneForOne());
    Supervisor below = top.supervisor(Supervision.oneForOne().atMost(1, Duration.ofMinutes(1)));
    Scripted.Ref failing = launch(below, "failing");
    Scripted.Ref sibling = launch(below, "sibling");
    Scripted.Ref cousin = launch(top, "cousin");
    for (Scripted.Ref each : List.of(failing, sibling, cousin)) {
      each.join(10);
    }
    failing.tell(new Do(FAIL));
    assertEquals(1, failing.join(1));
    assertEquals(11, sibling.join(1));
    failing.tell(new Do(FAIL));
    Waiting.untilEquals(1L, () -> sibling.telemetry().restarts());
    assertEquals(1, failing.join(1));
    assertEquals(1, sibling.join(1));
    assertEquals(11, cousin.join(1));
    assertEquals(2, failing.telemetry().restarts());
  }

  @Test
  void escalationStopsAtTheTop() {
    Supervisor supervisor = runtime.supervisor(
        Supervision.oneForOne().deciding(cause -> Directive.ESCALATE));
    Scripted.Ref failing = launch(supervisor, "failing");
    Scripted.Ref sibling = launch(supervisor, "sibling");
    failing.tell(new Do(FAIL));
    // The runtime's own supervision says to resume.
    assertEquals(1_001, failing.join(1));
    assertEquals(1, sibling.join(1));

    try (RingRuntime strict = RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
    }).supervision(Supervision.oneForOne().deciding(cause -> Directive.STOP)).build()) {
      Supervisor inner = strict.supervisor(
          Supervision.oneForOne().deciding(cause -> Directive.ESCALATE));
      Scripted.Ref one = launch(inner, "one");
      Scripted.Ref two = launch(inner, "two");
      one.tell(new Do(FAIL));
      assertEquals(EndReason.FAILED, Waiting.join(one.ended()).reason());
      assertEquals(EndReason.KILLED, Waiting.join(two.ended()).reason());
      assertTrue(inner.isEnded());
      assertThrows(IllegalStateException.class, () -> launch(inner, "three"));
    }
  }

  @Test
  void decisionDependsOnTheCause() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne().deciding(cause ->
        cause instanceof ArithmeticException ? Directive.RESUME : Directive.STOP));
    var type = Scripted.type("mixed", (self, context, code) -> {
      self.value++;
      if (code == 0) {
        throw new ArithmeticException();
      }
      if (code == 1) {
        throw new IllegalArgumentException("code 1");
      }
      return new Done(self.value);
    });
    Scripted.Ref actor = supervisor.launch(type, LaunchOptions.defaults());
    actor.tell(new Do(0));
    assertEquals(2, actor.join(2));
    actor.tell(new Do(1));
    assertEquals(EndReason.FAILED, Waiting.join(actor.ended()).reason());
    assertEquals(List.of(), supervisor.children());
  }

  @Test
  void decisionThatThrowsStopsTheActor() {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne().deciding(cause -> {
      throw new IllegalStateException("undecided");
    }));
    Scripted.Ref actor = launch(supervisor, "undecided");
    actor.tell(new Do(FAIL));
    assertEquals(EndReason.FAILED, Waiting.join(actor.ended()).reason());
  }

  @Test
  void startMethodThatThrowsIsRestartedAsOftenAsAllowed() {
    AtomicInteger starts = new AtomicInteger();
    Supervisor supervisor = runtime.supervisor(
        Supervision.oneForOne().atMost(2, Duration.ofMinutes(1)));
    var type = Scripted.type(Declared.of("starter").start((self, context, note) -> {
      if (starts.incrementAndGet() < 3) {
        throw new IllegalStateException("not yet");
      }
      self.value = 40;
    }, false), (self, context, code) -> new Done(self.value + code));
    assertEquals(42, supervisor.launch(type, LaunchOptions.defaults()).join(2));
    assertEquals(3, starts.get());

    starts.set(-100);
    Scripted.Ref hopeless = supervisor.launch(type, LaunchOptions.defaults());
    assertEquals(EndReason.FAILED, Waiting.join(hopeless.ended()).reason());
  }

  /** Spawns actors of the id "counter" and remembers them. */
  private static ActorType<Scripted, Scripted.Ref> parent(List<Long> spawned, Restart restart) {
    return Scripted.type(Declared.of("parent").restart(restart), (self, context, code) -> {
      if (code == FAIL) {
        throw new IllegalStateException("asked to fail");
      }
      long child = context.spawn("counter");
      spawned.add(child);
      return new Done(child);
    });
  }

  @Test
  void killEndsTheWholeSubtreeAtOnce() throws InterruptedException {
    List<Long> spawned = Collections.synchronizedList(new ArrayList<>());
    Scripted.Ref parent =
        runtime.launch(parent(spawned, Restart.RESET), LaunchOptions.defaults());
    parent.join(0);
    parent.join(0);
    List<ActorRef> children =
        spawned.stream().map(id -> runtime.actor(ActorId.of(id))).toList();
    Counter.closeGate();
    children.getFirst().untyped().tell(new Counter.Hold(0));
    Counter.held.await();
    parent.kill();

    for (ActorRef child : children) {
      assertEquals(ActorState.TERMINATED, child.state());
      assertEquals(EndReason.KILLED, Waiting.join(child.ended()).reason());
    }
    assertEquals(EndReason.KILLED, Waiting.join(parent.ended()).reason());
  }

  @Test
  void terminationOfTheParentEndsItsChildren() {
    List<Long> spawned = Collections.synchronizedList(new ArrayList<>());
    Scripted.Ref parent =
        runtime.launch(parent(spawned, Restart.RESET), LaunchOptions.defaults());
    ActorRef child = runtime.actor(ActorId.of(parent.join(0)));
    parent.terminate();
    assertEquals(EndReason.KILLED, Waiting.join(child.ended()).reason());
  }

  @ParameterizedTest
  @EnumSource(Restart.class)
  void resetEndsTheChildrenAndKeepKeepsThem(Restart restart) {
    List<Long> spawned = Collections.synchronizedList(new ArrayList<>());
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne());
    Scripted.Ref parent =
        supervisor.launch(parent(spawned, restart), LaunchOptions.defaults());
    ActorRef child = runtime.actor(ActorId.of(parent.join(0)));
    parent.tell(new Do(FAIL));
    Waiting.untilEquals(1L, () -> parent.telemetry().restarts());
    if (restart == Restart.RESET) {
      assertEquals(EndReason.KILLED, Waiting.join(child.ended()).reason());
    } else {
      parent.join(0);
      assertEquals(ActorState.ACTIVE, child.state());
    }
  }

  @Test
  void killOfASupervisorEndsAllBelow() {
    Supervisor top = runtime.supervisor(Supervision.oneForOne());
    Supervisor below = top.supervisor(Supervision.oneForAll());
    Scripted.Ref one = launch(top, "one");
    Scripted.Ref two = launch(below, "two");
    assertEquals(List.of(one.id()), top.children());
    top.kill();
    assertEquals(EndReason.KILLED, Waiting.join(one.ended()).reason());
    assertEquals(EndReason.KILLED, Waiting.join(two.ended()).reason());
    assertTrue(top.isEnded() && below.isEnded());
  }

  @Test
  void watcherLearnsOfTheEndAlsoAfterTheFact() {
    List<ActorEnded> ends = Collections.synchronizedList(new ArrayList<>());
    var type = Scripted.type(Declared.of("watcher"), (self, context, code) -> {
      context.watch(code);
      return new Done(code);
    }, (self, context, ended) -> ends.add(ended));
    Scripted.Ref watcher = runtime.launch(type, LaunchOptions.defaults());
    Scripted.Ref watched = runtime.launch(adder("watched", Restart.RESET),
        LaunchOptions.defaults());
    watcher.join(watched.id().packed());
    assertTrue(ends.isEmpty());
    watched.kill();
    ActorEnded killed =
        new ActorEnded(watched.id().packed(), EndReason.KILLED.ordinal());
    Waiting.untilEquals(List.of(killed), () -> List.copyOf(ends));
    watcher.join(watched.id().packed());
    Waiting.untilEquals(2, ends::size);
    assertEquals(watched.id().packed(), ends.get(1).actor());
  }

  @Test
  void watchingNeedsAHandlerForTheEnd() {
    AtomicInteger failures = new AtomicInteger();
    try (RingRuntime other = RingRuntime.builder().backend(Backend.CPU)
        .onFailure(f -> failures.incrementAndGet()).build()) {
      var all = Scripted.type("deaf", (self, context, code) -> {
        context.watch(code);
        return new Done(0);
      });
      ActorType<Scripted, Scripted.Ref> deaf = new ActorType<>("deaf", Scripted.class,
          Scripted::new, all.handlers().subList(0, 1), Scripted.Ref::new);
      Scripted.Ref actor = other.launch(deaf, LaunchOptions.defaults());
      assertEquals("deaf has no handler for io.ringkernel.runtime.ActorEnded, which tells of the "
          + "end of an actor",
          Waiting.failureOf(actor.ask(new Do(actor.id().packed()))).getMessage());
    }
  }

  @Test
  void siblingsAreRestartedBetweenTwoMessagesOnly() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    Supervisor supervisor = runtime.supervisor(Supervision.oneForAll());
    Scripted.Ref failing = launch(supervisor, "failing");
    Scripted.Ref busy = supervisor.launch(Scripted.type("busy", (self, context, code) -> {
      self.value += 5;
      inside.countDown();
      try {
        leave.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new Done(self.value);
    }), LaunchOptions.defaults());
    var underWay = busy.ask(new Do(0));
    inside.await();
    failing.tell(new Do(FAIL));
    assertEquals(1, failing.join(1));
    assertEquals(0, busy.telemetry().restarts());
    leave.countDown();
    assertEquals(new Done(5), Waiting.join(underWay));
    assertEquals(5, busy.join(0));
    assertEquals(1, busy.telemetry().restarts());
    assertFalse(supervisor.isEnded());
  }
}
