package io.ringkernel.samples.wavesim.picture;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small font of our own. The JDK's text drawing needs fonts installed on the machine, which
 * servers and containers often lack, and gives other pixels on each.
 */
public final class PixelFont {
  /** Rows above the base line, at size 1. */
  static final int ASCENT = 7;

  private static final int COLUMNS = 5;
  private static final Map<Character, int[]> GLYPHS = load();

  private PixelFont() {}

  /** Width of a text in pixels. */
  public static int width(String text, int size) {
    int width = 0;
    for (char letter : text.toCharArray()) {
      width += advance(letter) * size;
    }
    return width;
  }

  /** Draws a text; (x, y) is the top left corner of its first letter. */
  public static void draw(BufferedImage image, String text, int x, int y, int size, int colour) {
    int pen = x;
    for (char letter : text.toCharArray()) {
      int[] rows = glyph(letter);
      int left = left(rows);
      for (int row = 0; row < rows.length; row++) {
        for (int column = left; column < COLUMNS; column++) {
          if ((rows[row] >> (COLUMNS - 1 - column) & 1) != 0) {
            fill(image, pen + (column - left) * size, y + row * size, size, colour);
          }
        }
      }
      pen += advance(letter) * size;
    }
  }

  private static void fill(BufferedImage image, int x, int y, int size, int colour) {
    for (int dy = 0; dy < size; dy++) {
      for (int dx = 0; dx < size; dx++) {
        if (x + dx >= 0 && x + dx < image.getWidth() && y + dy >= 0
            && y + dy < image.getHeight()) {
          image.setRGB(x + dx, y + dy, colour);
        }
      }
    }
  }

  private static int advance(char letter) {
    int[] rows = glyph(letter);
    int ink = 0;
    for (int row : rows) {
      ink |= row;
    }
    if (ink == 0) {
      return 4;
    }
    return COLUMNS - Integer.numberOfTrailingZeros(ink) - left(rows) + 1;
  }

  private static int left(int[] rows) {
    int ink = 0;
    for (int row : rows) {
      ink |= row;
    }
    return ink == 0 ? 0 : Integer.numberOfLeadingZeros(ink) - (Integer.SIZE - COLUMNS);
  }

  private static int[] glyph(char letter) {
    return GLYPHS.getOrDefault(letter, GLYPHS.get('?'));
  }

  private static Map<Character, int[]> load() {
    Map<Character, int[]> glyphs = new TreeMap<>();
    glyphs.put(' ', new int[0]);
    try (InputStream stream = PixelFont.class.getResourceAsStream("font.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] parts = line.split(" ");
        int[] rows = new int[parts.length - 1];
        for (int row = 0; row < rows.length; row++) {
          rows[row] = Integer.parseInt(parts[row + 1], 16);
        }
        glyphs.put(parts[0].charAt(0), rows);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return glyphs;
  }
}
