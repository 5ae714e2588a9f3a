package io.ringkernel.samples.wavesim.picture;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.InputFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Walls and space on a grid, read from a picture: dark is wall, light is air, transparent is
 * light. Where several pixels fall into a cell, one dark pixel makes a wall: a thin closed line
 * stays closed, whatever the scale.
 *
 * @param width columns
 * @param height rows
 * @param walls {@code width * height} elements, row by row; not to be changed
 * @param pictureWidth columns of the picture
 * @param pictureHeight rows of the picture
 */
public record FloorPlan(int width, int height, boolean[] walls, int pictureWidth,
    int pictureHeight) {
  private static final long MOST_PIXELS = 100_000_000;

  /** What is darker counts as wall; 0 is black, 255 is white. */
  private static final double THRESHOLD = 127.5;

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
    for (boolean wall : plan.walls) {
      space |= !wall;
    }
    if (!space) {
      throw new DemoInputException(where + ": every part of this plan is dark, which means wall;"
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
    boolean[] walls = new boolean[width * height];
    int[] row = new int[pictureWidth];
    for (int y = 0; y < pictureHeight; y++) {
      picture.getRGB(0, y, pictureWidth, 1, row, 0, pictureWidth);
      int firstRow = first(y, pictureHeight, height);
      int lastRow = last(y, pictureHeight, height);
      for (int x = 0; x < pictureWidth; x++) {
        if (luminance(row[x]) < THRESHOLD) {
          for (int cy = firstRow; cy <= lastRow; cy++) {
            Arrays.fill(walls, cy * width + first(x, pictureWidth, width),
                cy * width + last(x, pictureWidth, width) + 1, true);
          }
        }
      }
    }
    return new FloorPlan(width, height, walls, pictureWidth, pictureHeight);
  }

  /** The first cell that a pixel covers; a shrunk pixel lies in one. */
  private static int first(int pixel, int pixels, int cells) {
    return (int) ((long) pixel * cells / pixels);
  }

  private static int last(int pixel, int pixels, int cells) {
    int next = first(pixel + 1, pixels, cells);
    return Math.max(first(pixel, pixels, cells), next - 1);
  }

  /** Luma of Rec. 709 over white. */
  private static double luminance(int argb) {
    double alpha = (argb >>> 24) / 255.0;
    double colour = 0.2126 * (argb >> 16 & 0xFF) + 0.7152 * (argb >> 8 & 0xFF)
        + 0.0722 * (argb & 0xFF);
    return 255 + alpha * (colour - 255);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FloorPlan that && width == that.width && height == that.height
        && Arrays.equals(walls, that.walls);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(walls);
  }
}
