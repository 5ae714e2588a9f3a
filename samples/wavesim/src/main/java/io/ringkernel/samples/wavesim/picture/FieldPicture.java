package io.ringkernel.samples.wavesim.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Draws a pressure field with its walls, source, microphone, a colour bar and a caption.
 *
 * <p>The scale is bent, {@code |p|^0.6}, and ends at the pressure that 0.2 percent of the air
 * exceeds, so that echoes stay visible beside a fresh pulse; the bar's ticks follow the bend.
 */
public final class FieldPicture {
  /**
   * What to draw. Arrays hold {@code width * height} elements, row by row.
   *
   * @param walls 0 is air, else one more than the percent of the energy that a wall takes
   */
  public record Scene(int width, int height, float[] pressure, byte[] walls, int layer,
      int source, List<Integer> receivers, String title, List<String> caption) {
    /** Copies the lists. */
    public Scene {
      receivers = List.copyOf(receivers);
      caption = List.copyOf(caption);
    }

    private boolean isWall(int cell) {
      return walls[cell] != 0;
    }
  }

  private static final int LONGEST = 1024;
  private static final int MARGIN = 28;
  private static final int TOP = 64;
  private static final int BAR_ROOM = 142;
  private static final int BAR = 20;
  private static final int LINE = 22;
  private static final int MARK = 16;
  private static final double BEND = 0.6;
  private static final int PAPER = 0x0A0D13;
  private static final int INK = 0xE8ECF2;
  private static final int FAINT = 0x8D97A8;
  private static final int WALL_EDGE = 0xC3CAD4;
  private static final Color SOURCE = new Color(0xFF5FA2);
  private static final Color RECEIVER = new Color(0x5CF2A0);

  private final Scene scene;
  private final int zoom;
  private final double limit;
  private final BufferedImage image;

  private FieldPicture(Scene scene) {
    this.scene = scene;
    zoom = zoom(scene.width(), scene.height());
    limit = limit(scene);
    image = new BufferedImage(imageWidth(scene), imageHeight(scene), BufferedImage.TYPE_INT_RGB);
  }

  /** Columns of the picture of a scene. */
  public static int imageWidth(Scene scene) {
    int longest = PixelFont.width(scene.title(), 3);
    for (String line : scene.caption()) {
      longest = Math.max(longest, PixelFont.width(line, 2));
    }
    int field = scene.width() * zoom(scene.width(), scene.height()) + BAR_ROOM;
    return MARGIN + Math.max(field, longest + MARGIN);
  }

  /** Rows of the picture of a scene. */
  public static int imageHeight(Scene scene) {
    return TOP + scene.height() * zoom(scene.width(), scene.height()) + 18
        + LINE * (scene.caption().size() + 1) + MARGIN / 2;
  }

  /** Pixels along a side of a cell. */
  public static int zoom(int width, int height) {
    return Math.clamp(LONGEST / Math.max(width, height), 1, 16);
  }

  /** Column of the leftmost pixel of a cell in the picture. */
  public static int pixelX(Scene scene, int column) {
    return MARGIN + column * zoom(scene.width(), scene.height());
  }

  /** Row of the topmost pixel of a cell in the picture. */
  public static int pixelY(Scene scene, int row) {
    return TOP + row * zoom(scene.width(), scene.height());
  }

  /** Draws a scene. */
  public static BufferedImage draw(Scene scene) {
    FieldPicture picture = new FieldPicture(scene);
    picture.background();
    picture.field();
    picture.frames();
    picture.bar();
    picture.markers();
    picture.text();
    return picture.image;
  }

  /** Writes an image as PNG. */
  public static void writePng(BufferedImage image, OutputStream stream) throws IOException {
    if (!ImageIO.write(image, "png", stream)) {
      throw new AssertionError("the JDK writes PNG");
    }
  }

