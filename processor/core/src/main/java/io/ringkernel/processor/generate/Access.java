package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;

/** How a codec reaches the bytes of a primitive: methods of {@code Bytes} with that ending. */
enum Access {
  BOOLEAN("Boolean", "Z", 1),
  BYTE("Byte", "B", 1),
  SHORT("Short", "S", 2),
  CHAR("Char", "C", 2),
  INT("Int", "I", 4),
  LONG("Long", "J", 8),
  FLOAT("Float", "F", 4),
  DOUBLE("Double", "D", 8);

  private final String ending;
  private final String descriptor;
  private final int byteSize;

  Access(String ending, String descriptor, int byteSize) {
    this.ending = ending;
    this.descriptor = descriptor;
    this.byteSize = byteSize;
  }

  /** The access that a component of the type takes. */
  static Access of(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> BOOLEAN;
      case I8 -> BYTE;
      case I16 -> SHORT;
      case U16 -> CHAR;
      case I32 -> INT;
      case I64 -> LONG;
      case F32 -> FLOAT;
      case F64 -> DOUBLE;
    };
  }

  /** {@code Int} of {@code getInt}. */
  String ending() {
    return ending;
  }

  /** What the JVM calls the type. */
  String descriptor() {
    return descriptor;
  }

  /** A zero that fits. */
  String zero() {
    return switch (this) {
      case BYTE -> "(byte) 0";
      case SHORT -> "(short) 0";
      case CHAR -> "(char) 0";
      case BOOLEAN -> "false";
      case INT, LONG, FLOAT, DOUBLE -> "0";
    };
  }

  int byteSize() {
    return byteSize;
  }
}
