package io.ringkernel.samples.wavesim3d;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A page in one file that shows the sound in space: the browser gathers the pressure along a ray
 * through each pixel, by WebGL.
 */
final class VolumePage {
  /** Moments that a page holds; in front of them stands what is solid. */
  static final int FRAMES = 40;

  /** Cells along the longest side that a page shows. */
  private static final int LONGEST = 64;

  private VolumePage() {}

  static byte[] html(Room room, List<float[]> volumes, RoomSetup setup, int source,
      Head listener) {
    int shrink = Math.ceilDiv(Math.max(Math.max(room.width(), room.height()), room.depth()),
        LONGEST);
    int width = Math.ceilDiv(room.width(), shrink);
    int height = Math.ceilDiv(room.height(), shrink);
    int depth = Math.ceilDiv(room.depth(), shrink);
    int cells = width * height * depth;
    byte[] bytes = new byte[cells * (volumes.size() + 1)];
    for (int frame = 0; frame <= volumes.size(); frame++) {
      float[] volume = frame == 0 ? room.gain() : volumes.get(frame - 1);
      double limit = limit(volume);
      for (int cell = 0; cell < cells; cell++) {
        Means means = Means.of(room, volume, shrink * (cell % width),
            shrink * (cell / width % height), shrink * (cell / width / height), shrink);
        bytes[frame * cells + cell] = (byte) (frame == 0 ? Math.round(255 * means.solid())
            : Math.clamp(Math.round(128 + 127 * means.value() / limit), 1, 255));
      }
    }
    int layer = room.width() * room.height();
    String page = resource("volume.html")
        .replace("@@TITLE@@", escaped(setup.scene()))
        .replace("@@SIZE@@", width + ", " + height + ", " + depth)
        .replace("@@SOURCE@@", place(room, source % room.width(),
            source / room.width() % room.height(), source / layer))
        .replace("@@HEAD@@", place(room, listener.x(), listener.y(), listener.z()))
        .replace("@@FRAMES@@", Integer.toString(volumes.size()))
        .replace("@@MILLISECONDS@@", String.format(Locale.ROOT, "%.3f",
            setup.steps() / setup.rate() * 1000 / Math.max(1, volumes.size())))
        .replace("@@VOLUMES@@", Base64.getEncoder().encodeToString(bytes));
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** The name of a file may hold anything. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String place(Room room, int x, int y, int z) {
    return String.format(Locale.ROOT, "%.4f, %.4f, %.4f", (x + 0.5) / room.width(),
        (y + 0.5) / room.height(), (z + 0.5) / room.depth());
  }

  private static double limit(float[] volume) {
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
  private record Means(double value, double solid) {
    static Means of(Room room, float[] volume, int x0, int y0, int z0, int side) {
      double sum = 0;
      int air = 0;
      int all = 0;
      for (int z = z0; z < Math.min(room.depth(), z0 + side); z++) {
        for (int y = y0; y < Math.min(room.height(), y0 + side); y++) {
          for (int x = x0; x < Math.min(room.width(), x0 + side); x++) {
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

  private static String resource(String name) {
    try (InputStream stream = VolumePage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
