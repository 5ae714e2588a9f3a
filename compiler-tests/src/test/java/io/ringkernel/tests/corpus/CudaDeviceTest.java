package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kernel of the corpus on an NVIDIA device. Run where there is one: {@code ./ringkernel test
 * -Dtest.excludedGroups= -Dgroups=gpu}.
 */
@Tag("gpu")
final class CudaDeviceTest {
  private static RingRuntime cpu;
  private static RingRuntime cuda;

  @BeforeAll
  static void open() {
    cpu = RingRuntime.builder().backend(Backend.CPU).build();
    cuda = RingRuntime.builder().backend(Backend.CUDA).build();
  }

  @AfterAll
  static void close() {
    cpu.close();
    cuda.close();
  }

  @TestFactory
  Stream<DynamicTest> everyKernelEqualsTheCpu() {
    return Corpus.kernels().stream().filter(k -> k.runsOn("cuda")).map(k -> DynamicTest
        .dynamicTest(k.label(), () -> SameBits.compare(k, "cuda", cpu, cuda)));
  }

  @Test
  void largeArraysArriveWhole() throws Throwable {
    CorpusKernel kernel = Corpus.kernels().stream()
        .filter(k -> k.label().equals("DivisionByZero.divisionByZero")).findFirst().orElseThrow();
    int length = 5_000_003; // several staging blocks and a rest
    int[] a = new int[length];
    int[] b = new int[length];
    int[] result = new int[length];
    for (int i = 0; i < length; i++) {
      a[i] = i;
      b[i] = 1;
    }
    // The kernel's own launch has few work items, so only the copies are tested.
    try (ResidentArrays arrays = cuda.resident(a, b, result)) {
      java.util.Arrays.fill(a, -1);
      arrays.copyToHost();
      for (int i = 0; i < length; i++) {
        assertEquals(i, a[i]);
      }
      kernel.runOnJvm(cuda, new Object[] {a, b, result});
    }
    assertEquals(63 + 1, result[63]);
  }
}
