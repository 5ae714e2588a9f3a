package io.ringkernel.samples.wavesim.picture;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.InputFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Walls and space on a grid, read from a picture: dark is wall, light is air, transparent is light.
 * A strong colour is wall, too, and says what share of the energy that takes: blue nothing, cyan a
 * quarter, green half, yellow three quarters, red all; another colour is the nearest of these.
 *
 * <p>Where several pixels fall into a cell, one of a wall makes a wall: a thin closed line stays
 * closed, whatever the scale. A coloured one goes before a dark one, and of two colours the one
 * that takes more.
 *
 * @param width columns
 * @param height rows
 * @param cells {@code width * height} elements, row by row; not to be changed: 0 is air, 1 is wall,
 *     and {@code 2 + n} a wall of the n-th of the colours above
 * @param pictureWidth columns of the picture
 * @param pictureHeight rows of the picture
 */
public record FloorPlan(int width, int height, byte[] cells, int pictureWidth,
    int pictureHeight) {
  private static final long MOST_PIXELS = 100_000_000;

  /** What is darker counts as wall; 0 is black, 255 is white. */
  private static final double THRESHOLD = 127.5;

  /** How far apart the most and the least of red, green and blue are in a strong colour. */
  private static final double STRONG = 127.5;

  private static final byte AIR = 0;
  private static final byte WALL = 1;
  private static final byte FIRST_COLOUR = 2;

  /** From blue to red. */
  private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};

  /**
   * Reads a picture file.
   *
   * @param longSide cells along the longer side of the plan
   */
  public static FloorPlan read(Path file, int longSide) throws DemoInputException {
    return parse(file.toString(), InputFile.read(file, "plan picture"), longSide);
  }

  /**
   * Reads the bytes of a picture file.
   *
   * @param where what to call it in messages
   * @param longSide cells along the longer side of the plan
   */
  public static FloorPlan parse(String where, byte[] content, int longSide)
      throws DemoInputException {
    BufferedImage picture = decode(where, content);
    FloorPlan plan = of(picture, longSide);
    boolean space = false;
    for (byte cell : plan.cells) {
      space |= cell == AIR;
    }
    if (!space) {
      throw new DemoInputException(where + ": every part of this plan is dark or of a strong"
          + " colour, which means wall;"
          + " draw rooms in a light colour");
    }
    return plan;
  }

  private static BufferedImage decode(String where, byte[] content) throws DemoInputException {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new DemoInputException(where
            + ": this is not a picture Java can read; give a PNG, JPEG, GIF or BMP file");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
          throw new DemoInputException(where + ": this picture has " + reader.getWidth(0) + " x "
              + reader.getHeight(0) + " pixels, too many; scale it down below "
              + MOST_PIXELS / 1_000_000 + " million");
        }
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException damaged) {
      // The JDK's decoders answer damage with unchecked exceptions of many kinds as well.
      throw new DemoInputException(
          where + ": this picture is cut off, damaged or of a rare kind; export it again as PNG");
    }
  }

  /** Brings a picture onto the grid. */
  static FloorPlan of(BufferedImage picture, int longSide) {
    int pictureWidth = picture.getWidth();
    int pictureHeight = picture.getHeight();
    double scale = longSide / (double) Math.max(pictureWidth, pictureHeight);
    int width = Math.max(1, (int) Math.round(pictureWidth * scale));
    int height = Math.max(1, (int) Math.round(pictureHeight * scale));
    byte[] cells = new byte[width * height];
    int[] row = new int[pictureWidth];
    for (int y = 0; y < pictureHeight; y++) {
      picture.getRGB(0, y, pictureWidth, 1, row, 0, pictureWidth);
      int firstRow = first(y, pictureHeight, height);
      int lastRow = last(y, pictureHeight, height);
      for (int x = 0; x < pictureWidth; x++) {
        byte kind = kind(row[x]);
        for (int cy = firstRow; kind != AIR && cy <= lastRow; cy++) {
          for (int cx = first(x, pictureWidth, width); cx <= last(x, pictureWidth, width); cx++) {
            cells[cy * width + cx] = (byte) Math.max(cells[cy * width + cx], kind);
          }
        }
      }
    }
    return new FloorPlan(width, height, cells, pictureWidth, pictureHeight);
  }

  /** Whether there is a wall. */
  public boolean isWall(int cell) {
    return cells[cell] != AIR;
  }

  /**
   * The share of the energy that a wall takes.
   *
   * @param otherwise that of a wall whose colour says nothing
   */
  public double absorption(int cell, double otherwise) {
    return cells[cell] < FIRST_COLOUR ? otherwise : SHARES[cells[cell] - FIRST_COLOUR];
  }

  /** What the colours of the picture mean, for people; empty where it has none. */
  public Optional<String> legend() {
    int[] counts = new int[SHARES.length];
    for (byte cell : cells) {
      if (cell >= FIRST_COLOUR) {
        counts[cell - FIRST_COLOUR]++;
      }
    }
    StringJoiner legend = new StringJoiner(", ", "coloured parts of the plan are walls that take"
        + " another share of the energy: ", "");
    legend.setEmptyValue("");
    String[] names = {"blue", "cyan", "green", "yellow", "red"};
    for (int colour = 0; colour < names.length; colour++) {
      if (counts[colour] > 0) {
        legend.add(String.format(Locale.ROOT, "%s %.0f %% (%d cells)", names[colour],
            100 * SHARES[colour], counts[colour]));
      }
    }
    return Optional.of(legend.toString()).filter(text -> !text.isEmpty());
  }

  /** The first cell that a pixel covers; a shrunk pixel lies in one. */
  private static int first(int pixel, int pixels, int cells) {
    return (int) ((long) pixel * cells / pixels);
  }

  private static int last(int pixel, int pixels, int cells) {
    int next = first(pixel + 1, pixels, cells);
    return Math.max(first(pixel, pixels, cells), next - 1);
  }

  /** What a pixel is, over white; dark is told by the luma of Rec. 709. */
  private static byte kind(int argb) {
    double alpha = (argb >>> 24) / 255.0;
    double red = 255 + alpha * ((argb >> 16 & 0xFF) - 255);
    double green = 255 + alpha * ((argb >> 8 & 0xFF) - 255);
    double blue = 255 + alpha * ((argb & 0xFF) - 255);
    double most = Math.max(red, Math.max(green, blue));
    double strength = most - Math.min(red, Math.min(green, blue));
    if (strength >= STRONG) {
      return (byte) (FIRST_COLOUR + colour(red, green, blue, most, strength));
    }
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < THRESHOLD ? WALL : AIR;
  }

  /** By the hue, in sixths of the circle: red, yellow, green, cyan, blue. */
  private static int colour(double red, double green, double blue, double most,
      double strength) {
    double hue = most == red ? (green - blue) / strength
        : most == green ? 2 + (blue - red) / strength : 4 + (red - green) / strength;
    return SHARES.length - 1 - Math.clamp(Math.round(hue), 0, SHARES.length - 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FloorPlan that && width == that.width && height == that.height
        && Arrays.equals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }
}
