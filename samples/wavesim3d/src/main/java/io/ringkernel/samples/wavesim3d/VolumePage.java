package io.ringkernel.samples.wavesim3d;

import io.ringkernel.samples.wavesim.picture.WallColours;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page in one file that shows the sound in space: the browser gathers the pressure along a ray
 * through each pixel, by WebGL.
 */
final class VolumePage {
  /** Moments that a page holds; in front of them stands what is solid. */
  static final int FRAMES = 40;

  private VolumePage() {}

  /**
   * Holds moments.
   *
   * @param solids as {@link RoomScene#percents}
   * @param volumes of {@link VolumeBytes}
   */
  static byte[] html(Room room, byte[] solids, List<byte[]> volumes, RoomSetup setup, int source,
      Head listener) {
    VolumeBytes grid = new VolumeBytes(room);
    int first = VolumeBytes.SOLID_BYTES * grid.cells();
    byte[] bytes = Arrays.copyOf(grid.solids(solids), first + volumes.size() * grid.cells());
    for (int frame = 0; frame < volumes.size(); frame++) {
      System.arraycopy(volumes.get(frame), 0, bytes, first + frame * grid.cells(), grid.cells());
    }
    return page(setup.scene(), false)
        .replace("@@SIZE@@", grid.width() + ", " + grid.height() + ", " + grid.depth())
        .replace("@@SOURCE@@", place(room, source))
        .replace("@@HEAD@@",
            place(room, room.index(listener.x(), listener.y(), listener.z())))
        .replace("@@FRAMES@@", Integer.toString(volumes.size()))
        .replace("@@MILLISECONDS@@", String.format(Locale.ROOT, "%.3f",
            setup.steps() / setup.rate() * 1000 / Math.max(1, volumes.size())))
        .replace("@@VOLUMES@@", Base64.getEncoder().encodeToString(bytes))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The page of a room that a server computes while it is watched. */
  static String live(String scene) {
    return page(scene, true).replace("@@SIZE@@", "1, 1, 1").replace("@@SOURCE@@", "0, 0, 0")
        .replace("@@HEAD@@", "0, 0, 0").replace("@@FRAMES@@", "0")
        .replace("@@MILLISECONDS@@", "0").replace("@@VOLUMES@@", "");
  }

  private static String page(String scene, boolean live) {
    return resource("volume.html").replace("@@TITLE@@", escaped(scene))
        .replace("@@LIVE@@", Boolean.toString(live))
        .replace("@@REFLECTOR@@", colour(WallColours.colour(0)))
        .replace("@@ABSORBER@@", colour(WallColours.colour(100)));
  }

  private static String colour(int rgb) {
    return String.format(Locale.ROOT, "%.3f, %.3f, %.3f", (rgb >> 16) / 255.0,
        (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
  }

  /** The name of a file may hold anything. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String place(Room room, int cell) {
    return Arrays.stream(shares(room, cell)).mapToObj(v -> String.format(Locale.ROOT, "%.4f", v))
        .collect(Collectors.joining(", "));
  }

  /** Where a cell lies, as shares of the room. */
  static double[] shares(Room room, int cell) {
    int layer = room.width() * room.height();
    return new double[] {(cell % room.width() + 0.5) / room.width(),
      (cell / room.width() % room.height() + 0.5) / room.height(),
      (cell / layer + 0.5) / room.depth()};
  }

  private static String resource(String name) {
    try (InputStream stream = VolumePage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
