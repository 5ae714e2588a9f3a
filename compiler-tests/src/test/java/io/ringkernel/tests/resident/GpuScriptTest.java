package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script for a machine with a GPU, in a folder that looks packed, with a Java that records. */
@Timeout(60)
final class GpuScriptTest {
  /** Notes its words; a stage leaves its file where it was told to, and one of them fails. */
  private static final String JAVA = """
      #!/bin/sh
      here=$(cd "$(dirname "$0")/../.." && pwd)
      printf '%s ' "$(basename "$PWD")" "$@" >>"$here/calls"
      printf '\\n' >>"$here/calls"
      while [ $# -gt 0 ]; do
        case $1 in
          --stage) stage=$2 ;;
          --out) printf '%s\\n' "$stage" >"$2/$stage.json" ;;
        esac
        shift
      done
      [ "${stage:-}" != kernels ]
      """;

  private record Ended(int status, String output) {}

  @TempDir
  private Path folder;
  private Path packed;
  private String limit = "60";

  @BeforeEach
  void pack() throws IOException {
    packed = Files.createDirectories(folder.resolve("packed"));
    Files.createDirectories(packed.resolve("work"));
    Files.copy(Path.of("../.config/gpu.sh"), packed.resolve("gpu.sh"));
    Files.writeString(packed.resolve("jre.tar.xz"), "");
    Files.writeString(packed.resolve("commit"), "abc1234\n");
    Files.writeString(packed.resolve("classpath"), "101-one.jar\n102-two.jar\n");
    Files.writeString(packed.resolve("tests"), "demo.OneDeviceTest\ndemo.OtherDeviceTest\n");
    Files.createDirectories(packed.resolve("lib"));
    Files.writeString(packed.resolve("lib/junit-platform-console-standalone-1.jar"), "");
    program(packed.resolve("jre/bin/java"), JAVA);
    gpu(true);
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void gpu(boolean isThere) throws IOException {
    program(folder.resolve("bin/nvidia-smi"),
        "#!/bin/sh\necho 'GPU 0: made up'\nexit " + (isThere ? 0 : 9) + "\n");
  }

  private Ended run(String... words) throws IOException, InterruptedException {
    return run(packed.resolve("gpu.sh"), words);
  }

  private Ended run(Path script, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", script.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
        .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile());
    builder.environment().put("RINGKERNEL_STAGE_SECONDS", limit);
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    Process process = builder.start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private List<String> calls() throws IOException {
    Path calls = packed.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  @Test
  void withoutAGpuItSaysSoAndRunsNothing() throws Exception {
    gpu(false);
    assertEquals(new Ended(2, "gpu: nvidia-smi finds no GPU here, so nothing was run\n"),
        run("run"));
    assertEquals(List.of(), calls());
  }

  @Test
  void stagesAreRunByNameEachInAProcessOfItsOwn() throws Exception {
    Ended ended = run("run", "latency", "tests");
    assertEquals(0, ended.status, ended.output);
    assertEquals(2, calls().size());
    String bench = calls().getFirst();
    assertTrue(bench.contains("-Dringkernel.commit=abc1234") && bench.contains(
        "lib/101-one.jar:" + packed + "/lib/102-two.jar") && bench.contains(
            "io.ringkernel.benchmarks.gpu.Main --stage latency --out " + packed + "/results"),
        bench);
    String tests = calls().getLast();
    assertTrue(tests.startsWith("work ") && tests.contains("--include-tag gpu "
        + "--select-class=demo.OneDeviceTest --select-class=demo.OtherDeviceTest"), tests);
    assertTrue(
        Files.readString(packed.resolve("results/machine.txt")).contains("GPU 0: made up"));
    assertTrue(Files.exists(packed.resolve("results/tests.log")));
  }

  @Test
  void withoutNamesAllAreRun() throws Exception {
    Ended ended = run("run", "./out");
    assertEquals(1, ended.status);
    assertTrue(ended.output.contains("not fine: kernels; see "), ended.output);
    assertEquals(8, calls().size());
    assertTrue(Files.exists(folder.resolve("elsewhere/out/stencils.json")),
        "what comes after one that fails is run");
  }

  @Test
  void aRunGoesOnFromTheArchiveOfAnother() throws Exception {
    assertEquals(0, run("run", "latency").status);
    try (Stream<Path> files = Files.list(packed.resolve("results"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(packed.resolve("results"));
    assertEquals(0, run("run", "throughput").status);
    assertEquals("latency\n", Files.readString(packed.resolve("results/latency.json")));
    assertTrue(Files.exists(packed.resolve("results/throughput.json")));
  }

  @Test
  void whatIsNoStageIsRefused() throws Exception {
    for (String[] words : List.of(new String[] {"run", "latncy"},
        new String[] {"run", "latency", "troughput"}, new String[] {"run", "--stage"})) {
      Ended ended = run(words);
      assertEquals(1, ended.status, ended.output);
      assertTrue(ended.output.contains("no such") || ended.output.contains("neither a stage nor"),
          ended.output);
    }
    assertEquals(List.of(), calls());
    assertFalse(Files.exists(folder.resolve("elsewhere/latncy")));
  }

  @Test
  void testsThatWereFineForACommitAreNotRunAgain() throws Exception {
    assertEquals(0, run("run", "tests").status);
    Ended again = run("run", "tests", "latency");
    assertTrue(again.output.contains("the tests were fine for this commit"), again.output);
    assertEquals(2, calls().size(), "tests and latency");
    Files.writeString(packed.resolve("commit"), "def5678\n");
    run("run", "tests");
    Files.writeString(packed.resolve("commit"), "def5678 with changes\n");
    run("run", "tests");
    run("run", "tests");
    assertEquals(5, calls().size(), "of another commit, and twice of none");
  }

  @Test
  void testsThatFailAreRunAgain() throws Exception {
    program(packed.resolve("jre/bin/java"), JAVA.replace("!= kernels", "= never"));
    assertEquals(1, run("run", "tests").status);
    assertEquals(1, run("run", "tests").status);
    assertEquals(2, calls().size());
  }

  @Test
  void whatDoesNotEndIsEnded() throws Exception {
    program(packed.resolve("jre/bin/java"), "#!/bin/sh\nsleep 50\n");
    limit = "1";
    Ended ended = run("run", "tests", "latency");
    assertEquals(1, ended.status);
    assertTrue(ended.output.contains("not fine: tests latency; see "), ended.output);
  }

  @Test
  void rivalsThatWerePackedAreUsed() throws Exception {
    run("run", "latency");
    program(packed.resolve("rivals"), "#!/bin/sh\n");
    run("run", "latency");
    String rival = "-Dringkernel.bench.rival=" + packed + "/rivals ";
    assertFalse(calls().getFirst().contains("rival"), calls()::toString);
    assertTrue(calls().getLast().contains(rival), calls()::toString);
  }

  @Test
  void inACheckoutTheSameStagesAreRunByItsBuild() throws Exception {
    Path root = folder.resolve("checkout");
    Files.createDirectories(root.resolve(".config"));
    Files.copy(Path.of("../.config/gpu.sh"), root.resolve(".config/gpu.sh"));
    program(root.resolve("ringkernel"), """
        #!/bin/sh
        echo "$RINGKERNEL_REQUIRE_TIERS $*" >>calls
        [ "$1" != test ] || sleep 50
        """);
    limit = "1";
    Path out = folder.resolve("out");
    Ended ended =
        run(root.resolve(".config/gpu.sh"), "here", out.toString(), "tests", "latency");
    assertEquals(1, ended.status, ended.output);
    assertTrue(ended.output.contains("not fine: tests; see "), ended.output);
    List<String> calls = Files.readAllLines(root.resolve("calls"));
    assertEquals(2, calls.size(), calls::toString);
    assertTrue(calls.getFirst().startsWith("gpu test ")
        && calls.getFirst().contains(" -Dgroups=gpu "), calls::toString);
    assertEquals("gpu bench gpu --stage latency --out " + out, calls.getLast());
  }
}
