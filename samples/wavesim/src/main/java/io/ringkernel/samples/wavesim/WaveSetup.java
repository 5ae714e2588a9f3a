package io.ringkernel.samples.wavesim;

import java.util.List;

/**
 * What is about to be simulated.
 *
 * @param scene name of the scene
 * @param engine what runs the kernel
 * @param mode in which way
 * @param width columns of the grid, absorbing layer included
 * @param height rows of the grid, absorbing layer included
 * @param airCells cells that are not wall
 * @param steps time steps
 * @param cellUpdates cells times steps
 * @param cellMetres side of a cell
 * @param stepSeconds length of a time step
 * @param bandwidthHz highest frequency that the grid carries well, c / (10 h)
 * @param soundSeconds simulated time
 * @param notes what the user should know: things cut, moved or ignored; one line each
 */
public record WaveSetup(String scene, String engine, WaveMode mode, int width,
    int height, int airCells, int steps,
    long cellUpdates, double cellMetres, double stepSeconds, double bandwidthHz,
    double soundSeconds, List<String> notes) {
  /** Copies the list. */
  public WaveSetup {
    notes = List.copyOf(notes);
  }
}
