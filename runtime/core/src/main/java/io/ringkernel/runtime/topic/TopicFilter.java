package io.ringkernel.runtime.topic;

import java.util.Objects;

/**
 * A pattern of topics or names, levels parted by {@code /}: {@code +} and {@code *} stand for any
 * one level, {@code #} as the last level for any number of levels, also none.
 *
 * @param text the pattern
 */
public record TopicFilter(String text) {
  /** The most characters of a topic or filter. */
  public static final int MAX_LENGTH = 1024;

  /**
   * Checks the pattern.
   *
   * @throws IllegalArgumentException if a level is empty, a wildcard is not a whole level, or
   *     {@code #} is not the last
   */
  public TopicFilter {
    checkLength(Objects.requireNonNull(text, "filter"));
    int from = 0;
    for (;;) {
      int slash = text.indexOf('/', from);
      int end = slash < 0 ? text.length() : slash;
      checkLevel(text, from, end, slash < 0);
      if (slash < 0) {
        break;
      }
      from = slash + 1;
    }
  }

  private static void checkLength(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a name, topic or filter has 1 to " + MAX_LENGTH
          + " characters, not " + text.length());
    }
  }

  private static void checkLevel(String text, int from, int end, boolean last) {
    if (from == end) {
      throw new IllegalArgumentException("\"" + text + "\" has an empty level: write a name "
          + "between two / and none at the ends");
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (isWildcard(c) && end - from > 1) {
        throw new IllegalArgumentException("\"" + text + "\": the wildcard " + c
            + " must be a whole level");
      }
      if (c == '#' && !last) {
        throw new IllegalArgumentException("\"" + text + "\": # must be the last level");
      }
    }
  }

  private static boolean isWildcard(char c) {
    return c == '+' || c == '*' || c == '#';
  }

  /** Whether there is a wildcard. */
  public boolean hasWildcards() {
    return text.chars().anyMatch(c -> isWildcard((char) c));
  }

  /**
   * Checks a topic or a name: a filter without wildcards.
   *
   * @return the topic
   */
  public static String requireTopic(String topic) {
    if (new TopicFilter(Objects.requireNonNull(topic, "topic")).hasWildcards()) {
      throw new IllegalArgumentException("\"" + topic + "\" has a wildcard; only filters have");
    }
    return topic;
  }

  /** Whether a topic fits. */
  public boolean matches(String topic) {
    int i = 0;
    int j = 0;
    for (;;) {
      if (text.charAt(i) == '#') {
        return true;
      }
      int filterEnd = end(text, i);
      int topicEnd = end(topic, j);
      boolean any = filterEnd - i == 1 && isWildcard(text.charAt(i));
      if (!any && (filterEnd - i != topicEnd - j
          || !text.regionMatches(i, topic, j, filterEnd - i))) {
        return false;
      }
      boolean filterOver = filterEnd == text.length();
      boolean topicOver = topicEnd == topic.length();
      if (topicOver) {
        return filterOver
            || text.length() == filterEnd + 2 && text.charAt(filterEnd + 1) == '#';
      }
      if (filterOver) {
        return false;
      }
      i = filterEnd + 1;
      j = topicEnd + 1;
    }
  }

  private static int end(String text, int from) {
    int slash = text.indexOf('/', from);
    return slash < 0 ? text.length() : slash;
  }
}
