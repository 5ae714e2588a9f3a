package io.ringkernel.runtime;

import static io.ringkernel.runtime.TestKernels.block;
import static io.ringkernel.runtime.TestKernels.kernel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Counter.Add;
import io.ringkernel.runtime.Counter.Fail;
import io.ringkernel.runtime.Counter.Hold;
import io.ringkernel.runtime.Counter.Total;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user gives the runtime misbehaves; nobody may wait forever for that. */
@Timeout(60)
class FaultToleranceTest {
  private final AtomicBoolean open = new AtomicBoolean();

  @AfterEach
  void letGo() {
    open.set(true);
    Counter.gate.countDown();
  }

  private static RuntimeBuilder cpu() {
    return RingRuntime.builder().backend(Backend.CPU);
  }

  private static CounterRef launch(RingRuntime runtime, int capacity) {
    return runtime.launch(CounterRef.TYPE, LaunchOptions.defaults().queueCapacity(capacity));
  }

  /** What the stage failed with, within ten seconds. */
  private static Throwable failureOf(CompletionStage<?> stage) {
    return assertThrows(ExecutionException.class,
        () -> stage.toCompletableFuture().get(10, TimeUnit.SECONDS)).getCause();
  }

  private static <T> T get(CompletionStage<T> stage) throws Exception {
    return stage.toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private void sleepUntilOpen() {
    while (!open.get()) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        // What this test is about.
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void kernelsAreGivenUpAtTheCloseTimeout(boolean synchronizing) throws Exception {
    RingRuntime runtime = cpu().closeTimeout(Duration.ofMillis(100)).build();
    AtomicInteger begun = new AtomicInteger();
    KernelDescriptor slow = kernel("slow", block(64), synchronizing, List.of(), (gpu, a) -> {
      begun.getAndIncrement();
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        // A kernel that does not care.
      }
    });
    CompletionStage<Void> first = runtime.launch(slow, Launch.items(1_000_000));
    CompletionStage<Void> second = runtime.launch(slow, Launch.items(100));
    CompletableFuture<Void> after = first.thenRun(() -> {
    }).toCompletableFuture();
    runtime.close();
    Thread.sleep(100);
    int stopped = begun.get();
    Thread.sleep(200);

    assertEquals(stopped, begun.get());
    assertEquals("kernel TestKernels.slow had not ended at the end of its runtime's close timeout "
        + "and was given up", failureOf(first).getMessage());
    assertInstanceOf(IllegalStateException.class, failureOf(second));
    assertInstanceOf(IllegalStateException.class, failureOf(after));
  }

  @Test
  void workItemThatNeverEndsDoesNotKeepItsStageOpen() {
    RingRuntime runtime = cpu().closeTimeout(Duration.ofMillis(50)).build();
    CompletionStage<Void> stuck = runtime.launch(kernel("stuck", block(1), false, List.of(),
        (gpu, a) -> sleepUntilOpen()), Launch.items(1));
    runtime.close();
    assertInstanceOf(IllegalStateException.class, failureOf(stuck));
  }

  @Test
  void endlessBarriersEndAtTheCloseTimeout() throws Exception {
    RingRuntime runtime = cpu().closeTimeout(Duration.ofMillis(50)).build();
    AtomicInteger left = new AtomicInteger();
    CompletionStage<Void> endless = runtime.launch(kernel("endless", block(8), true, List.of(),
        (gpu, a) -> {
          try {
            while (!open.get()) {
              gpu.barrier();
            }
          } finally {
            left.getAndIncrement();
          }
        }), Launch.items(8));
    runtime.close();
    assertInstanceOf(IllegalStateException.class, failureOf(endless));
    while (left.get() < 8) {
      Thread.sleep(1);
    }
  }

  @Test
  void askUnderWayFailsAtTheCloseTimeoutThoughItsHandlerIgnoresInterrupts() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    ActorType<Counter, CounterRef> stubborn = new ActorType<>("stubborn", Counter.class,
        Counter::new, List.of(new MessageHandler<Counter, Add, Total>("add", CounterRef.ADD,
            Optional.of(CounterRef.TOTAL), (actor, context, message) -> {
              begun.countDown();
              sleepUntilOpen();
              return actor.add(context, message);
            })), CounterRef.TYPE.reference());
    RingRuntime runtime = cpu().closeTimeout(Duration.ofMillis(100)).build();
    CounterRef counter = runtime.launch(stubborn, LaunchOptions.defaults());
    CompletionStage<Total> underWay = counter.ask(new Add(1));
    CompletionStage<Total> behind = counter.ask(new Add(1));
    begun.await();
    runtime.close();

    assertInstanceOf(ActorTerminatedException.class, failureOf(underWay));
    assertInstanceOf(ActorTerminatedException.class, failureOf(behind));
  }

