package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.layout.TelemetryLayout;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.cuda.resident.ActorCode;
import io.ringkernel.runtime.cuda.resident.Answer.Kind;
import io.ringkernel.runtime.cuda.resident.Command;
import io.ringkernel.runtime.cuda.resident.LinkedActors;
import io.ringkernel.runtime.cuda.resident.ResidentKernel.Acknowledgement;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import io.ringkernel.verify.execution.TargetCompilers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol of the resident kernel, on the emulator. */
@Timeout(120)
@ParameterizedClass
@ValueSource(booleans = {false, true})
final class ResidentKernelTest {
  private static final ResidentShape SMALL = new ResidentShape(2, 2, 4, 32, 32, 32, 32, 8);

  @Parameter
  private boolean isPooled;

  private static final int LAUNCHED = 1;
  private static final int ACTIVE = 2;
  private static final int MESSAGES = Integer.getInteger("ringkernel.resident.messages", 3000);
  private static final int OPERATIONS =
      Integer.getInteger("ringkernel.resident.operations", 2000);

  private ResidentShape shape() {
    return isPooled ? SMALL.pooled() : SMALL;
  }

  static int type(String message) {
    try {
      MessageCodec<?> codec = (MessageCodec<?>) ResidentClasses.loader()
          .loadClass("resident." + message + "Codec").getField("INSTANCE").get(null);
      return codec.typeId();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] post(int producer, int number, long amount) {
    return ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putInt(producer).putInt(number)
        .putLong(amount).array();
  }

  static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  static ByteBuffer read(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The state of a ledger: {@code sum} first, then ints. */
  static byte[] ledger(long sum) {
    return ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN).putLong(sum).array();
  }

  static byte[] worker(long value) {
    return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
  }

  @Test
  void theLinkedTextCompilesForDevices() {
    LinkedActors linked = LinkedActors.of(List.of(ActorCode.of(ResidentClasses.of("Ledger")),
        ActorCode.of(ResidentClasses.of("Worker"))),
        isPooled ? ResidentShape.DEFAULT.pooled() : ResidentShape.DEFAULT, 256);
    TargetCompilers.cuda(linked.text()).orFail();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2, 3, 71})
  void manyActorsCountExactlyAndHearEachProducerInOrder(long seed) throws InterruptedException {
    int actors = 24;
    int producers = 3;
    int type = type("Ledger_Post");
    AtomicLongArray sums = new AtomicLongArray(actors);
    AtomicLongArray counts = new AtomicLongArray(actors);
    try (RawHost host = new RawHost(shape(), seed, "Worker", "Ledger")) {
      int executors = SMALL.executors();
      for (int a = 0; a < actors; a++) {
        assertTrue(host.command(Command.CREATE, RawHost.id(1 + a, a), 1, a % executors, ACTIVE,
            ledger(a)).done());
      }
      List<Thread> threads = IntStream.range(0, producers).mapToObj(p -> new Thread(() -> {
        Random random = new Random(31 * seed + p);
        for (int i = 0; i < MESSAGES; i++) {
          int to = random.nextInt(actors);
          long amount = random.nextLong();
          sums.addAndGet(to, amount);
          counts.incrementAndGet(to);
          host.send(to % executors, RawHost.id(1 + to, to), type, 1 + i * producers + p,
              post(p, i, amount));
        }
      })).toList();
      threads.forEach(Thread::start);
      host.pollUntil(() -> host.answers.size() == producers * MESSAGES);
      for (Thread thread : threads) {
        thread.join();
      }
      boolean[] seen = new boolean[producers * MESSAGES + 1];
      int reply = type("Ledger_Balance");
      for (RawHost.Kept answer : host.answers) {
        assertEquals(Kind.REPLY, answer.kind());
        assertEquals(reply, answer.type());
        assertFalse(seen[answer.tag()], "answered twice");
        seen[answer.tag()] = true;
      }
      for (int a = 0; a < actors; a++) {
        ByteBuffer state = read(host.command(Command.READ, RawHost.id(1 + a, a)).state());
        assertEquals(a + sums.get(a), state.getLong(0), "sum of actor " + a);
        assertEquals(counts.get(a), state.getInt(8), "messages of actor " + a);
        assertEquals(0, state.getInt(12), "messages out of order");
        assertEquals(counts.get(a), host.processed(RawHost.id(1 + a, a)), "telemetry");
        if (!isPooled) {
          assertEquals(counts.get(a), host.kernel.telemetry(a, 0), "telemetry in sight");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5})
  void messagesOfAnActorThatIsNotActiveWaitInOrder(long seed) {
    try (RawHost host = new RawHost(shape(), seed, "Ledger")) {
      long id = RawHost.id(1, 7);
      host.command(Command.CREATE, id, 0, 1, LAUNCHED, ledger(0));
      long other = RawHost.id(1, 8);
      host.command(Command.CREATE, other, 0, 1, ACTIVE, ledger(0));
      int type = type("Ledger_Post");
      for (int i = 0; i < 20; i++) {
        host.send(1, id, type, 100 + i, post(0, i, 1));
      }
      host.send(1, other, type, 1, post(0, 0, 1));
      host.pollUntil(() -> !host.answers.isEmpty());
      assertEquals(1, host.answers.size(), "nobody waits for an actor that is not active");
      assertTrue(host.command(Command.ACTIVATE, id).done());
      host.pollUntil(() -> host.answers.size() == 21);
      for (int i = 0; i < 20; i++) {
        assertEquals(100 + i, host.answers.get(1 + i).tag());
        assertEquals(i + 1, read(host.answers.get(1 + i).payload()).getInt(8));
      }
      assertTrue(host.command(Command.DEACTIVATE, id).done());
      host.send(1, id, type, 200, post(0, 20, 1));
      host.send(1, other, type, 2, post(0, 1, 1));
      host.pollUntil(() -> host.answers.size() == 22);
      assertEquals(2, host.answers.getLast().tag());
      assertTrue(host.command(Command.TERMINATE, id).done());
      host.pollUntil(() -> host.answers.size() == 23);
      assertEquals(Kind.UNDELIVERED, host.answers.getLast().kind());
      assertEquals(200, host.answers.getLast().tag());
    }
  }

  @Test
  void nothingReachesASuccessorUnderTheSameIndex() {
    try (RawHost host = new RawHost(shape(), 4, "Ledger")) {
      int type = type("Ledger_Post");
      long first = RawHost.id(1, 3);
      host.command(Command.CREATE, first, 0, 0, ACTIVE, ledger(0));
      host.command(Command.TERMINATE, first);
      long second = RawHost.id(2, 3);
      host.command(Command.CREATE, second, 0, 0, ACTIVE, ledger(50));
      host.send(0, first, type, 1, post(0, 0, 7));
      host.send(0, second, type, 2, post(0, 0, 7));
      host.send(0, RawHost.id(1, 31), type, 3, post(0, 0, 7));
      host.send(0, RawHost.id(1, 4_000_000), type, 4, post(0, 0, 7));
      host.pollUntil(() -> host.answers.size() == 4);
      host.answers.sort(Comparator.comparingInt(RawHost.Kept::tag));
      assertEquals(List.of(Kind.STALE, Kind.REPLY, Kind.STALE, Kind.STALE),
          host.answers.stream().map(RawHost.Kept::kind).toList());
      assertEquals(57, read(host.answers.get(1).payload()).getLong(0));
      assertFalse(host.command(Command.DEACTIVATE, first).done(), "a command for the first");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2, 3, 17, 71})
  void whatWaitedForAnActorComesBackWhoeverHasItsPlaceByThen(long seed) {
    int rounds = 16;
    int type = type("Ledger_Post");
    try (RawHost host = new RawHost(shape(), seed, "Ledger")) {
      long neighbour = RawHost.id(1, 9);
      host.command(Command.CREATE, neighbour, 0, 1, ACTIVE, ledger(0));
      host.command(Command.CREATE, RawHost.id(1, 5), 0, 1, LAUNCHED, ledger(0));
      for (int round = 0; round < rounds; round++) {
        long id = RawHost.id(1 + round, 5);
        assertTrue(host.command(Command.DEACTIVATE, neighbour).done());
        for (int i = 0; i < 3; i++) {
          host.send(1, id, type, 10 * round + i, post(0, i, 1));
        }
        for (int i = 0; i < 2; i++) {
          host.send(1, neighbour, type, 10 * round + 5 + i, post(0, 2 * round + i, 1));
        }
        if (round % 2 == 1) { // all wait in mailboxes
          host.pollUntil(() -> depth(host, id) == 3 && depth(host, neighbour) == 2);
        }
        host.kernel.command(Command.TERMINATE, id, 0, 0, 0, new byte[0], _ -> {});
        long next = RawHost.id(2 + round, 5);
        assertTrue(host.command(Command.CREATE, next, 0, 1, LAUNCHED, ledger(0)).done());
        assertTrue(host.command(Command.ACTIVATE, neighbour).done());
        int answers = 5 * (round + 1);
        host.pollUntil(() -> host.answers.size() == answers);
      }
      for (RawHost.Kept answer : host.answers) {
        List<Kind> kinds = answer.actor() == neighbour ? List.of(Kind.REPLY)
            : List.of(Kind.UNDELIVERED, Kind.STALE);
        assertTrue(kinds.contains(answer.kind()), answer.toString());
      }
      assertEquals(5 * rounds, host.answers.stream().map(RawHost.Kept::tag).distinct().count());
      ByteBuffer state = read(host.command(Command.READ, neighbour).state());
      assertEquals(2 * rounds, state.getInt(8), "messages of the neighbour");
      assertEquals(0, state.getInt(12), "messages out of order");
    }
  }

  private static int depth(RawHost host, long actor) {
    return read(host.command(Command.MEASURE, actor).state())
        .getInt(TelemetryLayout.QUEUE_DEPTH);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 9, 40})
  void noMessageIsLostOrDoubledWhileActorsEndRestartAndHalt(long seed) {
    try (RawHost host = new RawHost(shape(), seed, "Worker")) {
      new MessageProgram(host, seed).run(OPERATIONS);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9})
  void aHandlerThatLoopsForEverIsKilledWhileOthersGoOn(long seed) {
    try (RawHost host = new RawHost(shape(), seed, "Worker", "Ledger")) {
      long stuck = RawHost.id(1, 0);
      long neighbour = RawHost.id(1, 1);
      host.command(Command.CREATE, stuck, 0, 0, ACTIVE, worker(1));
      host.command(Command.CREATE, neighbour, 1, 3, ACTIVE, ledger(0));
      host.send(0, stuck, type("Worker_Turn"), 1, number(-1));
      host.send(0, stuck, type("Worker_Turn"), 2, number(1));
      for (int i = 0; i < 10; i++) {
        host.send(3, neighbour, type("Ledger_Post"), 10 + i, post(0, i, 1));
      }
      host.pollUntil(() -> host.answers.size() == 10);
      assertTrue(host.answers.stream().allMatch(a -> a.tag() >= 10), "the stuck one is silent");
      assertTrue(host.command(Command.KILL, stuck).done());
      host.pollUntil(() -> host.answers.size() == 12);
      assertEquals(Kind.TRAPPED, host.answers.get(10).kind());
      ActorCode code = host.kernel.linked().actors().getFirst();
      assertEquals("java.util.concurrent.CancellationException",
          code.entry().traps().get(host.answers.get(10).detail()).exception());
      assertEquals(2, host.answers.get(11).tag());
      assertTrue(List.of(Kind.RETURNED, Kind.UNDELIVERED).contains(host.answers.get(11).kind()));
      // The executor is free for others.
      long next = RawHost.id(2, 0);
      host.command(Command.CREATE, next, 0, 0, ACTIVE, worker(6));
      host.send(0, next, type("Worker_Divide"), 30, number(2));
      host.pollUntil(() -> host.answers.size() == 13);
      assertEquals(3, read(host.answers.getLast().payload()).getLong(0));
    }
  }

  @Test
  void anActorWhoseHandlerThrewWaitsForADecision() {
    try (RawHost host = new RawHost(shape(), 6, "Worker")) {
      long id = RawHost.id(1, 5);
      host.command(Command.CREATE, id, 0, 2, ACTIVE, worker(840));
      int type = type("Worker_Divide");
      host.send(2, id, type, 1, number(2));
      host.send(2, id, type, 2, number(0));
      host.send(2, id, type, 3, number(2));
      host.pollUntil(() -> host.answers.size() == 3);
      assertEquals(List.of(Kind.REPLY, Kind.TRAPPED, Kind.RETURNED),
          host.answers.stream().map(RawHost.Kept::kind).toList());
      var site = host.kernel.linked().actors().getFirst().entry().traps()
          .get(host.answers.get(1).detail());
      assertEquals("java.lang.ArithmeticException", site.exception());
      assertEquals("Worker.java", site.file());
      assertTrue(host.command(Command.RESUME, id).done());
      host.send(2, id, type, 4, number(2));
      host.pollUntil(() -> host.answers.size() == 4);
      assertEquals(210, read(host.answers.get(3).payload()).getLong(0), "the state was kept");
      host.send(2, id, type, 5, number(0));
      host.pollUntil(() -> host.answers.size() == 5);
      assertTrue(host.command(Command.RESTART, id, 0, 0, 1, worker(10)).done());
      host.send(2, id, type, 6, number(5));
      host.pollUntil(() -> host.answers.size() == 6);
      assertEquals(2, read(host.answers.get(5).payload()).getLong(0), "the state was reset");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9})
  void whatWaitedBehindAMessageThatThrewComesBack(long seed) {
    try (RawHost host = new RawHost(shape(), seed, "Worker")) {
      long id = RawHost.id(1, 5);
      host.command(Command.CREATE, id, 0, 2, LAUNCHED, worker(840));
      int[] by = {2, 0, 2, 3};
      for (int i = 0; i < by.length; i++) {
        host.send(2, id, type("Worker_Divide"), i + 1, number(by[i]));
      }
      assertTrue(host.command(Command.ACTIVATE, id).done());
      host.pollUntil(() -> host.answers.size() == 4);
      assertEquals(List.of(Kind.REPLY, Kind.TRAPPED, Kind.RETURNED, Kind.RETURNED),
          host.answers.stream().map(RawHost.Kept::kind).toList());
      assertEquals(List.of(1, 2, 3, 4), host.answers.stream().map(RawHost.Kept::tag).toList());
    }
  }

  @Test
  void messagesOfNoTypeOrAnotherSizeAreMalformed() {
    try (RawHost host = new RawHost(shape(), 0, "Worker")) {
      long id = RawHost.id(1, 0);
      host.command(Command.CREATE, id, 0, 0, ACTIVE, worker(840));
      host.send(0, id, type("Worker_Divide"), 1, new byte[8]);
      host.send(0, id, 4711, 2, new byte[4]);
      host.send(0, id, type("Worker_Divide"), 3, number(2));
      host.pollUntil(() -> host.answers.size() == 3);
      assertEquals(List.of(Kind.MALFORMED, Kind.MALFORMED, Kind.REPLY),
          host.answers.stream().map(RawHost.Kept::kind).toList());
    }
  }

  @Test
  void aMessageWhoseDeadlineHasPassedIsNotBegun() {
    try (RawHost host = new RawHost(shape(), 0, "Worker")) {
      long id = RawHost.id(1, 0);
      host.command(Command.CREATE, id, 0, 0, ACTIVE, worker(840));
      measure(host, Long.MAX_VALUE);
      host.pollUntil(() -> host.kernel.beat() > 10);
      long beat = host.kernel.beat();
      host.pollUntil(() -> host.kernel.beat() > beat + 10); // it knows what was measured
      host.send(0, id, type("Worker_Divide"), 1, number(2), 1);
      host.send(0, id, type("Worker_Divide"), 2, number(2));
      host.pollUntil(() -> host.answers.size() == 2);
      assertEquals(List.of(Kind.EXPIRED, Kind.REPLY),
          host.answers.stream().map(RawHost.Kept::kind).toList());
      assertEquals(420, read(host.answers.get(1).payload()).getLong(0));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 13})
  void aPausedKernelGoesOnWhereItStopped(long seed) {
    try (RawHost host = new RawHost(shape(), seed, "Ledger")) {
      int actors = 6;
      for (int a = 0; a < actors; a++) {
        host.command(Command.CREATE, RawHost.id(1, a), 0, a % 4, a == 0 ? LAUNCHED : ACTIVE,
            ledger(0));
      }
      int type = type("Ledger_Post");
      int sent = 0;
      for (int round = 0; round < 12; round++) {
        for (int i = 0; i < 2 * actors; i++) {
          int to = i % actors;
          host.send(to % 4, RawHost.id(1, to), type, ++sent,
              post(0, 2 * round + i / actors, 1));
        }
        host.kernel.pause();
        host.kernel.resume();
      }
      int answered = 24 * (actors - 1);
      host.pollUntil(() -> host.answers.size() == answered);
      assertTrue(host.command(Command.ACTIVATE, RawHost.id(1, 0)).done());
      host.pollUntil(() -> host.answers.size() == answered + 24);
      for (int a = 0; a < actors; a++) {
        ByteBuffer state = read(host.command(Command.READ, RawHost.id(1, a)).state());
        assertEquals(24, state.getLong(0), "actor " + a);
        assertEquals(24, state.getInt(8));
        assertEquals(0, state.getInt(12), "messages out of order");
      }
    }
  }

  @Test
  void aStateIsReadAndReplacedBetweenMessages() {
    try (RawHost host = new RawHost(shape(), 8, "Ledger")) {
      long id = RawHost.id(1, 2);
      host.command(Command.CREATE, id, 0, 3, ACTIVE, ledger(5));
      List<Acknowledgement> states = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        host.send(3, id, type("Ledger_Post"), i + 1, post(0, i, 2));
        host.kernel.command(Command.READ, id, 0, 0, 0, new byte[0], states::add);
        int expected = i + 1;
        host.pollUntil(() -> states.size() == expected);
        ByteBuffer state = read(states.getLast().state());
        assertEquals(5 + 2L * state.getInt(8), state.getLong(0), "a state in the middle");
      }
      host.pollUntil(() -> host.answers.size() == 50);
      assertTrue(host.command(Command.WRITE, id, 0, 0, 0, ledger(-1)).done());
      host.send(3, id, type("Ledger_Post"), 60, post(0, 60, 2));
      host.pollUntil(() -> host.answers.size() == 51);
      assertEquals(1, read(host.answers.getLast().payload()).getLong(0));
    }
  }

