package io.ringkernel.samples.wavesim.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    boolean[] walls = new boolean[12];
    walls[5] = true;
    Animation animation = new Animation(4, 3, walls);
    animation.add(new float[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1});
    animation.add(new float[12]);
    assertEquals(2, animation.frames());
    ImageReader reader = read(animation);
    assertEquals(2, reader.getNumImages(true));
    BufferedImage first = reader.read(0);
    assertEquals(4, first.getWidth());
    assertEquals(3, first.getHeight());
    assertEquals(DivergingMap.colour(1) & 0xFFFFFF, first.getRGB(0, 0) & 0xFFFFFF);
    assertEquals(DivergingMap.colour(-1) & 0xFFFFFF, first.getRGB(3, 2) & 0xFFFFFF);
    int silence = DivergingMap.colour(0) & 0xFFFFFF;
    assertEquals(silence, first.getRGB(1, 0) & 0xFFFFFF);
    int wall = first.getRGB(1, 1);
    assertNotEquals(silence, wall & 0xFFFFFF);
    BufferedImage second = reader.read(1);
    assertEquals(wall, second.getRGB(1, 1));
    assertEquals(silence, second.getRGB(0, 0) & 0xFFFFFF);
  }

  @Test
  void largeGridsAreDrawnSmaller() throws IOException {
    Animation animation = new Animation(1000, 10, new boolean[10_000]);
    animation.add(new float[10_000]);
    BufferedImage frame = read(animation).read(0);
    assertEquals(250, frame.getWidth());
    assertEquals(3, frame.getHeight());
  }
}
