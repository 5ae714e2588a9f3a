package io.ringkernel.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URISyntaxException;
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
   * Milliseconds of a compilation.
   *
   * @param wall as a clock shows them
   * @param cpu of all threads of the process, the virtual machine's included
   */
  record Time(double wall, double cpu) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f/%.2f", wall, cpu);
    }

    static Time parse(String text) {
      int slash = text.indexOf('/');
      return new Time(Double.parseDouble(text.substring(0, slash)),
          Double.parseDouble(text.substring(slash + 1)));
    }
  }

  /**
   * What was found; as text, one line.
   *
   * @param classes class files that came out
   * @param cold of the first compilation
   * @param warm of each late one; none where only the first was asked for
   */
  record Result(int classes, Time cold, List<Time> warm) {
    double coldMillis() {
      return cold.wall();
    }

    double coldCpu() {
      return cold.cpu();
    }

    double warmMillis() {
      return Statistics.median(warm.stream().mapToDouble(Time::wall).toArray());
    }

    double warmCpu() {
      return Statistics.median(warm.stream().mapToDouble(Time::cpu).toArray());
    }

    @Override
    public String toString() {
      return classes + " " + cold
          + warm.stream().map(time -> " " + time).collect(Collectors.joining());
    }

    static Result parse(String line) {
      String[] words = line.split(" ");
      return new Result(Integer.parseInt(words[0]), Time.parse(words[1]),
          Arrays.stream(words).skip(2).map(Time::parse).toList());
    }
  }

  /** Runs a trial in a fresh process; {@code seconds} 0 means the first compilation only. */
  static Result fork(Contender contender, Mode mode, int classes, double seconds,
      List<String> flags) throws IOException, InterruptedException {
    return fork(Trial.class, contender.label(), List.of(),
        Stream.concat(flags.stream(), Stream.of("-D" + Contender.PATH + "="
            + System.getProperty("java.class.path"))).toList(),
        List.of(contender.name(), mode.name(), String.valueOf(classes), String.valueOf(seconds)));
  }

  /**
   * Runs a main class that prints a {@link Result} as its last line.
   *
   * @param before what the command begins with
   */
  static Result fork(Class<?> main, String what, List<String> before, List<String> flags,
      List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-cp",
        main == Trial.class ? home() : System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) {
      throw new IOException(what + " did not compile: " + said);
    }
    return Result.parse(said.substring(said.lastIndexOf('\n') + 1));
  }

  /**
   * An empty folder for what is written: in memory where the system has such a place, for making
   * a file on a disk took from 20 to 500 microseconds, as full as its folders were, and that was
   * two thirds of what was measured.
   */
  static Path workFolder() throws IOException {
    return Files.createTempDirectory(workPlace(), "compile-bench");
  }

  /** Where the folder is made. */
  static Path workPlace() {
    Path memory = Path.of("/dev/shm");
    return Files.isDirectory(memory) && Files.isWritable(memory) ? memory
        : Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Our own classes alone: a processor that javac's loader had above it would stay loaded. */
  private static String home() {
    try {
      return Path.of(Trial.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** What is timed. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Does the work once, cold, and then for so many seconds; its results are deleted. */
  static Result repeat(double seconds, Path results, Work work) throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    int classes = 0;
    Time cold = null;
    List<Time> warm = new ArrayList<>();
    long began = System.nanoTime();
    do {
      double at = (System.nanoTime() - began) / 1e9;
      long cpu = system.getProcessCpuTime();
      long start = System.nanoTime();
      work.run();
      Time time = new Time((System.nanoTime() - start) / 1e6,
          (system.getProcessCpuTime() - cpu) / 1e6);
      classes = clean(results);
      if (cold == null) {
        cold = time;
      } else if (at > seconds * WARM_FROM) {
        warm.add(time);
      }
    } while (seconds > 0 && (warm.size() < 3 || (System.nanoTime() - began) / 1e9 < seconds));
    return new Result(classes, cold, warm);
  }

  /** In the process: prints the result. */
  public static void main(String[] arguments) throws IOException {
    Contender contender = Contender.valueOf(arguments[0]);
    List<String> options = contender.options(Mode.valueOf(arguments[1]));
    List<JavaFileObject> sources = new ArrayList<>();
    for (String text : contender.sources(Integer.parseInt(arguments[2]))) {
      sources.add(new Source(sources.size(), text));
    }
    Path folder = workFolder();
    System.out.println(repeat(Double.parseDouble(arguments[3]), folder,
        () -> compile(options, sources, folder)));
    Files.delete(folder);
  }

  private static void compile(List<String> options, List<JavaFileObject> sources, Path folder)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-d", folder.toString(), "-s", folder.toString()));
      if (!javac.getTask(null, files, null, all, null, sources).call()) {
        System.exit(1);
      }
    }
  }

  /** Empties a folder; gives the number of class files that were in it. */
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
