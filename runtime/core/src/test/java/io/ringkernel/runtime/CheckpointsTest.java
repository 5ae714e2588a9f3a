package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.checkpoint.CheckpointException;
import io.ringkernel.runtime.checkpoint.CheckpointId;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import io.ringkernel.runtime.checkpoint.RestoreReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckpointsTest {
  enum Colour { RED, GREEN }

  record Inner(float x, Colour colour) {}

  record Pair(Inner one, double two) {}

  /** A state with everything that a checkpoint holds. */
  static final class Full {
    static int ignored = 1;
    transient Object scratch = new Object();
    boolean flag;
    byte small;
    short middle;
    char letter;
    int number;
    long large;
    float real;
    double exact;
    String text;
    Colour colour;
    Pair pair;
    float[] floats;
    Inner[] inners = new Inner[2];
    int[][] grid;
  }

  @TempDir
  private Path folder;

  private static RingRuntime cpu() {
    return RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
    }).build();
  }

  private static <A> ActorType<A, Scripted.Ref> type(String id, Class<A> state, Supplier<A> made,
      java.util.function.ToLongBiFunction<A, Long> script) {
    return new ActorType<>(id, state, made, List.of(
        new MessageHandler<A, Do, Done>("act", Scripted.Ref.DO, Optional.of(Scripted.Ref.DONE),
            (self, context, message) -> new Done(script.applyAsLong(self, message.code())))),
        Scripted.Ref::new);
  }

  private static ActorType<Scripted, Scripted.Ref> adder() {
    return type("adder", Scripted.class, Scripted::new, (self, n) -> self.value += n);
  }

  private static Scripted.Ref adder(RingRuntime runtime, String name) {
    return runtime.launch(adder(), LaunchOptions.defaults().name(name));
  }

  private static void fill(Full full, long seed) {
    Random random = new Random(seed);
    full.flag = random.nextBoolean();
    full.small = (byte) random.nextInt();
    full.middle = (short) random.nextInt();
    full.letter = (char) random.nextInt();
    full.number = random.nextInt();
    full.large = random.nextLong();
    full.real = Float.intBitsToFloat(random.nextBoolean() ? 0x7fa00001 : random.nextInt());
    full.exact = Double.longBitsToDouble(random.nextBoolean() ? 0x7ff4000000000123L
        : random.nextLong());
    full.text = random.nextInt(4) == 0 ? null : "half a pair \ud83d and " + random.nextInt();
    full.colour = random.nextBoolean() ? Colour.GREEN : null;
    full.pair = new Pair(new Inner(Float.intBitsToFloat(0xffc12345), Colour.RED), -0.0);
    full.floats = new float[] {Float.NaN, -0f, random.nextFloat()};
    full.inners = new Inner[] {null, new Inner(random.nextFloat(), Colour.GREEN)};
    full.grid = new int[][] {{1, random.nextInt()}, {}, null};
  }

  private static byte[] bits(Full full) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    for (Object part : new Object[] {full.flag, full.small, full.middle, full.letter, full.number,
      full.large, Float.floatToRawIntBits(full.real), Double.doubleToRawLongBits(full.exact),
      full.text, full.colour, Float.floatToRawIntBits(full.pair.one().x()),
      full.pair.one().colour(), Double.doubleToRawLongBits(full.pair.two()),
      Float.floatToRawIntBits(full.floats[0]), Float.floatToRawIntBits(full.floats[1]),
      full.floats[2], List.of(full.inners[1]), full.inners[0], full.inners.length,
      full.grid[0][1], full.grid[1].length, full.grid[2]}) {
      bytes.writeBytes((part + "|").getBytes(java.nio.charset.StandardCharsets.UTF_16));
    }
    return bytes.toByteArray();
  }

  @Test
  void everyKindOfFieldComesBackBitForBit() {
    for (long seed = 0; seed < 20; seed++) {
      Path own = folder.resolve("seed" + seed);
      Full written = new Full();
      fill(written, seed);
      try (RingRuntime runtime = cpu()) {
        runtime.launch(type("full", Full.class, () -> written, (self, n) -> n),
            LaunchOptions.defaults().name("full")).join(1);
        runtime.checkpoints(own).full();
      }
      Full read = new Full();
      try (RingRuntime runtime = cpu()) {
        runtime.launch(type("full", Full.class, () -> read, (self, n) -> n),
            LaunchOptions.defaults().name("full").withoutAutoActivate());
        assertEquals(List.of("full"), runtime.checkpoints(own).restore().restored());
      }
      assertArrayEquals(bits(written), bits(read), "seed " + seed);
    }
  }

  @Test
  void deltaHoldsWhatChangedAndWhatIsGone() {
    Checkpoints checkpoints;
    try (RingRuntime runtime = cpu()) {
      checkpoints = runtime.checkpoints(folder);
      Scripted.Ref a = adder(runtime, "a");
      Scripted.Ref b = adder(runtime, "b");
      Scripted.Ref c = adder(runtime, "c");
      a.join(1);
      b.join(2);
      c.join(3);
      assertEquals(6, checkpoints.full().entries());
      a.join(10);
      c.terminate();
      Waiting.join(c.ended());
      adder(runtime, "d").join(4);
      CheckpointId delta = checkpoints.delta();
      // a's value, both entries of c, which are gone, and both of d.
      assertEquals(5, delta.entries());
      assertFalse(delta.full());
      a.join(100);
      assertEquals(1, checkpoints.delta().entries());
      assertEquals(0, checkpoints.delta().entries());
    }
    try (RingRuntime runtime = cpu()) {
      List<Scripted.Ref> actors = Stream.of("a", "b", "c", "d", "e")
          .map(name -> adder(runtime, name)).toList();
      RestoreReport report = runtime.checkpoints(folder).restore();
      assertEquals(4, report.number());
      assertEquals(List.of("a", "b", "d"), report.restored());
      assertEquals(List.of("c", "e"), report.untouched());
      assertEquals(List.of(), report.missing());
      assertEquals(List.of(111L, 2L, 0L, 4L, 0L),
          actors.stream().map(actor -> actor.join(0)).toList());
      assertEquals(4, runtime.checkpoints(folder).list().size());
    }
  }

  /** States 1, 11, 111 in a full one and two deltas; gives the files. */
  private List<Path> threeFiles() throws IOException {
    try (RingRuntime runtime = cpu()) {
      Checkpoints checkpoints = runtime.checkpoints(folder);
      Scripted.Ref a = adder(runtime, "a");
      a.join(1);
      checkpoints.full();
      a.join(10);
      checkpoints.delta();
      a.join(100);
      checkpoints.delta();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private long restored(List<String> unreadable) {
    try (RingRuntime runtime = cpu()) {
      Scripted.Ref a = adder(runtime, "a");
      unreadable.addAll(runtime.checkpoints(folder).restore().unreadable());
      return a.join(0);
    }
  }

  @Test
  void everyCutAndEveryFlippedBitLeavesTheLastGoodOne() throws IOException {
    Path last = threeFiles().getLast();
    byte[] bytes = Files.readAllBytes(last);
    List<String> unreadable = new ArrayList<>();
    assertEquals(111, restored(unreadable));
    assertEquals(List.of(), unreadable);
    for (int length = 0; length < bytes.length; length += 7) {
      Files.write(last, java.util.Arrays.copyOf(bytes, length));
      assertEquals(11, restored(unreadable), "cut to " + length);
    }
    Random random = new Random(3);
    for (int round = 0; round < 40; round++) {
      byte[] broken = bytes.clone();
      broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(last, broken);
      assertEquals(11, restored(unreadable));
    }
    assertTrue(unreadable.getLast().startsWith("checkpoint-0000000003.rkc: it"),
        unreadable.getLast());
  }

  @Test
  void interruptedWriteLeavesTheLastGoodOne() throws IOException {
    List<Path> files = threeFiles();
    Files.writeString(folder.resolve("checkpoint-0000000004.rkc.partial"), "half a file");
    List<String> unreadable = new ArrayList<>();
    assertEquals(111, restored(unreadable));
    // A broken predecessor makes what hangs on it useless, and nothing before it.
    Files.write(files.get(1), new byte[10]);
    assertEquals(1, restored(unreadable));
    Files.delete(files.get(1));
    assertEquals(1, restored(unreadable));
    try (RingRuntime runtime = cpu()) {
      Scripted.Ref a = adder(runtime, "a");
      a.join(5);
      assertEquals(4, runtime.checkpoints(folder).delta().number());
    }
    assertEquals(5, restored(unreadable));
  }

  @Test
  void anotherPredecessorIsNoticed() throws IOException {
    List<Path> files = threeFiles();
    byte[] second = Files.readAllBytes(files.get(1));
    Path other = folder.resolve("other");
    try (RingRuntime runtime = cpu()) {
      Checkpoints checkpoints = runtime.checkpoints(other);
      adder(runtime, "a").join(77);
      checkpoints.full();
      checkpoints.delta();
    }
    Files.copy(other.resolve("checkpoint-0000000002.rkc"), files.get(1),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    List<String> unreadable = new ArrayList<>();
    assertEquals(1, restored(unreadable));
    assertEquals(2, unreadable.size());
    Files.write(files.get(1), second);
    assertEquals(111, restored(new ArrayList<>()));
  }

  static final class Renamed {
    long worth;
  }

  static final class Unfit {
    List<String> names = List.of();
  }

  @Test
  void otherFieldsAndFieldsThatCannotBeHeldAreOneClearLine() throws IOException {
    threeFiles();
    try (RingRuntime runtime = cpu()) {
      runtime.launch(type("renamed", Renamed.class, Renamed::new, (self, n) -> n),
          LaunchOptions.defaults().name("a"));
      assertEquals("field " + Renamed.class.getName() + ".worth is missing in the checkpoint: it "
          + "was made by another version of the class",
          assertThrows(CheckpointException.class,
              () -> runtime.checkpoints(folder).restore()).getMessage());
    }
    try (RingRuntime runtime = cpu()) {
      runtime.launch(type("unfit", Unfit.class, Unfit::new, (self, n) -> n),
          LaunchOptions.defaults().name("a"));
      assertEquals("field " + Unfit.class.getName() + ".names has type java.util.List, which no "
          + "checkpoint can hold: use primitives, strings, enums, records that hold none of their "
          + "own type and arrays of those, or make it transient",
          assertThrows(CheckpointException.class,
              () -> runtime.checkpoints(folder).full()).getMessage());
      assertTrue(assertThrows(CheckpointException.class,
          () -> runtime.checkpoints(folder.resolve("none")).restore()).getMessage()
          .startsWith("there is no whole checkpoint in "));
    }
  }

  @Test
  void stateIsTakenBetweenTwoMessagesUnderLoad() throws InterruptedException {
    try (RingRuntime runtime = cpu()) {
      // Both fields change in one message; a state between two messages has them equal.
      Scripted.Ref twin = runtime.launch(type("twin", Twin.class, Twin::new, (self, n) -> {
        self.left += n;
        Thread.onSpinWait();
        self.right += n;
        return self.left - self.right;
      }), LaunchOptions.defaults().name("twin"));
      Thread teller = Thread.ofPlatform().start(() -> {
        for (int i = 0; i < 20_000; i++) {
          twin.tell(new Do(i));
        }
      });
      for (int i = 0; i < 10; i++) {
        runtime.checkpoints(folder).delta();
        try (RingRuntime other = cpu()) {
          Scripted.Ref read = other.launch(type("twin", Twin.class, Twin::new,
              (self, n) -> self.left - self.right), LaunchOptions.defaults().name("twin"));
          other.checkpoints(folder).restore();
          assertEquals(0, read.join(0));
        }
      }
      teller.join();
    }
  }

  static final class Twin {
    long left;
    long right;
  }

  @Test
  void closingRuntimeWritesNoCheckpoint() throws Exception {
    RingRuntime runtime = cpu();
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    Scripted.Ref slow = runtime.launch(type("slow", Scripted.class, Scripted::new, (self, n) -> {
      held.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return n;
    }), LaunchOptions.defaults().name("slow"));
    adder(runtime, "sum").join(5);
    Checkpoints checkpoints = runtime.checkpoints(folder);
    checkpoints.full();
    slow.tell(new Do(1));
    held.await();
    Thread closer = Thread.ofPlatform().start(runtime::close);
    Waiting.until(() -> runtime.state() == RuntimeState.DRAINING);

    assertThrows(IllegalStateException.class, checkpoints::full);
    assertThrows(IllegalStateException.class, checkpoints::delta);
    gate.countDown();
    closer.join();
    assertThrows(IllegalStateException.class, checkpoints::full);
    assertThrows(IllegalStateException.class, checkpoints::delta);
    assertEquals(1, checkpoints.list().size());
  }

  @Test
  void deltasThatRaceTheEndOfTheRuntimeLoseNoState() throws Exception {
    for (int round = 0; round < 30; round++) {
      Path own = folder.resolve("round" + round);
      RingRuntime runtime = cpu();
      for (int i = 0; i < 5; i++) {
        adder(runtime, "sum" + i).join(5);
      }
      Checkpoints checkpoints = runtime.checkpoints(own);
      checkpoints.full();
      List<Throwable> odd = Collections.synchronizedList(new ArrayList<>());
      Thread deltas = Thread.ofPlatform().start(() -> {
        for (;;) {
          try {
            checkpoints.delta();
          } catch (IllegalStateException e) {
            return;
          } catch (RuntimeException e) {
            odd.add(e);
            return;
          }
        }
      });
      Thread.sleep(1);
      runtime.close();
      deltas.join();
      assertEquals(List.of(), odd);
      try (RingRuntime next = cpu()) {
        List<Scripted.Ref> sums = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
          sums.add(adder(next, "sum" + i));
        }
        assertEquals(5, next.checkpoints(own).restore().restored().size());
        for (Scripted.Ref sum : sums) {
          assertEquals(5, sum.join(0));
        }
      }
    }
  }
}
