package io.ringkernel.samples.wavesim3d;

import io.ringkernel.samples.wavesim.Drawing.Material;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim3d.RoomOptions.Point;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body made of something, in metres.
 *
 * @param body where
 * @param material of what
 */
public record RoomDrawing(Body body, Material material) {
  private static final String NUMBER = "([0-9]{1,6}(?:\\.[0-9]{1,6})?)";
  private static final String POINT = NUMBER + "," + NUMBER + "," + NUMBER;
  private static final String MATERIAL = "(?:\\s+(\\S+))?";
  private static final Pattern BOX =
      Pattern.compile("box\\s+" + POINT + "\\s+" + POINT + MATERIAL);
  private static final Pattern BALL =
      Pattern.compile("ball\\s+" + POINT + "\\s+" + NUMBER + MATERIAL);

  /** A part of a room. */
  public sealed interface Body {
    /** Whether a cell of such a side, with this number along each axis, belongs to it. */
    boolean covers(int x, int y, int z, double cell);
  }

  /** All cells that reach into it, so that a thin wall has no gap. */
  record Box(Point one, Point other) implements Body {
    /** Less than this is no reach; so much is the thinnest box. */
    private static final double TINY = 1e-6;

    @Override
    public boolean covers(int x, int y, int z, double cell) {
      return reaches(one.x(), other.x(), x, cell) && reaches(one.y(), other.y(), y, cell)
          && reaches(one.z(), other.z(), z, cell);
    }

    private static boolean reaches(double from, double to, int number, double cell) {
      double least = Math.min(from, to);
      double most = Math.max(Math.max(from, to), least + 3 * TINY);
      return least + TINY < (number + 1) * cell && most - TINY > number * cell;
    }
  }

  /** All cells whose middle is in it, and the one in its own middle. */
  record Ball(Point middle, double radius) implements Body {
    @Override
    public boolean covers(int x, int y, int z, double cell) {
      double dx = (x + 0.5) * cell - middle.x();
      double dy = (y + 0.5) * cell - middle.y();
      double dz = (z + 0.5) * cell - middle.z();
      double half = cell / 2;
      return dx * dx + dy * dy + dz * dz <= radius * radius
          || Math.abs(dx) <= half && Math.abs(dy) <= half && Math.abs(dz) <= half;
    }
  }

  /** Reads a body and its material. */
  public static RoomDrawing parse(String option, String text) throws DemoInputException {
    String said = text.strip();
    Matcher box = BOX.matcher(said);
    if (box.matches()) {
      return new RoomDrawing(new Box(point(box, 1), point(box, 4)),
          Material.parse(option, box.group(7)));
    }
    Matcher ball = BALL.matcher(said);
    if (ball.matches()) {
      return new RoomDrawing(new Ball(point(ball, 1), Double.parseDouble(ball.group(4))),
          Material.parse(option, ball.group(5)));
    }
    throw new DemoInputException(option + ": '" + said + "' is not a body; give"
        + " 'box X,Y,Z X,Y,Z' or 'ball X,Y,Z RADIUS' in metres, then 'reflector', 'absorber', a"
        + " share such as '30%', or 'air'");
  }

  private static Point point(Matcher matcher, int group) {
    return new Point(Double.parseDouble(matcher.group(group)),
        Double.parseDouble(matcher.group(group + 1)),
        Double.parseDouble(matcher.group(group + 2)));
  }
}
