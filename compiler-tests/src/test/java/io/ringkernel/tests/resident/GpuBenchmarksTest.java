package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.benchmarks.gpu.CppRival;
import io.ringkernel.benchmarks.gpu.Main;
import io.ringkernel.benchmarks.gpu.Planted;
import io.ringkernel.benchmarks.gpu.PowerLog;
import io.ringkernel.benchmarks.gpu.Rig;
import io.ringkernel.benchmarks.gpu.SanitizerReport;
import io.ringkernel.benchmarks.gpu.SanitizerReport.Finding;
import io.ringkernel.benchmarks.gpu.StageLimit;
import io.ringkernel.benchmarks.gpu.StencilCase;
import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.tests.corpus.EmulatedGpuDriver;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stages of the GPU benchmarks run, small, on the emulator; their rivals compile. */
@Timeout(240)
final class GpuBenchmarksTest {
  /** Each is a row of the tables that the figures are held against. */
  private static final List<String> FIGURES = List.of("host to actor to host, 64 B, checked",
      "round trip against launch and synchronize", "round trip against graph and synchronize",
      "Java's cost of one send while the GPU consumes", "host to GPU, 64 B, one Java producer",
      "GPU to host, 64 B, each checked", "the same, 60 s", "variation of the windows of those 60 s",
      "GPU power meanwhile", "GPU clock meanwhile",
      "actor to actor round trip", "actor to actor, all together",
      "cluster sync", "grid barrier", "actor create, first reply included",
      "actor restart, first reply included", "live pooled actors, all messaged and answered",
      "pooled actors launched together", "host memory of a pooled actor",
      "4-stage pipeline fed by Java", "bulk copy against the driver's, to the device",
      "bulk copy against the driver's, to the host",
      "mixed workload against relaunching", "saxpy, generated against by hand",
      "sum against CUB", "Java path against the same protocol in C++",
      "command injection", "lifecycle rule", "memory allocation", "message between two blocks",
      "\"actor create\": acknowledged", "one thread puts 256 B into a queue", "events a second",
      "elements a second",
      "2D 16 x 16, generated, all steps in one call", "3D 8^3, generated, all steps in one call",
      "2D 16 x 16, generated, a launch a step", "2D 16 x 16, generated, a graph",
      "2D 16 x 16, by hand, one cooperative launch", "the runtime chose naive",
      "price of the actor form over the fused kernel");
  /** What stands in the notes of rows whose form the runtime took, and only there. */
  private static final List<String> FORMS = List.of("tiled 8x8", "blocked 8x8 2", "persistent 8x8",
      "tiled 8x4x4", "blocked 8x4x4 2", "persistent 8x4x4");

  private static Rig rig() {
    return new Rig(new EmulatedGpuDriver(4, 0), 0, EmulatedGpuDriver.compiler(), true);
  }

  @Test
  void everyStageRunsOnTheEmulatorAndLeavesItsReport(@TempDir Path folder) throws IOException {
    assertTrue(Main.smoke(rig(), folder));
    for (String stage : new String[] {"correctness", "latency", "throughput", "actors", "kernels",
      "stencils"}) {
      assertTrue(Files.readString(folder.resolve(stage + ".json")).contains("\"p50\""), stage);
    }
    String page = Files.readString(folder.resolve("README.md"));
    for (String figure : FIGURES) {
      assertTrue(page.contains(figure), figure);
    }
    for (String form : FORMS) {
      assertTrue(page.lines().anyMatch(line -> line.endsWith(" | " + form + " |")
          && line.contains("generated, " + form.substring(0, form.indexOf(' ')) + " | verified")),
          form);
    }
    assertTrue(page.lines().filter(line -> line.contains("price of the actor form"))
        .allMatch(line -> line.contains(" ratio |")), "the price was measured");
    for (String theirs : List.of(
        " restart, first reply included: ", " create, first reply included: ",
        "4-stage pipeline fed by Java: ", "saxpy, generated: ", "actor round trip, two clusters: ",
        "host to GPU, 64 B, one Java producer: ", "of one send while the GPU consumes: ")) {
      assertTrue(page.lines().anyMatch(line -> line.startsWith("| \"") && line.contains(theirs)),
          "beside a method of the other: " + theirs);
    }
    assertTrue(page.contains("](latency.svg)") && !page.contains("goals.svg"), page);
    assertTheReportIsMadeOfTheJson(folder, page);
  }

  private static void assertTheReportIsMadeOfTheJson(Path folder, String page)
      throws IOException {
    String plot = Files.readString(folder.resolve("latency.svg"));
    Files.delete(folder.resolve("README.md"));
    Files.delete(folder.resolve("latency.svg"));
    assertTrue(Main.report(folder));
    assertEquals(page, Files.readString(folder.resolve("README.md")));
    assertEquals(plot, Files.readString(folder.resolve("latency.svg")));
  }

  @Test
  void aFullRunHasTheGridsThatFiguresAreAskedOf() {
    assertEquals(
        List.of("2D 512 x 512", "3D 64^3", "2D 4096 x 4096", "3D 256^3", "3D 512^3"),
        StencilCase.ALL.stream().map(StencilCase::name).toList());
  }

