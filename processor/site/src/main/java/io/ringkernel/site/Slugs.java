package io.ringkernel.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of sections in addresses, as GitHub forms them, so that a link to a section works on both.
 */
final class Slugs {
  private final Map<String, Integer> taken = new HashMap<>();

  /** The name of one more section; a second one of the same words gets {@code -1} behind it. */
  String next(String heading) {
    StringBuilder slug = new StringBuilder();
    heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
      if (c == ' ') {
        slug.append('-');
      } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
        slug.appendCodePoint(c);
      }
    });
    int before = taken.merge(slug.toString(), 1, Integer::sum) - 1;
    return before == 0 ? slug.toString() : slug + "-" + before;
  }
}
