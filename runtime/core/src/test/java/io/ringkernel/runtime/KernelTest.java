package io.ringkernel.runtime;

import static io.ringkernel.runtime.TestKernels.array;
import static io.ringkernel.runtime.TestKernels.block;
import static io.ringkernel.runtime.TestKernels.kernel;
import static io.ringkernel.runtime.TestKernels.scalar;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.GpuContext;
import io.ringkernel.runtime.KernelParameter.ElementType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class KernelTest {
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  private void run(KernelDescriptor kernel, Launch launch, Object... arguments) {
    runtime.launch(kernel, launch, arguments).toCompletableFuture().join();
  }

  private static Throwable failureOf(CompletionStage<Void> stage) {
    return assertThrows(CompletionException.class, () -> stage.toCompletableFuture().join())
        .getCause();
  }

  private static KernelDescriptor saxpy(boolean synchronizing) {
    return kernel("saxpy", block(256), synchronizing,
        List.of(scalar("a", ElementType.FLOAT), array("x", ElementType.FLOAT),
            array("y", ElementType.FLOAT)),
        (gpu, arguments) -> {
          float[] x = (float[]) arguments[1];
          float[] y = (float[]) arguments[2];
          int i = gpu.globalIdX();
          if (i < x.length) {
            y[i] = (float) arguments[0] * x[i] + y[i];
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"1, false", "255, false", "256, true", "100003, false", "100003, true"})
  void saxpyEqualsThePlainLoop(int n, boolean synchronizing) {
    float[] x = new float[n];
    float[] y = new float[n];
    float[] expected = new float[n];
    for (int i = 0; i < n; i++) {
      x[i] = i * 0.3f;
      y[i] = n - i;
      expected[i] = 2.5f * x[i] + y[i];
    }
    run(saxpy(synchronizing), Launch.items(n), 2.5f, x, y);
    assertArrayEquals(expected, y);
  }

  /** Writes every number of the context to the element of the work item's linear index. */
  private static void describe(GpuContext gpu, Object[] arguments) {
    int width = gpu.gridDimX() * gpu.blockDimX();
    int height = gpu.gridDimY() * gpu.blockDimY();
    int linear = (gpu.globalIdZ() * height + gpu.globalIdY()) * width + gpu.globalIdX();
    int[] numbers = {gpu.globalIdX(), gpu.globalIdY(), gpu.globalIdZ(), gpu.localIdX(),
      gpu.localIdY(), gpu.localIdZ(), gpu.blockIdX(), gpu.blockIdY(), gpu.blockIdZ(),
      gpu.blockDimX(), gpu.blockDimY(), gpu.blockDimZ(), gpu.gridDimX(), gpu.gridDimY(),
      gpu.gridDimZ()};
    int[] out = (int[]) arguments[0];
    for (int k = 0; k < numbers.length; k++) {
      gpu.atomicAdd(out, linear * 15 + k, numbers[k] + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyWorkItemOfABoxRunsOnceWithItsNumbers(boolean synchronizing) {
    int[] dim = {4, 3, 2};
    int[] grid = {3, 4, 3};
    int width = 12;
    int height = 12;
    int[] out = new int[width * height * 6 * 15];
    run(kernel("describe", dim, synchronizing, List.of(array("out", ElementType.INT)),
        KernelTest::describe), Launch.items(10, 11, 5), out);

    for (int z = 0; z < 6; z++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int[] expected = {x, y, z, x % 4, y % 3, z % 2, x / 4, y / 3, z / 2, dim[0], dim[1],
            dim[2], grid[0], grid[1], grid[2]};
          int at = ((z * height + y) * width + x) * 15;
          assertArrayEquals(Arrays.stream(expected).map(v -> v + 1).toArray(),
              Arrays.copyOfRange(out, at, at + 15));
        }
      }
    }
  }

  @Test
  void transposeOfAPlaneEqualsThePlainLoop() {
    int width = 1000;
    int height = 333;
    int[] in = new Random(1).ints((long) width * height).toArray();
    int[] out = new int[in.length];
    run(kernel("transpose", block(16, 16, 1), false,
        List.of(array("in", ElementType.INT), array("out", ElementType.INT)),
        (gpu, arguments) -> {
          int x = gpu.globalIdX();
          int y = gpu.globalIdY();
          if (x < width && y < height) {
            ((int[]) arguments[1])[x * height + y] = ((int[]) arguments[0])[y * width + x];
          }
        }), Launch.items(width, height), in, out);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        assertEquals(in[y * width + x], out[x * height + y]);
      }
    }
  }

  private static KernelDescriptor reduction(int block) {
    return kernel("reduce", block(block), true,
        List.of(array("in", ElementType.INT), array("sums", ElementType.INT)),
        (gpu, arguments) -> {
          int[] in = (int[]) arguments[0];
          int[] partial = gpu.sharedInts(block);
          int local = gpu.localIdX();
          partial[local] = gpu.globalIdX() < in.length ? in[gpu.globalIdX()] : 0;
          gpu.barrier();
          for (int step = block / 2; step > 0; step /= 2) {
            if (local < step) {
              partial[local] += partial[local + step];
            }
            gpu.barrier();
          }
          if (local == 0) {
            ((int[]) arguments[1])[gpu.blockIdX()] = partial[0];
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64, 256, 1024})
  void reductionWithBarriersEqualsThePlainLoop(int block) {
    int n = 50_001;
    int[] in = new Random(2).ints(n).toArray();
    int[] sums = new int[(n + block - 1) / block];
    run(reduction(block), Launch.items(n), in, sums);
    for (int b = 0; b < sums.length; b++) {
      int end = Math.min((b + 1) * block, n);
      assertEquals(Arrays.stream(in, b * block, end).sum(), sums[b]);
    }
  }

  @Test
  void sharedArraysAreNamedByTheOrderOfCallsAndFreshInEachBlock() {
    int[] out = new int[64];
    run(kernel("shared", block(8), true, List.of(array("out", ElementType.INT)),
        (gpu, arguments) -> {
          int[] a = gpu.sharedInts(8);
          float[] b = gpu.sharedFloats(8);
          int[] c = gpu.sharedInts(8);
          boolean fresh = a[gpu.localIdX()] == 0xdeadbeef && Float.isNaN(b[gpu.localIdX()]);
          a[gpu.localIdX()] = gpu.localIdX();
          b[gpu.localIdX()] = 100;
          c[gpu.localIdX()] = 1000;
          gpu.barrier();
          int other = 7 - gpu.localIdX();
          ((int[]) arguments[0])[gpu.globalIdX()] =
              fresh ? a[other] + (int) b[other] + c[other] : -1;
        }), Launch.items(64), out);
    for (int i = 0; i < out.length; i++) {
      assertEquals(1100 + 7 - i % 8, out[i]);
    }
  }

  @Test
  void sharedArraysThatDifferBetweenWorkItemsAreAnError() {
    Throwable cause = failureOf(runtime.launch(kernel("shared", block(8), true, List.of(),
        (gpu, arguments) -> gpu.sharedInts(gpu.localIdX() == 5 ? 4 : 8)), Launch.items(8)));
    assertEquals("shared array 1 of a block is int[8] for one work item and int[4] for another; "
        + "all must ask for the same in the same order", cause.getMessage());
  }

  @Test
  void divergentBarrierIsAnErrorAndNotAHang() {
    for (int round = 0; round < 50; round++) {
      int leaver = round;
      Throwable cause = failureOf(runtime.launch(kernel("diverge", block(64), true, List.of(),
          (gpu, arguments) -> {
            gpu.barrier();
            if (gpu.localIdX() != leaver) {
              gpu.barrier();
            }
          }), Launch.items(640)));
      assertInstanceOf(BarrierDivergenceException.class, cause);
      assertEquals("barriers of TestKernels.diverge diverge: 63 work items of a block wait at a "
          + "barrier that 1 have not reached and never will; every work item of the block must "
          + "reach it", cause.getMessage());
    }
  }

  @Test
  void barrierInALoopOfDifferentLengthIsDivergent() {
    Throwable cause = failureOf(runtime.launch(kernel("loop", block(32), true, List.of(),
        (gpu, arguments) -> {
          for (int i = 0; i < gpu.localIdX(); i++) {
            gpu.barrier();
          }
        }), Launch.items(32)));
    assertInstanceOf(BarrierDivergenceException.class, cause);
  }

  @Test
  void workItemThatThrewIsNotWaitedFor() {
    int[] after = new int[1];
    RuntimeException thrown = new ArithmeticException("mine");
    Throwable cause = failureOf(runtime.launch(kernel("trap", block(64), true,
        List.of(array("after", ElementType.INT)), (gpu, arguments) -> {
          if (gpu.localIdX() == 20) {
            throw thrown;
          }
          gpu.barrier();
          gpu.atomicAdd((int[]) arguments[0], 0, 1);
        }), Launch.items(64), after));
    assertSame(thrown, cause);
    assertEquals(63, after[0]);
  }

  @Test
  void barrierInAKernelThatWasSaidToHaveNoneIsAnError() {
    Throwable cause = failureOf(runtime.launch(kernel("plain", block(8), false, List.of(),
        (gpu, arguments) -> gpu.barrier()), Launch.items(8)));
    assertEquals("barrier was called by a kernel whose descriptor says that it does not "
        + "synchronize; compile the kernel's class again", cause.getMessage());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void smallestWorkItemThatThrowsIsReportedEveryTime(boolean synchronizing) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(40_000);
      int[] bad = random.ints(1 + random.nextInt(20), 0, n).toArray();
      boolean[] throwing = new boolean[n];
      for (int i : bad) {
        throwing[i] = true;
      }
      Throwable cause = failureOf(runtime.launch(kernel("index", block(64), synchronizing,
          List.of(array("bad", ElementType.BOOLEAN)), (gpu, arguments) -> {
            int i = gpu.globalIdX();
            if (i < n && ((boolean[]) arguments[0])[i]) {
              throw new ArrayIndexOutOfBoundsException(i);
            }
          }), Launch.items(n), throwing));
      assertEquals("Array index out of range: " + Arrays.stream(bad).min().getAsInt(),
          cause.getMessage());
    }
  }

  @Test
  void smallestWorkItemOfAPlaneIsTheFirstOfTheFirstRow() {
    for (boolean synchronizing : new boolean[] {false, true}) {
      Throwable cause = failureOf(runtime.launch(kernel("plane", block(4, 4, 1), synchronizing,
          List.of(), (gpu, arguments) -> {
            // Block (0, 0) holds only the later one, in row 3; block (5, 0) the one in row 1.
            if (gpu.globalIdX() == 0 && gpu.globalIdY() == 3
                || gpu.globalIdX() == 22 && gpu.globalIdY() == 1) {
              throw new IllegalStateException(gpu.globalIdX() + "," + gpu.globalIdY());
            }
          }), Launch.items(64, 64)));
      assertEquals("22,1", cause.getMessage());
    }
  }

  @Test
  void atomicsEqualOneAfterTheOther() {
    int n = 100_000;
    int[] cells = {0, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 0, 0, 0};
    int[] seen = new int[n];
    run(kernel("atomics", block(128), false,
        List.of(array("cells", ElementType.INT), array("seen", ElementType.INT)),
        (gpu, arguments) -> {
          int i = gpu.globalIdX();
          int[] c = (int[]) arguments[0];
          if (i < n) {
            ((int[]) arguments[1])[gpu.atomicAdd(c, 0, 1)]++;
            gpu.atomicMin(c, 1, i - 500);
            gpu.atomicMax(c, 2, i);
            gpu.atomicAnd(c, 3, ~(1 << i % 7));
            gpu.atomicOr(c, 4, 1 << i % 9);
            gpu.atomicXor(c, 5, i);
            gpu.atomicExchange(c, 6, 77);
            int old = c[7];
            while (gpu.atomicCompareExchange(c, 7, old, old + 2) != old) {
              old = gpu.atomicAdd(c, 7, 0);
            }
          }
        }), Launch.items(n), cells, seen);

    IntBinaryOperator xor = (a, b) -> a ^ b;
    int xored = java.util.stream.IntStream.range(0, n).reduce(0, xor);
    assertArrayEquals(
        new int[] {n, -500, n - 1, -1 & ~0x7f, 0x1ff, xored, 77, 2 * n}, cells);
    assertTrue(Arrays.stream(seen).allMatch(s -> s == 1));
  }

  @Test
  void argumentsAreChecked() {
    KernelDescriptor saxpy = saxpy(false);
    float[] x = new float[1];

    assertEquals("TestKernels.saxpy(float a, float[] x, float[] y) takes 3 arguments, got 2",
        assertThrows(IllegalArgumentException.class,
            () -> runtime.launch(saxpy, Launch.items(1), 1f, x)).getMessage());
    assertEquals("argument x of TestKernels.saxpy(float a, float[] x, float[] y) is null",
        assertThrows(NullPointerException.class,
            () -> runtime.launch(saxpy, Launch.items(1), 1f, null, x)).getMessage());
    assertEquals("argument a of TestKernels.saxpy(float a, float[] x, float[] y) is a Double",
        assertThrows(IllegalArgumentException.class,
            () -> runtime.launch(saxpy, Launch.items(1), 1.0, x, x)).getMessage());
    assertEquals("argument y of TestKernels.saxpy(float a, float[] x, float[] y) is a double[]",
        assertThrows(IllegalArgumentException.class,
            () -> runtime.launch(saxpy, Launch.items(1), 1f, x, new double[1])).getMessage());
  }

  @Test
  void whoWaitsTakesPartInsteadOfAThreadAndNotBesideAll() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    KernelDescriptor slow = kernel("slow", block(1), false, List.of(), (gpu, arguments) -> {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      LockSupport.parkNanos(20_000);
      inside.decrementAndGet();
    });
    for (int i = 0; i < 10; i++) {
      run(slow, Launch.items(4_000));
    }
    assertTrue(most.get() <= Runtime.getRuntime().availableProcessors(),
        () -> most + " threads at a time");
  }

  @Test
  void launchForWhichNobodyWaitsTakesAllProcessors() throws Exception {
    int processors = Runtime.getRuntime().availableProcessors();
    CyclicBarrier all = new CyclicBarrier(processors);
    // A part has 32 work items at least.
    KernelDescriptor meeting = kernel("meeting", block(32), false, List.of(), (gpu, arguments) -> {
      if (gpu.localIdX() == 0) {
        try {
          all.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
          throw new IllegalStateException(e);
        }
      }
    });
    runtime.launch(meeting, Launch.items(32 * processors)).toCompletableFuture()
        .get(25, TimeUnit.SECONDS);
  }

  @Test
  void launchThatDoesNotFitIntoBlocksIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> runtime.launch(
        kernel("big", block(256), false, List.of(), (gpu, arguments) -> {
        }), Launch.items(Integer.MAX_VALUE)));
  }
}
