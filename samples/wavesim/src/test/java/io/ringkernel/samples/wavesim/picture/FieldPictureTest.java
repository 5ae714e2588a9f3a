package io.ringkernel.samples.wavesim.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldPictureTest {
  @Test
  void wallsAreGreyCrestsWarmAndTroughsCold() {
    FieldPicture.Scene scene = scene(64, 48);
    BufferedImage image = FieldPicture.draw(scene);
    int wall = pixel(image, scene, 32, 10);
    assertTrue(Math.abs(red(wall) - blue(wall)) < 40 && red(wall) > 80, Integer.toHexString(wall));
    int absorber = pixel(image, scene, 32, 40);
    assertTrue(red(absorber) < red(wall) - 20, Integer.toHexString(absorber));
    int crest = pixel(image, scene, 10, 10);
    assertTrue(red(crest) > blue(crest) + 60, Integer.toHexString(crest));
    int trough = pixel(image, scene, 50, 40);
    assertTrue(blue(trough) > red(trough) + 30, Integer.toHexString(trough));
    int rest = pixel(image, scene, 20, 30);
    assertTrue(red(rest) + blue(rest) < 80, Integer.toHexString(rest));
  }

  @Test
  void thePngHasTheStatedSizeAndReadsBackTheSame() throws IOException {
    FieldPicture.Scene scene = scene(200, 100);
    BufferedImage image = FieldPicture.draw(scene);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FieldPicture.writePng(image, bytes);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(FieldPicture.imageWidth(scene), read.getWidth());
    assertEquals(FieldPicture.imageHeight(scene), read.getHeight());
    assertTrue(read.getWidth() > 200 * FieldPicture.zoom(200, 100));
    for (int y = 0; y < read.getHeight(); y++) {
      for (int x = 0; x < read.getWidth(); x++) {
        assertEquals(image.getRGB(x, y), read.getRGB(x, y));
      }
    }
  }

  @Test
  void sourceAndMicrophoneAreMarked() {
    FieldPicture.Scene scene = scene(64, 48);
    BufferedImage with = FieldPicture.draw(scene);
    BufferedImage without = FieldPicture.draw(new FieldPicture.Scene(64, 48, scene.pressure(),
        scene.walls(), scene.layer(), -1, List.of(), scene.title(), scene.caption()));
    for (int cell : new int[] {scene.source(), scene.receivers().get(0),
      scene.receivers().get(1)}) {
      int x = cell % 64;
      int y = cell / 64;
      assertNotEquals(pixel(without, scene, x, y), pixel(with, scene, x, y));
    }
  }

  @ParameterizedTest
  @CsvSource({"16, 16", "1, 1", "2, 400", "400, 2", "1500, 10"})
  void everySizeCanBeDrawnSilentOrNot(int width, int height) {
    float[] pressure = new float[width * height];
    for (float level : new float[] {0f, 1e-30f, 1f, Float.NaN, Float.POSITIVE_INFINITY}) {
      pressure[0] = level;
      FieldPicture.Scene scene = new FieldPicture.Scene(width, height, pressure,
          new byte[width * height], 0, 0, List.of(width * height - 1), "t", List.of());
      assertEquals(FieldPicture.imageWidth(scene), FieldPicture.draw(scene).getWidth());
    }
  }

  private static FieldPicture.Scene scene(int width, int height) {
    float[] pressure = new float[width * height];
    byte[] walls = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        walls[i] = (byte) (Math.abs(x - width / 2) > 2 ? 0 : y < height / 2 ? 11 : 101);
        pressure[i] = Math.hypot(x - 10, y - 10) < 4 ? 1f
            : Math.hypot(x - 50, y - 40) < 4 ? -1f : 0f;
      }
    }
    return new FieldPicture.Scene(width, height, pressure, walls, 3, 20 * width + 12,
        List.of(22 * width + 50, 36 * width + 24), "a title", List.of("one line", "another"));
  }

  private static int pixel(BufferedImage image, FieldPicture.Scene scene, int x, int y) {
    int half = FieldPicture.zoom(scene.width(), scene.height()) / 2;
    return image.getRGB(FieldPicture.pixelX(scene, x) + half, FieldPicture.pixelY(scene, y) + half);
  }

  private static int red(int colour) {
    return colour >> 16 & 0xFF;
  }

  private static int blue(int colour) {
    return colour & 0xFF;
  }
}
