package io.ringkernel.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site in Chromium, opened from the disk as a reader without a network has it. The screenshots
 * stay in {@code target/pages}.
 */
final class SiteInBrowserTest {
  @TempDir
  private Path folder;

  @Test
  void searchAndNavigationWorkFromADisk() throws Exception {
    Path playwright = Tools.require(Tool.PLAYWRIGHT);
    Path chromium = Tools.require(Tool.CHROMIUM);
    Path node = Tools.require(Tool.NODE);
    Path script = folder.resolve("site.mjs");
    try (var in = SiteInBrowserTest.class.getResourceAsStream("site.mjs")) {
      Files.write(script, in.readAllBytes());
    }
    Path site = folder.resolve("site");
    new Site(SiteTest.ROOT).write(site);
    Path screenshots = Files.createDirectories(Path.of("target/pages")).toAbsolutePath();
    Map<String, Object> seen = run(node, script, playwright, chromium, screenshots, site.toUri());
    assertEquals(List.of(), seen.get("wrong"));
    assertEquals(List.of(), seen.get("requests"), "requests that leave the disk");
    assertEquals(Map.of(), seen.get("overflow"), "pages that are wider than the window");
    assertTrue(seen.get("found").toString().endsWith("/diagnostics/RK104.html"),
        seen.get("found")::toString);
    assertTrue(seen.get("section").toString().contains("webgpu.html"),
        seen.get("section")::toString);
    assertEquals("Nothing found", seen.get("nothing"));
    assertEquals("dark", seen.get("theme"));
    assertEquals(true, seen.get("dark"), "a dark page is dark");
    assertEquals(true, seen.get("menu"), "the navigation opens on a phone");
    assertTrue(((Number) seen.get("contrast")).doubleValue() >= 4.5, seen::toString);
  }

  private Map<String, Object> run(Object... command) throws Exception {
    Path errors = folder.resolve("errors");
    Process process = new ProcessBuilder(
        java.util.Arrays.stream(command).map(Object::toString).toList())
        .redirectError(errors.toFile()).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "node does not end");
    assertEquals(0, process.exitValue(), Files.readString(errors) + output);
    return JSON.std.mapFrom(output);
  }
}
