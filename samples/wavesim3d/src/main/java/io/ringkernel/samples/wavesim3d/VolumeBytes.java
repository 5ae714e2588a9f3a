package io.ringkernel.samples.wavesim3d;

/** A room for pages: at most 64 cells along each side, a byte each. */
final class VolumeBytes {
  /** Cells along the longest side that a page shows. */
  private static final int LONGEST = 64;

  private final Room room;
  private final int shrink;

  VolumeBytes(Room room) {
    this.room = room;
    shrink = Math.ceilDiv(Math.max(Math.max(room.width(), room.height()), room.depth()), LONGEST);
  }

  int width() {
    return Math.ceilDiv(room.width(), shrink);
  }

  int height() {
    return Math.ceilDiv(room.height(), shrink);
  }

  int depth() {
    return Math.ceilDiv(room.depth(), shrink);
  }

  int cells() {
    return width() * height() * depth();
  }

  /** The share of each cell that is solid, 0 to 255. */
  void solids(byte[] bytes, int offset) {
    for (int cell = 0; cell < cells(); cell++) {
      bytes[offset + cell] = (byte) Math.round(255 * means(room.gain(), cell).solid());
    }
  }

  /** The pressure of each cell: 128 is none, 1 and 255 are the limit. */
  byte[] pressure(float[] volume, double limit) {
    byte[] bytes = new byte[cells()];
    for (int cell = 0; cell < bytes.length; cell++) {
      bytes[cell] = (byte) Math.clamp(
          Math.round(128 + 127 * means(volume, cell).value() / limit), 1, 255);
    }
    return bytes;
  }

  /** A limit that few cells reach. */
  static double limit(float[] volume) {
    double sum = 0;
    for (float value : volume) {
      sum += (double) value * value;
    }
    double limit = 5 * Math.sqrt(sum / volume.length);
    return limit > 0 ? limit : 1;
  }

  /**
   * Of a cube of cells.
   *
   * @param value the mean of the air
   * @param solid the share that is not air
   */
  private record Means(double value, double solid) {}

  private Means means(float[] volume, int cell) {
    int x0 = shrink * (cell % width());
    int y0 = shrink * (cell / width() % height());
    int z0 = shrink * (cell / width() / height());
    double sum = 0;
    int air = 0;
    int all = 0;
    for (int z = z0; z < Math.min(room.depth(), z0 + shrink); z++) {
      for (int y = y0; y < Math.min(room.height(), y0 + shrink); y++) {
        for (int x = x0; x < Math.min(room.width(), x0 + shrink); x++) {
          all++;
          if (!room.isSolid(x, y, z)) {
            sum += volume[room.index(x, y, z)];
            air++;
          }
        }
      }
    }
    return new Means(air == 0 ? 0 : sum / air, 1 - (double) air / all);
  }
}
