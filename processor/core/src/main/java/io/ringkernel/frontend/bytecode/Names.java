package io.ringkernel.frontend.bytecode;

/** Identifiers for names of class files, in which almost every character may stand. */
final class Names {
  private Names() {}

  /** The name with everything but letters, digits and underscores replaced. */
  static String identifier(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
    return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
  }
}