  @Test
  void failureListenerThatThrowsAnErrorDoesNotEndTheActor() throws Exception {
    try (RingRuntime runtime = cpu().onFailure(failure -> {
      throw new AssertionError("listener");
    }).build()) {
      CounterRef counter = launch(runtime, 16);
      counter.tell(new Fail(1));
      assertEquals(new Total(1_000), get(counter.ask(new Add(0))));
      assertEquals(ActorState.ACTIVE, counter.state());
    }
  }

  @Test
  void exceptionThatCannotBeDescribedDoesNotEndTheActor() throws Exception {
    ActorType<Counter, CounterRef> nasty = new ActorType<>("nasty", Counter.class, Counter::new,
        List.of(new MessageHandler<Counter, Add, Total>("add", CounterRef.ADD,
            Optional.of(CounterRef.TOTAL), (actor, context, message) -> {
              if (message.amount() < 0) {
                throw new Indescribable();
              }
              return actor.add(context, message);
            })), CounterRef.TYPE.reference());
    try (RingRuntime runtime = cpu().build()) {
      CounterRef counter = runtime.launch(nasty, LaunchOptions.defaults());
      counter.tell(new Add(-1));
      assertEquals(new Total(1), get(counter.ask(new Add(1))));
    }
  }

  private static final class Indescribable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
      throw new IllegalStateException("no words");
    }
  }

  @Test
  void timeSourceThatThrowsOnceDoesNotJamTheActor() throws Exception {
    AtomicBoolean bad = new AtomicBoolean();
    HybridLogicalClock clock = new HybridLogicalClock(() -> {
      if (bad.get()) {
        throw new ArithmeticException("no time");
      }
      return 1;
    }, Duration.ofSeconds(1));
    try (RingRuntime runtime = cpu().clock(clock).build()) {
      CounterRef counter = launch(runtime, 16);
      bad.set(true);
      assertThrows(ArithmeticException.class, () -> counter.tell(new Add(1)));
      assertThrows(ArithmeticException.class, () -> counter.ask(new Add(1)));
      bad.set(false);
      assertEquals(new Total(2), get(counter.ask(new Add(2))));
      assertEquals(1, counter.telemetry().processed());
      assertEquals(2, counter.telemetry().rejected());
      assertTrue(counter.telemetry().isBalanced());
    }
  }

  @Test
  void secondCloserWaitsForTheEnd() throws Exception {
    RingRuntime runtime = cpu().build();
    CounterRef counter = launch(runtime, 16);
    Counter.closeGate();
    counter.tell(new Hold(0));
    Counter.held.await();
    Thread first = Thread.ofPlatform().start(runtime::close);
    while (runtime.state() != RuntimeState.DRAINING) {
      Thread.sleep(1);
    }
    AtomicReference<RuntimeState> seen = new AtomicReference<>();
    AtomicBoolean kept = new AtomicBoolean();
    Thread second = Thread.ofPlatform().start(() -> {
      Thread.currentThread().interrupt();
      runtime.close();
      seen.set(runtime.state());
      kept.set(Thread.interrupted());
    });
    second.join(100);
    assertTrue(second.isAlive());
    Counter.gate.countDown();
    second.join();
    first.join();
    assertEquals(RuntimeState.STOPPED, seen.get());
    assertTrue(kept.get());
  }

  @Test
  void functionThatRunsOnTheClosingThreadMayCloseAgain() throws Exception {
    RingRuntime runtime = cpu().closeTimeout(Duration.ofMillis(50)).completions(task -> {
      throw new java.util.concurrent.RejectedExecutionException();
    }).build();
    CompletionStage<Void> stuck = runtime.launch(kernel("stuck", block(1), false, List.of(),
        (gpu, a) -> sleepUntilOpen()), Launch.items(1));
    CompletableFuture<Void> closed =
        stuck.whenComplete((nothing, failure) -> runtime.close()).toCompletableFuture();
    runtime.close();
    assertInstanceOf(IllegalStateException.class, failureOf(closed));
    assertEquals(RuntimeState.STOPPED, runtime.state());
  }

  /** A sender that waits at the full inbox of an actor that is held; what its wait ended with. */
  private static CompletableFuture<RuntimeException> waitingSender(CounterRef counter,
      AtomicReference<Thread> sender) throws InterruptedException {
    Counter.closeGate();
    counter.tell(new Hold(0));
    Counter.held.await();
    CompletableFuture<RuntimeException> ended = new CompletableFuture<>();
    CountDownLatch sending = new CountDownLatch(1);
    sender.set(Thread.ofPlatform().start(() -> {
      sending.countDown();
      try {
        for (int i = 0; i < 100; i++) {
          counter.tell(new Add(1));
        }
        ended.complete(null);
      } catch (RuntimeException e) {
        ended.complete(Thread.interrupted() ? new RuntimeException("kept", e) : e);
      }
    }));
    sending.await();
    sender.get().join(50);
    assertFalse(ended.isDone());
    return ended;
  }

  @Test
  void interruptEndsTheWaitForAFullInbox() throws Exception {
    try (RingRuntime runtime = cpu().build()) {
      CounterRef counter = launch(runtime, 2);
      AtomicReference<Thread> sender = new AtomicReference<>();
      CompletableFuture<RuntimeException> ended = waitingSender(counter, sender);
      sender.get().interrupt();
      RuntimeException e = get(ended);
      assertEquals("kept", e.getMessage());
      assertInstanceOf(InboxFullException.class, e.getCause());
      assertEquals("the inbox of counter " + counter.id() + " is full with 2 messages and the "
          + "sending thread was interrupted, so it does not wait; the message was not sent",
          e.getCause().getMessage());
      Counter.gate.countDown();
    }
  }

  @Test
  void terminationEndsTheWaitForAFullInbox() throws Exception {
    try (RingRuntime runtime = cpu().build()) {
      CounterRef counter = launch(runtime, 2);
      CompletableFuture<RuntimeException> ended =
          waitingSender(counter, new AtomicReference<>());
      counter.terminate();
      assertInstanceOf(ActorTerminatedException.class, get(ended));
      Counter.gate.countDown();
    }
  }

  @Test
  void closingEndsTheWaitForAFullInbox() throws Exception {
    RingRuntime runtime = cpu().build();
    CounterRef counter = launch(runtime, 2);
    CompletableFuture<RuntimeException> ended = waitingSender(counter, new AtomicReference<>());
    Thread closer = Thread.ofPlatform().start(runtime::close);
    assertInstanceOf(ActorTerminatedException.class, get(ended));
    Counter.gate.countDown();
    closer.join();
  }

  @Test
  void executorThatIsShutDownLeavesNoStageOpen() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.shutdown();
    try (RingRuntime runtime = cpu().completions(executor).build()) {
      everyStageCompletes(runtime);
    }
  }

  @Test
  void executorThatThrowsAnythingLeavesNoStageOpen() throws Exception {
    try (RingRuntime runtime = cpu().completions(task -> {
      throw new OutOfMemoryError("unable to create native thread");
    }).build()) {
      everyStageCompletes(runtime);
    }
  }

  /** Looks at stages that hang on the runtime's: nobody waits at those themselves. */
  private static void everyStageCompletes(RingRuntime runtime) throws Exception {
    CounterRef counter = launch(runtime, 16);
    for (int i = 1; i <= 3; i++) {
      assertEquals(i, get(counter.ask(new Add(1)).thenApply(Total::value)));
      assertEquals(i, get(runtime.launch(kernel("nothing", block(1), false, List.of(),
          (gpu, a) -> {
          }), Launch.items(100)).thenApply(nothing -> 1)) * i);
    }
    counter.deactivate();
    CompletionStage<Total> waiting = counter.ask(new Add(1)).thenApply(total -> total);
    counter.terminate();
    assertInstanceOf(ActorTerminatedException.class, assertThrows(CompletionException.class,
        () -> waiting.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join()).getCause());
  }
}
