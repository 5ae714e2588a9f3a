package io.ringkernel.runtime.webgpu;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of the shader compiler.
 *
 * @param severity how bad it is
 * @param line 1-based line in the WGSL text, 0 when unknown
 * @param column 1-based column in UTF-8 code units, 0 when unknown
 * @param offset offset from the start of the text in UTF-8 code units
 * @param length length of the span in UTF-8 code units, 0 when unknown
 * @param text the message
 */
public record ShaderMessage(
    Severity severity, long line, long column, long offset, long length, String text) {

  /** How naga ({@code wgsl:4:11}) and Tint ({@code :4:11 error}) name the place in a text. */
  private static final Pattern PLACE = Pattern.compile("(?:wgsl|\\s):(\\d{1,9}):(\\d{1,9})\\b");

  /** Severity of a message. */
  public enum Severity {
    /** The module is invalid. */
    ERROR,
    /** The module is valid but suspicious. */
    WARNING,
    /** More about another message. */
    INFO
  }

  /** An error with the place that its text names first, as wgpu-native tells nothing else. */
  static ShaderMessage ofError(String text) {
    Matcher place = PLACE.matcher(text);
    return place.find()
        ? new ShaderMessage(Severity.ERROR, Long.parseLong(place.group(1)),
            Long.parseLong(place.group(2)), 0, 0, text)
        : new ShaderMessage(Severity.ERROR, 0, 0, 0, 0, text);
  }

  @Override
  public String toString() {
    return line + ":" + column + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": "
        + text;
  }
}
