package io.ringkernel.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * A bar on one line of a terminal, redrawn in place; elsewhere one line at each tenth of the way,
 * so that a log stays readable.
 */
final class ProgressBar {
  private static final int WIDTH = 32;
  private static final int TENTHS = 10;

  private final PrintWriter out;
  private final boolean terminal;
  private int lastTenth = -1;

  ProgressBar(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Whether standard output is a terminal (a console exists elsewhere, too, since JDK 22). */
  static boolean onTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  void show(int done, int all, String text) {
    double share = all == 0 ? 1 : (double) done / all;
    if (terminal) {
      int full = (int) Math.round(share * WIDTH);
      out.print("\r  [" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] "
          + String.format(Locale.ROOT, "%3.0f %%  %s  ", share * 100, text));
      out.flush();
    } else if ((int) (share * TENTHS) > lastTenth) {
      lastTenth = (int) (share * TENTHS);
      out.println(String.format(Locale.ROOT, "  %3.0f %%  %s", share * 100, text));
    }
  }

  /** Ends the line. */
  void finish() {
    if (terminal) {
      out.println();
    }
  }
}
