package io.ringkernel.samples.wavesim.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorPlanTest {
  @Test
  void darkIsWallAndLightOrTransparentIsAir() {
    BufferedImage picture = new BufferedImage(4, 1, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, 0xFF000000);
    picture.setRGB(1, 0, 0xFFFFFFFF);
    picture.setRGB(2, 0, 0x00000000);
    picture.setRGB(3, 0, 0xFF2020C0);
    FloorPlan plan = FloorPlan.of(picture, 4);
    assertEquals(4, plan.width());
    assertEquals(1, plan.height());
    assertEquals("true, false, false, true", IntStream.range(0, 4)
        .mapToObj(cell -> String.valueOf(plan.isWall(cell))).collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource({"0000FF, 0", "2020C0, 0", "00FFFF, 25", "1E90FF, 25", "1060FF, 0", "00FF00, 50",
    "00A000, 50",
    "FFFF00, 75", "FFA500, 75", "FF0000, 100", "FF4500, 100", "C00020, 100", "FF00FF, 100",
    "C000FF, 0", "FF00C0, 100", "000000, -1", "404040, -1", "402000, -1", "006000, -1"})
  void aStrongColourSaysWhatAWallTakes(String colour, int percent) {
    BufferedImage picture = white(3, 1);
    picture.setRGB(1, 0, Integer.parseInt(colour, 16));
    FloorPlan plan = FloorPlan.of(picture, 3);
    assertTrue(plan.isWall(1));
    assertFalse(plan.isWall(0) || plan.isWall(2));
    assertEquals(percent / 100.0, plan.absorption(1, -0.01));
    assertEquals(percent >= 0, plan.legend().isPresent());
    assertTrue(plan.legend().orElse("(1 cells)").endsWith("(1 cells)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FFFFFF", "C0C0C0", "FFC0C0", "F5F5DC", "90EE90", "ADD8E6"})
  void lightAndPaleIsAir(String colour) {
    BufferedImage picture = white(1, 1);
    picture.setRGB(0, 0, Integer.parseInt(colour, 16));
    assertFalse(FloorPlan.of(picture, 1).isWall(0));
  }

  @Test
  void aCellOfSeveralPixelsIsWhatTakesMost() {
    BufferedImage picture = white(4, 4);
    picture.setRGB(0, 0, 0);
    picture.setRGB(1, 1, 0x0000FF);
    picture.setRGB(2, 0, 0x00FF00);
    picture.setRGB(3, 1, 0xFF0000);
    picture.setRGB(0, 2, 0);
    FloorPlan plan = FloorPlan.of(picture, 2);
    assertEquals(0, plan.absorption(0, 0.1), "a colour goes before dark");
    assertEquals(1, plan.absorption(1, 0.1));
    assertEquals(0.1, plan.absorption(2, 0.1));
    assertFalse(plan.isWall(3));
    assertEquals("coloured parts of the plan are walls that take another share of the energy:"
        + " blue 0 % (1 cells), red 100 % (1 cells)", plan.legend().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 37, 50, 64, 99, 100, 101, 150, 333})
  void aClosedRoomStaysClosedAtEveryScale(int longSide) {
    BufferedImage picture = white(100, 80);
    for (int x = 20; x <= 70; x++) {
      picture.setRGB(x, 15, 0xFF000000);
      picture.setRGB(x, 60, 0xFF000000);
    }
    for (int y = 15; y <= 60; y++) {
      picture.setRGB(20, y, 0xFF000000);
      picture.setRGB(70, y, 0xFF000000);
    }
    FloorPlan plan = FloorPlan.of(picture, longSide);
    assertEquals(longSide, plan.width());
    assertEquals(Math.round(longSide * 0.8), plan.height());
    boolean[] reached = new boolean[plan.cells().length];
    for (int cell = 0; cell < reached.length; cell++) {
      reached[cell] = plan.isWall(cell);
    }
    flood(reached, plan.width(), plan.height(), 0);
    int middle = plan.height() * 38 / 80 * plan.width() + plan.width() * 45 / 100;
    assertFalse(plan.isWall(middle));
    assertFalse(reached[middle], "the wall leaks");
  }

  @Test
  void aCutPictureIsReported() throws IOException {
    byte[] whole = png(noise(40, 30));
    for (int length = 1; length < whole.length - 12; length += 1 + length / 40) {
      byte[] cut = Arrays.copyOf(whole, length);
      DemoInputException reported = assertThrows(DemoInputException.class,
          () -> FloorPlan.parse("cut.png", cut, 40));
      assertTrue(reported.getMessage().startsWith("cut.png: "), reported.getMessage());
      assertFalse(reported.getMessage().contains("\n"));
    }
  }

  @Test
  void whatIsNoPictureIsReported() {
    byte[] text = "walls, lots of them".getBytes(StandardCharsets.US_ASCII);
    assertThrows(DemoInputException.class, () -> FloorPlan.parse("x", text, 40));
    assertThrows(DemoInputException.class, () -> FloorPlan.read(Path.of("absent.png"), 40));
    assertThrows(DemoInputException.class, () -> FloorPlan.read(Path.of("."), 40));
  }

  @Test
  void aHugePictureIsRefusedBeforeItIsDecoded() throws IOException {
    byte[] bytes = png(white(8, 8));
    // The header chunk holds width and height, big-endian, from byte 16; its sum is left as it was.
    bytes[16] = 0x7F;
    bytes[20] = 0x7F;
    assertThrows(DemoInputException.class, () -> FloorPlan.parse("huge.png", bytes, 40));
  }

  @Test
  void aPlanWithoutAirIsReported() throws IOException {
    byte[] dark = png(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
    DemoInputException reported = assertThrows(DemoInputException.class,
        () -> FloorPlan.parse("dark.png", dark, 40));
    assertTrue(reported.getMessage().contains("dark"));
  }

  private static void flood(boolean[] reached, int width, int height, int from) {
    ArrayDeque<Integer> border = new ArrayDeque<>();
    boolean[] walls = reached.clone();
    Arrays.fill(reached, false);
    reached[from] = true;
    border.add(from);
    while (!border.isEmpty()) {
      int cell = border.poll();
      int x = cell % width;
      int y = cell / width;
      int[][] sides = {{x - 1, y}, {x + 1, y}, {x, y - 1}, {x, y + 1}};
      for (int[] side : sides) {
        boolean inside = side[0] >= 0 && side[1] >= 0 && side[0] < width && side[1] < height;
        int next = side[1] * width + side[0];
        if (inside && !walls[next] && !reached[next]) {
          reached[next] = true;
          border.add(next);
        }
      }
    }
  }

  private static BufferedImage white(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, 0xFFFFFFFF);
      }
    }
    return picture;
  }

  private static BufferedImage noise(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(5);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    return picture;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
