package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.processor.RingKernelProcessor;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.FastMethod;
import io.ringkernel.runtime.KernelTarget;
import io.ringkernel.runtime.RingRuntime;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stencils that the CPU takes by rows and several steps at once come to the bits of as many
 * launches cell by cell. The property {@code march.kernels} says how many random ones, {@code
 * march.seed} of which seed.
 */
final class StencilMarchTest {
  private static final int KERNELS = Integer.getInteger("march.kernels", 24);
  private static final long SEED = Long.getLong("march.seed", 1);
  private static final int LEAST_WIDTH = 32;
  private static final RingRuntime DIRECT =
      RingRuntime.builder().backend(Backend.CPU).cpuMode(CpuMode.DIRECT).build();
  private static final RingRuntime FAST =
      RingRuntime.builder().backend(Backend.CPU).cpuMode(CpuMode.FAST).build();

  @TempDir
  private Path folder;

  @AfterAll
  static void close() {
    DIRECT.close();
    FAST.close();
  }

  /**
   * Of which a march may take one step, several, or all without a copy between, with bands, lanes
   * and blocks of each kind.
   */
  private static final List<List<Integer>> PLANES =
      List.of(List.of(33, 9), List.of(40, 70), List.of(70, 260));
  private static final List<List<Integer>> SPACES =
      List.of(List.of(33, 7, 9), List.of(36, 9, 80), List.of(32, 70, 12));

  @Test
  void randomStencilsComeToTheBitsOfLaunches() throws Throwable {
    Class<?> launcher = compiled(RandomStencils.NAME, RandomStencils.source(SEED, KERNELS));
    for (int i = 0; i < KERNELS; i++) {
      String name = "k" + i;
      assertTrue(isMarched(launcher, RandomStencils.NAME, name), name);
      Method steps = method(launcher, name + "Steps");
      boolean isPlane = steps.getParameterTypes()[3] != int.class;
      for (List<Integer> grid : isPlane ? PLANES : SPACES) {
        for (int count : List.of(2, 9 + i % 9, 36 + i % 5)) {
          check(launcher, steps, grid, count);
        }
        check(launcher, method(launcher, name), grid, -1);
      }
    }
  }

  /** What the corpus has of kernels that take many steps, on grids that are wide enough. */
  @Test
  void stencilsOfTheCorpusComeToTheBitsOfLaunches() throws Throwable {
    for (StencilCase one : StencilStepsTest.cases(List.of(1, 6, 17, 40))) {
      StencilStepsTest.check(new StencilCase(one.kernel(), null,
          one.grid().size() == 2 ? List.of(37, 150) : List.of(35, 6, 70), List.of(),
          one.steps()), FAST);
    }
  }

  private static final String OTHERS = """
      import io.ringkernel.*;

      final class Others {
        @StencilKernel(boundary = Boundary.CLAMP, rotate = {"in", "out"})
        static void branches(GridPos at, float[] in, float[] out) {
          if (at.here(in) > 0.25f) {
            at.set(out, at.east(in));
          }
        }

        @StencilKernel(boundary = Boundary.CONSTANT, outside = 0.5, rotate = {"in", "out"})
        static void chooses(GridPos at, float[] in, float[] out) {
          at.set(out, at.x() > 3 ? at.west(in) : 0.5f);
        }

        @StencilKernel(boundary = Boundary.CLAMP, rotate = {"in", "out"})
        static void readsWhatItSet(GridPos at, float[] in, float[] out) {
          at.set(out, at.east(in));
          at.set(out, at.here(out) + 1);
        }

        @StencilKernel(boundary = Boundary.CLAMP, rotate = {"in", "out"})
        static void looksUp(GridPos at, float[] in, float[] out, float[] table) {
          at.set(out, at.east(in) * table[at.y()]);
        }

        @StencilKernel(boundary = Boundary.CLAMP, rotate = {"in", "out"})
        static void divides(GridPos at, int[] in, int[] out, int by) {
          at.set(out, at.east(in) / by);
        }

        @StencilKernel(boundary = Boundary.CLAMP, rotate = {"in", "out"})
        static void plain(GridPos at, float[] in, float[] out) {
          at.set(out, at.east(in) - at.north(in));
        }

        @StencilKernel(boundary = Boundary.CLAMP)
        static void inPlace(GridPos at, float[] field) {
          at.set(field, at.here(field) * 0.5f + at.x());
        }
      }
      """;

