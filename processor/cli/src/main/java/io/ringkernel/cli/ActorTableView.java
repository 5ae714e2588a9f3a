package io.ringkernel.cli;

import io.ringkernel.runtime.management.ActorView;
import io.ringkernel.runtime.management.RuntimeView;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The actors of a process as a table. */
final class ActorTableView {
  private static final List<String> HEAD = List.of("ACTOR", "TYPE", "NAME", "STATE", "MSG/S",
      "QUEUE", "PROCESSED", "FAILED", "DROPPED", "P50", "P99", "MAX");
  /** The first columns are text, the others numbers. */
  private static final int TEXTS = 4;

  private final int limit;

  /**
   * A table.
   *
   * @param limit how many actors of a runtime are shown
   */
  ActorTableView(int limit) {
    this.limit = limit;
  }

  void print(PrintWriter out, long process, ActorRates rates) {
    int actors = rates.runtimes().stream().mapToInt(r -> r.actors().size()).sum();
    double rate = rates.runtimes().stream().mapToDouble(ActorRates.Runtime::rate).sum();
    out.println(String.format(Locale.ROOT, "process %d: %s, %s, %s messages/s over %.1f s",
        process, count(rates.runtimes().size(), "runtime"), count(actors, "actor"), number(rate),
        rates.seconds()));
    for (ActorRates.Runtime runtime : rates.runtimes()) {
      print(out, runtime);
    }
  }

  private void print(PrintWriter out, ActorRates.Runtime runtime) {
    RuntimeView view = runtime.view();
    out.println();
    out.println(view.getBackend() + " " + view.getState() + ": "
        + count(view.getDeadLetters(), "dead letter") + ", " + view.getSent()
        + " sent between kernels, " + view.getRefused() + " refused, "
        + count(view.getSubscriptions(), "subscription"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    runtime.actors().stream().limit(limit).forEach(actor -> rows.add(row(actor)));
    if (rows.size() > 1) {
      printTable(out, rows);
    }
    if (runtime.actors().size() > limit) {
      out.println("and " + (runtime.actors().size() - limit) + " more (--limit)");
    }
  }

  private static List<String> row(ActorRates.Actor actor) {
    ActorView view = actor.view();
    boolean isMeasured = view.getMeasured() > 0;
    return List.of(view.getId(), view.getType(),
        view.getNames().isEmpty() ? "-" : String.join(",", view.getNames()),
        view.getState().equals(view.getPhase()) ? view.getState()
            : view.getState() + "/" + view.getPhase(),
        number(actor.rate()), number(view.getQueueDepth()), number(view.getProcessed()),
        number(view.getFailed()), number(view.getDropped()),
        isMeasured ? time(view.getP50Nanos()) : "-", isMeasured ? time(view.getP99Nanos()) : "-",
        isMeasured ? time(view.getMaxNanos()) : "-");
  }

  private static void printTable(PrintWriter out, List<List<String>> rows) {
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String space = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? "" : "  ")
            .append(i < TEXTS ? row.get(i) + space : space + row.get(i));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** A number with at most five digits, such as 1234, 12.3k or 4.56M. */
  static String number(double value) {
    if (value < 10_000) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    double thousands = value / 1e3;
    if (thousands < 9_999.5) {
      return String.format(Locale.ROOT, thousands < 100 ? "%.1fk" : "%.0fk", thousands);
    }
    double millions = value / 1e6;
    return millions < 9_999.5
        ? String.format(Locale.ROOT, millions < 100 ? "%.1fM" : "%.0fM", millions)
        : String.format(Locale.ROOT, "%.1fG", value / 1e9);
  }

  /** A time with its unit, such as 850 ns, 12.3 us or 4.5 s. */
  static String time(long nanos) {
    if (nanos < 1_000) {
      return nanos + " ns";
    }
    if (nanos < 1_000_000) {
      return String.format(Locale.ROOT, "%.1f us", nanos / 1e3);
    }
    return nanos < 1_000_000_000 ? String.format(Locale.ROOT, "%.1f ms", nanos / 1e6)
        : String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
