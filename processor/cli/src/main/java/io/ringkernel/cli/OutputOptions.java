package io.ringkernel.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command tells its result: as text, as JSON, or by its exit code alone. */
final class OutputOptions {
  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  @Option(names = {"-q", "--quiet"},
      description = "Print errors only; the exit code tells the rest.")
  private boolean quiet;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  boolean json() {
    return json;
  }

  /** Whether lines for people are wanted. */
  boolean text() {
    return !json && !quiet;
  }

  /** Where results go. */
  PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** Where lines for people go that come up on the way; nowhere where none are wanted. */
  PrintWriter console() {
    return text() ? out() : new PrintWriter(Writer.nullWriter());
  }

  /** Where diagnostics and progress go. */
  PrintWriter err() {
    return command.commandLine().getErr();
  }

  /**
   * Prints a result in the form that was asked for.
   *
   * @param text prints the lines for people
   * @param fields the same as an object; its field {@code formatVersion} is added here
   */
  void print(Consumer<PrintWriter> text, Map<String, Object> fields) {
    if (json) {
      out().println(object(fields));
    } else if (!quiet) {
      text.accept(out());
    }
    out().flush();
  }

  /** The text of an object with a version. */
  static String object(Map<String, Object> fields) {
    Map<String, Object> all = new java.util.LinkedHashMap<>();
    all.put("formatVersion", 1);
    all.putAll(fields);
    try {
      return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
