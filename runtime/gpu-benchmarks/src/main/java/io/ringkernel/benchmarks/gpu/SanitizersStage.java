package io.ringkernel.benchmarks.gpu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The correctness stage again, under compute-sanitizer. */
final class SanitizersStage implements Stage {
  private static final int LIMIT_SECONDS = 110;

  @Override
  public String name() {
    return "sanitizers";
  }

  @Override
  public List<Row> run(Rig rig) throws Exception {
    List<Row> rows = new ArrayList<>();
    for (String tool : List.of("memcheck", "racecheck", "initcheck", "synccheck")) {
      rows.add(run(tool));
    }
    return rows;
  }

  private static Row run(String tool) throws Exception {
    String name = "compute-sanitizer " + tool;
    List<String> words = new ArrayList<>(List.of("compute-sanitizer", "--tool", tool,
        "--error-exitcode", "7", ProcessHandle.current().info().command().orElse("java"),
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        Main.class.getName(), "--smoke", "--stage", "correctness", "--out",
        java.nio.file.Files.createTempDirectory("sanitizer").toString()));
    Process process;
    try {
      process = new ProcessBuilder(words).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    } catch (java.io.IOException e) {
      return Row.missing(name, "there is no compute-sanitizer on this machine");
    }
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return Row.missing(name, "it did not end in " + LIMIT_SECONDS + " s");
    }
    return switch (process.exitValue()) {
      case 0 -> Row.verified(name, "errors", new double[] {0}, Goal.atMost(0, 0, 0), "");
      case 7 -> Row.verified(name, "errors", new double[] {1}, Goal.atMost(0, 0, 0),
          "it found errors");
      default -> Row.missing(name, "the machine refuses it, exit status " + process.exitValue());
    };
  }
}
