package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim3d.RoomOptions;
import io.ringkernel.samples.wavesim3d.RoomServer;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Test
  void aServedRoomIsWatchedAndSteered() throws Exception {
    Path playwright = Tools.require(Tool.PLAYWRIGHT);
    Path chromium = Tools.require(Tool.CHROMIUM);
    Path script = folder.resolve("room-live.mjs");
    try (var in = RoomPageTest.class.getResourceAsStream("web/room-live.mjs")) {
      Files.write(script, in.readAllBytes());
    }
    RoomOptions options = new RoomOptions(Backend.CPU, new RoomOptions.Point(1.6, 1.2, 1), 0.05,
        0.1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), folder, Optional.empty(), Optional.empty(),
        Optional.empty(), false, List.of());
    Path screenshots = Files.createDirectories(Path.of("target/pages"));
    Map<String, Object> page;
    try (RoomServer server = RoomServer.start(options, 0)) {
      page = JSON.std.mapFrom(WebProject.node("", script, playwright, chromium,
          screenshots.toAbsolutePath(), server.address()));
    }

    assertEquals(List.of(), page.get("wrong"));
    assertEquals(0, page.get("overflow"), "wider than a phone");
    assertTrue(((Number) page.get("loudest")).intValue() > 20, "nothing is heard");
    assertTrue(((Number) page.get("again")).intValue() > 5, "no second pulse");
    assertTrue(differing(page, "moving", "silent") > 300, "the reset room is not silent");
    assertEquals("0.77 0.60 0.57", page.get("head"));
    assertEquals("0.77 0.31 0.57", page.get("moved"));
    assertEquals("the head does not fit between the walls there", page.get("problem"));
  }

  private static long differing(Map<String, Object> page, String one, String other) {
    List<?> first = (List<?>) page.get(one);
    List<?> second = (List<?>) page.get(other);
    return IntStream.range(0, first.size()).filter(i -> Math.abs(((Number) first.get(i)).intValue()
        - ((Number) second.get(i)).intValue()) > 12).count();
  }
}
