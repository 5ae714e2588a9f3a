package io.ringkernel.runtime;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a kernel after its context.
 *
 * @param name the Java name
 * @param element the type, or the element type of an array
 * @param array whether it is an array
 * @param written whether the kernel writes the array
 * @param form how the records of an array are brought to a device; present for an array of records
 */
public record KernelParameter(String name, ElementType element, boolean array, boolean written,
    Optional<RecordForm<?>> form) {
  /** A primitive or an array of primitives. */
  public KernelParameter(String name, ElementType element, boolean array, boolean written) {
    this(name, element, array, written, Optional.empty());
  }

  /** An array of records. */
  public KernelParameter(String name, RecordForm<?> form, boolean written) {
    this(name, ElementType.RECORD, true, written, Optional.of(form));
  }

  /**
   * The parameters of a kernel. Generated launchers call it instead of {@code List.of}: javac
   * infers the type of that from each of them.
   */
  public static List<KernelParameter> list(KernelParameter... parameters) {
    return List.of(parameters);
  }

  /** What a parameter or an element of one is. */
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
    DOUBLE,
    /** A record, of arrays only. */
    RECORD
  }
}
