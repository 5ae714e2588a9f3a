package io.ringkernel.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RuntimeStageTest {
  private final RuntimeStage<Integer> stage = new RuntimeStage<>();
  private final AtomicInteger late = new AtomicInteger();
  private final BlockingQueue<Runnable> executor = new LinkedBlockingQueue<>();

  private void settle(Integer value, Throwable cause) {
    stage.settle(value, cause, executor::add, late::incrementAndGet);
  }

  /** Starts a thread and waits until it sleeps. */
  private static Thread sleeping(Runnable body) {
    Thread thread = Thread.ofPlatform().start(body);
    while (thread.getState() != Thread.State.TIMED_WAITING
        && thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return thread;
  }

  @Test
  void executorCompletesWhatNobodyWaitsFor() {
    AtomicReference<Integer> seen = new AtomicReference<>();
    stage.thenAccept(seen::set);
    settle(7, null);
    assertEquals(null, seen.get());
    executor.remove().run();
    assertEquals(7, seen.get());
    assertEquals(7, stage.join());
  }

  @Test
  void whoWaitsCompletesAndRunsWhatHangsOnTheStage() throws InterruptedException {
    AtomicReference<Thread> ran = new AtomicReference<>();
    stage.thenRun(() -> ran.set(Thread.currentThread()));
    AtomicReference<Integer> joined = new AtomicReference<>();
    Thread waiter = sleeping(() -> joined.set(stage.join()));
    settle(7, null);
    waiter.join();

    assertEquals(7, joined.get());
    assertSame(waiter, ran.get());
    assertTrue(executor.isEmpty());
  }

  @Test
  void whoLooksCompletes() {
    assertFalse(stage.isDone());
    assertEquals(3, stage.getNow(3));
    settle(7, null);
    assertTrue(stage.isDone());
    assertTrue(executor.isEmpty());
    assertEquals(0, late.get());
  }

  @Test
  void whoHangsAFunctionOnALyingOutcomeHasItDelivered() {
    settle(7, null);
    AtomicReference<Thread> ran = new AtomicReference<>();
    stage.thenAccept(value -> ran.set(Thread.currentThread()));
    assertSame(Thread.currentThread(), ran.get());
  }

  /** Of {@code allOf} the stage learns nothing. */
  @Test
  void whatNobodyLooksAtReachesTheExecutorSoon() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      RuntimeStage<Integer> next = new RuntimeStage<>();
      next.settle(i, null, executor::add, late::incrementAndGet);
      CompletableFuture<Void> all = CompletableFuture.allOf(next, CompletableFuture.allOf());
      Runnable task = executor.poll(10, TimeUnit.SECONDS);
      assertFalse(all.isDone());
      task.run();
      assertTrue(all.isDone());
    }
  }

  @Test
  void severalMayWait() throws InterruptedException {
    List<Thread> waiters = new ArrayList<>();
    AtomicInteger sum = new AtomicInteger();
    for (int i = 0; i < 4; i++) {
      waiters.add(sleeping(() -> sum.addAndGet(stage.join())));
    }
    settle(5, null);
    for (Thread waiter : waiters) {
      waiter.join();
    }
    assertEquals(20, sum.get());
  }

  @Test
  void causeReachesWhoWaits() {
    settle(null, new IllegalStateException("mine"));
    CompletionException e = assertThrows(CompletionException.class, stage::join);
    assertEquals("mine", e.getCause().getMessage());
  }

  @Test
  void timesCancelsAndInterruptsEndTheWait() throws Exception {
    assertThrows(TimeoutException.class, () -> stage.get(5, TimeUnit.MILLISECONDS));
    assertThrows(TimeoutException.class, () -> stage.get(-1, TimeUnit.MILLISECONDS));
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread interrupted = sleeping(() -> {
      try {
        stage.get();
      } catch (Exception e) {
        thrown.set(e);
      }
    });
    interrupted.interrupt();
    interrupted.join();
    assertSame(InterruptedException.class, thrown.get().getClass());

    Thread cancelled = sleeping(() -> thrown.set(
        assertThrows(CancellationException.class, stage::join)));
    long begin = System.nanoTime();
    stage.cancel(false);
    cancelled.join();
    assertTrue(System.nanoTime() - begin < 10_000_000_000L);
    settle(7, null);
    executor.remove().run();
    assertEquals(1, late.get());
  }

  @Test
  void interruptedJoinWaitsOnAndKeepsTheInterrupt() throws InterruptedException {
    CountDownLatch began = new CountDownLatch(1);
    AtomicInteger joined = new AtomicInteger();
    Thread waiter = Thread.ofPlatform().start(() -> {
      Thread.currentThread().interrupt();
      began.countDown();
      joined.set(stage.join() + (Thread.interrupted() ? 100 : 0));
    });
    began.await();
    Thread.sleep(20);
    settle(7, null);
    while (waiter.isAlive()) {
      Runnable task = executor.poll(1, TimeUnit.MILLISECONDS);
      if (task != null) {
        task.run();
      }
    }
    assertEquals(107, joined.get());
  }

  /** Each round one thread settles while others wait, look and time out at the same moment. */
  @Test
  void outcomeArrivesOnceWhoeverIsFirst() throws InterruptedException {
    Executor threads = Thread::startVirtualThread;
    Thread settler = Thread.currentThread();
    for (int round = 0; round < 3_000; round++) {
      RuntimeStage<Integer> next = new RuntimeStage<>();
      AtomicInteger hanging = new AtomicInteger();
      CountDownLatch done = new CountDownLatch(3);
      next.whenComplete((value, cause) -> {
        assertNotSame(settler, Thread.currentThread());
        hanging.incrementAndGet();
        done.countDown();
      });
      int micros = round % 50;
      Thread.ofVirtual().start(() -> {
        try {
          next.get(micros, TimeUnit.MICROSECONDS);
        } catch (Exception e) {
          // Timed out: the outcome must reach the others all the same.
        }
        done.countDown();
      });
      Thread.ofVirtual().start(() -> {
        assertEquals(1, next.join());
        done.countDown();
      });
      for (int i = 0; i < micros * 20; i++) {
        Thread.onSpinWait();
      }
      next.settle(1, null, threads, late::incrementAndGet);
      assertTrue(done.await(10, TimeUnit.SECONDS), "round " + round);
      assertEquals(1, hanging.get());
    }
    assertEquals(0, late.get());
  }

  @Test
  void firstOutcomeCountsAndTheOtherIsLate() {
    RuntimeStage<Integer> stage = new RuntimeStage<>();
    AtomicInteger late = new AtomicInteger();
    stage.settle(42, null, Runnable::run, late::getAndIncrement);
    stage.settle(null, new IllegalStateException("given up"), Runnable::run,
        late::getAndIncrement);
    assertEquals(42, stage.join());
    assertEquals(1, late.get());
  }

  /** Maven's exec:java waits 15 seconds for threads of the program's group that do not end. */
  @Test
  void theThreadThatLooksAfterStagesBelongsToNoProgramThatRunsInsideOfAnother() throws Exception {
    ThreadGroup program = new ThreadGroup("program");
    Thread main = new Thread(program, () -> UndeliveredStages.add(new RuntimeStage<Void>()));
    main.start();
    main.join();
    assertTrue(Thread.getAllStackTraces().keySet().stream()
        .anyMatch(t -> t.getName().equals("ringkernel-undelivered")
            && t.getThreadGroup().getParent() == null));
  }
}
