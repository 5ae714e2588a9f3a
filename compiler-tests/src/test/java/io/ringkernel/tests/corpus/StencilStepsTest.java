package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.KernelTarget;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.LaunchGraph;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers' methods that take many steps do what as many launches do. */
final class StencilStepsTest {
  private static final String FORM = "ringkernel.stencil.form";

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

  /** On a stream, and as a graph, where later work comes after all steps. */
  @Test
  void stepsOfStreamsAndGraphsAreThoseOfAsManyLaunches() throws Throwable {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build();
        KernelStream stream = runtime.stream()) {
      for (StencilCase one : cases(List.of(5))) {
        check(one, arguments -> {
          steps(one, stream, arguments);
          stream.synchronize();
        });
        check(one, arguments -> {
          Object[] arrays = Arrays.stream(arguments).filter(a -> a.getClass().isArray()).toArray();
          try (ResidentArrays resident = runtime.resident(arrays);
              LaunchGraph graph = runtime.graph(target -> steps(one, target, arguments))) {
            graph.launch().toCompletableFuture().join();
            resident.copyToHost();
          }
        });
      }
    }
  }

  /** The forms by hand, of which a launch may have a part of a tile, and what has no such form. */
  private static final List<String> FORMS = List.of("naive", "tiled 8x4", "blocked 9x7 2",
      "blocked 16x16 3", "persistent 13x12", "tiled 4x3x2", "blocked 4x4x3 2", "persistent 5x4x3");

  @Test
  void stepsOfCudaAreThoseOfAsManyLaunches() throws Throwable {
    EmulatedGpuDriver driver = new EmulatedGpuDriver();
    driver.prepare(List.of(Corpus.texts("kernel.cu").get("kernels.stencil.Steps")));
    Set<String> launched = new TreeSet<>();
    try (RingRuntime runtime = RingRuntime.builder().backend(new EmulatedCuda(driver)).build()) {
      checkForms(runtime, () -> launched.add(driver.lastLaunched()));
    }
    driver.release();
    assertEquals(0, driver.blocks(), "blocks of memory");
    for (String form : List.of("inner_tiled", "life_blocked", "clamped_persistent", "space_tiled",
        "torus_blocked", "depths_persistent", "absorbed_blocked", "absorbed_persistent")) {
      assertTrue(launched.contains(form), () -> form + " is not of " + launched);
    }
  }

  @Test
  void stepsOfMetalAreThoseOfAsManyLaunches() throws Throwable {
    MetalUnderTest.prepare(List.of(Corpus.texts("kernel.metal").get("kernels.stencil.Steps")));
    MetalUnderTest.watch();
    try (RingRuntime runtime =
        RingRuntime.builder().backend(MetalUnderTest.provider()).build()) {
      checkForms(runtime, () -> {});
    }
    MetalUnderTest.check();
  }

  @Test
  void stepsOfWebGpuAreThoseOfAsManyLaunches() throws Throwable {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.WEBGPU).build()) {
      checkForms(runtime, () -> {});
    }
  }

  private static void checkForms(RingRuntime runtime, Runnable after) throws Throwable {
    try {
      for (String form : FORMS) {
        System.setProperty(FORM, form);
        int axes = form.split("x").length;
        for (StencilCase one : cases(List.of(1, 2, 5, 6))) {
          if (axes == 1 || axes == one.grid().size()) {
            check(one, runtime);
            after.run();
          }
        }
      }
    } finally {
      System.clearProperty(FORM);
    }
  }

  /** What was found is kept by device, driver, kernel, grid; the next runtime measures nothing. */
  @Test
  void theQuickestFormIsMeasuredOnce(@TempDir Path folder) throws Throwable {
    EmulatedGpuDriver driver = new EmulatedGpuDriver();
    driver.prepare(List.of(Corpus.texts("kernel.cu").get("kernels.stencil.Steps")));
    StencilCase one = cases(List.of(16)).getFirst();
    System.setProperty("ringkernel.stencil.cache", folder.toString());
    System.setProperty("ringkernel.stencil.tune", "always");
    try {
      int[] launches = new int[3];
      for (int i = 0; i < launches.length; i++) {
        driver.update(i < 2 ? 13000 : 13010);
        int before = driver.launches();
        try (RingRuntime runtime =
            RingRuntime.builder().backend(new EmulatedCuda(driver)).build()) {
          check(one, runtime);
        }
        launches[i] = driver.launches() - before;
      }
      assertTrue(launches[0] > 3 * 16, () -> "nothing measured: " + launches[0]);
      assertTrue(launches[1] <= 16, () -> "measured again: " + launches[1]);
      assertTrue(launches[2] > 3 * 16, () -> "nothing measured after an update: " + launches[2]);
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> kept = files.toList();
        assertEquals(2, kept.size());
        assertTrue(Files.readString(kept.getFirst())
            .matches("(naive|(tiled|blocked|persistent) \\d+x\\d+( \\d+)?)\n"));
      }
    } finally {
      System.clearProperty("ringkernel.stencil.cache");
      System.clearProperty("ringkernel.stencil.tune");
      driver.release();
    }
  }

  /** However short the run: who names a form wants it. */
  @Test
  void tilesOfANamedFormAreMeasured() throws Throwable {
    EmulatedGpuDriver driver = new EmulatedGpuDriver();
    driver.prepare(List.of(Corpus.texts("kernel.cu").get("kernels.stencil.Steps")));
    System.setProperty("ringkernel.stencil.cache", "");
    System.setProperty(FORM, "tiled");
    try (RingRuntime runtime = RingRuntime.builder().backend(new EmulatedCuda(driver)).build()) {
      check(cases(List.of(2)).getFirst(), runtime);
      assertTrue(driver.launches() > 3 * 16, () -> "nothing measured: " + driver.launches());
      assertTrue(driver.lastLaunched().endsWith("_tiled"), driver::lastLaunched);
      int before = driver.launches();
      check(cases(List.of(2)).getFirst(), runtime);
      assertEquals(2, driver.launches() - before, "measured again");
    } finally {
      System.clearProperty("ringkernel.stencil.cache");
      System.clearProperty(FORM);
      driver.release();
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
    check(one, arguments -> steps(one, runtime, arguments));
  }

  private static void check(StencilCase one, Consumer<Object[]> work) throws Throwable {
    Object[] arguments = one.arguments();
    work.accept(arguments);
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

  private static void steps(StencilCase one, KernelTarget target, Object[] arguments) {
    try {
      call(one, target, arguments);
    } catch (ReflectiveOperationException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    }
  }

  private static void call(StencilCase one, KernelTarget target, Object[] arguments)
      throws ReflectiveOperationException {
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
    method.invoke(on.invoke(null, target), all.toArray());
  }
}
