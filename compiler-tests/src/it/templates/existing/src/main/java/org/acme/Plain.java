package org.acme;

/** What the project had before. */
final class Plain {
  private Plain() {}
}
