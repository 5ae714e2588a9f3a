package io.ringkernel.processor.generate;

import java.util.Locale;

/** Names of constants as Java writes them. */
final class ConstantNames {
  private ConstantNames() {}

  /** {@code addAll} and {@code AddAll} become {@code ADD_ALL}. */
  static String of(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (i > 0 && isCapital(name.charAt(i)) && isSmall(name.charAt(i - 1))) {
        text.append('_');
      }
      text.append(name.charAt(i));
    }
    return text.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
