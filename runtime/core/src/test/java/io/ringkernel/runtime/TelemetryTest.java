package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.memory.MemoryLevel;
import io.ringkernel.runtime.memory.MemoryMonitor;
import io.ringkernel.runtime.memory.MemoryUse;
import io.ringkernel.runtime.telemetry.ActorSnapshot;
import io.ringkernel.runtime.telemetry.RuntimeSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Snapshots, their stream, and budgets of memory. */
@Timeout(30)
class TelemetryTest {
  private static ActorType<Scripted, Scripted.Ref> echo() {
    return Scripted.type("echo", (self, context, code) -> new Done(code));
  }

  private static final class Reader implements Flow.Subscriber<RuntimeSnapshot> {
    private final List<RuntimeSnapshot> snapshots = new CopyOnWriteArrayList<>();
    private final CountDownLatch completed = new CountDownLatch(1);
    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription value) {
      subscription = value;
      value.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(RuntimeSnapshot snapshot) {
      snapshots.add(snapshot);
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onComplete() {
      completed.countDown();
    }
  }

  @Test
  void snapshotShowsActorsWithTheirNumbers() {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      Scripted.Ref one = runtime.launch(echo(),
          LaunchOptions.defaults().name("one").latencySampling(1));
      Scripted.Ref two =
          runtime.launch(echo(), LaunchOptions.defaults().withoutAutoActivate());
      for (int i = 0; i < 10; i++) {
        one.join(i);
        two.tell(new Do(i));
      }
      RuntimeSnapshot snapshot = runtime.telemetry().snapshot();
      assertEquals(List.of(one.id(), two.id()),
          snapshot.actors().stream().map(ActorSnapshot::id).toList());
      ActorSnapshot first = snapshot.actors().getFirst();
      assertEquals(List.of("one"), first.names());
      assertEquals("echo", first.type());
      assertEquals(ActorPhase.ACTIVE, first.phase());
      assertEquals(10, first.latency().count());
      assertEquals(10, snapshot.processed());
      assertEquals(10, snapshot.queued());
      assertEquals(ActorState.LAUNCHED, snapshot.actors().getLast().state());
    }
  }

  @Test
  void streamGoesOnUntilNobodyListensOrTheRuntimeCloses() throws InterruptedException {
    Reader leaver = new Reader();
    Reader stayer = new Reader();
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      Scripted.Ref one = runtime.launch(echo(), LaunchOptions.defaults());
      var stream = runtime.telemetry().stream(Duration.ofMillis(2));
      stream.subscribe(leaver);
      stream.subscribe(stayer);
      Waiting.until(() -> leaver.snapshots.size() >= 3);
      leaver.subscription.cancel();
      one.join(1);
      Waiting.until(() -> stayer.snapshots.stream().anyMatch(s -> s.processed() == 1));
      int left = leaver.snapshots.size();
      int there = stayer.snapshots.size();
      Waiting.until(() -> stayer.snapshots.size() > there + 3);
      assertTrue(leaver.snapshots.size() <= left + 1);
      assertThrows(IllegalArgumentException.class,
          () -> runtime.telemetry().stream(Duration.ZERO));
    }
    assertTrue(stayer.completed.await(10, TimeUnit.SECONDS));
  }

  @Test
  void budgetOfInboxesIsKept() {
    LaunchOptions ring = LaunchOptions.defaults().idle(IdleStrategy.YIELD).queueCapacity(64);
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).memoryBudget(20_000).build()) {
      Scripted.Ref one = runtime.launch(echo(), ring);
      Scripted.Ref two = runtime.launch(echo(), ring);
      assertEquals(List.of(new MemoryUse(MemoryMonitor.INBOXES, 16_384, 20_000)),
          runtime.memory().uses());
      assertEquals(MemoryLevel.CRITICAL, runtime.memory().level());
      assertEquals("the inbox of echo takes 8192 bytes, and 16384 of the 20000 bytes of the "
          + "runtime's memory budget are used; raise the budget, end actors or choose a smaller "
          + "queueCapacity",
          assertThrows(MemoryBudgetException.class, () -> runtime.launch(echo(), ring))
              .getMessage());
      // An inbox on the heap takes what its messages take.
      Scripted.Ref small = runtime.launch(echo(), LaunchOptions.defaults());
      small.with(Delivery.NORMAL.priority(Priority.LOW)).tell(new Do(1));
      assertEquals(DeadLetter.Reason.OVERFLOW,
          runtime.deadLetters().list().getFirst().reason());
      assertEquals(2, small.join(2));
      two.terminate();
      Waiting.join(two.ended());
      Waiting.untilEquals(MemoryLevel.NORMAL, () -> runtime.memory().level());
      assertEquals(3, small.with(Delivery.NORMAL.priority(Priority.LOW)).join(3));
      runtime.launch(echo(), ring).terminate();
      one.terminate();
    }
  }

  @Test
  void reliefsRunWhenALevelIsReached() {
    AtomicLong used = new AtomicLong(10);
    List<String> calls = Collections.synchronizedList(new ArrayList<>());
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      MemoryMonitor monitor = runtime.memory();
      monitor.budget("cache", used::get, 100);
      monitor.onLevel(MemoryLevel.WARNING, use -> calls.add("warn " + use.used()));
      var relief = monitor.onLevel(MemoryLevel.CRITICAL, use -> {
        calls.add("free " + use.pool());
        used.set(20);
        throw new IllegalStateException("a relief that throws");
      });
      assertEquals(MemoryLevel.NORMAL, monitor.check());
      used.set(85);
      assertEquals(MemoryLevel.CRITICAL, monitor.check());
      assertEquals(MemoryLevel.NORMAL, monitor.check());
      used.set(60);
      assertEquals(MemoryLevel.WARNING, monitor.check());
      monitor.check();
      assertEquals(List.of("warn 85", "free cache", "warn 60"), calls);
      relief.close();
      used.set(96);
      // Every second by itself.
      Waiting.until(() -> monitor.level() == MemoryLevel.EMERGENCY);
      assertTrue(assertThrows(MemoryBudgetException.class,
          () -> runtime.launch(echo(), LaunchOptions.defaults())).getMessage()
          .startsWith("a budget of this runtime is used to 95 % or more"));
      used.set(0);
      assertEquals(1, runtime.launch(echo(), LaunchOptions.defaults()).join(1));
      assertThrows(IllegalArgumentException.class, () -> monitor.budget("cache", () -> 0, 1));
    }
  }

  @Test
  void levelsBeginAtTheirShareOfTheBudget() {
    for (long used : new long[] {0, 59, 60, 79, 80, 94, 95, 1_000}) {
      MemoryLevel expected = used < 60 ? MemoryLevel.NORMAL
          : used < 80 ? MemoryLevel.WARNING
          : used < 95 ? MemoryLevel.CRITICAL : MemoryLevel.EMERGENCY;
      assertEquals(expected, MemoryLevel.of(used, 100), "at " + used);
    }
  }
}
