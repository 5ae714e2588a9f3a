package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Type;

/** What the virtual machine calls a computational type, without references (JVMS 2.11.1). */
enum Kind {
  INT("int", Type.I32),
  LONG("long", Type.I64),
  FLOAT("float", Type.F32),
  DOUBLE("double", Type.F64);

  private final String word;
  private final Type.Prim type;

  Kind(String word, Type.Prim type) {
    this.word = word;
    this.type = type;
  }

  /** The type that values of this kind have in the representation. */
  Type.Prim type() {
    return type;
  }

  /** Entries of a frame that a value takes by the rules of the machine. */
  int size() {
    return this == LONG || this == DOUBLE ? 2 : 1;
  }

  /**
   * Whether array instructions of a group take such elements. The groups are int, long, float,
   * double, reference, byte, char, short.
   */
  static boolean isOfGroup(Type.Element element, int group) {
    if (!(element instanceof Type.Prim prim)) {
      return group == 4;
    }
    return switch (prim.scalar()) {
      case I32 -> group == 0;
      case I64 -> group == 1;
      case F32 -> group == 2;
      case F64 -> group == 3;
      case BOOL, I8 -> group == 5;
      case U16 -> group == 6;
      case I16 -> group == 7;
    };
  }

  /** A letter for values of a type, in names that are made up. */
  static char letter(Type.Element type) {
    return type instanceof Type.Prim prim ? "IJFD".charAt(of(prim).ordinal()) : 'R';
  }

  /** The kind of a group of four opcodes in the order int, long, float, double. */
  static Kind at(int offset) {
    return values()[offset];
  }

  /** The kind that a primitive has on the stack. */
  static Kind of(Type.Prim type) {
    return switch (type.scalar()) {
      case BOOL, I8, I16, U16, I32 -> INT;
      case I64 -> LONG;
      case F32 -> FLOAT;
      case F64 -> DOUBLE;
    };
  }

  @Override
  public String toString() {
    return word;
  }
}
