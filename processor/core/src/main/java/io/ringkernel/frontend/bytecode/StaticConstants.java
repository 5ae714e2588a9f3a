package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;

/** Values of static fields that are constants (JVMS 4.7.2). */
final class StaticConstants {
  private StaticConstants() {}

  /** The value of a field as the stack has it. */
  static Atom.Const value(ClassFiles classes, FieldInsnNode use, Span where) {
    Atom.Const value = classes.field(use.owner, use.name, where)
        .filter(field -> use.desc.equals(field.desc) && isFinal(field))
        .map(field -> constant(field.value)).orElse(null);
    Type.Prim expected = Descriptors.primitive(org.objectweb.asm.Type.getType(use.desc))
        .orElseThrow();
    if (value == null || !value.type().equals(Kind.of(expected).type())) {
      throw Refusal.of(Code.NON_CONSTANT_FIELD, where, "pass what it holds as a parameter",
          new MethodName(use.owner, use.name, "").shortName());
    }
    return value;
  }

  private static Atom.Const constant(Object value) {
    return switch (value) {
      case Integer number -> Atom.Const.of(number.intValue());
      case Long number -> Atom.Const.of(number.longValue());
      case Float number -> Atom.Const.of(number.floatValue());
      case Double number -> Atom.Const.of(number.doubleValue());
      case null, default -> null;
    };
  }

  private static boolean isFinal(FieldNode field) {
    return (field.access & Opcodes.ACC_FINAL) != 0 && (field.access & Opcodes.ACC_STATIC) != 0;
  }
}
