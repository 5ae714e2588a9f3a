package io.ringkernel.samples.wavesim3d;

import io.ringkernel.samples.wavesim.picture.DivergingMap;
import io.ringkernel.samples.wavesim.picture.PixelFont;
import io.ringkernel.samples.wavesim.picture.WallColours;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pressure in a room as a cloud, seen from outside: a ray through each pixel gathers colour,
 * near things in front of far ones. The listener looks away from us. Solids are half transparent,
 * in the colours of walls.
 */
final class VolumePicture {
  private static final int WIDTH = 1040;
  private static final int HEIGHT = 720;
  private static final int PAPER = 0x0A0D13;
  private static final int INK = 0xE8ECF2;
  private static final int FAINT = 0x8D97A8;
  private static final int SOURCE = 0xFF5FA2;
  private static final int HEAD = 0x5CF2A0;
  private static final double STEP = 0.6;
  private static final double SOLID_OPACITY = 0.05;

  private final Room room;
  private final byte[] solids;
  private final float[] pressure;
  private final double limit;
  private final double[] eye;
  private final double[] right;
  private final double[] down;
  private final double[] ahead;
  private final double scale;

  private VolumePicture(Room room, byte[] solids, float[] pressure) {
    this.room = room;
    this.solids = solids;
    this.pressure = pressure;
    limit = limit(pressure);
    double turn = Math.toRadians(-28);
    double tilt = Math.toRadians(33);
    double size = Math.hypot(Math.hypot(room.width(), room.height()), room.depth());
    ahead = new double[] {Math.sin(turn) * Math.cos(tilt), Math.cos(turn) * Math.cos(tilt),
      -Math.sin(tilt)};
    right = new double[] {Math.cos(turn), -Math.sin(turn), 0};
    down = new double[] {ahead[1] * right[2] - ahead[2] * right[1],
      ahead[2] * right[0] - ahead[0] * right[2], ahead[0] * right[1] - ahead[1] * right[0]};
    eye = new double[] {room.width() / 2.0 - 2.2 * size * ahead[0],
      room.height() / 2.0 - 2.2 * size * ahead[1], room.depth() / 2.0 - 2.2 * size * ahead[2]};
    scale = scale();
  }

  /** So that all corners of the room are in the picture. */
  private double scale() {
    double most = 1.75 * WIDTH;
    for (int corner = 0; corner < 8; corner++) {
      double[] seen = seen(new double[] {(corner & 1) * room.width(),
        (corner >> 1 & 1) * room.height(), (corner >> 2) * room.depth()});
      most = Math.min(most, 0.48 * WIDTH / Math.abs(seen[0]));
      most = Math.min(most, 0.48 * HEIGHT / Math.abs(seen[1]));
    }
    return most;
  }

