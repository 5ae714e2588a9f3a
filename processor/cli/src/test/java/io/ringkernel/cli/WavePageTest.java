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
      same(golden(picture(page)), picture(page), String.valueOf(page.get("where")));
    }
    Map<String, Object> onServer = (Map<String, Object>) pages.get(0);
    Map<String, Object> inBrowser = (Map<String, Object>) pages.get(1);
    assertEquals(0, inBrowser.get("verified"));
    assertEquals(onServer.get("shapes"), inBrowser.get("shapes"), "shapes are drawn alike");
    Map<String, Integer> differing = (Map<String, Integer>) onServer.get("modes");
    for (WaveMode mode : WaveMode.values()) {
      if (mode != WaveMode.STANDARD) {
        assertEquals(mode.isExact(), differing.get(mode.id()) == 0, mode.id());
      }
    }
  }

  private static BufferedImage picture(Map<String, Object> page) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(
        Base64.getDecoder().decode(String.valueOf(page.get("picture")))));
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
