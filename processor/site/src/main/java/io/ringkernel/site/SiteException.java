package io.ringkernel.site;

import java.util.List;

/** The pages cannot become a site; each problem is one line, {@code file:line: what}. */
final class SiteException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  SiteException(String message, List<String> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  List<String> problems() {
    return problems;
  }
}
