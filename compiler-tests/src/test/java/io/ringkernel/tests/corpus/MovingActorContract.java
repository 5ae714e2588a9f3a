package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.StaleActorException;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.cuda.resident.ResidentActors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Actors go from one resident kernel of a CUDA device to another while they are used. */
@Timeout(60)
abstract class MovingActorContract extends ActorWorld {
  @BeforeAll
  static void twoGrids() {
    System.setProperty(ResidentActors.GRIDS_PROPERTY, "2");
  }

  @AfterAll
  static void oneGrid() {
    System.clearProperty(ResidentActors.GRIDS_PROPERTY);
  }

  private static void await(CompletionStage<Void> stage) throws Exception {
    stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
  }

  @Test
  void theStateGoesAlongAndSendersNoticeNothing() throws Exception {
    UntypedActorRef tally = tally();
    long expected = 0;
    for (int round = 0; round < 6; round++) {
      for (int i = 0; i < 3; i++) {
        int digit = (7 * round + i) % 9 + 1;
        tally.tell(digit(digit)); // ten times the total and the digit: it tells the order
        expected = expected * 10 + digit;
      }
      await(runtime.move(tally, (round + 1) % 2));
      assertEquals(expected, total(tally), "round " + round);
    }
  }

  @Test
  void whatIsSentMeanwhileIsNotLost() throws Exception {
    UntypedActorRef tally = tally();
    List<Thread> tellers = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      tellers.add(Thread.ofVirtual().start(() -> {
        for (int i = 1; i <= 500; i++) {
          tally.tell(add(i));
        }
      }));
    }
    for (int i = 0; i < 10; i++) {
      await(runtime.move(tally, i % 2));
    }
    for (Thread teller : tellers) {
      teller.join();
    }
    assertEquals(4L * 500 * 501 / 2, total(tally));
    assertEquals(2001, tally.telemetry().processed());
  }

  @Test
  void anActorThatFailedMovesAndGoesOn() throws Exception {
    UntypedActorRef tally = tally();
    tally.tell(add(5));
    failureOf(tally.ask(divide(0)));
    await(runtime.move(tally, 1));
    tally.tell(add(1));
    failureOf(tally.ask(divide(0)));
    await(runtime.move(tally, 0));
    assertEquals(2, tally.telemetry().failed());
    assertEquals(6, total(tally));
  }

  @Test
  void whereThereIsNothingToMoveToIsSaid() throws Exception {
    UntypedActorRef tally = tally();
    assertEquals("there is no grid 2: actors of a class have 2; set -Dringkernel.cuda.grids",
        assertThrows(IllegalArgumentException.class, () -> runtime.move(tally, 2)).getMessage());
    await(runtime.move(tally, 0));
    await(runtime.move(tally, 0));
    tally.terminate();
    while (isThere(tally)) {
      Thread.onSpinWait();
    }
    assertThrows(StaleActorException.class, () -> runtime.move(tally, 1));
    try (RingRuntime cpu = RingRuntime.builder().backend(Backend.CPU)
        .classLoader(Corpus.loader()).build()) {
      UntypedActorRef there = cpu.launch("tally", LaunchOptions.defaults());
      assertTrue(assertThrows(IllegalArgumentException.class, () -> cpu.move(there, 0))
          .getMessage().contains("one place"));
    }
  }

  private boolean isThere(UntypedActorRef actor) {
    try {
      return runtime.actor(actor.id()) != null;
    } catch (StaleActorException e) {
      return false;
    }
  }

  @Test
  void anActorThatEndsOnTheWayDoesNotArrive() throws Exception {
    UntypedActorRef tally = tally();
    tally.tell(add(1));
    CompletionStage<Void> moving = runtime.move(tally, 1);
    tally.kill();
    try {
      await(moving); // it may have been there before
    } catch (ExecutionException e) {
      assertEquals(IllegalStateException.class, e.getCause().getClass());
    }
  }
}
