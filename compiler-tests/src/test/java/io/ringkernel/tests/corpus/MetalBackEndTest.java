package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kernel of the corpus does on the Metal back end what it does on the CPU one. */
final class MetalBackEndTest {
  private static RingRuntime cpu;
  private static RingRuntime metal;

  @BeforeAll
  static void open() {
    MetalUnderTest.prepare(Corpus.texts("kernel.metal").values());
    MetalUnderTest.watch();
    cpu = RingRuntime.builder().backend(Backend.CPU).build();
    metal = RingRuntime.builder().backend(MetalUnderTest.provider()).build();
  }

  @AfterAll
  static void closingReleasesEverything() {
    if (metal != null) {
      metal.close();
      cpu.close();
      MetalUnderTest.check();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyKernelEqualsTheCpu() {
    return Corpus.kernels().stream().filter(k -> k.runsOn("msl"))
        .map(k -> DynamicTest.dynamicTest(k.label(), () ->
            SameBits.compare(k, "msl", cpu, metal)));
  }

  /** Many launches each, on arrays that stay on the device. */
  @TestFactory
  Stream<DynamicTest> everyAlgorithmComputesWhatItsReferenceDoes() {
    return Corpus.algorithms().stream().map(
        algorithm -> DynamicTest.dynamicTest(algorithm.name(), () -> algorithm.run(metal)));
  }

  private static CorpusKernel kernel(String label) {
    return Corpus.kernels().stream().filter(k -> k.label().equals(label)).findFirst()
        .orElseThrow();
  }

  @Test
  void residentArraysAreCopiedWhenAsked() throws Throwable {
    CorpusKernel kernel = kernel("DivisionByZero.divisionByZero");
    int[] a = new int[64];
    int[] b = new int[64];
    int[] result = new int[64];
    Arrays.fill(a, 12);
    Arrays.fill(b, 4);
    try (ResidentArrays arrays = metal.resident(a, b, result)) {
      kernel.runOnJvm(metal, new Object[] {a, b, result});
      assertEquals(0, result[0], "not copied yet");
      arrays.copyToHost();
      assertEquals(4, result[63]);
      Arrays.fill(b, 3);
      kernel.runOnJvm(metal, new Object[] {a, b, result});
      arrays.copyToHost();
      assertEquals(4, result[0], "the device has the old divisor");
      Arrays.fill(b, 3);
      arrays.copyToDevice();
      kernel.runOnJvm(metal, new Object[] {a, b, result});
    }
    int[] fives = new int[64];
    Arrays.fill(fives, 5);
    assertArrayEquals(fives, result);
  }

  @Test
  void oneArrayMayBeBoundTwice() throws Throwable {
    CorpusKernel kernel = kernel("DivisionByZero.divisionByZero");
    int[] expected = {9, 8, 7, 6};
    int[] actual = expected.clone();
    int[] ones = {1, 1, 1, 1};
    kernel.runOnJvm(cpu, new Object[] {expected, ones, expected});
    kernel.runOnJvm(metal, new Object[] {actual, ones, actual});
    assertArrayEquals(expected, actual);
  }

  @Test
  void aKernelThatTheTargetRefusedSaysWhy() {
    CorpusKernel kernel = Corpus.kernels().stream().filter(k -> !k.runsOn("msl")).findFirst()
        .orElseThrow();
    Throwable refused =
        assertThrows(IllegalStateException.class, () ->
            kernel.runOnJvm(metal, kernel.arguments("msl")));
    assertTrue(refused.getMessage().contains("has no form for msl"), refused::getMessage);
  }
}
