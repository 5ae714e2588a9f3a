package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorGroup;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.DeadLetter.Reason;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.cuda.resident.ResidentActors;
import io.ringkernel.runtime.device.DeviceMemoryException;
import io.ringkernel.tests.corpus.EmulatedCuda;
import io.ringkernel.tests.corpus.EmulatedGpuDriver;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Actors of a resident kernel that are launched together, on the emulator. */
@Timeout(240)
final class CudaLaunchAllTest {
  private static final int MANY = Integer.getInteger("ringkernel.resident.actors", 5_000);
  /** Of the host, for each that was messaged: an object less than it takes today is no mistake. */
  private static final long MOST_BYTES = 900;
  private static final int UNDER_WAY = 1024;

  @AfterEach
  void unset() {
    System.clearProperty(ResidentActors.POOLED_PROPERTY);
    System.clearProperty(ResidentActors.GRIDS_PROPERTY);
  }

  private static RingRuntime open() {
    return RingRuntime.builder().backend(new EmulatedCuda(new EmulatedGpuDriver(4, 11)))
        .classLoader(ResidentClasses.loader()).build();
  }

  @SuppressWarnings("unchecked") // the class is compiled by the test
  private static ActorType<Object, ActorRef> ledger() {
    try {
      Field type = ResidentClasses.of("LedgerRef").getField("TYPE");
      return (ActorType<Object, ActorRef>) type.get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A ledger with that sum. */
  private static Object ledger(long sum) {
    try {
      Object state = ResidentClasses.of("Ledger").getConstructor().newInstance();
      Field field = state.getClass().getDeclaredField("sum");
      field.setAccessible(true);
      field.setLong(state, sum);
      return state;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static LaunchOptions options(LaunchMode mode) {
    return LaunchOptions.defaults().mode(mode);
  }

  private static CompletionStage<Record> post(ActorGroup<ActorRef> group, int index, int number) {
    return group.get(index).untyped()
        .ask(ResidentClasses.message("Ledger$Post", 0, number, 5L));
  }

  private static Record join(CompletionStage<Record> stage) {
    return stage.toCompletableFuture().orTimeout(120, TimeUnit.SECONDS).join();
  }

  /** Each is asked, and answers by its state, which was that of its index. */
  private static void askAll(ActorGroup<ActorRef> group, int number) {
    Queue<CompletionStage<Record>> replies = new ArrayDeque<>();
    int answered = 0;
    for (int i = 0; i < group.size(); i++) {
      replies.add(post(group, i, number));
      if (replies.size() == UNDER_WAY) {
        check(join(replies.remove()), answered++, number);
      }
    }
    while (!replies.isEmpty()) {
      check(join(replies.remove()), answered++, number);
    }
    assertEquals(group.size(), answered);
  }

  private static void check(Record balance, int index, int number) {
    assertEquals(index + 5L * (number + 1), ResidentClasses.number(balance, "sum"));
    assertEquals(number + 1, ResidentClasses.number(balance, "count"));
    assertEquals(0, ResidentClasses.number(balance, "disorder"));
  }

  private static long used() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime machine = Runtime.getRuntime();
      least = Math.min(least, machine.totalMemory() - machine.freeMemory());
    }
    return least;
  }

  @Test
  void allOfManyAreMessagedAndTakeLittleOfTheHost() throws InterruptedException {
    try (RingRuntime runtime = open()) {
      join(post(runtime.launchAll(ledger(), MANY, options(LaunchMode.POOLED)), 0, 0));
    }
    try (RingRuntime runtime = open()) {
      ActorGroup<ActorRef> first = // of which the kernel is made as large as it must be
          runtime.launchAll(ledger(), MANY, options(LaunchMode.POOLED));
      first.close();
      long before = used();
      ActorGroup<ActorRef> group = runtime.launchAll(ledger(), MANY, options(LaunchMode.POOLED),
          CudaLaunchAllTest::ledger);
      askAll(group, 0);
      askAll(group, 1);
      long each = (used() - before) / MANY;
      assertTrue(each < MOST_BYTES, each + " bytes of the host for each");
      assertEquals(MANY, runtime.telemetry().snapshot().actors().stream()
          .filter(actor -> actor.telemetry().processed() == 2 && actor.telemetry().isBalanced())
          .count());
      group.close();
      assertEquals(0, runtime.telemetry().snapshot().actors().size());
    }
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void eachModeLaunchesMany(LaunchMode mode) {
    try (RingRuntime runtime = open()) {
      ActorGroup<ActorRef> group =
          runtime.launchAll(ledger(), 40, options(mode), CudaLaunchAllTest::ledger);
      askAll(group, 0);
      group.get(7).deactivate();
      CompletionStage<Record> waits = post(group, 7, 1);
      group.get(7).activate();
      assertEquals(7 + 10L, ResidentClasses.number(join(waits), "sum"));
      ActorTelemetry counts = group.get(7).telemetry();
      assertEquals(2, counts.processed());
      assertTrue(counts.isBalanced());
      group.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void withoutRoomForAllNoneIsLaunchedAndTheMessageSaysHowManyThereIsRoomFor(int grids) {
    System.setProperty(ResidentActors.POOLED_PROPERTY, "60");
    System.setProperty(ResidentActors.GRIDS_PROPERTY, grids + "");
    try (RingRuntime runtime = open()) {
      ActorGroup<ActorRef> some =
          runtime.launchAll(ledger(), 20, options(LaunchMode.POOLED), CudaLaunchAllTest::ledger);
      askAll(some, 0);
      int tooMany = 60 * grids - 19;
      String message = assertThrows(RuntimeException.class,
          () -> runtime.launchAll(ledger(), tooMany, options(LaunchMode.POOLED))).getMessage();
      assertTrue(message.contains("60 places, of which " + (60 - 20 / grids) + " are free")
          && message.contains(tooMany + " actors")
          && message.contains(ResidentActors.POOLED_PROPERTY), message);
      assertEquals(20, runtime.telemetry().snapshot().actors().size());
      ActorGroup<ActorRef> others = runtime.launchAll(ledger(), tooMany - 1,
          options(LaunchMode.POOLED), CudaLaunchAllTest::ledger);
      askAll(others, 0);
      some.close();
      askAll(runtime.launchAll(ledger(), 20, options(LaunchMode.POOLED),
          CudaLaunchAllTest::ledger), 0);
      assertEquals(0, runtime.deadLetters().total());
    }
  }

  @Test
  void moreThanTheDeviceHasMemoryForIsSaidSoAndNothingIsKept() {
    EmulatedGpuDriver driver = new EmulatedGpuDriver(4, 11);
    try (RingRuntime runtime = RingRuntime.builder().backend(new EmulatedCuda(driver))
        .classLoader(ResidentClasses.loader()).build()) {
      System.setProperty(ResidentActors.POOLED_PROPERTY, "20000000");
      int blocks = driver.blocks();
      String message = assertThrows(DeviceMemoryException.class,
          () -> runtime.launchAll(ledger(), 3, options(LaunchMode.POOLED))).getMessage();
      assertTrue(message.contains("20000000 actors of resident.Ledger")
          && message.contains(ResidentActors.POOLED_PROPERTY), message);
      assertEquals(blocks, driver.blocks());
      assertEquals(0, driver.modules());
      System.clearProperty(ResidentActors.POOLED_PROPERTY);
      askAll(runtime.launchAll(ledger(), 3, options(LaunchMode.POOLED),
          CudaLaunchAllTest::ledger), 0);
    }
    assertEquals(0, driver.blocks());
  }

  @Test
  void aStateThatCannotBeMadeKeepsAllFromBeginning() {
    System.setProperty(ResidentActors.POOLED_PROPERTY, "50");
    try (RingRuntime runtime = open()) {
      for (int i = 0; i < 3; i++) { // what was kept would be missing the second time
        assertThrows(IllegalStateException.class,
            () -> runtime.launchAll(ledger(), 50, options(LaunchMode.POOLED), index -> {
              if (index == 33) {
                throw new IllegalStateException("no state");
              }
              return ledger(index);
            }));
      }
      assertEquals(0, runtime.telemetry().snapshot().actors().size());
      askAll(runtime.launchAll(ledger(), 50, options(LaunchMode.POOLED),
          CudaLaunchAllTest::ledger), 0);
    }
  }

  @Test
  void aKernelThatPausesGoesOnWithWhatIsBeingCreated() {
    try (RingRuntime runtime = open()) {
      join(post(runtime.launchAll(ledger(), 1, options(LaunchMode.POOLED)), 0, 0));
      ActorGroup<ActorRef> group = runtime.launchAll(ledger(), 900, options(LaunchMode.POOLED),
          CudaLaunchAllTest::ledger);
      runtime.launch("resident-worker", options(LaunchMode.POOLED)); // whose code is loaded
      askAll(group, 0);
      group.terminate();
      runtime.launch("resident-worker", options(LaunchMode.PERSISTENT));
      group.close();
      assertEquals(3, runtime.telemetry().snapshot().actors().size());
    }
  }

  @Test
  void whatEndsBeforeItIsThereEndsAndLeavesItsPlace() {
    System.setProperty(ResidentActors.POOLED_PROPERTY, "200");
    try (RingRuntime runtime = open()) {
      for (int i = 0; i < 4; i++) {
        ActorGroup<ActorRef> group =
            runtime.launchAll(ledger(), 200, options(LaunchMode.POOLED));
        assertEquals(200, group.tellAll(ResidentClasses.message("Ledger$Post", 0, 1, 5L)));
        if (i % 2 == 0) {
          group.kill();
        }
        group.close();
        runtime.deadLetters().list().forEach(letter -> assertEquals(
            Reason.UNDELIVERED, letter.reason()));
        assertTrue(group.stream().allMatch(actor -> actor.telemetry().isBalanced()));
      }
    }
  }
}
