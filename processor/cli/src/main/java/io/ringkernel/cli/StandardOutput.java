package io.ringkernel.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * Standard output that remembers that it could not be written. A {@link PrintStream} does not say
 * so, and a full disk would pass for success.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream inner;
  private final PrintStream stream;
  private String failure = "";

  StandardOutput(OutputStream inner) {
    this.inner = inner;
    this.stream = new PrintStream(new BufferedOutputStream(this), false,
        Charset.forName(System.getProperty("stdout.encoding", "UTF-8")));
  }

  /** What takes the place of {@link System#out}. */
  PrintStream stream() {
    return stream;
  }

  /**
   * Writes what is left.
   *
   * @param err is told what failed; a reader that went away, as {@code head} does, is no news
   * @return whether all was written
   */
  boolean close(PrintWriter err) {
    stream.flush();
    if (!failure.isEmpty() && !failure.contains("Broken pipe")) {
      err.println("ringkernel: cannot write to standard output: " + failure);
      err.flush();
    }
    return failure.isEmpty();
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      inner.write(bytes, from, length);
    } catch (IOException e) {
      if (failure.isEmpty()) {
        failure = e.getMessage() == null ? e.toString() : e.getMessage();
      }
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    inner.flush();
  }
}
