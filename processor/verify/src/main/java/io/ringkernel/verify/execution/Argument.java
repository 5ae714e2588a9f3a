package io.ringkernel.verify.execution;

import io.ringkernel.ir.layout.StructLayout;
import java.lang.reflect.Array;
import java.util.Optional;

/** What a kernel is launched with, in the order of its Java parameters. */
public sealed interface Argument {
  /**
   * A value.
   *
   * @param value a boxed primitive
   */
  record Scalar(Object value) implements Argument {
    public Scalar {
      switch (value) {
        case Boolean _, Byte _, Short _, Character _, Integer _, Long _, Float _, Double _ -> {}
        default -> throw new IllegalArgumentException("not a boxed primitive: " + value);
      }
    }
  }

  /**
   * An array; the executor copies it and never changes it.
   *
   * @param value an array of a primitive type
   * @param readOnly whether the kernel only reads it, so that it is bound {@code const}
   * @param length the number of elements that the kernel is told: of an array of bytes that holds
   *     records, that of the records
   * @param records how an array of bytes holds records; their gaps count as never written
   */
  record Buffer(Object value, boolean readOnly, int length, Optional<StructLayout> records)
      implements Argument {
    public Buffer(Object value, boolean readOnly) {
      this(value, readOnly, Array.getLength(value));
    }

    public Buffer(Object value, boolean readOnly, int length) {
      this(value, readOnly, length, Optional.empty());
    }

    public Buffer {
      if (!value.getClass().isArray() || !value.getClass().componentType().isPrimitive()) {
        throw new IllegalArgumentException("not an array of a primitive type: " + value);
      }
    }
  }

  /** Passes a boxed primitive. */
  static Argument of(Object scalar) {
    return new Scalar(scalar);
  }

  /** Passes an array that the kernel only reads. */
  static Argument in(Object array) {
    return new Buffer(array, true);
  }

  /** Passes an array that the kernel may change. */
  static Argument inOut(Object array) {
    return new Buffer(array, false);
  }
}
