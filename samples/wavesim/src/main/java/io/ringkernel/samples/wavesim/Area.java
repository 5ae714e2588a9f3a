package io.ringkernel.samples.wavesim;

/**
 * A rectangle of cells in which something goes on.
 *
 * @param x first column
 * @param y first row
 * @param width columns
 * @param height rows
 * @param activity what goes on
 */
record Area(int x, int y, int width, int height, Activity activity) {
  /** What goes on; pages know them by their numbers. */
  enum Activity {
    /** The last part of a step was computed here. */
    COMPUTED,
    /** Done, and waiting for others. */
    WAITING,
    /** A step ahead of others. */
    AHEAD
  }
}