  /**
   * Draws the field with what a caption says of it.
   *
   * @param solids as {@link RoomScene#percents}
   */
  static BufferedImage draw(Room room, byte[] solids, float[] pressure, int source, Head listener,
      String title, List<String> caption) {
    VolumePicture picture = new VolumePicture(room, solids, pressure);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    IntStream.range(0, HEIGHT).parallel().forEach(y -> {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, picture.pixel(x, y));
      }
    });
    picture.frame(image);
    int row = room.width();
    int layer = room.width() * room.height();
    picture.mark(image, source % row, source / row % room.height(), source / layer, SOURCE);
    picture.mark(image, listener.x(), listener.y(), listener.z(), HEAD);
    PixelFont.draw(image, title, 28, 22, 3, INK);
    int y = HEIGHT - 14 - 22 * caption.size();
    for (String line : caption) {
      PixelFont.draw(image, line, 28, y, 2, FAINT);
      y += 22;
    }
    return image;
  }

  /** What 999 of 1000 values do not reach. */
  private static double limit(float[] pressure) {
    float[] sizes = new float[pressure.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(pressure[i]);
    }
    Arrays.sort(sizes);
    float most = sizes[(int) ((sizes.length - 1) * 0.999)];
    return most > 0 ? most : 1;
  }

  private int pixel(int x, int y) {
    double[] way = new double[3];
    double across = (x - WIDTH / 2.0) / scale;
    double below = (y - HEIGHT / 2.0) / scale;
    for (int axis = 0; axis < 3; axis++) {
      way[axis] = ahead[axis] + across * right[axis] + below * down[axis];
    }
    double near = 0;
    double far = Double.MAX_VALUE;
    int[] sizes = {room.width(), room.height(), room.depth()};
    for (int axis = 0; axis < 3; axis++) {
      double one = -eye[axis] / way[axis];
      double other = (sizes[axis] - eye[axis]) / way[axis];
      near = Math.max(near, Math.min(one, other));
      far = Math.min(far, Math.max(one, other));
    }
    return near < far ? gather(way, near, far) : PAPER;
  }

  private int gather(double[] way, double near, double far) {
    double open = 1;
    double[] sum = new double[3];
    for (double t = near + STEP / 2; t < far && open > 0.02; t += STEP) {
      int x = cell(eye[0] + t * way[0], room.width());
      int y = cell(eye[1] + t * way[1], room.height());
      int z = cell(eye[2] + t * way[2], room.depth());
      int i = room.index(x, y, z);
      if (solids[i] != 0) {
        open = add(sum, open, SOLID_OPACITY, WallColours.colour(solids[i] - 1));
      } else {
        double share = Math.clamp(pressure[i] / limit, -1.0, 1.0);
        double size = Math.abs(share);
        int colour = DivergingMap.colour(Math.copySign(Math.sqrt(size), share));
        open = add(sum, open, 0.22 * STEP * size, colour);
      }
    }
    int pixel = 0;
    for (int channel = 0; channel < 3; channel++) {
      int paper = PAPER >> 16 - 8 * channel & 0xFF;
      pixel = pixel << 8 | Math.clamp(Math.round(sum[channel] + open * paper), 0, 255);
    }
    return pixel;
  }

  private static double add(double[] sum, double open, double opacity, int colour) {
    sum[0] += open * opacity * (colour >> 16);
    sum[1] += open * opacity * (colour >> 8 & 0xFF);
    sum[2] += open * opacity * (colour & 0xFF);
    return open * (1 - opacity);
  }

  private static int cell(double place, int size) {
    return Math.clamp((int) place, 0, size - 1);
  }

  /** The edges of the room. */
  private void frame(BufferedImage image) {
    int[] ends = {room.width(), room.height(), room.depth()};
    for (int axis = 0; axis < 3; axis++) {
      int one = (axis + 1) % 3;
      int other = (axis + 2) % 3;
      for (int corner = 0; corner < 4; corner++) {
        double[] from = new double[3];
        from[one] = (corner & 1) * ends[one];
        from[other] = (corner >> 1) * ends[other];
        double[] to = from.clone();
        to[axis] = ends[axis];
        line(image, from, to);
      }
    }
  }

  private void line(BufferedImage image, double[] from, double[] to) {
    int parts = 1400;
    for (int part = 0; part <= parts; part++) {
      double[] point = new double[3];
      for (int axis = 0; axis < 3; axis++) {
        point[axis] = from[axis] + (to[axis] - from[axis]) * part / parts;
      }
      int[] place = project(point);
      if (place[0] >= 0 && place[0] < WIDTH && place[1] >= 0 && place[1] < HEIGHT) {
        image.setRGB(place[0], place[1], 0x566070);
      }
    }
  }

  private void mark(BufferedImage image, int x, int y, int z, int colour) {
    int[] place = project(new double[] {x + 0.5, y + 0.5, z + 0.5});
    for (int dy = -6; dy <= 6; dy++) {
      for (int dx = -6; dx <= 6; dx++) {
        int distance = dx * dx + dy * dy;
        int px = place[0] + dx;
        int py = place[1] + dy;
        if (distance <= 36 && distance >= 16 && px >= 0 && px < WIDTH && py >= 0
            && py < HEIGHT) {
          image.setRGB(px, py, colour);
        }
      }
    }
  }

  private int[] project(double[] point) {
    double[] seen = seen(point);
    return new int[] {(int) Math.round(WIDTH / 2.0 + scale * seen[0]),
      (int) Math.round(HEIGHT / 2.0 + scale * seen[1])};
  }

  /** How far to the right and below the middle a point is, as shares of its distance. */
  private double[] seen(double[] point) {
    double depth = 0;
    double across = 0;
    double below = 0;
    for (int axis = 0; axis < 3; axis++) {
      double offset = point[axis] - eye[axis];
      depth += offset * ahead[axis];
      across += offset * right[axis];
      below += offset * down[axis];
    }
    return new double[] {across / depth, below / depth};
  }
}
