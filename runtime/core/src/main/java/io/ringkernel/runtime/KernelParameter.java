package io.ringkernel.runtime;

/**
 * A parameter of a kernel after its context.
 *
 * @param name the Java name
 * @param element the type, or the element type of an array
 * @param array whether it is an array
 * @param written whether the kernel writes the array
 */
public record KernelParameter(String name, ElementType element, boolean array, boolean written) {
  /** Java's primitives. */
  public enum ElementType {
    /** {@code boolean}. */
    BOOLEAN,
    /** {@code byte}. */
    BYTE,
    /** {@code short}. */
    SHORT,
    /** {@code char}. */
    CHAR,
    /** {@code int}. */
    INT,
    /** {@code long}. */
    LONG,
    /** {@code float}. */
    FLOAT,
    /** {@code double}. */
    DOUBLE
  }
}
