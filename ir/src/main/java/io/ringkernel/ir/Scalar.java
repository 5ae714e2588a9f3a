package io.ringkernel.ir;

/** Exactly Java's eight primitives. Unsignedness is in operators, except for {@code char}. */
public enum Scalar {
  /** {@code boolean}. */
  BOOL("boolean", 1),
  /** {@code byte}. */
  I8("byte", 1),
  /** {@code short}. */
  I16("short", 2),
  /** {@code char}. */
  U16("char", 2),
  /** {@code int}. */
  I32("int", 4),
  /** {@code long}. */
  I64("long", 8),
  /** {@code float}. */
  F32("float", 4),
  /** {@code double}. */
  F64("double", 8);

  private final String javaName;
  private final int byteSize;

  Scalar(String javaName, int byteSize) {
    this.javaName = javaName;
    this.byteSize = byteSize;
  }

  /** The Java keyword. */
  public String javaName() {
    return javaName;
  }

  /** Bytes in memory that the host shares; {@code boolean} takes one. */
  public int byteSize() {
    return byteSize;
  }

  /**
   * Whether this is an integer type on which Java computes directly: {@code int} or {@code long}.
   */
  public boolean isWide() {
    return this == I32 || this == I64;
  }

  /** Whether this is {@code byte}, {@code short} or {@code char}. */
  public boolean isNarrow() {
    return this == I8 || this == I16 || this == U16;
  }

  /** Whether this is {@code float} or {@code double}. */
  public boolean isFloating() {
    return this == F32 || this == F64;
  }

  /** Whether this is any integer type; {@code boolean} is not. */
  public boolean isInteger() {
    return isWide() || isNarrow();
  }
}
