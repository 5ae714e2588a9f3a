package io.ringkernel.weaver;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Conversions between what an interface declares and what a lambda takes or gives (JLS 5.3). */
final class Conversion {
  private static final Map<Type, String> BOXES = Map.of(Type.BOOLEAN_TYPE, "java/lang/Boolean",
      Type.BYTE_TYPE, "java/lang/Byte", Type.CHAR_TYPE, "java/lang/Character", Type.SHORT_TYPE,
      "java/lang/Short", Type.INT_TYPE, "java/lang/Integer", Type.LONG_TYPE, "java/lang/Long",
      Type.FLOAT_TYPE, "java/lang/Float", Type.DOUBLE_TYPE, "java/lang/Double");

  private Conversion() {}

  static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  /** Whether {@link #convert} can do it. */
  static boolean isKnown(Type from, Type actual, Type to) {
    if (to.equals(Type.VOID_TYPE) || isReference(from) && isReference(to) || from.equals(to)) {
      return true;
    }
    if (from.equals(Type.VOID_TYPE)) {
      return false;
    }
    // Widening of primitive types is left to the virtual machine: it is rare in lambdas.
    return isReference(from) ? isBox(actual, to) : isReference(to);
  }

  /**
   * Converts the value on the stack.
   *
   * @param actual its type where {@code from} is an erased one
   */
  static void convert(MethodVisitor out, Type from, Type actual, Type to) {
    if (to.equals(Type.VOID_TYPE)) {
      if (from.getSize() > 0) {
        out.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      }
    } else if (!isReference(to) && isReference(from)) {
      cast(out, from, actual);
      unbox(out, to);
    } else if (isReference(to) && !isReference(from)) {
      box(out, from);
    } else if (!from.equals(to)) {
      cast(out, from, to);
    }
  }

  static void box(MethodVisitor out, Type primitive) {
    String box = BOXES.get(primitive);
    out.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf",
        "(" + primitive.getDescriptor() + ")L" + box + ";", false);
  }

  /** From the box of the same type. */
  static void unbox(MethodVisitor out, Type primitive) {
    out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BOXES.get(primitive),
        primitive.getClassName() + "Value", "()" + primitive.getDescriptor(), false);
  }

  /** The class of boxes of a primitive type. */
  static Type boxOf(Type primitive) {
    return Type.getObjectType(BOXES.get(primitive));
  }

  static void cast(MethodVisitor out, Type from, Type to) {
    if (!to.equals(from) && !to.getInternalName().equals("java/lang/Object")) {
      out.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static boolean isBox(Type reference, Type primitive) {
    return reference.getInternalName().equals(BOXES.get(primitive));
  }
}
