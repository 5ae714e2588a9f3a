package io.ringkernel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for class files. */
final class ForeignOptions {
  @Option(names = "--report", paramLabel = "FILE",
      description = "Also write the result as JSON to a file.")
  private Path report;

  @Option(names = "--verify", paramLabel = "N", defaultValue = "0",
      description = "For a jar: compare each method with the JVM on N inputs.")
  private int runs;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
      description = "What the inputs depend on; ${DEFAULT-VALUE} is the default.")
  private long seed;

  @Option(names = "--class", paramLabel = "NAME",
      description = "For a jar: only classes of that name; * stands for any text.")
  private List<String> classes = new ArrayList<>();

  private List<Path> classPath = List.of();

  void classPath(List<Path> places) {
    classPath = List.copyOf(places);
  }

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }

  int runs() {
    if (runs < 0) {
      throw new UserException("--verify " + runs + ": give a number that is not negative");
    }
    return runs;
  }

  long seed() {
    return seed;
  }

  List<String> classes() {
    return classes;
  }

  List<Path> classPath() {
    return classPath;
  }
}
