package io.ringkernel.benchmarks.compile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles in a process of its own. The first compilation is cold, as in a build that starts javac;
 * those after a while are warm, as in a daemon, where javac loads the processor anew each time.
 */
final class Trial {
  /** The last part of the time counts as warm. */
  private static final double WARM_FROM = 2.0 / 3;

  private Trial() {}

  /** What runs besides javac itself. */
  enum Mode {
    /** No processor. */
    NONE,
    /** The processor, and then all that javac does. */
    FULL,
    /** The processor only: sources are parsed, no class file is written but by it. */
    ONLY
  }

  /**
   * What was found.
   *
   * @param coldMillis of the first compilation
   * @param warmMillis of each late one; none where only the first was asked for
   * @param classes class files that came out
   */
  record Result(double coldMillis, double[] warmMillis, int classes) {
    double warm() {
      return Statistics.median(warmMillis);
    }
  }

  /** Runs a trial in a fresh process; {@code seconds} 0 means the first compilation only. */
  static Result fork(Contender contender, Mode mode, int classes, double seconds,
      List<String> before, List<String> flags) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-cp",
        System.getProperty("java.class.path"), Trial.class.getName(), contender.name(),
        mode.name(), String.valueOf(classes), String.valueOf(seconds)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) {
      throw new IOException(contender.label() + " did not compile: " + said);
    }
    double[] numbers = Arrays.stream(said.substring(said.lastIndexOf('\n') + 1).split(" "))
        .mapToDouble(Double::parseDouble).toArray();
    return new Result(numbers[0], Arrays.copyOfRange(numbers, 2, numbers.length),
        (int) numbers[1]);
  }

  /** In the process: prints the cold time, the number of class files and the warm times. */
  public static void main(String[] arguments) throws IOException {
    Contender contender = Contender.valueOf(arguments[0]);
    List<String> options = contender.options(Mode.valueOf(arguments[1]));
    List<JavaFileObject> sources = new ArrayList<>();
    for (String text : contender.sources(Integer.parseInt(arguments[2]))) {
      sources.add(new Source(sources.size(), text));
    }
    double seconds = Double.parseDouble(arguments[3]);
    Path folder = Files.createTempDirectory("compile-bench");
    double cold = 0;
    int classes = 0;
    List<Double> warm = new ArrayList<>();
    long began = System.nanoTime();
    do {
      double at = (System.nanoTime() - began) / 1e9;
      double millis = compile(options, sources, folder);
      classes = clean(folder);
      if (cold == 0) {
        cold = millis;
      } else if (at > seconds * WARM_FROM) {
        warm.add(millis);
      }
    } while (seconds > 0 && (warm.size() < 3 || (System.nanoTime() - began) / 1e9 < seconds));
    Files.delete(folder);
    System.out.println(cold + " " + classes + warm.stream()
        .map(w -> String.format(Locale.ROOT, " %.4f", w)).collect(Collectors.joining()));
  }

  private static double compile(List<String> options, List<JavaFileObject> sources, Path folder)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    long start = System.nanoTime();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-d", folder.toString(), "-s", folder.toString()));
      if (!javac.getTask(null, files, null, all, null, sources).call()) {
        System.exit(1);
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static int clean(Path folder) throws IOException {
    int classes = 0;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          classes += path.toString().endsWith(".class") ? 1 : 0;
          Files.delete(path);
        }
      }
    }
    return classes;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(int number, String text) {
      super(URI.create("string:///t/T" + number + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
