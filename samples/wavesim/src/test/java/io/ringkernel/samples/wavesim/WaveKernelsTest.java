package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.FastMethod;
import io.ringkernel.runtime.RingRuntime;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaveKernelsTest {
  @ParameterizedTest
  @CsvSource({"64, 64, 1", "37, 53, 2", "16, 90, 3", "97, 16, 4", "128, 40, 5"})
  void theIndependentSolverGivesTheSameBitsOver200Steps(int width, int height, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean[] walls = new boolean[width * height];
    for (int i = 0; i < walls.length; i++) {
      walls[i] = random.nextInt(5) == 0;
    }
    Medium medium = Medium.of(width, height, walls, random.nextInt(12), random.nextDouble(),
        random.nextDouble());
    try (WaveEngine kernel = new DirectEngine(medium); WaveEngine rows = new RowSolver(medium)) {
      int compared = 0;
      for (int batch = 0; batch < 20; batch++) {
        // Any cell may be driven or heard, walls and corners too.
        int source = random.nextInt(-1, medium.cells());
        int receiver = random.nextInt(-1, medium.cells());
        float[] drive = new float[10];
        for (int n = 0; n < drive.length; n++) {
          drive[n] = (float) random.nextDouble(-1, 1);
        }
        bitsEqual(rows.advance(source, drive, receiver), kernel.advance(source, drive, receiver));
        bitsEqual(rows.pressure(), kernel.pressure());
        compared += medium.cells();
      }
      assertEquals(20 * width * height, compared);
      assertTrue(energy(kernel.pressure()) > 1e-6, "nothing happened");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void stepsThatAreTakenTogetherGiveTheSameBits(int places) throws ReflectiveOperationException {
    SplittableRandom random = new SplittableRandom(places);
    boolean[] walls = new boolean[61 * 47];
    for (int i = 0; i < walls.length; i++) {
      walls[i] = random.nextInt(6) == 0;
    }
    Medium medium = Medium.of(61, 47, walls, 5, 0.3, 0.4);
    int[] receivers = random.ints(places, -1, medium.cells()).toArray();
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build();
        WaveEngine kernel = new RuntimeBackend(runtime, runtime).engine(medium);
        WaveEngine rows = new RowSolver(medium)) {
      for (int batch = 0; batch < 24; batch++) {
        int source = random.nextInt(8) == 0 ? -1 : random.nextInt(medium.cells());
        float[] drive = new float[random.nextInt(14)];
        for (int n = 0; n < drive.length; n++) {
          // stretches of silence, even and odd
          drive[n] = random.nextInt(3) > 0 ? 0f : (float) random.nextDouble(-1, 1);
        }
        float[][] expected = rows.advance(source, drive, receivers);
        float[][] heard = kernel.advance(source, drive, receivers);
        assertEquals(places, heard.length);
        for (int place = 0; place < places; place++) {
          bitsEqual(expected[place], heard[place]);
        }
        bitsEqual(rows.pressure(), kernel.pressure());
        bitsEqual(rows.before(), kernel.before());
      }
      assertTrue(energy(kernel.pressure()) > 1e-6, "nothing happened");
    }
    assertFalse(fast().grid().isEmpty(), "not by rows");
  }

  private static FastMethod fast() throws ReflectiveOperationException {
    Method of = Class.forName(WaveKernels.class.getName() + "Fast").getDeclaredMethod("of",
        String.class);
    of.setAccessible(true);
    return (FastMethod) of.invoke(null, "step");
  }

  /** More steps than anybody waits for; the runtime gives them up when it is closed. */
  @ParameterizedTest
  @ValueSource(ints = {Integer.MAX_VALUE, Integer.MAX_VALUE - 1})
  @Timeout(60)
  void actorsAnswerAndOthersComputeWhileManyStepsAreTaken(int many) {
    Medium medium = Medium.of(200, 160, new boolean[200 * 160], 4, 0, 0);
    float[] now = new float[medium.cells()];
    now[medium.cell(100, 80)] = 1f;
    float[] small = new float[32 * 32];
    small[16 * 32 + 16] = 1f;
    CompletableFuture<Void> steps;
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
        .closeTimeout(Duration.ofMillis(100)).build();
        WaveActors actors = new RuntimeBackend(runtime, runtime).actors()) {
      WaveKernelsGpu kernels = WaveKernelsGpu.on(runtime);
      steps = kernels.stepStepsAsync(many, 200, 160, Medium.C2, medium.gain(),
          medium.faces(), now, new float[medium.cells()]).toCompletableFuture();
      for (int n = 1; n <= 100; n++) {
        assertEquals(n, actors.fire(new Fire(n, 1f)).toCompletableFuture().join().command());
      }
      Medium air = Medium.of(32, 32, new boolean[small.length], 0, 0, 0);
      float[] next = new float[small.length];
      kernels.step(32, 32, Medium.C2, air.gain(), air.faces(), small, next);
      assertEquals(Medium.C2, next[16 * 32 + 17]);
      assertFalse(steps.isDone());
    }
    assertTrue(steps.isCompletedExceptionally());
  }

  @Test
  void aStandingWaveInARigidBoxFollowsTheExactSolution() {
    int width = 40;
    int height = 30;
    Medium medium = Medium.of(width, height, new boolean[width * height], 0, 0, 0);
    double kx = 2 * Math.PI / width;
    double ky = 1 * Math.PI / height;
    // Of the scheme: sin^2(w/2) = c2 (sin^2(kx/2) + sin^2(ky/2)); of the equation: w = c |k|.
    double scheme = 2 * Math.asin(Math.sqrt(Medium.C2
        * (square(Math.sin(kx / 2)) + square(Math.sin(ky / 2)))));
    double equation = Medium.COURANT * Math.hypot(kx, ky);
    assertEquals(equation, scheme, 0.005 * equation);

    float[] now = mode(width, height, kx, ky, 1);
    float[] previous = mode(width, height, kx, ky, Math.cos(-scheme));
    int steps = 400;
    for (int n = 0; n < steps; n++) {
      PlaneCell place = new PlaneCell(width, height);
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          WaveKernels.step(place.at(x, y), Medium.C2, medium.gain(), medium.faces(), now,
              previous);
        }
      }
      float[] next = previous;
      previous = now;
      now = next;
    }
    float[] exact = mode(width, height, kx, ky, Math.cos(scheme * steps));
    assertArrayEquals(exact, now, 1e-3f);
    assertTrue(Math.abs(Math.cos(scheme * steps)) > 0.1, "a node tells nothing");
  }

  @Test
  void nothingPassesAClosedWall() {
    int side = 40;
    boolean[] walls = new boolean[side * side];
    for (int y = 0; y < side; y++) {
      walls[y * side + 20] = true;
    }
    try (WaveEngine engine = new DirectEngine(Medium.of(side, side, walls, 4, 0, 0.2))) {
      engine.advance(20 * side + 10, Signals.pulse(10), -1);
      engine.advance(-1, new float[100], -1);
      float[] field = engine.pressure();
      double left = 0;
      for (int cell = 0; cell < field.length; cell++) {
        if (cell % side >= 20) {
          assertEquals(0f, field[cell]);
        }
        left += Math.abs(field[cell]);
      }
      assertTrue(left > 0);
    }
  }

  static double energy(float[] field) {
    double energy = 0;
    for (float pressure : field) {
      energy += (double) pressure * pressure;
    }
    return energy;
  }

  private static float[] mode(int width, int height, double kx, double ky, double amplitude) {
    float[] field = new float[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        field[y * width + x] =
            (float) (amplitude * Math.cos(kx * (x + 0.5)) * Math.cos(ky * (y + 0.5)));
      }
    }
    return field;
  }

  private static double square(double value) {
    return value * value;
  }

  private static void bitsEqual(float[] expected, float[] found) {
    assertEquals(expected.length, found.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(Float.floatToRawIntBits(expected[i]), Float.floatToRawIntBits(found[i]));
    }
  }
}
