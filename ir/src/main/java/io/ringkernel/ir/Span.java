package io.ringkernel.ir;

/** A place in the user's code. */
public sealed interface Span {
  /** The base name of the file, or an empty string. */
  String file();

  /** The line, from 1, or 0 where unknown. */
  int line();

  /**
   * The line that a JVM names for what happens here: that of the line number table (JVMS 4.7.12),
   * which javac fills by statement and call. It may lie before {@link #line()}.
   */
  default int tableLine() {
    return line();
  }

  /**
   * A range of a source text.
   *
   * @param file base name of the file, never a path of the building machine
   * @param start offset of the first character
   * @param end offset behind the last character
   * @param line line of {@code start}, from 1
   * @param column column of {@code start}, from 1, a tab counting one
   * @param tableLine the line that a JVM names
   */
  record Source(String file, int start, int end, int line, int column, int tableLine)
      implements Span {
    /** A range for which a JVM names the line of its start. */
    public Source(String file, int start, int end, int line, int column) {
      this(file, start, end, line, column, line);
    }

    /** The same range where a JVM names another line. */
    public Source withTableLine(int newLine) {
      return new Source(file, start, end, line, column, newLine);
    }
  }

  /** An instruction of a class file; there are no columns. */
  record Bytecode(String owner, String method, int offset, String file, int line)
      implements Span {}

  /** Code that the compiler made itself. */
  enum None implements Span {
    /** The only value. */
    NONE;

    @Override
    public String file() {
      return "";
    }

    @Override
    public int line() {
      return 0;
    }
  }
}
