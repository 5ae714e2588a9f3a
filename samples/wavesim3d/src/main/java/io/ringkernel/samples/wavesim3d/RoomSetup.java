package io.ringkernel.samples.wavesim3d;

import java.util.List;

/**
 * What is simulated.
 *
 * @param scene for people
 * @param engine the back end
 * @param width cells along x
 * @param height cells along y
 * @param depth layers
 * @param rate steps a second of simulated time
 * @param bandwidth what the grid carries, in Hz
 * @param notes what the user should know, one line each
 */
public record RoomSetup(String scene, String engine, int width, int height, int depth, int steps,
    double rate, double bandwidth, List<String> notes) {
  /** Copies the list. */
  public RoomSetup {
    notes = List.copyOf(notes);
  }
}
