package io.ringkernel.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The classes that the first kernel of a build needs, in the order in which it needs them; {@code
 * classes.txt} says what {@code -Xlog:class+load} has said. A class that is missing from it is
 * loaded when it is used; one that is there in vain costs the time of a processor that is idle.
 */
final class ClassList {
  private ClassList() {}

  /** The binary names. */
  static List<String> names() {
    InputStream list = ClassList.class.getResourceAsStream("classes.txt");
    if (list == null) {
      return List.of();
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads and verifies classes without initialising them: initialisers of two threads could wait
   * for each other (JLS 12.4.2).
   */
  static void load(List<String> names) {
    ClassLoader loader = ClassList.class.getClassLoader();
    for (String name : names) {
      try {
        // Asking for members links a class, which verifies it (JVMS 5.4).
        var _ = Class.forName(name, false, loader).getDeclaredConstructors();
      } catch (ClassNotFoundException | LinkageError e) {
        // The one who needs it says so.
        continue;
      }
    }
  }
}
