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
  void everyRowIsThereAndTheDeviceIsNamed() throws Exception {
    List<String> lines = new WebGpuFigures(400, 10).run();
    assertTrue(lines.getFirst().startsWith("Device: "), lines::toString);
    assertTrue(!lines.getFirst().contains("llvmpipe") || lines.getFirst().contains("software"));
    assertEquals(3, lines.stream().filter(line -> line.contains("beside one launch")).count());
    assertTrue(lines.stream().anyMatch(line -> line.contains("launch and wait, bare C")));
    assertTrue(lines.stream().filter(line -> line.startsWith("| messages"))
        .allMatch(line -> line.matches(".*\\| [0-9.]+ us \\| [0-9,]+ \\|")), lines::toString);
  }
}
