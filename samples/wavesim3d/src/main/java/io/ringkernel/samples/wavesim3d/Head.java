package io.ringkernel.samples.wavesim3d;

/**
 * A rigid ball for a head, with ears on both sides along x, who looks along y. What the ears hear
 * differs in time and level because the waves run around the ball, as around a head.
 *
 * @param x centre of the head, in cells
 * @param y centre of the head, in cells
 * @param z centre of the head, in cells
 * @param radius in cells, not smaller than 1
 */
record Head(int x, int y, int z, double radius) {
  /** Of a usual head, in metres. */
  static final double RADIUS = 0.0875;

  /** A listener in cells of that many metres. */
  static Head of(int x, int y, int z, double cell) {
    return new Head(x, y, z, Math.max(1, RADIUS / cell));
  }

  /** Whether a cell is in the head. */
  boolean contains(int cx, int cy, int cz) {
    return Math.hypot(Math.hypot(cx - x, cy - y), cz - z) <= radius;
  }

  /** Columns from the centre to the air beside an ear. */
  int reach() {
    return (int) Math.floor(radius) + 1;
  }

  /** The cell in front of the left ear, towards smaller x. */
  int left(Room room) {
    return room.index(x - reach(), y, z);
  }

  /** The cell in front of the right ear. */
  int right(Room room) {
    return room.index(x + reach(), y, z);
  }
}
