package io.ringkernel;

/**
 * What the device form of a kernel does when an array index is out of bounds. On the JVM the method
 * is ordinary Java and throws, whatever is said here.
 */
public enum Safety {
  /** The launch fails on the host with the exception that Java would have thrown. */
  TRAP,
  /** The index is moved to the nearest valid one; a store or load on an empty array is skipped. */
  CLAMP,
  /** No test at all. The author promises that every index is in bounds. */
  UNCHECKED
}
