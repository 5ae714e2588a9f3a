package io.ringkernel.samples.wavesim3d;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a simulation gave.
 *
 * @param differing cells and samples whose bits differ from the independent solver's; empty where
 *     that was not asked for
 * @param compared how many were compared
 * @param energy kept by that solver
 * @param ears what the ears heard
 * @param files written, in order
 * @param engineNanos time spent in the engine
 */
public record RoomResult(RoomSetup setup, Optional<Long> differing, long compared,
    Optional<EnergyBalance> energy, Ears ears, List<Path> files, long engineNanos) {
  /** Copies the list. */
  public RoomResult {
    files = List.copyOf(files);
  }

  /** Steps a second, over the time spent in the engine. */
  public double stepsPerSecond() {
    return setup.steps() * 1e9 / Math.max(1, engineNanos);
  }

  /** Cell updates a second, over the time spent in the engine. */
  public double cellsPerSecond() {
    return stepsPerSecond() * setup.width() * setup.height() * setup.depth();
  }

  /**
   * What tells a listener where a sound is.
   *
   * @param delay seconds by which the right ear is later; negative where the left one is
   * @param level by how many dB the right ear is louder
   * @param isHeard whether both ears heard anything; else the others are 0
   */
  public record Ears(double delay, double level, boolean isHeard) {}
}
