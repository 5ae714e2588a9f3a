package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ActorStateTest {
  /** Rows and columns in the order of the constants; x is a step that is allowed. */
  private static final String[] TABLE = {
    // CREATED, LAUNCHED, ACTIVE, DEACTIVATED, TERMINATED
    ". x . . .",
    ". . x . x",
    ". . . x x",
    ". . x . x",
    ". . . . ."};

  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  @Test
  void stepsAreThoseOfTheTable() {
    for (ActorState from : ActorState.values()) {
      for (ActorState to : ActorState.values()) {
        boolean allowed = TABLE[from.ordinal()].split(" ")[to.ordinal()].equals("x");
        assertEquals(allowed, from.canBecome(to), from + " -> " + to);
      }
    }
  }

  /** An actor in a state that a user can see. */
  private CounterRef in(ActorState state) {
    CounterRef counter =
        runtime.launch(CounterRef.TYPE, LaunchOptions.defaults().withoutAutoActivate());
    switch (state) {
      case CREATED -> throw new AssertionError("nobody has a reference yet");
      case LAUNCHED -> {
      }
      case ACTIVE -> counter.activate();
      case DEACTIVATED -> {
        counter.activate();
        counter.deactivate();
      }
      case TERMINATED -> counter.terminate();
    }
    return counter;
  }

  @Test
  void everyCallInEveryStateObeysTheTableAndNamesBothStates() {
    Map<Consumer<ActorRef>, ActorState> calls = new LinkedHashMap<>();
    calls.put(ActorRef::activate, ActorState.ACTIVE);
    calls.put(ActorRef::resume, ActorState.ACTIVE);
    calls.put(ActorRef::deactivate, ActorState.DEACTIVATED);
    calls.put(ActorRef::suspend, ActorState.DEACTIVATED);
    calls.put(ActorRef::terminate, ActorState.TERMINATED);
    for (ActorState from : ActorState.values()) {
      if (from != ActorState.CREATED) {
        calls.forEach((call, to) -> checkCall(from, call, to));
      }
    }
  }

  private void checkCall(ActorState from, Consumer<ActorRef> call, ActorState to) {
    CounterRef counter = in(from);
    assertEquals(from, counter.state());
    assertEquals(from == ActorState.ACTIVE, counter.isActive());
    if (from.canBecome(to)) {
      call.accept(counter);
      assertEquals(to, counter.state());
    } else {
      String message =
          assertThrows(IllegalTransitionException.class, () -> call.accept(counter)).getMessage();
      assertEquals("counter " + counter.id() + " cannot become " + to + ": it is " + from,
          message);
      assertEquals(from, counter.state());
    }
  }

  @Test
  void launchedActorIsActiveUnlessAskedOtherwise() {
    CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());

    assertEquals(ActorState.ACTIVE, counter.state());
    assertEquals("counter " + counter.id() + " ACTIVE", counter.toString());
  }
}
