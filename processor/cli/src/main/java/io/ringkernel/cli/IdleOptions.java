package io.ringkernel.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that have no effect beside another one: whoever gives both expects something. */
final class IdleOptions {
  private static final List<String> ALWAYS = List.of("--json", "--quiet");

  private IdleOptions() {}

  /**
   * Refuses what a way to run a command ignores.
   *
   * @param way the option that chooses the way
   * @param meaning what happens then, for the message
   * @param used the options that have an effect
   */
  static void refuse(CommandSpec command, String way, String meaning, List<String> used) {
    Set<String> idle = new TreeSet<>();
    for (OptionSpec given : command.commandLine().getParseResult().matchedOptions()) {
      String name = given.longestName();
      if (!name.equals(way) && !used.contains(name) && !ALWAYS.contains(name)) {
        idle.add(name);
      }
    }
    if (!idle.isEmpty()) {
      throw new UserException(String.join(", ", idle) + ": no effect with " + way + ", which "
          + meaning + "; leave out " + (idle.size() > 1 ? "these or " : "this or ") + way);
    }
  }

  /** Refuses an option that has an effect beside another one only. */
  static void requires(CommandSpec command, String option, String other) {
    boolean isGiven = command.commandLine().getParseResult().hasMatchedOption(option);
    if (isGiven && !command.commandLine().getParseResult().hasMatchedOption(other)) {
      throw new UserException(option + ": no effect without " + other);
    }
  }
}
