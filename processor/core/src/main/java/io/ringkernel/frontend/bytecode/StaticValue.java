package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.FieldInsnNode;

/** What a static final field holds that is no array. */
sealed interface StaticValue {
  /** A number, or a constant of an enum by its ordinal. */
  record OfNumber(Atom.Const number) implements StaticValue {}

  /** A record. */
  record OfRecord(Type.Struct struct, List<StaticValue> components) implements StaticValue {
    /** Copies the list. */
    public OfRecord {
      components = List.copyOf(components);
    }
  }

  /** The value as a computation. */
  default Atom atom(StatementBuilder out) {
    return switch (this) {
      case OfNumber(Atom.Const number) -> number;
      case OfRecord(Type.Struct struct, var components) -> {
        List<Atom> atoms = new ArrayList<>();
        components.forEach(component -> atoms.add(component.atom(out)));
        yield out.let("constant", new Op.Make(struct, atoms));
      }
    };
  }

  /** The record or the constant of an enum that the initialiser of a class has stored. */
  static StaticValue of(FieldInsnNode field, Object value, Type.Element type, Statics statics,
      Span where) {
    return switch (type) {
      case Type.Prim prim -> new OfNumber(statics.enums().bits(value, prim)
          .map(bits -> new Atom.Const(prim, bits))
          .orElseThrow(() -> StaticEvaluation.notConstant(field.owner, field.name, where)));
      case Type.Struct struct -> {
        if (!(value instanceof ConcreteObject object)
            || !object.type().equals(statics.values().owner(struct))) {
          throw StaticEvaluation.notConstant(field.owner, field.name, where);
        }
        List<StaticValue> components = new ArrayList<>();
        struct.fields().forEach(component -> components.add(
            of(field, object.get(component.name()), component.type(), statics, where)));
        yield new OfRecord(struct, components);
      }
    };
  }
}
