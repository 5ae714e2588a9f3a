package io.ringkernel.tests.protocol;

import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of Spin: a model, what is defined in it, and the claim to check.
 *
 * @param claim the name of an {@code ltl} formula of the model
 * @param live whether the claim is about something that must come to pass: then every thread that
 *     can go on does so at last (weak fairness)
 */
record SpinModel(String name, List<String> defined, String claim, boolean live) {
  private static final Path MODELS = Path.of("src/test/promela");
  private static final long SECONDS = 600;
  private static final Pattern ERRORS = Pattern.compile("errors: (\\d+)");
  private static final Pattern STATES = Pattern.compile("(\\d+) states, stored");

  /** What the check found. */
  record Verdict(int errors, long states, String output) {}

  static SpinModel safe(String name, String claim, String... defined) {
    return new SpinModel(name, List.of(defined), claim, false);
  }

  static SpinModel live(String name, String claim, String... defined) {
    return new SpinModel(name, List.of(defined), claim, true);
  }

  /** Checks all states that the model can reach. */
  Verdict check(Path folder) throws IOException, InterruptedException {
    Path model = MODELS.resolve(name + ".pml").toAbsolutePath();
    String compiler = compiler();
    List<String> generate =
        new ArrayList<>(List.of(Tools.require(Tool.SPIN).toString(), "-a",
            "-P" + compiler + " -E -x c"));
    defined.forEach(definition -> generate.add("-D" + definition));
    generate.add(model.toString());
    succeed(folder, generate);
    succeed(folder, List.of(compiler, "-O1", "-w", "-DNFAIR=6", "-o", "pan", "pan.c"));
    List<String> run = new ArrayList<>(List.of(folder.resolve("pan").toString(), "-a", "-m400000",
        "-N", claim));
    if (live) {
      run.add("-f");
    }
    String output = succeed(folder, run);
    if (output.contains("max search depth too small")) {
      throw new AssertionError(this + ": the search was cut off");
    }
    return new Verdict((int) number(ERRORS, output), number(STATES, output), output);
  }

  private long number(Pattern pattern, String output) {
    Matcher matcher = pattern.matcher(output);
    if (!matcher.find()) {
      throw new AssertionError(this + " said neither:\n" + output);
    }
    return Long.parseLong(matcher.group(1));
  }

  /** Spin writes C; what compiles C++ has its C compiler beside it. */
  private static String compiler() {
    Path cxx = Tools.require(Tool.CXX);
    for (String name : List.of(cxx.getFileName().toString().replace("g++", "gcc")
        .replace("clang++", "clang"), "gcc", "cc")) {
      Path candidate = cxx.resolveSibling(name);
      if (Files.isExecutable(candidate)) {
        return candidate.toString();
      }
    }
    throw new AssertionError("there is no C compiler beside " + cxx);
  }

  private String succeed(Path folder, List<String> words)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process = new ProcessBuilder(words).directory(folder.toFile())
        .redirectErrorStream(true).redirectOutput(output.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(this + " did not end in " + SECONDS + " seconds");
    }
    String said = Files.readString(output, StandardCharsets.ISO_8859_1);
    if (process.exitValue() != 0) {
      throw new AssertionError(this + ": " + String.join(" ", words) + " failed:\n" + said);
    }
    return said;
  }

  @Override
  public String toString() {
    return name + ", " + claim + (defined.isEmpty() ? "" : " with " + String.join(" ", defined));
  }
}
