package io.ringkernel.benchmarks.webgpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.webgpu.WebGpuBackend;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import io.ringkernel.runtime.webgpu.WebGpuLibrary;
import io.ringkernel.runtime.webgpu.WebGpuUnavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures are taken; how good they are depends on what else the machine does. */
final class WebGpuFiguresTest {
  /** Where tools are required, their absence is a failure. */
  private static final List<String> REQUIRED = List.of(
      Objects.requireNonNullElse(System.getenv("RINGKERNEL_REQUIRE_TIERS"), "").split(" *, *"));

  @BeforeAll
  static void findADevice() {
    Path dawn = Path.of("../../node_modules/bun-webgpu-linux-x64/libwebgpu_wrapper.so")
        .toAbsolutePath().normalize();
    if (System.getProperty(WebGpuLibrary.PROPERTY) == null && Files.exists(dawn)) {
      System.setProperty(WebGpuLibrary.PROPERTY, dawn.toString());
    }
    try {
      WebGpuDevice.open(WebGpuBackend.VULKAN).close();
    } catch (WebGpuUnavailable e) {
      if (REQUIRED.contains("all") || REQUIRED.contains("vulkan")) {
        throw e;
      }
      Assumptions.abort(e.getMessage());
    }
  }

  @Test
  void oneLaunchForEachMessageGivesTheSumsOfTheActor() {
    try (WebGpuDevice device = WebGpuDevice.open(WebGpuBackend.VULKAN);
        OneByOne naive = new OneByOne(device)) {
      assertEquals(21, naive.ask(new long[] {1, 2, 3, 4, 5, 6}));
      assertEquals(21 - 6 * 5_000_000_000L,
          naive.ask(new long[] {-5_000_000_000L, -5_000_000_000L, -5_000_000_000L,
            -5_000_000_000L, -5_000_000_000L, -5_000_000_000L}));
    }
  }

  @Test
  void everyRowIsThereAndTheDeviceIsNamed(@TempDir Path folder) throws Exception {
    WebGpuFigures figures = new WebGpuFigures(2, 400, 10);
    WebGpuReport report = new WebGpuReport(figures.run(), figures.figures(), 61);
    List<String> lines = report.table().lines().toList();
    assertTrue(lines.getFirst().startsWith("Device: "), lines::toString);
    assertTrue(!lines.getFirst().contains("llvmpipe")
        || lines.getFirst().contains("software device"), lines::toString);
    assertEquals(3, lines.stream().filter(line -> line.contains("beside one launch")).count());
    assertEquals(2, lines.stream().filter(line -> line.contains("beside bare C")).count());
    assertTrue(lines.stream()
        .filter(line -> line.startsWith("| messages") && !line.contains("beside"))
        .allMatch(line -> line.matches(".*\\| [0-9.]+ us \\| [0-9,]+ \\|")), lines::toString);

    report.write(folder);

    assertTrue(Files.readString(folder.resolve("README.md")).contains(report.table()));
    assertTrue(Files.readString(folder.resolve("webgpu.json")).contains("\"ask and reply\""));
  }

  @Test
  void comparisonsAreThoseOfEqualRounds() {
    Figure ours = new Figure("launch and wait", "RingKernel", true, new double[] {10, 206, 33});
    Figure bare = new Figure("launch and wait", "bare C", false, new double[] {10, 200, 30});
    assertEquals(0.03, ours.overhead(bare, 0.5), 1e-9);
    assertEquals(0.1, ours.overhead(bare, 1), 1e-9);
    Figure naive = new Figure("messages", WebGpuFigures.ONE_BY_ONE, false,
        new double[] {1000, 500, 600});
    Figure batched =
        new Figure("messages", "messages to 1 actor", true, new double[] {10, 10, 1});
    String table =
        new WebGpuReport("llvmpipe", List.of(naive, batched, ours, bare), 1).table();
    assertTrue(table.contains("| 100 x | ≥ 50 x | reached |"), table);
    assertTrue(table.contains("| +3.0 % | ≤ 5 % | reached |"), table);
  }
}
