package io.ringkernel.verify.fuzz.leg;

import java.util.regex.Pattern;

/** What the front end of class files may refuse. */
final class Objects {
  private static final Pattern OBJECTS = Pattern.compile(
      "\\brecord \\w+\\(|\\benum \\w+ |View[123]D\\b|@Inline|(?:Operator|Predicate|Consumer) "
          + "|gpu\\.(?:atomic(?:Increment|Decrement)|[gs]et(?:Acquire|Release|Volatile))\\(");

  private Objects() {}

  /**
   * Whether a program has records, enums, views, functions, counters that wrap or accesses with an
   * order to other cells.
   */
  static boolean in(String source) {
    return OBJECTS.matcher(source).find();
  }
}
