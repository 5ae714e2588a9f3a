package io.ringkernel.samples.wavesim;

import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Steers a running simulation from any thread: each method sends a message to the live actor
 * {@code wave-control}. The simulation does what it says from the next poll on, at most
 * {@value WaveRun#BATCH} steps later.
 *
 * <p>A place outside the grid or in a wall is an {@link IllegalArgumentException}. Places are cells
 * of the whole grid, absorbing layer included.
 */
public final class WaveConsole {
  private final WaveActors actors;
  private final Medium medium;

  WaveConsole(WaveActors actors, Medium medium) {
    this.actors = actors;
    this.medium = medium;
  }

  /** Starts the source signal from its beginning at another cell. */
  public CompletionStage<CommandReceipt> fire(Place cell, float amplitude) {
    int index = open(cell);
    return timed(String.format(Locale.ROOT, "fire at %s, amplitude %s", cell, amplitude),
        () -> actors.fire(new Fire(index, amplitude)));
  }

  /** Changes the factor on the source signal. */
  public CompletionStage<CommandReceipt> amplitude(float amplitude) {
    return timed("amplitude " + amplitude, () -> actors.amplitude(new SetAmplitude(amplitude)));
  }

  /** Moves the microphone. */
  public CompletionStage<CommandReceipt> microphone(Place cell) {
    int index = open(cell);
    return timed("microphone to " + cell, () -> actors.microphone(new MoveMicrophone(index)));
  }

  /** Holds the simulation between two steps. */
  public CompletionStage<CommandReceipt> pause() {
    return timed("pause", () -> actors.pause(new Pause(1)));
  }

  /** Lets a held simulation go on. */
  public CompletionStage<CommandReceipt> resume() {
    return timed("resume", () -> actors.pause(new Pause(0)));
  }

  private int open(Place cell) {
    boolean inside = cell.x() >= 0 && cell.y() >= 0 && cell.x() < medium.width()
        && cell.y() < medium.height();
    if (!inside) {
      throw new IllegalArgumentException("cell " + cell + " lies outside the grid of "
          + medium.width() + " x " + medium.height());
    }
    int index = medium.cell(cell.x(), cell.y());
    if (medium.wall(index)) {
      throw new IllegalArgumentException("cell " + cell + " is a wall");
    }
    return index;
  }

  private static CompletionStage<CommandReceipt> timed(String command,
      Supplier<CompletionStage<Receipt>> send) {
    long sent = System.nanoTime();
    return send.get().thenApply(receipt -> new CommandReceipt(command, receipt.command(),
        receipt.step(), System.nanoTime() - sent));
  }
}
