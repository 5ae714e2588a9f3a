package io.ringkernel.runtime.stream;

/**
 * Something of a runtime that its user has not closed.
 *
 * @param what what it is, such as {@code 2 resident arrays}
 * @param bytes bytes of memory that it holds; 0 where that is not known
 * @param where the line that made it, such as {@code demo.Main.main(Main.java:12)}
 */
public record OpenResource(String what, long bytes, String where) {
  @Override
  public String toString() {
    return what + (bytes > 0 ? " of " + bytes + " bytes" : "") + " made at " + where;
  }
}
