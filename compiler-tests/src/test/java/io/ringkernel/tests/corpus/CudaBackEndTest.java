package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.WorkItemTrace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The CUDA back end over an emulated driver: what a session copies, launches and throws. */
final class CudaBackEndTest {
  private static EmulatedGpuDriver driver;
  private static RingRuntime cpu;
  private static RingRuntime cuda;

  @BeforeAll
  static void open() {
    driver = new EmulatedGpuDriver();
    driver.prepare(Corpus.texts("kernel.cu").values());
    cpu = RingRuntime.builder().backend(Backend.CPU).build();
    cuda = RingRuntime.builder().backend(new EmulatedCuda(driver)).build();
  }

  @AfterAll
  static void closingFreesEverything() {
    if (cuda != null) {
      cpu.close();
      cuda.close();
      driver.release();
      assertEquals(0, driver.blocks(), "blocks of memory");
      assertEquals(0, driver.modules(), "modules");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyKernelEqualsTheCpu() {
    return Corpus.kernels().stream().filter(k -> k.runsOn("cuda")).map(k -> DynamicTest
        .dynamicTest(k.label(), () -> SameBits.compare(k, "cuda", cpu, cuda)));
  }

  @Test
  void actorsLiveBesideKernelsOfTheDevice() {
    try (RingRuntime runtime = RingRuntime.builder().backend(new EmulatedCuda(driver))
        .classLoader(Corpus.loader()).build()) {
      UntypedActorRef account = runtime.launch("account", LaunchOptions.defaults());
      assertEquals(ActorState.ACTIVE, account.state());
      assertEquals(Backend.CUDA, runtime.backend());
      account.terminate();
      assertEquals(ActorState.TERMINATED, account.state());
    }
  }

  @Test
  void oneArrayMayBeBoundTwice() throws Throwable {
    CorpusKernel kernel = kernel("DivisionByZero.divisionByZero");
    int[] expected = {9, 8, 7, 6};
    int[] actual = expected.clone();
    int[] ones = {1, 1, 1, 1};
    kernel.runOnJvm(cpu, new Object[] {expected, ones, expected});
    kernel.runOnJvm(cuda, new Object[] {actual, ones, actual});
    SameBits.check(expected, actual, "in place", Tolerance.EXACT);
  }

  @Test
  void theFormWithoutChecksRunsWhereItsConditionsHold() throws Throwable {
    CorpusKernel kernel = kernel("Saxpy.saxpy");
    for (RingRuntime runtime : List.of(cpu, cuda)) {
      float[] y = {1, 2, 3, 4};
      kernel.runOnJvm(runtime, new Object[] {2f, new float[] {1, 1, 1}, y});
      assertArrayEquals(new float[] {3, 4, 5, 4}, y);
    }
    assertEquals("saxpy_unchecked", driver.lastLaunched());
  }

  @Test
  void theFourKernelsRunWithoutChecksByDefault() throws Throwable {
    for (String label : UncheckedVariantsTest.FOUR) {
      CorpusKernel kernel = kernel(label);
      kernel.runOnJvm(cuda, kernel.arguments("cuda"));
      assertEquals(kernel.name() + "_unchecked", driver.lastLaunched(), label);
    }
  }

  @Test
  void theFormWithChecksRunsWhereAnArrayIsTooShort() {
    CorpusKernel kernel = kernel("Saxpy.saxpy");
    List<String> thrown = new ArrayList<>();
    for (RingRuntime runtime : List.of(cpu, cuda)) {
      Throwable e = assertThrows(ArrayIndexOutOfBoundsException.class, () -> kernel
          .runOnJvm(runtime, new Object[] {2f, new float[300], new float[200]}));
      thrown.add(e.getStackTrace()[0].getLineNumber() + " " + WorkItemTrace.of(e));
    }
    assertEquals("saxpy", driver.lastLaunched());
    assertEquals(thrown.get(0), thrown.get(1));
    assertTrue(thrown.get(0).endsWith(" 200"), thrown::toString);
  }

  @Test
  void theFormWithChecksRunsWhereAnArrayIsGivenTwice() throws Throwable {
    CorpusKernel kernel = kernel("Saxpy.saxpy");
    for (RingRuntime runtime : List.of(cpu, cuda)) {
      float[] both = {1, 2, 3};
      kernel.runOnJvm(runtime, new Object[] {2f, both, both});
      assertArrayEquals(new float[] {3, 6, 9}, both);
    }
    assertEquals("saxpy", driver.lastLaunched());
  }

  @Test
  void theFormWithChecksRunsWhereAConditionWouldOverflow() {
    CorpusKernel kernel = kernel("MatrixProduct.naive");
    for (RingRuntime runtime : List.of(cpu, cuda)) {
      // 65536 * 65536 is 0 as an int, which no length is below
      assertThrows(ArrayIndexOutOfBoundsException.class, () -> kernel.runOnJvm(runtime,
          new Object[] {new float[8], new float[8], new float[8], 1 << 16}));
    }
    assertEquals("naive", driver.lastLaunched());
  }

  @Test
  void launchesSizeSharedArraysAndNameWhatIsTooMuch() throws Throwable {
    CorpusKernel kernel = kernel("LaunchSized.windows");
    for (int radius : new int[] {0, 5, 17, 5}) {
      int[] expected = new int[100];
      int[] actual = new int[100];
      int[] in = IntStream.range(0, 100).map(i -> i * 13 % 29).toArray();
      float[] weights = new float[2 * radius + 1];
      Arrays.fill(weights, 0.5f);
      kernel.runOnJvm(cpu, new Object[] {in, weights, radius, expected});
      kernel.runOnJvm(cuda, new Object[] {in, weights, radius, actual});
      assertArrayEquals(expected, actual);
    }
    Throwable refused = assertThrows(IllegalArgumentException.class, () -> kernel.runOnJvm(
        cuda, new Object[] {new int[9], new float[9], 1 << 20, new int[9]}));
    assertTrue(refused.getMessage().matches("kernel LaunchSized\\.windows needs 10485\\d\\d\\d "
        + "bytes of shared memory in a block for tile\\[2097184], taps\\[9], sums\\[524289], "
        + "the device has at most \\d+"), refused::getMessage);
  }

  @Test
  void residentArraysAreCopiedWhenAsked() throws Throwable {
    CorpusKernel kernel = kernel("DivisionByZero.divisionByZero");
    int[] result = new int[4];
    int[] twelve = {12, 12, 12, 12};
    int[] four = {4, 4, 4, 4};
    try (ResidentArrays arrays = cuda.resident(result)) {
      kernel.runOnJvm(cuda, new Object[] {twelve, four, result});
      assertEquals(0, result[0], "not copied yet");
      arrays.copyToHost();
      assertEquals(4, result[3]);
    }
  }

  @Test
  void whatTheDeviceCannotHoldIsRefusedBeforeAnythingRuns() {
    int before = driver.launches();
    assertThrows(IllegalArgumentException.class, () -> cuda.resident("text"));
    CorpusKernel kernel = kernel("DivisionByZero.divisionByZero");
    assertThrows(NullPointerException.class,
        () -> kernel.runOnJvm(cuda, new Object[] {new int[1], null, new int[1]}));
    assertEquals(before, driver.launches());
  }

  private static CorpusKernel kernel(String label) {
    return Corpus.kernels().stream().filter(k -> k.label().equals(label)).findFirst()
        .orElseThrow();
  }
}
