package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;

/** How a codec reaches the bytes of a primitive: methods of {@code Bytes} with that ending. */
enum Access {
  BOOLEAN("Boolean", 1),
  BYTE("Byte", 1),
  SHORT("Short", 2),
  CHAR("Char", 2),
  INT("Int", 4),
  LONG("Long", 8),
  FLOAT("Float", 4),
  DOUBLE("Double", 8);

  private final String ending;
  private final int byteSize;

  Access(String ending, int byteSize) {
    this.ending = ending;
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