  @Test
  void kernelsThatMayDoOtherThingsRunCellByCell() throws Throwable {
    Class<?> launcher = compiled("Others", OTHERS);
    for (String name : List.of("branches", "chooses", "readsWhatItSet", "looksUp", "divides")) {
      assertTrue(!isMarched(launcher, "Others", name), name);
      check(launcher, method(launcher, name + "Steps"), List.of(40, 70), 5);
    }
    for (String name : List.of("plain", "inPlace")) {
      assertTrue(isMarched(launcher, "Others", name), name);
      check(launcher, method(launcher, name), List.of(128, 70), -1);
    }
  }

  /** One array in two roles, and arrays that are too short, mean what they mean for launches. */
  @Test
  void argumentsThatNoMarchIsForRunCellByCell() throws Throwable {
    Class<?> launcher = compiled("Others", OTHERS);
    Method plain = method(launcher, "plain");
    float[] field = new float[128 * 70];
    Object kernels = on(launcher, FAST);
    Throwable thrown = assertThrows(InvocationTargetException.class,
        () -> plain.invoke(kernels, 128, 70, new float[128 * 69], field)).getCause();
    assertEquals(ArrayIndexOutOfBoundsException.class, thrown.getClass());
    Arrays.fill(field, 3);
    plain.invoke(kernels, 128, 70, field, field);
    // 3 - 3, or what was written before
    for (float cell : field) {
      assertTrue(cell == 0 || cell == 3 || cell == -3, () -> "a cell holds " + cell);
    }
  }

  private Class<?> compiled(String name, String source) throws Exception {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    StringWriter told = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task = javac.getTask(told, files, null,
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")), null,
          files.getJavaFileObjects(file));
      task.setProcessors(List.of(new RingKernelProcessor()));
      assertTrue(task.call(), told::toString);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())
        .loadClass(name + "Gpu");
  }

  private static boolean isMarched(Class<?> launcher, String owner, String kernel)
      throws ReflectiveOperationException {
    Method of = launcher.getClassLoader().loadClass(owner + "Fast").getDeclaredMethod("of",
        String.class);
    of.setAccessible(true);
    return !((FastMethod) of.invoke(null, kernel)).grid().isEmpty();
  }

  private static Method method(Class<?> launcher, String name) {
    Method found = Arrays.stream(launcher.getDeclaredMethods())
        .filter(m -> m.getName().equals(name)).findFirst().orElseThrow();
    found.setAccessible(true);
    return found;
  }

  private static Object on(Class<?> launcher, KernelTarget target)
      throws ReflectiveOperationException {
    Method on = launcher.getDeclaredMethod("on", KernelTarget.class);
    on.setAccessible(true);
    return on.invoke(null, target);
  }

  /** Compares both ways; no count is a single launch. */
  private static void check(Class<?> launcher, Method method, List<Integer> grid, int count)
      throws Throwable {
    assertTrue(grid.getFirst() >= LEAST_WIDTH, "too narrow for a march");
    Object[] expected = arguments(method, grid, count);
    Object[] actual = arguments(method, grid, count);
    method.invoke(on(launcher, DIRECT), expected);
    method.invoke(on(launcher, FAST), actual);
    for (int i = 0; i < expected.length; i++) {
      if (expected[i].getClass().isArray()) {
        SameBits.check(expected[i], actual[i],
            method.getName() + " on " + grid + ", " + count + " steps, argument " + i,
            Tolerance.EXACT);
      }
    }
  }

  private static Object[] arguments(Method method, List<Integer> grid, int count) {
    List<Object> all = new ArrayList<>();
    if (count >= 0) {
      all.add(count);
    }
    all.addAll(grid);
    int cells = grid.stream().reduce(1, (a, b) -> a * b);
    Random random = new Random(cells + count);
    for (Class<?> type : List.of(method.getParameterTypes()).subList(all.size(),
        method.getParameterCount())) {
      all.add(type == float[].class ? floats(random, cells) : type == double[].class
          ? random.doubles(cells).toArray() : type == int[].class ? random.ints(cells).toArray()
          : type == float.class ? (Object) 0.375f : type == double.class ? (Object) 0.375
          : (Object) 3);
    }
    return all.toArray();
  }

  /** With some that are special; what becomes of them is for the bits to say. */
  private static float[] floats(Random random, int cells) {
    float[] special = {-0f, Float.NaN, Float.MIN_VALUE, Float.NEGATIVE_INFINITY};
    float[] values = new float[cells];
    for (int i = 0; i < cells; i++) {
      values[i] = random.nextInt(300) == 0 ? special[random.nextInt(special.length)]
          : random.nextFloat() - 0.5f;
    }
    return values;
  }
}
