package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import org.objectweb.asm.tree.FieldInsnNode;

/** Values of static fields that never change. */
final class StaticConstants {
  private StaticConstants() {}

  /** The value of a field as the stack has it. */
  static Atom.Const value(StaticEvaluation statics, FieldInsnNode use, Span where) {
    Atom.Const value = constant(statics.value(use.owner, use.name, use.desc, where).orElse(null));
    Type.Prim expected = Descriptors.primitive(org.objectweb.asm.Type.getType(use.desc))
        .orElseThrow();
    if (value == null || !value.type().equals(Kind.of(expected).type())) {
      throw StaticEvaluation.notConstant(use.owner, use.name, where);
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
}
