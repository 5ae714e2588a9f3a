package io.ringkernel.benchmarks.gpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The correctness stage again, under compute-sanitizer, and a mistake that it must find. */
final class SanitizersStage implements Stage {
  private static final int LIMIT_SECONDS = 90;
  private static final int FOUND = 7;

  /** How a run ended: its exit status, or the reason for which there is none. */
  private record Ended(int status, String output, String obstacle) {}

  @Override
  public String name() {
    return "sanitizers";
  }

  @Override
  public List<Row> run(Rig rig) throws Exception {
    List<Row> rows = new ArrayList<>();
    rows.add(planted());
    for (String tool : List.of("memcheck", "racecheck", "initcheck", "synccheck")) {
      rows.add(clean(tool));
    }
    return rows;
  }

  private static Row clean(String tool) throws Exception {
    String name = "compute-sanitizer " + tool;
    Ended ended = run(tool, List.of("--smoke", "--stage", "correctness"));
    if (!ended.obstacle.isEmpty()) {
      return Row.missing(name, ended.obstacle);
    }
    List<SanitizerReport.Finding> findings = SanitizerReport.parse(ended.output).findings();
    return switch (ended.status) {
      case 0 -> Row.verified(name, "errors", new double[] {0}, Goal.atMost(0, 0, 0), "");
      case FOUND -> Row.verified(name, "errors", new double[] {Math.max(1, findings.size())},
          Goal.atMost(0, 0, 0), findings.isEmpty() ? "" : findings.getFirst().toString());
      default -> Row.missing(name, "the machine refuses it: " + lastLine(ended));
    };
  }

  private static Row planted() throws Exception {
    String name = "an access out of bounds, found at its Java line";
    Ended ended = run("memcheck", List.of("--planted"));
    if (!ended.obstacle.isEmpty()) {
      return Row.missing(name, ended.obstacle);
    }
    if (ended.status != FOUND) {
      return Row.missing(name, "the machine refuses it: " + lastLine(ended));
    }
    SanitizerReport report = SanitizerReport.parse(ended.output);
    int line = Planted.line();
    boolean isFound = report.hasInvalidAccess(Planted.fileName(), line);
    return Row.verified(name, "found", new double[] {isFound ? 1 : 0},
        Goal.atLeast(1, Double.NaN, Double.NaN), isFound ? Planted.fileName() + ":" + line
            : "it says " + report.findings() + ", not " + Planted.fileName() + ":" + line);
  }

  private static String lastLine(Ended ended) {
    return "exit status " + ended.status
        + ended.output.strip().lines().reduce((_, last) -> ", " + last.strip()).orElse("");
  }

  private static Ended run(String tool, List<String> arguments) throws Exception {
    Path folder = Files.createTempDirectory("sanitizer");
    Path output = folder.resolve("output");
    List<String> words = new ArrayList<>(List.of("compute-sanitizer", "--tool", tool,
        "--error-exitcode", Integer.toString(FOUND),
        ProcessHandle.current().info().command().orElse("java"),
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        Main.class.getName(), "--out", folder.toString()));
    words.addAll(arguments);
    Process process;
    try {
      process = new ProcessBuilder(words).redirectErrorStream(true)
          .redirectOutput(output.toFile()).start();
    } catch (IOException e) {
      return new Ended(0, "", "there is no compute-sanitizer on this machine");
    }
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return new Ended(0, "", "it did not end in " + LIMIT_SECONDS + " s");
    }
    return new Ended(process.exitValue(), Files.readString(output), "");
  }
}
