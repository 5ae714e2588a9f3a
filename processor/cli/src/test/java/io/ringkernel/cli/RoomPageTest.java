package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows sound in a room, in Chromium. The screenshot stays in target/pages. */
final class RoomPageTest {
  @TempDir
  Path folder;

  @Test
  void theCloudGrowsAndTurns() throws Exception {
    Path playwright = Tools.require(Tool.PLAYWRIGHT);
    Path chromium = Tools.require(Tool.CHROMIUM);
    Path script = folder.resolve("room.mjs");
    try (var in = RoomPageTest.class.getResourceAsStream("web/room.mjs")) {
      Files.write(script, in.readAllBytes());
    }
    Path html = folder.resolve("room.html");
    assertEquals(0, RingKernel.run(new PrintWriter(Writer.nullWriter()),
        new PrintWriter(Writer.nullWriter()), "run", "wavesim3d", "--size", "1.6,1.2,1", "--steps",
        "160", "--backend", "cpu", "--no-verify", "-o", folder.toString(), "--page",
        html.toString()));
    Path screenshots = Files.createDirectories(Path.of("target/pages"));

    Map<String, Object> page = JSON.std.mapFrom(WebProject.node("", script, playwright, chromium,
        screenshots.toAbsolutePath(), html.toUri()));

    assertEquals(List.of(), page.get("wrong"));
    assertEquals("", page.get("problem"));
    assertEquals(0, page.get("overflow"), "wider than a phone");
    assertEquals(9, page.get("last"));
    assertEquals("13.3 ms", page.get("time"));
    assertTrue(differing(page, "early", "late") > 300, "moments look alike");
    assertTrue(differing(page, "late", "turned") > 300, "the room does not turn");
  }

  private static long differing(Map<String, Object> page, String one, String other) {
    List<?> first = (List<?>) page.get(one);
    List<?> second = (List<?>) page.get(other);
    return IntStream.range(0, first.size()).filter(i -> Math.abs(((Number) first.get(i)).intValue()
        - ((Number) second.get(i)).intValue()) > 12).count();
  }
}
