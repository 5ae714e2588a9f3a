package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.OutputFile;
import io.ringkernel.samples.wavesim.picture.AccuracyPlot;
import io.ringkernel.samples.wavesim.picture.FieldPicture;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far the simulation is from the exact solutions of the wave equation, on finer and finer
 * grids. The scheme is of second order: half the cell, a quarter of the error.
 */
public final class WaveAccuracy {
  /** Half waves of the standing wave along x and y. */
  private static final int ALONG_X = 3;
  private static final int ALONG_Y = 2;

  /** Wavelengths from the point source to the microphone. */
  private static final int DISTANCE = 2;

  private WaveAccuracy() {}

  /**
   * One grid.
   *
   * @param cells cells a wavelength; of the pulse, at its peak frequency
   * @param error standing wave: greatest difference as a share of the greatest pressure; point
   *     source: root of the mean square of the difference over that of the exact pressure
   * @param rounding standing wave only: the same difference to the exact solution of the scheme
   *     itself, which is the rounding of {@code float} alone; else 0
   */
  public record Grid(double cells, double error, double rounding) {}

  /** Both problems, from coarse to fine. */
  public record Result(List<Grid> standingWave, List<Grid> pointSource) {
    /** Copies the lists. */
    public Result {
      standingWave = List.copyOf(standingWave);
      pointSource = List.copyOf(pointSource);
    }

    /** The order between the two finest grids. */
    public static double order(List<Grid> grids) {
      Grid fine = grids.getLast();
      Grid coarse = grids.get(grids.size() - 2);
      return Math.log(coarse.error() / fine.error()) / Math.log(fine.cells() / coarse.cells());
    }
  }

  /** Measures on a back end, on {@code grids} grids, each of half the cells of the one before. */
  public static Result measure(Backend backend, int grids) {
    try (RingRuntime runtime = RingRuntime.builder().backend(backend).build();
        RingRuntime actors = RingRuntime.builder().backend(Backend.CPU).build()) {
      return measure(new RuntimeBackend(runtime, actors), grids);
    }
  }

  static Result measure(WaveBackend backend, int grids) {
    List<Grid> standing = new ArrayList<>();
    List<Grid> point = new ArrayList<>();
    for (int grid = 0; grid < grids; grid++) {
      standing.add(standingWave(backend, 16 << grid));
      point.add(pointSource(backend, 8 << grid));
    }
    return new Result(standing, point);
  }

  /** Draws both. */
  public static void draw(Result result, Path file) throws DemoInputException {
    BufferedImage image = AccuracyPlot.draw(
        new AccuracyPlot.Curve("standing wave in a rigid box", points(result.standingWave())),
        new AccuracyPlot.Curve("pulse of a point source", points(result.pointSource())));
    OutputFile.prepareFolder(file.toAbsolutePath().getParent());
    OutputFile.write(file, stream -> FieldPicture.writePng(image, stream));
  }

  private static List<double[]> points(List<Grid> grids) {
    return grids.stream().map(grid -> new double[] {grid.cells(), grid.error()}).toList();
  }

  /**
   * {@code cos(kx x) cos(ky y) cos(w t)} in a box of {@code side} cells with rigid walls, where
   * {@code w = c k}; the scheme's own frequency has {@code sin^2(w/2) = c^2 (sin^2(kx/2) +
   * sin^2(ky/2))}.
   */
  private static Grid standingWave(WaveBackend backend, int side) {
    double kx = ALONG_X * Math.PI / side;
    double ky = ALONG_Y * Math.PI / side;
    double exact = Medium.COURANT * Math.hypot(kx, ky);
    double own = 2 * Math.asin(Math.sqrt(Medium.C2
        * (Math.pow(Math.sin(kx / 2), 2) + Math.pow(Math.sin(ky / 2), 2))));
    Medium medium =
        Medium.of(side, side, new boolean[side * side], 0, Medium.NO_LOSS, 0);
    int steps = 2 * side;
    float[] pressure;
    double rounding;
    try (WaveEngine engine = backend.engine(medium)) {
      engine.begin(mode(side, kx, ky, Math.cos(exact)), mode(side, kx, ky, 1));
      engine.advance(-1, new float[steps], -1);
      pressure = engine.pressure();
      engine.begin(mode(side, kx, ky, Math.cos(own)), mode(side, kx, ky, 1));
      engine.advance(-1, new float[steps], -1);
      rounding = most(engine.pressure(), mode(side, kx, ky, Math.cos(own * steps)));
    }
    double error = most(pressure, mode(side, kx, ky, Math.cos(exact * steps)));
    return new Grid(2 * Math.PI / Math.hypot(kx, ky), error, rounding);
  }

  private static float[] mode(int side, double kx, double ky, double height) {
    float[] field = new float[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        field[y * side + x] =
            (float) (height * Math.cos(kx * (x + 0.5)) * Math.cos(ky * (y + 0.5)));
      }
    }
    return field;
  }

  private static double most(float[] field, float[] expected) {
    double most = 0;
    for (int i = 0; i < field.length; i++) {
      most = Math.max(most, Math.abs((double) field[i] - expected[i]));
    }
    return most;
  }

  /**
   * A pulse from one cell, heard {@value #DISTANCE} wavelengths away, before anything comes back
   * from the edge. The exact pressure is the pulse folded with Green's function of the plane,
   * {@code H(t - r/c) / (2 pi c^2 sqrt(t^2 - r^2/c^2))}.
   */
  private static Grid pointSource(WaveBackend backend, int wavelength) {
    float[] pulse = Signals.pulse(wavelength);
    int distance = DISTANCE * wavelength;
    int steps = (int) (6.6 * wavelength / Medium.COURANT);
    int side = 9 * wavelength + 1;
    Medium medium = Medium.of(side, side, new boolean[side * side], 4, Medium.NO_LOSS, 0);
    int middle = medium.cell(side / 2, side / 2);
    float[] heard;
    try (WaveEngine engine = backend.engine(medium)) {
      heard = engine.advance(middle, Arrays.copyOf(pulse, steps), middle + distance);
    }
    double wrong = 0;
    double all = 0;
    for (int n = 0; n < steps; n++) {
      double expected = exactPulse(wavelength, pulse.length / 2, distance, n + 1);
      wrong += Math.pow(heard[n] - expected, 2);
      all += expected * expected;
    }
    return new Grid(wavelength, Math.sqrt(wrong / all), 0);
  }

  /**
   * With {@code delay = r/c cosh(u)} the integral loses its singularity: {@code 1/(2 pi c^2)} times
   * the integral of {@code s(t - r/c cosh(u))} over {@code u} from 0, by Simpson's rule.
   */
  private static double exactPulse(double wavelength, int middle, double distance, double time) {
    double arrival = distance / Medium.COURANT;
    if (time <= arrival) {
      return 0;
    }
    int parts = 2000;
    double width = acosh(time / arrival) / parts;
    double sum = 0;
    for (int part = 0; part <= parts; part++) {
      int weight = part == 0 || part == parts ? 1 : part % 2 == 1 ? 4 : 2;
      double phase = Math.PI * Medium.COURANT / wavelength
          * (time - arrival * Math.cosh(part * width) - middle);
      sum += weight * (1 - 2 * phase * phase) * Math.exp(-phase * phase);
    }
    return sum * width / 3 / (2 * Math.PI * Medium.COURANT * Medium.COURANT);
  }

  private static double acosh(double x) {
    return Math.log(x + Math.sqrt(x * x - 1));
  }
}
