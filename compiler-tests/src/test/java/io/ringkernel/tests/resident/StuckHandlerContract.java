package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorEnd;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.Overflow;
import io.ringkernel.runtime.InboxFullException;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.cuda.resident.HandlerStuckException;
import io.ringkernel.runtime.cuda.resident.ResidentActors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;

/**
 * Handlers that do not end, in a kernel that stays: reported, ended, and nothing else is held up.
 */
@Timeout(60)
abstract class StuckHandlerContract {
  private static final int FOR_EVER = -1;

  @Parameter
  private boolean isPooled;

  private RingRuntime runtime;

  /** A runtime on the device under test. */
  abstract RuntimeBuilder builder();

  @BeforeEach
  void open() {
    System.setProperty(ResidentActors.LIMIT_PROPERTY, "300");
    runtime = builder().classLoader(ResidentClasses.loader()).closeTimeout(Duration.ofSeconds(2))
        .build();
  }

  @AfterEach
  void close() {
    System.clearProperty(ResidentActors.LIMIT_PROPERTY);
    long begin = System.nanoTime();
    if (runtime != null) { // else it could not be opened
      runtime.close();
    }
    assertTrue(System.nanoTime() - begin < 20_000_000_000L, "closing takes too long");
  }

  private LaunchOptions options() {
    LaunchOptions options = LaunchOptions.defaults();
    return isPooled ? options.mode(LaunchMode.POOLED) : options;
  }

  private UntypedActorRef worker() {
    return runtime.launch("resident-worker", options());
  }

  private static Record turn(int times) {
    return ResidentClasses.message("Worker$Turn", times);
  }

  private static long value(CompletionStage<? extends Record> stage) throws Exception {
    Record reply = stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
    return ResidentClasses.number(reply, "value");
  }

  @Test
  void aHandlerThatRunsTooLongThrowsAtItsLoopAndTheActorGoesOn() throws Exception {
    UntypedActorRef actor = worker();
    UntypedActorRef other = worker();
    assertEquals(840 ^ 1, value(other.ask(turn(2))));
    CompletableFuture<? extends Record> stuck = actor.ask(turn(FOR_EVER)).toCompletableFuture();
    CompletableFuture<? extends Record> behind = actor.ask(turn(3)).toCompletableFuture();
    assertEquals(840, value(other.ask(turn(2))), "others are not held up");
    ExecutionException failure = assertThrows(ExecutionException.class,
        () -> stuck.get(30, TimeUnit.SECONDS));
    HandlerStuckException cause =
        assertInstanceOf(HandlerStuckException.class, failure.getCause());
    assertTrue(cause.getMessage().contains("Worker.java:"), cause.getMessage());
    assertEquals("Worker.java", cause.getStackTrace()[0].getFileName());
    assertTrue(value(behind) > 0, "what waited is handled");
    assertEquals(ActorState.ACTIVE, actor.state());
  }

  @Test
  void killingAnActorEndsItsHandler() throws Exception {
    UntypedActorRef actor = worker();
    CompletableFuture<? extends Record> stuck = actor.ask(turn(FOR_EVER)).toCompletableFuture();
    CompletableFuture<? extends Record> behind = actor.ask(turn(3)).toCompletableFuture();
    Thread.sleep(50);
    actor.kill();
    ActorEnd end = actor.ended().toCompletableFuture().get(30, TimeUnit.SECONDS);
    assertEquals(EndReason.KILLED, end.reason());
    assertThrows(ExecutionException.class, () -> stuck.get(30, TimeUnit.SECONDS));
    assertThrows(ExecutionException.class, () -> behind.get(30, TimeUnit.SECONDS));
    assertTrue(value(worker().ask(turn(2))) > 0, "the place serves others");
  }

  @Test
  void aRuntimeWithAStuckHandlerCloses() {
    UntypedActorRef actor = worker();
    CompletableFuture<? extends Record> stuck = actor.ask(turn(FOR_EVER)).toCompletableFuture();
    runtime.close();
    assertTrue(stuck.isCompletedExceptionally());
  }

  @Test
  void actorsGoOnWhileCodeOfAnotherClassIsLoaded() throws Exception {
    UntypedActorRef actor = worker();
    List<CompletableFuture<? extends Record>> asked = new ArrayList<>();
    UntypedActorRef ledger = null;
    for (int i = 0; i < 400; i++) {
      asked.add(actor.ask(turn(2)).toCompletableFuture());
      if (i == 100) {
        ledger = runtime.launch("resident-ledger", options());
      }
    }
    for (int i = 0; i < asked.size(); i++) {
      assertEquals(i % 2 == 0 ? 840 ^ 1 : 840, value(asked.get(i)));
    }
    Record balance = ledger.ask(ResidentClasses.message("Ledger$Post", 0, 0, 5L))
        .toCompletableFuture().get(30, TimeUnit.SECONDS);
    assertEquals(1005, ResidentClasses.number(balance, "sum"));
  }

  @Test
  void aStuckHandlerHoldsUpNoPause() throws Exception {
    UntypedActorRef actor = worker();
    CompletableFuture<? extends Record> stuck = actor.ask(turn(FOR_EVER)).toCompletableFuture();
    UntypedActorRef ledger = runtime.launch("resident-ledger", options());
    assertThrows(ExecutionException.class, () -> stuck.get(30, TimeUnit.SECONDS));
    Record balance = ledger.ask(ResidentClasses.message("Ledger$Post", 0, 0, 5L))
        .toCompletableFuture().get(30, TimeUnit.SECONDS);
    assertEquals(1005, ResidentClasses.number(balance, "sum"));
    assertEquals(840, value(worker().ask(turn(0))));
  }

  @Test
  void aFullInboxRejects() throws Exception {
    UntypedActorRef actor = runtime.launch("resident-worker",
        options().queueCapacity(4).overflow(Overflow.REJECT));
    actor.tell(turn(FOR_EVER));
    assertThrows(InboxFullException.class, () -> {
      for (int i = 0; i < 1000; i++) {
        actor.tell(turn(1));
      }
    });
  }

  @Test
  void nothingIsLostOrDoubledWhenActorsEndUnderLoad() throws Exception {
    for (int round = 0; round < 10; round++) {
      UntypedActorRef actor = worker();
      List<CompletableFuture<? extends Record>> asked = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        asked.add(actor.ask(turn(2)).toCompletableFuture());
      }
      actor.terminate();
      actor.ended().toCompletableFuture().get(30, TimeUnit.SECONDS);
      long answered = 0;
      for (CompletableFuture<? extends Record> ask : asked) {
        try {
          ask.get(30, TimeUnit.SECONDS);
          answered++;
        } catch (ExecutionException e) {
          assertEquals(0, asked.subList(asked.indexOf(ask), asked.size()).stream()
              .filter(later -> later.isDone() && !later.isCompletedExceptionally()).count());
        }
      }
      ActorTelemetry telemetry = actor.telemetry();
      assertEquals(answered, telemetry.processed());
      assertTrue(telemetry.isBalanced(), telemetry.toString());
    }
  }
}
