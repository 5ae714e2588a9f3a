package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Atom;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Pushes constants in the shortest form. */
final class Constants {
  private Constants() {}

  static void push(MethodVisitor code, Atom.Const constant) {
    switch (constant.type().scalar()) {
      case BOOL, I8, I16, U16, I32 -> push(code, (int) constant.bits());
      case I64 -> push(code, constant.bits());
      case F32 -> {
        int bits = (int) constant.bits();
        if (bits == 0) {
          code.visitInsn(Opcodes.FCONST_0);
        } else {
          code.visitLdcInsn(Float.intBitsToFloat(bits));
        }
      }
      case F64 -> {
        if (constant.bits() == 0) {
          code.visitInsn(Opcodes.DCONST_0);
        } else {
          code.visitLdcInsn(Double.longBitsToDouble(constant.bits()));
        }
      }
    }
  }

  static void push(MethodVisitor code, int value) {
    if (value >= -1 && value <= 5) {
      code.visitInsn(Opcodes.ICONST_0 + value);
    } else if (value == (byte) value) {
      code.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value == (short) value) {
      code.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      code.visitLdcInsn(value);
    }
  }

  static void push(MethodVisitor code, long value) {
    if (value == 0 || value == 1) {
      code.visitInsn(Opcodes.LCONST_0 + (int) value);
    } else {
      code.visitLdcInsn(value);
    }
  }
}
