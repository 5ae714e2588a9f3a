package io.ringkernel.samples.wavesim.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * A field over time, as an animated GIF. All frames have one colour scale, so that a wave that
 * fades is seen to fade; walls have the colours of {@link WallColours}. Large grids are drawn
 * smaller, small ones larger. Not thread-safe.
 */
public final class Animation {
  /** Frames that a file of some megabytes holds. */
  public static final int FRAMES = 120;

  private static final int LONGEST_SIDE = 320;
  private static final int MOST_ZOOM = 8;
  /** What a table of colours holds. */
  private static final int MOST_COLOURS = 256;
  private static final int FOCUS_COLOUR = 0x5CF2A0;
  private static final double BEND = 0.5;
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private final int width;
  private final int height;
  private final byte[] walls;
  private final int shrink;
  private final int zoom;
  /** Each kind of wall once, in order. */
  private final int[] kinds;
  /** Of the field: odd, so that one of them is silence. */
  private final int shades;
  private final List<float[]> frames = new ArrayList<>();

  /**
   * Of a grid with walls.
   *
   * @param walls row by row: 0 is air, else one more than the percent of the energy that a wall
   *     takes
   */
  public Animation(int width, int height, byte[] walls) {
    this.width = width;
    this.height = height;
    this.walls = walls.clone();
    shrink = Math.max(1, (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
    zoom = Math.clamp(LONGEST_SIDE / Math.max(width, height), 1, MOST_ZOOM);
    kinds = IntStream.range(0, walls.length).map(cell -> walls[cell]).filter(kind -> kind != 0)
        .distinct().sorted().toArray();
    shades = MOST_COLOURS - 2 - kinds.length | 1;
  }

  /** Adds a frame: the field, row by row. */
  public void add(float[] pressure) {
    float[] small = new float[columns() * rows()];
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        small[row * columns() + column] = block(pressure, column, row);
      }
    }
    frames.add(small);
  }

  /** Adds a frame in which some parts are marked: frames around rectangles of cells. */
  public void add(float[] pressure, List<Rectangle> marks) {
    add(pressure);
    float[] small = frames.getLast();
    for (Rectangle mark : marks) {
      int left = mark.x / shrink - 1;
      int top = mark.y / shrink - 1;
      int right = (mark.x + mark.width - 1) / shrink + 1;
      int bottom = (mark.y + mark.height - 1) / shrink + 1;
      for (int y = Math.max(0, top); y <= Math.min(rows() - 1, bottom); y++) {
        for (int x = Math.max(0, left); x <= Math.min(columns() - 1, right); x++) {
          if (y == top || y == bottom || x == left || x == right) {
            small[y * columns() + x] = Float.POSITIVE_INFINITY;
          }
        }
      }
    }
  }

  /** How many frames there are. */
  public int frames() {
    return frames.size();
  }

  private int columns() {
    return (width + shrink - 1) / shrink;
  }

  private int rows() {
    return (height + shrink - 1) / shrink;
  }

  /** The mean of the air cells of a block, NaN where all are wall. */
  private float block(float[] pressure, int column, int row) {
    double sum = 0;
    int air = 0;
    for (int y = row * shrink; y < Math.min(height, (row + 1) * shrink); y++) {
      for (int x = column * shrink; x < Math.min(width, (column + 1) * shrink); x++) {
        if (walls[y * width + x] == 0) {
          sum += pressure[y * width + x];
          air++;
        }
      }
    }
    return air == 0 ? Float.NaN : (float) (sum / air);
  }

  /** Of the walls of a block that which takes most. */
  private int wall(int column, int row) {
    int most = 0;
    for (int y = row * shrink; y < Math.min(height, (row + 1) * shrink); y++) {
      for (int x = column * shrink; x < Math.min(width, (column + 1) * shrink); x++) {
        most = Math.max(most, walls[y * width + x]);
      }
    }
    return most;
  }

  /** Writes all frames, to be repeated for ever, so many hundredths of a second each. */
  public void writeGif(OutputStream stream, int hundredths) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (ImageOutputStream output = ImageIO.createImageOutputStream(stream)) {
      writer.setOutput(output);
      writer.prepareWriteSequence(null);
      IndexColorModel colours = colours();
      double limit = limit();
      boolean first = true;
      for (float[] frame : frames) {
        BufferedImage image = image(frame, colours, limit);
        IIOMetadata metadata =
            writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        describe(metadata, hundredths, first);
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
        first = false;
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  /** Shades of the field, then the walls, then what marks a part. */
  private IndexColorModel colours() {
    int[] table = new int[shades + kinds.length + 1];
    for (int shade = 0; shade < shades; shade++) {
      table[shade] = DivergingMap.colour(2.0 * shade / (shades - 1) - 1);
    }
    for (int kind = 0; kind < kinds.length; kind++) {
      table[shades + kind] = WallColours.colour(kinds[kind] - 1);
    }
    table[shades + kinds.length] = FOCUS_COLOUR;
    return new IndexColorModel(8, table.length, table, 0, false, -1,
        java.awt.image.DataBuffer.TYPE_BYTE);
  }

  /** What 998 of 1000 values of the loudest frame do not reach. */
  private double limit() {
    double most = 0;
    for (float[] frame : frames) {
      float[] sizes = new float[frame.length];
      int count = 0;
      for (float value : frame) {
        if (Float.isFinite(value)) {
          sizes[count++] = Math.abs(value);
        }
      }
      Arrays.sort(sizes, 0, count);
      most = Math.max(most, count == 0 ? 0 : sizes[(int) ((count - 1) * 0.998)]);
    }
    return most > 0 ? most : 1;
  }

  private BufferedImage image(float[] frame, IndexColorModel colours, double limit) {
    BufferedImage image =
        new BufferedImage(zoom * columns(), zoom * rows(), BufferedImage.TYPE_BYTE_INDEXED,
            colours);
    WritableRaster raster = image.getRaster();
    for (int i = 0; i < frame.length; i++) {
      int column = i % columns();
      int row = i / columns();
      int colour = Float.isNaN(frame[i])
          ? shades + Arrays.binarySearch(kinds, wall(column, row)) : shade(frame[i], limit);
      for (int pixel = 0; pixel < zoom * zoom; pixel++) {
        raster.setSample(zoom * column + pixel % zoom, zoom * row + pixel / zoom, 0, colour);
      }
    }
    return image;
  }

  private int shade(float pressure, double limit) {
    if (Float.isInfinite(pressure)) {
      return shades + kinds.length;
    }
    double share = Math.pow(Math.min(1, Math.abs(pressure) / limit), BEND);
    return (int) Math.round((Math.copySign(share, pressure) + 1) / 2 * (shades - 1));
  }

  /** The first frame says that the file repeats (the application extension of Netscape). */
  private static void describe(IIOMetadata metadata, int hundredths, boolean first)
      throws IOException {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    // the JDK's interlaced form loses rows of images less than eight high
    child(root, "ImageDescriptor").setAttribute("interlaceFlag", "FALSE");
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", Integer.toString(hundredths));
    control.setAttribute("transparentColorIndex", "0");
    if (first) {
      IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
      extension.setAttribute("applicationID", "NETSCAPE");
      extension.setAttribute("authenticationCode", "2.0");
      extension.setUserObject(new byte[] {1, 0, 0});
      child(root, "ApplicationExtensions").appendChild(extension);
    }
    metadata.setFromTree(FORMAT, root);
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int i = 0; i < root.getLength(); i++) {
      if (root.item(i).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(i);
      }
    }
    IIOMetadataNode made = new IIOMetadataNode(name);
    root.appendChild(made);
    return made;
  }
}
