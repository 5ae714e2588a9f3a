package io.ringkernel.verify.fuzz.leg;

import java.util.regex.Pattern;

/** What the front end of class files may refuse. */
final class Objects {
  private static final Pattern OBJECTS = Pattern.compile(
      "\\brecord \\w+\\(|\\benum \\w+ |View[123]D\\b|@Inline|(?:Operator|Predicate|Consumer) ");

  private Objects() {}

  /** Whether a program has records, enums, views or functions. */
  static boolean in(String source) {
    return OBJECTS.matcher(source).find();
  }
}
