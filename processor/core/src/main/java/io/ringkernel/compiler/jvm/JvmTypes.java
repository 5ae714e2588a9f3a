package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import org.objectweb.asm.Opcodes;

/** How the JVM sees the primitive types of the representation. */
final class JvmTypes {
  private JvmTypes() {}

  /** The descriptor of a primitive. */
  static String descriptor(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> "Z";
      case I8 -> "B";
      case I16 -> "S";
      case U16 -> "C";
      case I32 -> "I";
      case I64 -> "J";
      case F32 -> "F";
      case F64 -> "D";
    };
  }

  /** How many local variables or stack words a value takes (JVMS 2.6.1). */
  static int size(Type type) {
    return type.equals(Type.I64) || type.equals(Type.F64) ? 2 : 1;
  }

  /**
   * The opcode for a type.
   *
   * @param ofInt the opcode for {@code int}; those for long, float, double and references follow it
   *     in this order, as for {@code ILOAD}, {@code ISTORE}, {@code IRETURN}
   */
  static int opcode(Type type, int ofInt) {
    return switch (type) {
      case Type.Prim(Scalar scalar) -> ofInt + switch (scalar) {
        case BOOL, I8, I16, U16, I32 -> 0;
        case I64 -> 1;
        case F32 -> 2;
        case F64 -> 3;
      };
      case Type.Struct _ -> ofInt + 4;
      case Type.Nothing _ -> throw new AssertionError("a value of type void");
    };
  }

  static int arrayLoad(Scalar element) {
    return switch (element) {
      case BOOL, I8 -> Opcodes.BALOAD;
      case I16 -> Opcodes.SALOAD;
      case U16 -> Opcodes.CALOAD;
      case I32 -> Opcodes.IALOAD;
      case I64 -> Opcodes.LALOAD;
      case F32 -> Opcodes.FALOAD;
      case F64 -> Opcodes.DALOAD;
    };
  }

  static int arrayStore(Scalar element) {
    return arrayLoad(element) + Opcodes.IASTORE - Opcodes.IALOAD;
  }

  /** The operand of {@code NEWARRAY}. */
  static int arrayCode(Scalar element) {
    return switch (element) {
      case BOOL -> Opcodes.T_BOOLEAN;
      case I8 -> Opcodes.T_BYTE;
      case I16 -> Opcodes.T_SHORT;
      case U16 -> Opcodes.T_CHAR;
      case I32 -> Opcodes.T_INT;
      case I64 -> Opcodes.T_LONG;
      case F32 -> Opcodes.T_FLOAT;
      case F64 -> Opcodes.T_DOUBLE;
    };
  }

  /** The element type of an array; only arrays of primitives have a FAST form. */
  static Scalar element(Type.Element type) {
    if (type instanceof Type.Prim(Scalar scalar)) {
      return scalar;
    }
    throw new Refused("it has an array of " + type);
  }
}
