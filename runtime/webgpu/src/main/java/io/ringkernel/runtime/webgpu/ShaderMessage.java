package io.ringkernel.runtime.webgpu;

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

  /** Severity of a message. */
  public enum Severity {
    /** The module is invalid. */
    ERROR,
    /** The module is valid but suspicious. */
    WARNING,
    /** More about another message. */
    INFO
  }

  @Override
  public String toString() {
    return line + ":" + column + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": "
        + text;
  }
}
