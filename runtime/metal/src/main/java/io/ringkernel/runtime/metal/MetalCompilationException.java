package io.ringkernel.runtime.metal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Metal's compiler refused a text; the message is the first error that it names. */
public final class MetalCompilationException extends MetalException {
  private static final long serialVersionUID = 1L;
  /** The name that Metal gives to a text without a file. */
  private static final Pattern ERROR =
      Pattern.compile("program_source:(\\d+):(\\d+): (?:fatal )?error: (.+)");

  private final long line;
  private final String log;

  private MetalCompilationException(String message, long line, String log) {
    super(message);
    this.line = line;
    this.log = log;
  }

  /** Finds the first error in what the compiler said. */
  static MetalCompilationException of(String log) {
    Matcher error = ERROR.matcher(log);
    if (error.find()) {
      return new MetalCompilationException(
          error.group(1) + ":" + error.group(2) + ": " + error.group(3),
          Long.parseLong(error.group(1)), log);
    }
    String first = log.lines().filter(l -> !l.isBlank()).findFirst().orElse("no reason given");
    return new MetalCompilationException(first.strip(), 0, log);
  }

  /** The line of the first error, counted from 1; 0 where the compiler names none. */
  public long line() {
    return line;
  }

  /** Everything that the compiler said. */
  public String log() {
    return log;
  }
}
