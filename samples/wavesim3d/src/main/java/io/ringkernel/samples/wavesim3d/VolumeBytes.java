package io.ringkernel.samples.wavesim3d;

import java.util.function.IntToDoubleFunction;

/** A room for pages: at most 64 cells along each side. */
final class VolumeBytes {
  /** Cells along the longest side that a page shows. */
  private static final int LONGEST = 64;
  static final int SOLID_BYTES = 2;

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

  /**
   * Two bytes a cell: the share of it that is solid, and that times what the solid takes of the
   * energy, both 0 to 255.
   *
   * @param percents as {@link RoomScene#percents}
   */
  byte[] solids(byte[] percents) {
    byte[] bytes = new byte[SOLID_BYTES * cells()];
    for (int cell = 0; cell < cells(); cell++) {
      Means means = means(at -> percents[at] == 0 ? 0 : percents[at] - 1, cell);
      bytes[SOLID_BYTES * cell] = (byte) Math.round(255 * means.solid());
      bytes[SOLID_BYTES * cell + 1] =
          (byte) Math.round(255 * means.solid() * means.ofSolid() / 100);
    }
    return bytes;
  }

  /** The pressure of each cell: 128 is none, 1 and 255 are the limit. */
  byte[] pressure(float[] volume, double limit) {
    byte[] bytes = new byte[cells()];
    for (int cell = 0; cell < bytes.length; cell++) {
      bytes[cell] = (byte) Math.clamp(
          Math.round(128 + 127 * means(at -> volume[at], cell).ofAir() / limit), 1, 255);
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
   * @param ofAir the mean of the air
   * @param ofSolid that of what is not air
   * @param solid the share that is not air
   */
  private record Means(double ofAir, double ofSolid, double solid) {}

  private Means means(IntToDoubleFunction values, int cell) {
    int x0 = shrink * (cell % width());
    int y0 = shrink * (cell / width() % height());
    int z0 = shrink * (cell / width() / height());
    double ofAir = 0;
    double ofSolid = 0;
    int air = 0;
    int all = 0;
    for (int z = z0; z < Math.min(room.depth(), z0 + shrink); z++) {
      for (int y = y0; y < Math.min(room.height(), y0 + shrink); y++) {
        for (int x = x0; x < Math.min(room.width(), x0 + shrink); x++) {
          all++;
          double value = values.applyAsDouble(room.index(x, y, z));
          boolean isSolid = room.isSolid(x, y, z);
          ofSolid += isSolid ? value : 0;
          ofAir += isSolid ? 0 : value;
          air += isSolid ? 0 : 1;
        }
      }
    }
    return new Means(air == 0 ? 0 : ofAir / air, air == all ? 0 : ofSolid / (all - air),
        1 - (double) air / all);
  }
}
