package io.ringkernel.samples.wavesim.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;

/** GIF files hold what they were given. */
final class AnimationTest {
  private static ImageReader read(Animation animation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    animation.writeGif(bytes, 5);
    assertEquals("GIF89a", bytes.toString(StandardCharsets.ISO_8859_1).substring(0, 6));
    assertNotEquals(-1, bytes.toString(StandardCharsets.ISO_8859_1).indexOf("NETSCAPE2.0"));
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    return reader;
  }

  @Test
  void framesShowPressureAndWallsOnOneScale() throws IOException {
    byte[] walls = new byte[12];
    walls[5] = 11;
    walls[6] = 101;
    Animation animation = new Animation(4, 3, walls);
    animation.add(new float[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1});
    animation.add(new float[12]);
    assertEquals(2, animation.frames());
    ImageReader reader = read(animation);
    assertEquals(2, reader.getNumImages(true));
    BufferedImage first = reader.read(0);
    assertEquals(8 * 4, first.getWidth());
    assertEquals(8 * 3, first.getHeight());
    assertEquals(DivergingMap.colour(1) & 0xFFFFFF, first.getRGB(7, 7) & 0xFFFFFF);
    assertEquals(DivergingMap.colour(-1) & 0xFFFFFF, first.getRGB(8 * 3, 8 * 2) & 0xFFFFFF);
    int silence = DivergingMap.colour(0) & 0xFFFFFF;
    assertEquals(silence, first.getRGB(8, 0) & 0xFFFFFF);
    assertEquals(WallColours.colour(10), first.getRGB(8, 8) & 0xFFFFFF);
    assertEquals(WallColours.colour(100), first.getRGB(16, 8) & 0xFFFFFF);
    assertNotEquals(WallColours.colour(10), WallColours.colour(100));
    BufferedImage second = reader.read(1);
    assertEquals(first.getRGB(8, 8), second.getRGB(8, 8));
    assertEquals(silence, second.getRGB(0, 0) & 0xFFFFFF);
  }

  @Test
  void largeGridsAreDrawnSmaller() throws IOException {
    Animation animation = new Animation(1000, 10, new byte[10_000]);
    animation.add(new float[10_000]);
    BufferedImage frame = read(animation).read(0);
    assertEquals(250, frame.getWidth());
    assertEquals(3, frame.getHeight());
  }

  /** As many colours as a file holds; a block is a wall of the kind that takes most. */
  @Test
  void allKindsOfWallsKeepTheirColours() throws IOException {
    byte[] walls = new byte[1010 * 4];
    for (int cell = 0; cell < walls.length; cell++) {
      walls[cell] = (byte) (1 + cell % 1010 / 10);
    }
    walls[0] = 2;
    Animation animation = new Animation(1010, 4, walls);
    animation.add(new float[walls.length], List.of(new Rectangle(500, 1, 2, 2)));
    BufferedImage frame = read(animation).read(0);
    assertEquals(253, frame.getWidth());
    assertEquals(WallColours.colour(1), frame.getRGB(0, 0) & 0xFFFFFF);
    for (int column = 1; column < frame.getWidth(); column++) {
      int expected = WallColours.colour(Math.min(4 * column + 3, 1009) / 10);
      if (Math.abs(column - 125) > 2) {
        assertEquals(expected, frame.getRGB(column, 0) & 0xFFFFFF, "column " + column);
      }
    }
    assertEquals(0x5CF2A0, frame.getRGB(124, 0) & 0xFFFFFF);
  }
}
