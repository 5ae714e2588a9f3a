package io.ringkernel.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a run gave, as a table of names and values at its end. */
final class ResultTable {
  private final Map<String, String> rows = new LinkedHashMap<>();

  /** Adds a row. */
  ResultTable row(String name, String format, Object... values) {
    rows.put(name, String.format(Locale.ROOT, format, values));
    return this;
  }

  /** Prints the names in a column, the values in another. */
  void print(PrintWriter out) {
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    rows.forEach((name, value) -> out
        .println(String.format(Locale.ROOT, "  %-" + Math.max(1, width) + "s  %s", name, value)));
  }
}
