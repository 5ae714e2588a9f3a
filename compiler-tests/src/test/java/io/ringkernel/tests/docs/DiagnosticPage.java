package io.ringkernel.tests.docs;

import io.ringkernel.ir.diag.Code;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of one code: a head line {@code # RK104: title}, the cause, for most codes an example
 * with what the compiler prints, and the remedy.
 */
record DiagnosticPage(Code code, Page page) {
  private static final Pattern EXAMPLE = Pattern.compile(
      "```java name=(\\S+)([^\n]*)\n(.*?)```\n\n[^\n]+\n\n```text\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern OPTIONS = Pattern.compile("options=\"([^\"]*)\"");

  /**
   * A program that leads to the diagnostic, and what is said to come of it.
   *
   * @param attributes what follows the file name, such as {@code compiler=ecj}
   */
  record Example(String fileName, String attributes, String source, String output) {
    boolean withRuntime() {
      return !attributes.contains("runtime=absent");
    }

    boolean withEclipse() {
      return attributes.contains("compiler=ecj");
    }

    String[] options() {
      Matcher options = OPTIONS.matcher(attributes);
      return options.find() ? options.group(1).split(" ") : new String[0];
    }
  }

  static DiagnosticPage of(Code code) {
    return new DiagnosticPage(code, Page.of("diagnostics/" + code.id() + ".md"));
  }

  /** What stands behind {@code # RKnnn: }. */
  String title() {
    String head = page.text().lines().findFirst().orElse("");
    String start = "# " + code.id() + ": ";
    if (!head.startsWith(start)) {
      throw new AssertionError(page.path() + " begins with '" + head + "', not with " + start);
    }
    return head.substring(start.length());
  }

  Optional<Example> example() {
    Matcher example = EXAMPLE.matcher(page.text());
    return example.find() ? Optional.of(new Example(example.group(1), example.group(2),
        example.group(3), example.group(4))) : Optional.empty();
  }

  /** The text with another output of the example. */
  String with(String output) {
    String text = page.text();
    Matcher example = EXAMPLE.matcher(text);
    if (!example.find()) {
      throw new AssertionError("no example in " + page.path());
    }
    return text.substring(0, example.start(4)) + output + text.substring(example.end(4));
  }
}
