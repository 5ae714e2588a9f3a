package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.ActorTiles;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiles that are actors, with each boundary: the bits are those of launches of the whole grid. */
@Timeout(60)
final class TileBoundariesTest {
  private static final int STEPS = 5;
  private static final List<int[]> GRIDS =
      List.of(new int[] {5, 6}, new int[] {19, 11}, new int[] {8, 23});

  private static URLClassLoader loader;
  private static RingRuntime runtime;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    Path output = Corpus.compile(folder, ToolProvider.getSystemJavaCompiler(),
        Path.of("src/test/resources/tiles"));
    loader = new URLClassLoader(new URL[] {output.toUri().toURL()},
        TileBoundariesTest.class.getClassLoader());
    runtime = RingRuntime.builder().backend(Backend.CPU).classLoader(loader).build();
  }

  @AfterAll
  static void close() throws IOException {
    runtime.close();
    loader.close();
  }

  /** Kernels, number of fields, what comes behind them. */
  static Stream<Arguments> kernels() {
    return Stream.of(Arguments.of("inner", 2, List.of(3, (short) -2)),
        Arguments.of("clamped", 3, List.of()), Arguments.of("wrapped", 3, List.of(0.3)),
        Arguments.of("surrounded", 2, List.of(true)),
        Arguments.of("surrounded", 2, List.of(false)), Arguments.of("reflected", 2, List.of()),
        Arguments.of("load", 2, List.of('\u0003', 7)),
        Arguments.of("absorbed", 2, List.of(2L)), Arguments.of("pairs", 4, List.of()));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void tilesGiveWhatLaunchesGive(String kernel, int count, List<Object> rest)
      throws ReflectiveOperationException {
    String owner = "tiles." + (kernel.equals("load") ? "Border" : "Boundaries");
    for (int[] grid : GRIDS) {
      List<float[]> fields = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        fields.add(field(grid[0] * grid[1], i));
      }
      String first = kernel.substring(0, 1).toUpperCase(Locale.ROOT);
      List<Object> arguments = new ArrayList<>(List.of(runtime, grid[0], grid[1]));
      arguments.addAll(fields);
      arguments.addAll(rest);
      float[][] given;
      try (ActorTiles tiles = (ActorTiles) call(null, owner + "_" + first
          + kernel.substring(1) + "Tiles", "start", arguments)) {
        tiles.run(STEPS);
        given = tiles.snapshot().toCompletableFuture().join().fields();
      }
      arguments.set(0, STEPS);
      Object launcher = call(null, owner + "Gpu", "on", List.of(runtime));
      call(launcher, owner + "Gpu", kernel + "Steps", arguments);
      // Arrays stay and fields trade places: each field has the array of the next one then.
      for (int field = 0; field < count; field++) {
        assertArrayEquals(fields.get(roleAfter(kernel, field)), given[field],
            kernel + " on " + Arrays.toString(grid) + ", field " + field);
      }
    }
  }

  private static int roleAfter(String kernel, int field) {
    return switch (kernel) {
      case "clamped" -> field == 2 ? 2 : (field + STEPS) % 2;
      case "wrapped" -> (field + STEPS) % 3;
      case "pairs" -> (field + STEPS) % 4;
      default -> (field + STEPS) % 2;
    };
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aGridThatTilesCannotHoldIsRefused(int width, int height, int cells, String message) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class,
            () -> call(null, "tiles.Boundaries_ClampedTiles", "start", List.of(runtime, width,
                height, new float[cells], new float[cells], new float[cells])));
    assertEquals(message, refused.getMessage());
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(2, 9, 18, "a grid of 2 x 9 is too small for a halo of 2"),
        Arguments.of(9, 9, 80, "a field of 80 elements for a grid of 81 cells"));
  }

  private static Object call(Object receiver, String type, String method, List<Object> arguments)
      throws ReflectiveOperationException {
    Method found = Arrays.stream(loader.loadClass(type).getMethods())
        .filter(m -> m.getName().equals(method) && m.getParameterCount() == arguments.size())
        .findFirst().orElseThrow();
    try {
      return found.invoke(receiver, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    }
  }

  private static float[] field(int size, int seed) {
    float[] field = new float[size];
    for (int i = 0; i < size; i++) {
      field[i] = (i * 37 + seed * 11) % 64 * 0.37f - 7f;
    }
    return field;
  }
}
