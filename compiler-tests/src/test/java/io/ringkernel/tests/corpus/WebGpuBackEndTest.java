package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kernel of the corpus does on the WebGPU back end what it does on the CPU one. */
final class WebGpuBackEndTest {
  private static RingRuntime cpu;
  private static RingRuntime webGpu;
  private static long mostItems;

  @BeforeAll
  static void open() {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
    try (WebGpuDevice device = WebGpuDevice.open()) {
      mostItems = device.limits().maxComputeInvocationsPerWorkgroup();
    }
    cpu = RingRuntime.builder().backend(Backend.CPU).build();
    webGpu = RingRuntime.builder().backend(Backend.WEBGPU).build();
  }

  @AfterAll
  static void close() {
    if (webGpu != null) {
      webGpu.close();
      cpu.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyKernelEqualsTheCpu() {
    return Corpus.kernels().stream().filter(k -> k.runsOn("wgsl"))
        .map(k -> DynamicTest.dynamicTest(k.label(), () -> compare(k)));
  }

  /** SwiftShader has blocks of 256 work items at most; that is then said instead. */
  private static void compare(CorpusKernel kernel) throws Throwable {
    if (kernel.blockItems() <= mostItems) {
      SameBits.compare(kernel, "wgsl", cpu, webGpu);
      return;
    }
    assertEquals("kernel " + kernel.label() + " needs " + kernel.blockItems()
        + " work items in a block, the device has at most " + mostItems,
        assertThrows(IllegalArgumentException.class,
            () -> kernel.runOnJvm(webGpu, kernel.arguments("wgsl"))).getMessage());
  }

  private static CorpusKernel kernel(String label) {
    return Corpus.kernels().stream().filter(k -> k.label().equals(label)).findFirst()
        .orElseThrow();
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
      kernel.runOnJvm(webGpu, new Object[] {in, weights, radius, actual});
      assertArrayEquals(expected, actual);
    }
    Throwable refused = assertThrows(IllegalArgumentException.class, () -> kernel.runOnJvm(
        webGpu, new Object[] {new int[9], new float[9], 1 << 20, new int[9]}));
    assertTrue(refused.getMessage().matches("kernel LaunchSized\\.windows needs 10485\\d\\d\\d "
        + "bytes of shared memory in a block for tile\\[2097184], taps\\[9], sums\\[524289], "
        + "the device has at most \\d+"), refused::getMessage);
  }

  @Test
  void residentArraysAreCopiedWhenAsked() throws Throwable {
    CorpusKernel kernel = kernel("DivisionByZero.divisionByZero");
    int[] a = new int[64];
    int[] b = new int[64];
    int[] result = new int[64];
    Arrays.fill(a, 12);
    Arrays.fill(b, 4);
    try (ResidentArrays arrays = webGpu.resident(a, b, result)) {
      kernel.runOnJvm(webGpu, new Object[] {a, b, result});
      assertEquals(0, result[0], "not copied yet");
      arrays.copyToHost();
      assertEquals(4, result[63]);
      Arrays.fill(b, 3);
      kernel.runOnJvm(webGpu, new Object[] {a, b, result});
      arrays.copyToHost();
      assertEquals(4, result[0], "the device has the old divisor");
      Arrays.fill(b, 3);
      arrays.copyToDevice();
      kernel.runOnJvm(webGpu, new Object[] {a, b, result});
    }
    int[] fives = new int[64];
    Arrays.fill(fives, 5);
    assertArrayEquals(fives, result);
    try (ResidentArrays first = webGpu.resident(a)) {
      assertThrows(IllegalStateException.class, () -> webGpu.resident(b, a));
      first.copyToHost();
    }
  }

  @Test
  void oneArrayCannotBeBoundTwiceWhereItIsWritten() {
    CorpusKernel kernel = kernel("DivisionByZero.divisionByZero");
    int[] same = new int[64];
    Throwable refused = assertThrows(IllegalArgumentException.class,
        () -> kernel.runOnJvm(webGpu, new Object[] {same, new int[64], same}));
    assertTrue(refused.getMessage().contains("arguments a and result of DivisionByZero"),
        refused::getMessage);
  }

  @Test
  void aKernelThatTheTargetRefusedSaysWhy() {
    CorpusKernel kernel = Corpus.kernels().stream().filter(k -> !k.runsOn("wgsl")).findFirst()
        .orElseThrow();
    Throwable refused =
        assertThrows(IllegalStateException.class, () ->
            kernel.runOnJvm(webGpu, kernel.arguments("wgsl")));
    assertTrue(refused.getMessage().contains("has no form for wgsl"), refused::getMessage);
  }
}
