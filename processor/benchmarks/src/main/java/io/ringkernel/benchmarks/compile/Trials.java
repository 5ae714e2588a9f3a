package io.ringkernel.benchmarks.compile;

import io.ringkernel.benchmarks.compile.Trial.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured so far, kept in a file beside the report, so that a session that was cut off
 * goes on where it was. What another commit, JDK or setting gave does not count.
 */
final class Trials {
  private final Path file;
  private final Map<String, Result> known = new HashMap<>();

  /** One trial. */
  @FunctionalInterface
  interface Measured {
    Result run() throws IOException, InterruptedException;
  }

  Trials(Settings settings) throws IOException {
    file = settings.folder().resolve("trials.partial");
    String head = System.getProperty("ringkernel.commit", "unknown") + ", " + Runtime.version()
        + ", " + settings.classes() + " classes, " + settings.seconds() + " s";
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    if (lines.isEmpty() || !lines.getFirst().equals(head)) {
      Files.writeString(file, head + "\n");
      return;
    }
    for (String line : lines.subList(1, lines.size())) {
      int equals = line.indexOf('=');
      known.put(line.substring(0, equals), Result.parse(line.substring(equals + 1)));
    }
    System.out.println("goes on behind " + known.size() + " trials in " + file);
  }

  /** The result of that name, measured now where it is not known. */
  Result get(String name, Measured trial) throws IOException, InterruptedException {
    Result result = known.get(name);
    if (result == null) {
      result = trial.run();
      known.put(name, result);
      Files.writeString(file, name + "=" + result + "\n", StandardOpenOption.APPEND);
    }
    return result;
  }

  /** All is in the report. */
  void finish() throws IOException {
    Files.delete(file);
  }
}