  @Test
  void aStageThatDoesNotEndIsEnded() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    try (StageLimit _ = new StageLimit(Duration.ofMillis(20), ended::countDown)) {
      assertTrue(ended.await(30, TimeUnit.SECONDS));
    }
    CountDownLatch never = new CountDownLatch(1);
    new StageLimit(Duration.ofMillis(100), never::countDown).close();
    assertFalse(never.await(300, TimeUnit.MILLISECONDS), "it ended by itself");
  }

  @Test
  void theReportOfASanitizerIsReadInTheFormsThatItHas() {
    SanitizerReport report = SanitizerReport.parse("""
        ========= COMPUTE-SANITIZER
        correctness ...
        ========= Invalid __global__ write of size 4 bytes
        =========     at beyond+0x90 in /home/user/src/Planted.java:31
        =========     by thread (0,0,0) in block (0,0,0)
        =========     Access to 0x7f31a0400000 is out of bounds
        =========     Saved host backtrace up to driver entry point at kernel launch time
        =========         Host Frame: [0x2f0b4a] in libcuda.so.1
        =========\s
        ========= Invalid __shared__ read of size 8 bytes
        =========     at 0x160 in Kernels.java:6:sum
        =========     by thread (3,0,0) in block (0,0,0)
        ========= Error: Race reported between Write access at f+0x1d0 in Tile.java:40 and Read \
        access at f+0x210 in Tile.java:44 [16 hazards]
        ========= Program hit CUDA_ERROR_LAUNCH_FAILED (error 719) on CUDA API call to \
        cuStreamSynchronize.
        =========     Saved host backtrace up to driver entry point at error
        =========     Host Frame: [0x43cb6f] in libcuda.so.1
        ========= ERROR SUMMARY: 3 errors
        """);
    assertEquals(List.of(
        new Finding("Invalid __global__ write of size 4 bytes", "Planted.java", 31),
        new Finding("Invalid __shared__ read of size 8 bytes", "Kernels.java", 6),
        new Finding("Error: Race reported between Write access at f+0x1d0 in Tile.java:40 and Read "
            + "access at f+0x210 in Tile.java:44 [16 hazards]", "Tile.java", 40),
        new Finding("Program hit CUDA_ERROR_LAUNCH_FAILED (error 719) on CUDA API call to "
            + "cuStreamSynchronize.", "", 0)),
        report.findings());
    assertTrue(report.hasInvalidAccess("Planted.java", 31));
    assertFalse(report.hasInvalidAccess("Planted.java", 30));
    assertFalse(report.hasInvalidAccess("Tile.java", 40));
    assertEquals(List.of(), SanitizerReport.parse(
        "========= COMPUTE-SANITIZER\n========= ERROR SUMMARY: 0 errors\n").findings());
  }

  @Test
  void powerIsReadWhereNvidiaSmiTellsIt() {
    assertArrayEquals(new double[] {312.51, 98}, PowerLog.watts(
        List.of("312.51, 98, 54, 1980", "[N/A], 98, 54, 1980", "98, 0, 30, 210", "Unknown error")));
    assertArrayEquals(new double[] {1980, 210}, PowerLog.clocks(
        List.of("312.51, 98, 54, 1980", "98, 0, 30, 210", "98, 0, 30", "Unknown error")));
  }

  /** What compute-sanitizer goes by: lines of the machine code say which Java line they are of. */
  @Test
  void thePlantedMistakeIsAtItsJavaLineInTheCompiledKernel(@TempDir Path folder)
      throws IOException, InterruptedException {
    KernelImage image = Planted.image();
    assertTrue(image.options().contains("-lineinfo"), image.options().toString());
    Path source = Files.writeString(folder.resolve(image.file()), image.text());
    List<String> words = new ArrayList<>(image.options());
    words.add(source.toString());
    String ptx = ptx(words, "sm_90", folder);
    Matcher file = Pattern.compile("\\.file\\s+(\\d+) \"[^\"]*Planted\\.java\"").matcher(ptx);
    assertTrue(file.find(), "a file of Java");
    Matcher store = Pattern.compile("\\.loc\\s+" + file.group(1) + " " + Planted.line()
        + " .*\\n(?:(?!\\s*\\.loc)[^\\n]*\\n)*?\\s*st\\.global").matcher(ptx);
    assertTrue(store.find(), "the store is at line " + Planted.line() + " in\n" + ptx);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hand.cu", "persistent.cu", "barriers.cu"})
  void kernelsByHandCompileForDevices(String name, @TempDir Path folder)
      throws IOException, InterruptedException {
    try (InputStream text = Rig.class.getResourceAsStream(name)) {
      Files.write(folder.resolve(name), text.readAllBytes());
    }
    for (String architecture : List.of("sm_80", "sm_90")) {
      ptx(List.of(folder.resolve(name).toString()), architecture, folder);
    }
  }

  @Test
  void theRivalInCppCompilesForDevices(@TempDir Path folder)
      throws IOException, InterruptedException {
    String ptx = ptx(CppRival.write(rig().shape(1, 1, 64), folder), "sm_90", folder);
    assertTrue(ptx.contains("rk_resident") && ptx.contains("DeviceReduce"), "both are in it");
  }

  private static String ptx(List<String> words, String architecture, Path folder)
      throws IOException, InterruptedException {
    Path result = folder.resolve("result.ptx");
    List<String> command = new ArrayList<>(
        List.of(Tools.require(Tool.NVCC).toString(), "-arch=" + architecture, "-ptx", "-o",
            result.toString()));
    command.addAll(words);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return Files.readString(result);
  }
}
