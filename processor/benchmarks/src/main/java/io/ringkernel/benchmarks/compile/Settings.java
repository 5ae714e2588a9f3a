package io.ringkernel.benchmarks.compile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param classes in a compilation
 * @param passes over all contenders, at most
 * @param seconds that a process compiles before it ends
 * @param parts what is measured; there is a report where it is all
 */
record Settings(boolean quick, double minutes, int classes, int passes, double seconds,
    Path folder, Set<Part> parts) {
  /** What can be measured alone. */
  enum Part {
    PROCESSORS, FIRST, OFFLINE, HEAP
  }

  static final String USAGE = """
      Usage: ringkernel bench compile [--quick] [--minutes N] [--only PART] [-o FOLDER]
      Measures what annotation processors add to a compilation and writes JSON, tables and a plot.
        --quick       one pass, short: a direction, no figures
        --minutes N   ends after so many minutes, with what there is then; default 11. What a
                      session that was cut off has measured is not measured again
        --only PART   processors, first, offline or heap: prints what it finds and writes no report;
                      a session of the same commit that comes after it goes on with it
        -o FOLDER     default: docs/benchmarks/<date>-compile
      """;
  private static final int CLASSES = 100;

  /** Reads the arguments; a mistake is a {@link WrongUse}. */
  static Settings parse(Path home, List<String> arguments) {
    boolean quick = false;
    double minutes = 11;
    Path folder = null;
    Set<Part> parts = EnumSet.allOf(Part.class);
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      switch (argument) {
        case "--quick" -> quick = true;
        case "--minutes" -> minutes = minutes(value(arguments, ++i));
        case "--only" -> parts = EnumSet.of(part(value(arguments, ++i)));
        case "-o" -> folder = Path.of(value(arguments, ++i));
        default -> throw new WrongUse("there is no option '" + argument + "' for bench compile");
      }
    }
    if (folder == null) {
      folder = home.resolve("docs/benchmarks")
          .resolve(LocalDate.now(ZoneOffset.UTC) + "-compile" + (quick ? "-quick" : ""));
    }
    return new Settings(quick, minutes, CLASSES, quick ? 1 : 5, quick ? 4 : 9, folder,
        parts);
  }

  /** Whether nothing is left out. */
  boolean isWhole() {
    return parts.size() == Part.values().length;
  }

  private static Part part(String name) {
    return Arrays.stream(Part.values()).filter(p -> label(p).equals(name)).findFirst()
        .orElseThrow(() -> new WrongUse("--only needs one of " + Arrays.stream(Part.values())
            .map(Settings::label).collect(Collectors.joining(", ")) + ", not '" + name + "'"));
  }

  private static String label(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static String value(List<String> arguments, int index) {
    if (index >= arguments.size()) {
      throw new WrongUse(arguments.get(index - 1) + " needs a value");
    }
    return arguments.get(index);
  }

  private static double minutes(String text) {
    try {
      double number = Double.parseDouble(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new WrongUse("--minutes needs a positive number, not '" + text + "'");
  }

  /** A mistake on the command line, in one line. */
  static final class WrongUse extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
      super(message);
    }
  }
}
