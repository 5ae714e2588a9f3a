package io.ringkernel.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** One line on a terminal that says how far a command is, and is gone when it is done. */
final class Progress {
  private static final String CLEAR = "\r\033[K";
  private static final int WIDTH = 70;

  /** Shows nothing. */
  static final Progress NONE = new Progress(new PrintWriter(Writer.nullWriter()), false);

  private final PrintWriter out;
  private final boolean isShown;
  private int done;

  private Progress(PrintWriter out, boolean isShown) {
    this.out = out;
    this.isShown = isShown;
  }

  /**
   * Of a command that prints its result elsewhere.
   *
   * @param isTerminal whether somebody looks; nothing is shown else
   */
  static Progress on(PrintWriter out, boolean isTerminal) {
    return new Progress(out, isTerminal);
  }

  /** One more is done. */
  synchronized void done(String name) {
    done++;
    show("compiled " + done + ": " + name);
  }

  /** One more is written. */
  synchronized void written(int number, int all, String name) {
    show("written " + number + " of " + all + ": " + name);
  }

  private void show(String text) {
    if (isShown) {
      out.print(CLEAR + (text.length() <= WIDTH ? text : text.substring(0, WIDTH)));
      out.flush();
    }
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (isShown) {
      out.print(CLEAR);
      out.flush();
    }
    done = 0;
  }
}