  /** Waits until the device's clock was measured, once more where it was before. */
  private static void measure(RawHost host, long betterThan) {
    host.pollUntil(() -> {
      host.kernel.lookAtClock();
      return host.kernel.clockErrorNanos() < betterThan;
    });
  }

  /** The emulated clock begins at another time, drifts, and moves in steps, as the seed says. */
  @ParameterizedTest
  @ValueSource(longs = {0, 7, 50, 99})
  void repliesAreStampedByTheDevicesClockWithinTheBoundThatWasMeasured(long seed) {
    LongSupplier micros = new HybridLogicalClock()::time;
    try (RawHost host = new RawHost(SMALL, seed, micros, "Ledger")) {
      measure(host, 20_000_000);
      long id = RawHost.id(1, 2);
      host.command(Command.CREATE, id, 0, 3, ACTIVE, ledger(5));
      long last = 0;
      for (int i = 0; i < 30; i++) {
        long begin = micros.getAsLong();
        host.send(3, id, type("Ledger_Post"), i + 1, post(0, i, 2));
        int expected = i + 1;
        host.pollUntil(() -> host.answers.size() == expected);
        long end = micros.getAsLong();
        long error = host.kernel.clockErrorNanos() / 1_000 + 2;
        long stamp = host.answers.getLast().stamp();
        assertTrue(Long.compareUnsigned(stamp, last) > 0, "stamps rise");
        last = stamp;
        long said = HybridLogicalClock.micros(stamp);
        assertTrue(said >= begin - error && said <= end + error,
            said + " lies between " + begin + " and " + end + " give or take " + error);
      }
    }
  }

