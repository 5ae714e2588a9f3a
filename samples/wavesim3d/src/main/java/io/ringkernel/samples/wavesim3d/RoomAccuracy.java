package io.ringkernel.samples.wavesim3d;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.samples.wavesim.Signals;
import io.ringkernel.samples.wavesim.WaveAccuracy.Grid;
import io.ringkernel.samples.wavesim.WaveAccuracy.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far the simulation is from exact solutions of the wave equation in space: a standing wave in
 * a rigid box, and a pulse of a point source, {@code s(t - r/c) / (4 pi c^2 r)}. The scheme is of
 * second order.
 */
public final class RoomAccuracy {
  /** Half waves of the standing wave along the axes. */
  private static final int[] MODE = {2, 1, 1};

  /** Wavelengths from the point source to the microphone. */
  private static final int DISTANCE = 1;

  private RoomAccuracy() {}

  /** Measures on a back end, on {@code grids} grids, each of half the cells of the one before. */
  public static Result measure(Backend backend, int grids) {
    try (RingRuntime runtime = RingRuntime.builder().backend(backend).build()) {
      List<Grid> standing = new ArrayList<>();
      List<Grid> point = new ArrayList<>();
      for (int grid = 0; grid < grids; grid++) {
        standing.add(standingWave(runtime, 12 << grid));
        point.add(pointSource(runtime, 8 << grid));
      }
      return new Result(standing, point);
    }
  }

  private static Grid standingWave(RingRuntime runtime, int side) {
    double[] k = Arrays.stream(MODE).mapToDouble(half -> half * Math.PI / side).toArray();
    double length = Math.sqrt(k[0] * k[0] + k[1] * k[1] + k[2] * k[2]);
    double exact = Room.COURANT * length;
    double sines = Arrays.stream(k).map(one -> Math.pow(Math.sin(one / 2), 2)).sum();
    double own = 2 * Math.asin(Math.sqrt(Room.C2 * sines));
    int steps = 2 * side;
    Room room = Room.of(side, side, side, 1, 0, (x, y, z) -> Room.Solids.AIR);
    try (RoomEngine engine = new RoomEngine(runtime, room)) {
      engine.begin(mode(side, k, Math.cos(exact)), mode(side, k, 1));
      engine.advance(-1, new float[steps], -1, -1);
      double error = most(engine.pressure(), mode(side, k, Math.cos(exact * steps)));
      engine.begin(mode(side, k, Math.cos(own)), mode(side, k, 1));
      engine.advance(-1, new float[steps], -1, -1);
      double rounding = most(engine.pressure(), mode(side, k, Math.cos(own * steps)));
      return new Grid(2 * Math.PI / length, error, rounding);
    }
  }

  private static float[] mode(int side, double[] k, double height) {
    float[] field = new float[side * side * side];
    for (int i = 0; i < field.length; i++) {
      field[i] = (float) (height * Math.cos(k[0] * (i % side + 0.5))
          * Math.cos(k[1] * (i / side % side + 0.5)) * Math.cos(k[2] * (i / side / side + 0.5)));
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

  /** Heard before anything comes back from the walls. */
  private static Grid pointSource(RingRuntime runtime, int wavelength) {
    float[] pulse = Signals.pulse(wavelength, Room.COURANT);
    int distance = DISTANCE * wavelength;
    int steps = (int) (3.5 * wavelength / Room.COURANT);
    int side = 5 * wavelength + 1;
    Room room = Room.of(side, side, side, 1, 1, (x, y, z) -> Room.Solids.AIR);
    int middle = room.index(side / 2, side / 2, side / 2);
    float[] heard;
    try (RoomEngine engine = new RoomEngine(runtime, room)) {
      heard = EarSignals.ear(engine.advance(middle, Arrays.copyOf(pulse, steps),
          middle + distance, middle - distance), 0);
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

  private static double exactPulse(double wavelength, int middle, double distance, double time) {
    double phase = Math.PI * Room.COURANT / wavelength
        * (time - distance / Room.COURANT - middle);
    return (1 - 2 * phase * phase) * Math.exp(-phase * phase)
        / (4 * Math.PI * Room.COURANT * Room.COURANT * distance);
  }
}
