package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.WorkItemTrace;
import java.lang.reflect.Array;

/** Compares what a target computed with what the JVM did. */
final class SameBits {
  private SameBits() {}

  /** Fails where elements differ by more than is tolerated. */
  static void check(Object expected, Object actual, String what, Tolerance tolerance) {
    int length = Array.getLength(expected);
    assertEquals(length, Array.getLength(actual), what);
    int different = 0;
    for (int i = 0; i < length; i++) {
      if (!tolerance.accepts(Array.get(expected, i), Array.get(actual, i))
          && ++different > tolerance.share() * length) {
        throw new AssertionError(what + ", element " + i + ": the JVM has "
            + Array.get(expected, i) + ", the target " + Array.get(actual, i));
      }
    }
  }

  /** Runs a kernel on a device's runtime and on the CPU's: same arrays, or the same exception. */
  static void compare(CorpusKernel kernel, String target, RingRuntime cpu, RingRuntime device)
      throws Throwable {
    Object[] expected = kernel.arguments(target);
    Object[] actual = kernel.arguments(target);
    if (kernel.expectedTrap().isPresent()) {
      Throwable there = assertThrows(Throwable.class, () -> kernel.runOnJvm(device, actual));
      StackTraceElement top = there.getStackTrace()[0];
      assertEquals(kernel.expectedTrap().orElseThrow(), there.getClass().getName() + " "
          + top.getFileName() + ":" + top.getLineNumber() + " " + WorkItemTrace.of(there));
      Object[] again = kernel.arguments(target);
      Throwable here = assertThrows(Throwable.class, () -> kernel.runOnJvm(cpu, again));
      assertEquals(WorkItemTrace.of(here), WorkItemTrace.of(there), "work item");
      if (!(here instanceof IndexOutOfBoundsException)) { // the device does not keep the index
        assertEquals(here.getMessage(), there.getMessage());
      }
      return;
    }
    kernel.runOnJvm(cpu, expected);
    kernel.runOnJvm(device, actual);
    Object[] here = CorpusKernel.flat(expected);
    Object[] there = CorpusKernel.flat(actual);
    for (int i = 0; i < here.length; i++) {
      if (here[i].getClass().isArray()) {
        check(here[i], there[i], "argument " + i, kernel.tolerance(target));
      }
    }
  }
}
