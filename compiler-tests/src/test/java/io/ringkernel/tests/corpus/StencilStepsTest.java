package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.KernelTarget;
import io.ringkernel.runtime.RingRuntime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The launchers' methods that take many steps do what as many launches do. */
final class StencilStepsTest {
  @Test
  void stepsOfTheCpuAreThoseOfAsManyLaunches() throws Throwable {
    for (CpuMode mode : List.of(CpuMode.FAST, CpuMode.DIRECT)) {
      try (RingRuntime runtime =
          RingRuntime.builder().backend(Backend.CPU).cpuMode(mode).build()) {
        for (StencilCase one : cases(List.of(0, 1, 2, 7, 40))) {
          check(one, runtime);
        }
      }
    }
  }

  @Test
  void aNumberOfStepsIsNotNegative() throws Throwable {
    StencilCase one = cases(List.of(-1)).getFirst();
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      assertEquals("a number of steps cannot be -1", assertThrows(IllegalArgumentException.class,
          () -> steps(one, runtime, one.arguments())).getMessage());
    }
  }

  /** Every kernel of many steps on one grid. */
  static List<StencilCase> cases(List<Integer> counts) {
    List<StencilCase> cases = new ArrayList<>();
    for (CorpusKernel kernel : Corpus.kernels()) {
      if (kernel.owner().getSimpleName().equals("Steps")) {
        boolean isPlane = kernel.kernel().get("axes").equals(2);
        for (int count : counts) {
          cases.add(new StencilCase(kernel, null, isPlane ? List.of(37, 23) : List.of(9, 7, 5),
              List.of(), count));
        }
      }
    }
    return cases;
  }

  /** Compares the arrays after one call with those after as many launches. */
  static void check(StencilCase one, RingRuntime runtime) throws Throwable {
    Object[] arguments = one.arguments();
    steps(one, runtime, arguments);
    try (RingRuntime cpu =
        RingRuntime.builder().backend(Backend.CPU).cpuMode(CpuMode.DIRECT).build()) {
      Object[] expected = one.expected(cpu);
      for (int i = 0; i < expected.length; i++) {
        if (expected[i].getClass().isArray()) {
          SameBits.check(expected[i], arguments[i],
              one.kernel().name() + ", " + one.steps() + " steps, array " + i, Tolerance.EXACT);
        }
      }
    }
  }

  private static void steps(StencilCase one, RingRuntime runtime, Object[] arguments)
      throws Throwable {
    Class<?> owner = one.kernel().owner();
    Class<?> launcher = Class.forName(owner.getName() + "Gpu", true, owner.getClassLoader());
    Method on = launcher.getDeclaredMethod("on", KernelTarget.class);
    on.setAccessible(true);
    Method method = Arrays.stream(launcher.getDeclaredMethods())
        .filter(m -> m.getName().equals(one.kernel().name() + "Steps")).findFirst().orElseThrow();
    method.setAccessible(true);
    List<Object> all = new ArrayList<>(List.of(one.steps()));
    all.addAll(one.grid());
    all.addAll(Arrays.asList(arguments));
    try {
      method.invoke(on.invoke(null, runtime), all.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
