package io.ringkernel;

/** What a kernel does when an array index is out of bounds. */
public enum Safety {
  /** The launch fails on the host with the exception that Java would have thrown. */
  TRAP,
  /** The index is moved to the nearest valid one; a store or load on an empty array is skipped. */
  CLAMP,
  /** No test at all. The author promises that every index is in bounds. */
  UNCHECKED
}
