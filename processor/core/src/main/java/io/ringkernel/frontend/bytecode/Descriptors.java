package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Type;
import java.util.Optional;

/** Types of the representation for types of class files. */
final class Descriptors {
  private Descriptors() {}

  /** The primitive of a descriptor's sort; empty for void, classes and arrays. */
  static Optional<Type.Prim> primitive(org.objectweb.asm.Type type) {
    return Optional.ofNullable(switch (type.getSort()) {
      case org.objectweb.asm.Type.BOOLEAN -> Type.BOOL;
      case org.objectweb.asm.Type.BYTE -> Type.I8;
      case org.objectweb.asm.Type.SHORT -> Type.I16;
      case org.objectweb.asm.Type.CHAR -> Type.U16;
      case org.objectweb.asm.Type.INT -> Type.I32;
      case org.objectweb.asm.Type.LONG -> Type.I64;
      case org.objectweb.asm.Type.FLOAT -> Type.F32;
      case org.objectweb.asm.Type.DOUBLE -> Type.F64;
      default -> null;
    });
  }

  /** The element of a one-dimensional array of primitives; empty for every other type. */
  static Optional<Type.Prim> element(org.objectweb.asm.Type type) {
    return type.getSort() == org.objectweb.asm.Type.ARRAY && type.getDimensions() == 1
        ? primitive(type.getElementType()) : Optional.empty();
  }

  /** The element that a {@code newarray} names (JVMS 6.5); empty for a code that does not exist. */
  static Optional<Type.Prim> element(int newarrayCode) {
    return Optional.ofNullable(switch (newarrayCode) {
      case org.objectweb.asm.Opcodes.T_BOOLEAN -> Type.BOOL;
      case org.objectweb.asm.Opcodes.T_BYTE -> Type.I8;
      case org.objectweb.asm.Opcodes.T_SHORT -> Type.I16;
      case org.objectweb.asm.Opcodes.T_CHAR -> Type.U16;
      case org.objectweb.asm.Opcodes.T_INT -> Type.I32;
      case org.objectweb.asm.Opcodes.T_LONG -> Type.I64;
      case org.objectweb.asm.Opcodes.T_FLOAT -> Type.F32;
      case org.objectweb.asm.Opcodes.T_DOUBLE -> Type.F64;
      default -> null;
    });
  }
}
