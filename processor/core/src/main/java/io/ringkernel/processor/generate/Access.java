package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;

/** How a codec reaches the bytes of a primitive: methods of {@code Bytes} with that ending. */
enum Access {
  BOOLEAN("Boolean", "Z", "Boolean", 1),
  BYTE("Byte", "B", "Byte", 1),
  SHORT("Short", "S", "Short", 2),
  CHAR("Char", "C", "Character", 2),
  INT("Int", "I", "Integer", 4),
  LONG("Long", "J", "Long", 8),
  FLOAT("Float", "F", "Float", 4),
  DOUBLE("Double", "D", "Double", 8);

  private final String ending;
  private final String descriptor;
  private final String box;
  private final int byteSize;

  Access(String ending, String descriptor, String box, int byteSize) {
    this.ending = ending;
    this.descriptor = descriptor;
    this.box = box;
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

  /** The class in {@code java.lang} of objects that hold one. */
  String box() {
    return box;
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
