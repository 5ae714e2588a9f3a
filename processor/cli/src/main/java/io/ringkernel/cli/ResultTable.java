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

  /** Adds how long the engine took, and what it did in a second. */
  ResultTable engine(long nanos, double steps, double cells) {
    return row("time in the engine", "%.2f s", nanos / 1e9).row("steps/s", "%,.0f", steps)
        .row("cells/s", "%.1f M", cells / 1e6);
  }

  /** Adds what the source gave, of which the next rows are shares. */
  ResultTable energy(double given) {
    return row("energy of the source", "%.4g", given);
  }

  /** Adds a share of what the source gave. */
  ResultTable share(String name, double energy, double given) {
    return row("  " + name, "%.1f %%", energy / (given / 100));
  }

  /** Adds the part of it of which nothing is known, 1 for all. */
  ResultTable unaccounted(double part) {
    return row("  unaccounted", "%.0e %%", Math.abs(part) * 100);
  }

  /** Prints the names in a column, the values in another. */
  void print(PrintWriter out) {
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    rows.forEach((name, value) -> out
        .println(String.format(Locale.ROOT, "  %-" + Math.max(1, width) + "s  %s", name, value)));
  }
}
