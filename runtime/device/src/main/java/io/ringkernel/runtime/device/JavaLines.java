package io.ringkernel.runtime.device;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the Java line that a line of generated source comes from, by the comments it carries. */
public final class JavaLines {
  private static final Pattern ORIGIN = Pattern.compile("// (\\S+\\.\\w+:\\d+)\\s*$");

  private JavaLines() {}

  /**
   * The origin of a line, such as {@code Kernels.java:9}: its own, else that of the nearest line
   * above, which is the statement it belongs to.
   *
   * @param line counted from 1
   */
  public static Optional<String> of(String text, long line) {
    String[] lines = text.split("\n", -1);
    for (int i = (int) Math.min(line, lines.length) - 1; i >= 0; i--) {
      Matcher origin = ORIGIN.matcher(lines[i]);
      if (origin.find()) {
        return Optional.of(origin.group(1));
      }
    }
    return Optional.empty();
  }
}