  private void background() {
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(PAPER));
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.dispose();
  }

  private void field() {
    for (int py = 0; py < scene.height() * zoom; py++) {
      for (int px = 0; px < scene.width() * zoom; px++) {
        int x = px / zoom;
        int y = py / zoom;
        int colour = scene.isWall(y * scene.width() + x)
            ? wallColour(px, py) : DivergingMap.colour(bend(smooth(px, py)));
        image.setRGB(MARGIN + px, TOP + py, colour);
      }
    }
  }

  /**
   * A wall is drawn flat, the darker the more it takes, with a light line, one pixel wide, where it
   * meets air.
   */
  private int wallColour(int px, int py) {
    boolean edge = air(px - 1, py) || air(px + 1, py) || air(px, py - 1) || air(px, py + 1);
    int percent = scene.walls()[py / zoom * scene.width() + px / zoom] - 1;
    return edge ? WALL_EDGE : WallColours.colour(percent);
  }

  private boolean air(int px, int py) {
    return px >= 0 && py >= 0 && px < scene.width() * zoom && py < scene.height() * zoom
        && !scene.isWall(py / zoom * scene.width() + px / zoom);
  }

  /** Bilinear between cell centres; a neighbour that is wall counts as the cell itself. */
  private double smooth(int px, int py) {
    int x = px / zoom;
    int y = py / zoom;
    double dx = (px % zoom + 0.5) / zoom - 0.5;
    double dy = (py % zoom + 0.5) / zoom - 0.5;
    int sideX = dx < 0 ? x - 1 : x + 1;
    int sideY = dy < 0 ? y - 1 : y + 1;
    double here = scene.pressure()[y * scene.width() + x];
    double beside = value(sideX, y, here);
    double above = value(x, sideY, here);
    double across = value(sideX, sideY, (beside + above) / 2);
    double alongX = Math.abs(dx);
    double alongY = Math.abs(dy);
    return (1 - alongY) * ((1 - alongX) * here + alongX * beside)
        + alongY * ((1 - alongX) * above + alongX * across);
  }

  private double value(int x, int y, double otherwise) {
    boolean outside = x < 0 || y < 0 || x >= scene.width() || y >= scene.height();
    return outside || scene.isWall(y * scene.width() + x)
        ? otherwise : scene.pressure()[y * scene.width() + x];
  }

  private double bend(double pressure) {
    double share = Math.min(1, Math.abs(pressure) / limit);
    return Math.copySign(Math.pow(share, BEND), pressure);
  }

  private static double limit(Scene scene) {
    float[] sizes = new float[scene.pressure().length];
    int count = 0;
    for (int i = 0; i < sizes.length; i++) {
      if (!scene.isWall(i) && Float.isFinite(scene.pressure()[i])) {
        sizes[count++] = Math.abs(scene.pressure()[i]);
      }
    }
    Arrays.sort(sizes, 0, count);
    float high = count == 0 ? 0f : sizes[(int) ((count - 1) * 0.998)];
    float most = count == 0 ? 0f : sizes[count - 1];
    return high > 0f ? high : most > 0f ? most : 1;
  }

  private void frames() {
    Graphics2D pen = image.createGraphics();
    int width = scene.width() * zoom;
    int height = scene.height() * zoom;
    pen.setColor(new Color(0x394150));
    pen.drawRect(MARGIN - 1, TOP - 1, width + 1, height + 1);
    if (scene.layer() > 0) {
      int inset = scene.layer() * zoom;
      pen.setColor(new Color(0x55, 0x60, 0x72, 0xA0));
      pen.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f,
          new float[] {5f, 5f}, 0f));
      pen.drawRect(MARGIN + inset, TOP + inset, width - 2 * inset - 1, height - 2 * inset - 1);
    }
    pen.dispose();
  }

  private void bar() {
    int left = MARGIN + scene.width() * zoom + 18;
    int height = scene.height() * zoom;
    for (int row = 0; row < height; row++) {
      int colour = DivergingMap.colour(1 - 2 * (row + 0.5) / height);
      for (int column = 0; column < BAR; column++) {
        image.setRGB(left + column, TOP + row, colour);
      }
    }
    double[] shares = height < 160 ? new double[] {1, 0, -1}
        : new double[] {1, 0.5, 0.1, 0, -0.1, -0.5, -1};
    for (double share : shares) {
      double bent = Math.copySign(Math.pow(Math.abs(share), BEND), share);
      int y = TOP + (int) Math.round((1 - bent) / 2 * (height - 1));
      for (int column = 0; column < 6; column++) {
        image.setRGB(left + BAR + column, y, INK);
      }
      if (height < 4 * PixelFont.ASCENT) {
        continue;
      }
      String label = share == 0 ? "0" : String.format(Locale.ROOT, "%+.2g", share * limit);
      PixelFont.draw(image, plain(label), left + BAR + 11,
          Math.clamp(y - PixelFont.ASCENT, TOP, TOP + height - 2 * PixelFont.ASCENT), 2, INK);
    }
    PixelFont.draw(image, "pressure", left, TOP - 24, 2, FAINT);
  }

  /** "+5.0e-05" becomes "+5e-5". */
  private static String plain(String number) {
    return number.replaceAll("\\.0+(?=e|$)", "").replaceAll("e([+-])0*(?=\\d)", "e$1")
        .replace("e+", "e");
  }

  private void markers() {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (scene.source() >= 0) {
      sourceMark(pen, centreX(scene.source()), centreY(scene.source()));
    }
    for (int receiver : scene.receivers()) {
      if (receiver >= 0) {
        receiverMark(pen, centreX(receiver), centreY(receiver));
      }
    }
    int y = legendY() + PixelFont.ASCENT;
    int x = MARGIN + 8;
    sourceMark(pen, x, y);
    receiverMark(pen, x + MARK + PixelFont.width("source", 2) + MARGIN, y);
    pen.dispose();
    kinds();
  }

  /** Which walls take how much, as far as there is room. */
  private void kinds() {
    int x = MARGIN + 8 + MARK + 3 * MARGIN + PixelFont.width("source", 2)
        + PixelFont.width("microphone", 2);
    int[] kinds = IntStream.range(0, scene.walls().length).map(cell -> scene.walls()[cell])
        .filter(kind -> kind != 0).distinct().sorted().toArray();
    for (int kind : kinds) {
      String label = "takes " + (kind - 1) + " %";
      int width = MARK + PixelFont.width(label, 2) + MARGIN;
      if (x + width > image.getWidth()) {
        return;
      }
      for (int dy = 0; dy < 2 * PixelFont.ASCENT; dy++) {
        for (int dx = 0; dx < MARK - 4; dx++) {
          image.setRGB(x + dx, legendY() + dy, WallColours.colour(kind - 1));
        }
      }
      PixelFont.draw(image, label, x + MARK, legendY(), 2, FAINT);
      x += width;
    }
  }

  private static void sourceMark(Graphics2D pen, double x, double y) {
    ring(pen, x, y, SOURCE);
    pen.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6));
  }

  private static void receiverMark(Graphics2D pen, double x, double y) {
    ring(pen, x, y, RECEIVER);
    pen.draw(new Line2D.Double(x - 4, y, x + 4, y));
    pen.draw(new Line2D.Double(x, y - 4, x, y + 4));
  }

  /** A dark rim below the colour keeps a mark visible on bright waves. */
  private static void ring(Graphics2D pen, double x, double y, Color colour) {
    Ellipse2D circle = new Ellipse2D.Double(x - 7, y - 7, 14, 14);
    pen.setColor(new Color(0, 0, 0, 200));
    pen.setStroke(new BasicStroke(5f));
    pen.draw(circle);
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(2.2f));
    pen.draw(circle);
  }

  private double centreX(int cell) {
    return MARGIN + (cell % scene.width() + 0.5) * zoom;
  }

  private double centreY(int cell) {
    return TOP + (cell / scene.width() + 0.5) * zoom;
  }

  private int legendY() {
    return TOP + scene.height() * zoom + 16;
  }

  private void text() {
    PixelFont.draw(image, scene.title(), MARGIN, 18, 3, INK);
    int y = legendY();
    int x = MARGIN + 8 + MARK;
    int step = MARK + PixelFont.width("source", 2) + MARGIN;
    PixelFont.draw(image, "source", x, y, 2, INK);
    PixelFont.draw(image, "microphone", x + step, y, 2, INK);
    for (String line : scene.caption()) {
      y += LINE;
      PixelFont.draw(image, line, MARGIN, y, 2, FAINT);
    }
  }
}
