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
import io.ringkernel.runtime.Scripted.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Actors that are launched together, and what becomes of them together. */
@Timeout(60)
class LaunchAllTest {
  private static final long FAIL = -1;
  private static final int MANY = Integer.getInteger("ringkernel.launchAll", 10_000);

  private final RingRuntime runtime =
      RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  /** Adds what it is told to the state that it began with, and answers. */
  private static ActorType<Scripted, Scripted.Ref> adder() {
    return Scripted.type(Declared.of("adder").restart(Restart.RESET), (self, context, code) -> {
      if (code == FAIL) {
        throw new IllegalStateException("asked to fail");
      }
      self.value += code;
      return new Done(self.value);
    });
  }

  private static Scripted beginning(long value) {
    Scripted state = new Scripted();
    state.value = value;
    return state;
  }

  private static LaunchOptions options(LaunchMode mode) {
    return LaunchOptions.defaults().mode(mode);
  }

  private int alive() {
    return runtime.telemetry().snapshot().actors().size();
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void eachBeginsWithTheStateOfItsIndexAlsoWhenItIsRestarted(LaunchMode mode) {
    Supervisor supervisor = runtime.supervisor(Supervision.oneForOne());
    ActorGroup<Scripted.Ref> group =
        supervisor.launchAll(adder(), 50, options(mode), LaunchAllTest::beginning);
    assertEquals(50, group.size());
    assertEquals(50, supervisor.children().size());
    assertEquals("50 of adder", group.toString());
    for (int i = 0; i < group.size(); i++) {
      assertEquals(i + 7, group.get(i).join(7));
    }
    assertInstanceOf(IllegalStateException.class,
        Waiting.failureOf(group.get(3).ask(new Do(FAIL))));
    assertEquals(3, group.get(3).join(0));
    assertEquals(4 + 7, group.get(4).join(0));
    assertThrows(IndexOutOfBoundsException.class, () -> group.get(50));
  }

  @Test
  void manyAreAllMessagedAndAnswerEach() {
    ActorGroup<Scripted.Ref> group =
        runtime.launchAll(adder(), MANY, options(LaunchMode.POOLED), LaunchAllTest::beginning);
    List<CompletionStage<Done>> replies = new ArrayList<>(MANY);
    for (Scripted.Ref actor : group) {
      replies.add(actor.ask(new Do(1)));
    }
    for (int i = 0; i < MANY; i++) {
      assertEquals(i + 1, replies.get(i).toCompletableFuture().join().value());
    }
    assertEquals(MANY, alive());
    group.close();
    assertEquals(0, alive());
    assertTrue(group.stream().allMatch(actor -> actor.state() == ActorState.TERMINATED));
  }

  @Test
  void optionsOfEachGiveNamesAndWhatItIsStartedWith() {
    ActorType<Scripted, Scripted.Ref> started = Scripted.type(
        Declared.of("started").start((self, context, note) -> self.value = note.code(), true),
        (self, context, code) -> new Done(self.value));
    ActorGroup<Scripted.Ref> group = runtime.launchAll(started, 5,
        i -> LaunchOptions.defaults().name("row/" + i).start(new Note(10 * i)),
        _ -> new Scripted());
    for (int i = 0; i < 5; i++) {
      assertEquals(10L * i, group.get(i).join(0));
      assertEquals(group.get(i).id(), runtime.registry().lookup("row/" + i).orElseThrow().id());
    }
  }

  @Test
  void noneIsLaunchedWhereOneCannotBe() {
    runtime.launch(adder(), LaunchOptions.defaults().name("row/3"));
    String message = assertThrows(IllegalArgumentException.class, () -> runtime.launchAll(adder(),
        5, i -> LaunchOptions.defaults().name("row/" + i), _ -> new Scripted())).getMessage();
    assertTrue(message.contains("row/3"), message);
    assertEquals(Optional.empty(), runtime.registry().lookup("row/0"));
    assertEquals(1, alive());

    assertThrows(IllegalStateException.class,
        () -> runtime.launchAll(adder(), 5, options(LaunchMode.POOLED), i -> {
          if (i == 4) {
            throw new IllegalStateException("no state for 4");
          }
          return new Scripted();
        }));
    assertEquals(1, alive());
    assertEquals(0, runtime.deadLetters().total());
    assertEquals(2, runtime.launchAll(adder(), 2, LaunchOptions.defaults()).size());
  }

  @Test
  void theMessageSaysHowManyFitIntoTheBudget() {
    LaunchOptions ring = LaunchOptions.defaults().idle(IdleStrategy.YIELD).queueCapacity(64);
    try (RingRuntime small =
        RingRuntime.builder().backend(Backend.CPU).memoryBudget(40_000).build()) {
      String message = assertThrows(MemoryBudgetException.class,
          () -> small.launchAll(adder(), 100, ring)).getMessage();
      assertTrue(message.startsWith("the inboxes of 100 actors of adder take ")
          && message.contains("none was launched"), message);
      assertFalse(message.contains(" for 0 of them"), message);
      assertEquals(0, small.telemetry().snapshot().actors().size());
      assertEquals(0, small.memory().uses().getFirst().used());
      assertEquals(5, small.launchAll(adder(), 1, ring).get(0).join(5));
    }
  }

  @Test
  void whatIsToldToAllGoesToThoseThatHaveNotEnded() {
    ActorGroup<Scripted.Ref> group = runtime.launchAll(adder(), 10, LaunchOptions.defaults());
    assertEquals(10, group.tellAll(new Note(5)));
    group.get(2).terminate();
    assertEquals(9, group.tellAll(new Do(1)));
    assertEquals(6, group.get(9).join(0));
    assertThrows(IllegalArgumentException.class, () -> group.tellAll(new Done(1)));
    CompletionStage<Void> ended = group.ended();
    assertFalse(ended.toCompletableFuture().isDone());
    group.kill();
    assertTrue(ended.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).thenApply(_ -> true)
        .join());
    assertEquals(EndReason.KILLED, group.get(0).ended().toCompletableFuture().join().reason());
    assertEquals(EndReason.TERMINATED,
        group.get(2).ended().toCompletableFuture().join().reason());
    group.terminate();
    group.close();
    assertEquals(0, group.tellAll(new Note(5)));
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void aHandlerDoesNotWaitForItsOwnEnd(LaunchMode mode) {
    AtomicReference<ActorGroup<Scripted.Ref>> group = new AtomicReference<>();
    ActorType<Scripted, Scripted.Ref> closer = Scripted.type("closer", (self, context, code) -> {
      group.get().close();
      return new Done(code);
    });
    group.set(runtime.launchAll(closer, 3, options(mode)));
    String message = assertInstanceOf(IllegalStateException.class,
        Waiting.failureOf(group.get().get(1).ask(new Do(1)))).getMessage();
    assertTrue(message.contains("terminate them"), message);
    group.get().close();
  }

  @Test
  void mistakesAreNamed() {
    assertThrows(IllegalArgumentException.class,
        () -> runtime.launchAll(adder(), -1, LaunchOptions.defaults()));
    String modes = assertThrows(IllegalArgumentException.class, () -> runtime.launchAll(adder(), 3,
        i -> options(i == 2 ? LaunchMode.POOLED : LaunchMode.PERSISTENT), _ -> new Scripted()))
        .getMessage();
    assertTrue(modes.contains("index 2 is POOLED"), modes);
    ActorGroup<Scripted.Ref> none = runtime.launchAll(adder(), 0, LaunchOptions.defaults());
    assertEquals(0, none.tellAll(new Note(1)));
    none.close();
    assertThrows(NoSuchElementException.class, () -> none.iterator().next());
    Supervisor ended = runtime.supervisor(Supervision.oneForOne());
    ended.kill();
    assertThrows(IllegalStateException.class,
        () -> ended.launchAll(adder(), 3, LaunchOptions.defaults()));
    assertEquals(0, alive());
    runtime.close();
    assertThrows(IllegalStateException.class,
        () -> runtime.launchAll(adder(), 1, LaunchOptions.defaults()));
  }
}
