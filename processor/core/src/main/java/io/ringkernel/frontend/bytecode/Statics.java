package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;

/**
 * What the classes hold that a program consists of.
 *
 * @param values the classes of records and enums
 * @param fields what static fields hold
 * @param arrays the static fields that are tables
 * @param enums what constants of enums have
 */
record Statics(ClassFiles classes, ValueClasses values, StaticEvaluation fields,
    StaticArrays arrays, EnumTables enums) {
  /** Whether a field is a constant of its enum. */
  boolean isConstant(FieldInsnNode field) {
    return values.isEnum(field.owner) && values.ordinal(field.owner, field.name).isPresent()
        && field.desc.equals("L" + field.owner + ";");
  }

  /** The record or constant of an enum that a static final field holds; empty for all else. */
  Optional<ConcreteObject> constant(FieldInsnNode field, Span where) {
    return field.getOpcode() != Opcodes.GETSTATIC ? Optional.empty()
        : fields.value(field.owner, field.name, field.desc, where)
            .filter(ConcreteObject.class::isInstance).map(ConcreteObject.class::cast);
  }
}