  @Test
  void theDeviceFollowsATimeOfDayThatIsSetForwardAndItsStampsNeverGoBack() {
    AtomicLong set = new AtomicLong(10_000_000_000L);
    long begun = System.nanoTime();
    LongSupplier micros = () -> set.get() + (System.nanoTime() - begun) / 1_000;
    try (RawHost host = new RawHost(SMALL, 4, micros, "Ledger")) {
      measure(host, 20_000_000);
      long id = RawHost.id(1, 2);
      host.command(Command.CREATE, id, 0, 3, ACTIVE, ledger(5));
      long last = stampOfReply(host, id);
      for (long hours : new long[] {3, -2}) {
        set.addAndGet(hours * 3_600_000_000L);
        long sought = Math.max(micros.getAsLong() - 1_000_000, HybridLogicalClock.micros(last));
        long end = System.nanoTime() + 20_000_000_000L;
        long stamp;
        do {
          host.kernel.lookAtClock();
          stamp = stampOfReply(host, id);
          assertTrue(Long.compareUnsigned(stamp, last) > 0, "stamps rise");
          last = stamp;
        } while (HybridLogicalClock.micros(stamp) < sought && System.nanoTime() < end);
        assertTrue(HybridLogicalClock.micros(stamp) >= sought, "the device follows");
      }
    }
  }

  private static long stampOfReply(RawHost host, long id) {
    int expected = host.answers.size() + 1;
    host.send(3, id, type("Ledger_Post"), expected, post(0, expected, 2));
    host.pollUntil(() -> host.answers.size() == expected);
    return host.answers.getLast().stamp();
  }
}
