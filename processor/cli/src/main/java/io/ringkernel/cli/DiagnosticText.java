package io.ringkernel.cli;

import io.ringkernel.ir.diag.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page of {@code docs/diagnostics}, which the build puts beside the classes. */
record DiagnosticText(String markdown) {
  static DiagnosticText of(Code code) {
    String name = "diagnostics/" + code.id() + ".md";
    try (InputStream page = DiagnosticText.class.getResourceAsStream(name)) {
      if (page == null) {
        throw new AssertionError("no resource " + name);
      }
      return new DiagnosticText(
          new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The head line without the code. */
  String title() {
    String head = markdown.lines().findFirst().orElseThrow();
    return head.substring(head.indexOf(": ") + 2);
  }

  /** For a console: no marks of headings, code indented, of links their text. */
  String plain() {
    StringBuilder out = new StringBuilder();
    boolean inCode = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        inCode = !inCode;
      } else if (inCode) {
        out.append(line.isEmpty() ? "" : "    " + line).append(System.lineSeparator());
      } else {
        out.append(line.replaceFirst("^#+ ", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1"))
            .append(System.lineSeparator());
      }
    }
    return out.toString();
  }
}
