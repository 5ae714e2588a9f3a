package io.ringkernel.benchmarks.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the command line asks for.
 *
 * @param families in the order they run
 * @param match runs only benchmarks whose name and parameters contain it
 * @param forks of each benchmark; 0: as many as it needs, five at most
 * @param fresh whether what an earlier run left is thrown away
 */
record Settings(List<String> families, Pattern match, boolean quick, double minutes, int forks,
    Path folder, boolean fresh) {
  static final String USAGE = """
      Usage: ringkernel bench cpu [--quick] [--only FAMILY,...] [--match REGEX] [--minutes N]
                                  [--forks N] [--fresh] [-o FOLDER]
      Measures the CPU runtime beside its rivals and writes JSON, tables and plots. A run goes on
      where an earlier one of the same commit, JDK and flags ended: families can be measured one
      by one, and one that was cut short is completed.
        --quick          short iterations, one fork, two message sizes: a direction, no figures
        --only FAMILIES  some of ring,hlc,codec,actor,topic,kernels
        --match REGEX    only benchmarks whose name and parameters contain it, for example
                         'RoundTrip.*size=64}'
        --minutes N      ends after so many minutes, with what there is then; default 27
        --forks N        so many forks of each benchmark; default: until ten good iterations
        --fresh          throws away what an earlier run left in the folder
        -o FOLDER        default: docs/benchmarks/<date>-cpu
      Environment: RINGKERNEL_BENCH_FLAGS replaces the flags of the forks.
      """;

  /** Reads the arguments after {@code cpu}; a mistake is a {@link WrongUse}. */
  static Settings parse(Path home, List<String> arguments) {
    List<String> families = new ArrayList<>();
    Pattern match = Pattern.compile("");
    boolean quick = false;
    boolean fresh = false;
    double minutes = 27;
    int forks = 0;
    Path folder = null;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      switch (argument) {
        case "--quick" -> quick = true;
        case "--only" -> families.addAll(List.of(value(arguments, ++i).split(",")));
        case "--fresh" -> fresh = true;
        case "--match" -> match = pattern(value(arguments, ++i));
        case "--minutes" -> minutes = number(argument, value(arguments, ++i));
        case "--forks" -> forks = (int) number(argument, value(arguments, ++i));
        case "-o" -> folder = Path.of(value(arguments, ++i));
        default -> throw new WrongUse("there is no option '" + argument + "' for bench cpu");
      }
    }
    for (String family : families) {
      if (!Plan.FAMILIES.contains(family)) {
        throw new WrongUse("there is no family '" + family + "'; take some of "
            + String.join(",", Plan.FAMILIES));
      }
    }
    if (folder == null) {
      folder = home.resolve("docs/benchmarks")
          .resolve(LocalDate.now(ZoneOffset.UTC) + "-cpu" + (quick ? "-quick" : ""));
    }
    return new Settings(families.isEmpty() ? Plan.FAMILIES : List.copyOf(families), match, quick,
        minutes, quick && forks == 0 ? 1 : forks, folder, fresh);
  }

  private static String value(List<String> arguments, int index) {
    if (index >= arguments.size()) {
      throw new WrongUse(arguments.get(index - 1) + " needs a value");
    }
    return arguments.get(index);
  }

  private static Pattern pattern(String text) {
    try {
      return Pattern.compile(text);
    } catch (java.util.regex.PatternSyntaxException e) {
      throw new WrongUse("--match " + text + " is no regular expression: " + e.getDescription());
    }
  }

  private static double number(String option, String text) {
    try {
      double number = Double.parseDouble(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new WrongUse(option + " needs a positive number, not '" + text + "'");
  }

  /** A mistake on the command line, in one line. */
  static final class WrongUse extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
      super(message);
    }
  }
}
