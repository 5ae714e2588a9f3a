package io.ringkernel.samples.wavesim3d;

import io.ringkernel.runtime.Backend;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to simulate and what to write. Lengths are in metres, heights above the floor.
 *
 * @param size width, depth and height of the room
 * @param cell side of a cell
 * @param absorption share of the energy that surfaces take
 * @param plan a picture whose dark and coloured parts are walls from floor to ceiling;
 *     else the built-in rooms
 * @param source where the sound comes from
 * @param listener the middle of the head
 * @param sound a recording to play
 * @param sine a frequency in Hz to play
 * @param steps time steps
 * @param output folder for files
 * @param gif also an animation
 * @param page also a page that shows the sound in space
 * @param verifies whether an independent solver computes everything again
 * @param drawings bodies that are drawn over the walls, in order
 */
public record RoomOptions(Backend backend, Point size, double cell, double absorption,
    Optional<Path> plan, Optional<Point> source, Optional<Point> listener, Optional<Path> sound,
    Optional<Double> sine, Optional<Integer> steps, Path output, Optional<Path> png,
    Optional<Path> gif, Optional<Path> page, boolean verifies, List<RoomDrawing> drawings) {
  /** Copies the list. */
  public RoomOptions {
    drawings = List.copyOf(drawings);
  }

  /** Most time steps. */
  static final int MOST_STEPS = 10_000_000;

  /** Planes of all cells that are held at once: by the engine, for pictures, by the solver. */
  private static final int PLANES = 6;
  private static final int PLANES_OF_SOLVER = 2;

  /** What so many cells take in memory, about. */
  static double bytes(long cells, boolean verifies) {
    return (double) cells * Float.BYTES * (PLANES + (verifies ? PLANES_OF_SOLVER : 0));
  }

  /** A place or a size, in metres. */
  public record Point(double x, double y, double z) {}
}
