package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.WaveMode;
import io.ringkernel.samples.wavesim.WaveOptions;
import io.ringkernel.samples.wavesim.WavePage;
import io.ringkernel.samples.wavesim.WaveServer;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the wave simulation in Chromium: used by keyboard, on a wide window and a phone's.
 * The screenshots stay in {@code target/pages}.
 */
final class WavePageTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/ringkernel/cli/web/wave-60.png");

  @TempDir
  Path folder;

  @Test
  @SuppressWarnings("unchecked")
  void serverAndBrowserDrawTheSameWave() throws Exception {
    Path playwright = Tools.require(Tool.PLAYWRIGHT);
    Path chromium = Tools.require(Tool.CHROMIUM);
    Path script = folder.resolve("wave.mjs");
    try (var in = WavePageTest.class.getResourceAsStream("web/wave.mjs")) {
      Files.write(script, in.readAllBytes());
    }
    Path alone = folder.resolve("alone.html");
    WavePage.write(alone);
    Path screenshots = Files.createDirectories(Path.of("target/pages"));
    ImageIO.write(plan(), "png", screenshots.resolve("plan.png").toFile());
    List<Object> pages;
    try (WaveServer server = WaveServer.start(
        WaveOptions.defaults().size(256, 256).backend(Backend.CPU), 0)) {
      pages = JSON.std.listFrom(WebProject.node("", script, playwright, chromium,
          screenshots.toAbsolutePath(), server.address(), alone.toUri()));
    }
    assertEquals(2, pages.size());
    for (Object object : pages) {
      Map<String, Object> page = (Map<String, Object>) object;
      assertEquals(List.of(), page.get("wrong"));
      assertEquals(0, page.get("overflow"), "wider than a phone");
      assertEquals(List.of("java", "wgsl", "cuda"), page.get("languages"));
      BufferedImage found = picture(page, "picture");
      same(golden(found), found, String.valueOf(page.get("where")));
    }
    Map<String, Object> onServer = (Map<String, Object>) pages.get(0);
    Map<String, Object> inBrowser = (Map<String, Object>) pages.get(1);
    assertEquals(0, inBrowser.get("verified"));
    assertEquals(onServer.get("shapes"), inBrowser.get("shapes"), "shapes are drawn alike");
    assertEquals(onServer.get("planned"), inBrowser.get("planned"), "plans are read alike");
    walls(picture(onServer, "planned"));
    Map<String, Integer> differing = (Map<String, Integer>) onServer.get("modes");
    for (WaveMode mode : WaveMode.values()) {
      if (mode != WaveMode.STANDARD) {
        assertEquals(mode.isExact(), differing.get(mode.id()) == 0, mode.id());
      }
    }
  }

  /** A light picture with lines of a pixel: dark, and one of each colour that says something. */
  private static BufferedImage plan() {
    BufferedImage plan = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    int[] colours = {0x000000, 0x0000FF, 0x00FFFF, 0x00FF00, 0xFFFF00, 0xFF0000};
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 400; x++) {
        plan.setRGB(x, y, x % 60 == 50 ? colours[x / 60 % 6] : 0xFFFFFF);
      }
    }
    return plan;
  }

  /** Walls of what they take are drawn in shades, dark ones as the slider says: 100. */
  private static void walls(BufferedImage picture) {
    int[] percents = {100, 0, 25, 50, 75, 100};
    int side = picture.getWidth() - 42;
    for (int line = 0; line < percents.length; line++) {
      int colour = picture.getRGB(21 + (60 * line + 50) * side / 400, 128) & 0xFFFFFF;
      int red = (int) Math.round(0xA2 + (0x4E - 0xA2) * percents[line] / 100.0);
      assertEquals(red, colour >> 16, "line " + line + " of " + Integer.toHexString(colour));
    }
  }

  private static BufferedImage picture(Map<String, Object> page, String name)
      throws IOException {
    String data = String.valueOf(page.get(name));
    return ImageIO.read(new ByteArrayInputStream(
        Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))));
  }

  private static BufferedImage golden(BufferedImage found) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      ImageIO.write(found, "png", GOLDEN.toFile());
    }
    return ImageIO.read(GOLDEN.toFile());
  }

  private static void same(BufferedImage golden, BufferedImage found, String where) {
    assertEquals(golden.getWidth(), found.getWidth());
    assertEquals(golden.getHeight(), found.getHeight());
    int colours = 0;
    for (int y = 0; y < golden.getHeight(); y++) {
      for (int x = 0; x < golden.getWidth(); x++) {
        assertEquals(golden.getRGB(x, y), found.getRGB(x, y), where + " at " + x + "," + y);
        colours += golden.getRGB(x, y) == golden.getRGB(0, 0) ? 0 : 1;
      }
    }
    assertTrue(colours > 5_000, "the picture is nearly empty");
  }
}
