package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.WorkItemTrace;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The two ways in which the CPU runs kernels give the same arrays and exceptions. */
final class CpuModesTest {
  @TestFactory
  Stream<DynamicTest> fastEqualsDirect() {
    return Corpus.kernels().stream()
        .map(k -> DynamicTest.dynamicTest(k.label(), () -> assertEquals(
            run(k, CpuMode.DIRECT), run(k, CpuMode.FAST))));
  }

  /**
   * Some do thirty things with their blocks, more than HotSpot compiles, or pass doubles; some
   * leave code around barriers item by item; blocks that wait for each other have no form.
   */
  @Test
  void kernelsWithoutCollectivesHaveTheFastForm() throws Exception {
    List<String> without = new ArrayList<>();
    for (CorpusKernel kernel : Corpus.kernels()) {
      boolean hasRecords = kernel.descriptor().parameters().stream()
          .anyMatch(p -> p.form().isPresent());
      if (kernel.descriptor().fast().isEmpty() && !hasRecords && !kernel.isConformance()) {
        without.add(kernel.label());
      }
    }
    assertEquals(List.of("Blocks.blocks", "DoubleCollectives.doubleCollectives",
        "HelperExits.helperExits", "Subgroups.subgroups", "WholeGrid.wholeGrid"), without);
  }

  /** The arrays after the launch, or what was thrown and where. */
  private static List<String> run(CorpusKernel kernel, CpuMode mode) throws Throwable {
    Object[] arguments = kernel.arguments("jvm");
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).cpuMode(mode).build()) {
      kernel.runOnJvm(runtime, arguments);
    } catch (RuntimeException | AssertionError e) {
      // a view throws in its class, a shared array in ours, a FAST kernel at the line of both
      StackTraceElement top = Arrays.stream(e.getStackTrace())
          .filter(f -> ViewLayout.of(f.getClassName()).isEmpty()
              && !f.getClassName().startsWith("io.ringkernel.runtime.cpu."))
          .findFirst().orElseThrow();
      return List.of(e.toString(), top.getFileName() + ":" + top.getLineNumber(),
          String.valueOf(WorkItemTrace.of(e)));
    }
    return Arrays.stream(CorpusKernel.flat(arguments)).filter(a -> a.getClass().isArray())
        .map(CpuModesTest::bits).toList();
  }

  /** NaN counts as one value (JLS 4.2.3): which payload remains is not the same in all code. */
  private static String bits(Object array) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Array.getLength(array); i++) {
      text.append(switch (Array.get(array, i)) {
        case Float f -> Integer.toHexString(Float.floatToIntBits(f));
        case Double d -> Long.toHexString(Double.doubleToLongBits(d));
        case Object other -> other;
      }).append(' ');
    }
    return text.toString();
  }
}
