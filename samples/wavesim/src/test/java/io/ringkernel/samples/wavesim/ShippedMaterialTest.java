package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ShippedMaterialTest {
  @Test
  void theRecordingIsWhatTheGeneratorMakes() throws IOException {
    try (InputStream stream = WaveDemo.class.getResourceAsStream(Preparation.SHIPPED_SOUND)) {
      assertArrayEquals(ShippedMaterial.sound(), stream.readAllBytes());
    }
  }

  @Test
  void thePlanIsWhatTheGeneratorDraws() throws IOException {
    try (InputStream stream = WaveDemo.class.getResourceAsStream(Preparation.SHIPPED_PLAN)) {
      BufferedImage shipped = ImageIO.read(stream);
      BufferedImage made = ShippedMaterial.plan();
      assertEquals(made.getWidth(), shipped.getWidth());
      assertEquals(made.getHeight(), shipped.getHeight());
      for (int y = 0; y < made.getHeight(); y++) {
        for (int x = 0; x < made.getWidth(); x++) {
          assertEquals(made.getRGB(x, y), shipped.getRGB(x, y), x + "," + y);
        }
      }
    }
  }
}
