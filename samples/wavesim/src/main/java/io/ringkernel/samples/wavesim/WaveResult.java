package io.ringkernel.samples.wavesim;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a simulation gave. Arrays are not to be changed.
 *
 * @param setup what was simulated
 * @param pressure the final field, {@code setup.width * setup.height} elements, row by row
 * @param trace the pressure at the microphone after each step where that is recorded, else after
 *     the last step of each call of the engine
 * @param source the source's last cell
 * @param microphone the microphone's last cell
 * @param level what the actor {@code probe} reported
 * @param verification the independent check, when wanted
 * @param files files written, in order
 * @param soundGain factor by which the written recording was normalised
 * @param commands acknowledged commands of the demo's script, in order
 * @param energy where the energy went, when verified: the independent solver keeps the account
 * @param engineNanos time spent in the engine
 * @param verifyNanos time spent in the independent solver
 * @param notes lines for the user that came up on the way
 */
public record WaveResult(WaveSetup setup, float[] pressure, float[] trace, Place source,
    Place microphone, Level level, Optional<Verification> verification, List<Path> files,
    OptionalDouble soundGain, List<CommandReceipt> commands, Optional<EnergyAccount> energy,
    long engineNanos, long verifyNanos,
    List<String> notes) {
  /** Copies the lists. */
  public WaveResult {
    files = List.copyOf(files);
    commands = List.copyOf(commands);
    notes = List.copyOf(notes);
  }

  /** Steps a second, over the time spent in the engine. */
  public double stepsPerSecond() {
    return setup.steps() * 1e9 / Math.max(1, engineNanos);
  }

  /** Cell updates a second, over the time spent in the engine. */
  public double cellsPerSecond() {
    return setup.cellUpdates() * 1e9 / Math.max(1, engineNanos);
  }
}
