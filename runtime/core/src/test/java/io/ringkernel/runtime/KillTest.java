package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A kill interrupts the handler that runs, and no other. */
@Timeout(60)
class KillTest {
  private static final LaunchOptions SHARED =
      LaunchOptions.defaults().mode(LaunchMode.EVENT_DRIVEN);

  private static RingRuntime oneWorker() {
    return RingRuntime.builder().backend(Backend.CPU).workers(1).build();
  }

  @Test
  void handlerThatWaitsOnAWorkerIsInterrupted() throws InterruptedException {
    try (RingRuntime runtime = oneWorker()) {
      CountDownLatch began = new CountDownLatch(1);
      AtomicInteger interrupted = new AtomicInteger();
      Scripted.Ref victim = runtime.launch(Scripted.type("victim", (self, context, code) -> {
        began.countDown();
        try {
          Thread.sleep(30_000);
        } catch (InterruptedException e) {
          interrupted.getAndIncrement();
        }
        return new Done(code);
      }), SHARED);
      victim.tell(new Do(1));
      began.await();
      victim.kill();
      assertEquals(EndReason.KILLED, Waiting.join(victim.ended()).reason());
      assertEquals(1, interrupted.get());
    }
  }

  /** The worker goes from one to the other at the very moment of the kill. */
  @Test
  void neighbourOnTheSameWorkerIsNeverInterrupted() {
    AtomicInteger interrupted = new AtomicInteger();
    try (RingRuntime runtime = oneWorker()) {
      Scripted.Ref neighbour = runtime.launch(Scripted.type("neighbour", (self, context, code) -> {
        for (int i = 0; i < 20; i++) {
          if (Thread.currentThread().isInterrupted()) {
            interrupted.getAndIncrement();
          }
        }
        return new Done(code);
      }), SHARED.queueCapacity(16_384));
      ActorType<Scripted, Scripted.Ref> type =
          Scripted.type("victim", (self, context, code) -> new Done(code));
      int sent = 0;
      for (int round = 0; round < 2_000; round++) {
        Scripted.Ref victim = runtime.launch(type, SHARED);
        for (int i = 0; i < 4; i++) {
          victim.tell(new Do(i));
          neighbour.tell(new Do(i));
          sent++;
        }
        if (round % 7 == 0) {
          LockSupport.parkNanos(1_000);
        }
        victim.kill();
        Waiting.join(victim.ended());
      }
      long all = sent;
      Waiting.until(() -> neighbour.telemetry().processed() == all);
      assertTrue(neighbour.telemetry().isBalanced());
    }
    assertEquals(0, interrupted.get());
  }
}
