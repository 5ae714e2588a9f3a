package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.benchmarks.gpu.Main;
import io.ringkernel.benchmarks.gpu.Rig;
import io.ringkernel.tests.corpus.EmulatedGpuDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The stages of the GPU benchmarks run, small, on the emulator. */
@Timeout(120)
final class GpuBenchmarksTest {
  @Test
  void everyStageRunsOnTheEmulatorAndLeavesItsReport(@TempDir Path folder) throws IOException {
    Rig rig = new Rig(new EmulatedGpuDriver(4, 0), 0, EmulatedGpuDriver.compiler(), true);
    assertTrue(Main.smoke(rig, folder));
    for (String stage : new String[] {"correctness", "latency", "throughput", "stencils"}) {
      assertTrue(Files.readString(folder.resolve(stage + ".json")).contains("\"p50\""), stage);
    }
    assertTrue(Files.readString(folder.resolve("README.md")).contains("host to actor to host"));
  }
}
