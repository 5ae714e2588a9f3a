package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * What constants of enums have: a final field is a table by ordinal, where the initialiser of the
 * class gives it the same value whenever it runs; all constants are the table of the ordinals.
 */
final class EnumTables {
  private final ClassFiles classes;
  private final StaticEvaluation statics;
  private final ValueClasses values;
  private final UnaryOperator<String> claim;
  private final Map<String, Table> known = new HashMap<>();

  EnumTables(ClassFiles classes, StaticEvaluation statics, ValueClasses values,
      UnaryOperator<String> claim) {
    this.classes = classes;
    this.statics = statics;
    this.values = values;
    this.claim = claim;
  }

  /** What {@code values()} gives: a new array each time, so a change of it would be of no use. */
  Table values(String owner) {
    return known.computeIfAbsent(owner, _ -> new Table(claim.apply(name(owner, "values")),
        Type.I32, LongStream.range(0, values.constants(owner)).boxed().toList()));
  }

  /** Whether a call gives all constants of an enum. */
  static boolean givesAll(MethodInsnNode call, ValueClasses values) {
    return call.name.equals("values") && call.desc.equals("()[L" + call.owner + ";")
        && values.isEnum(call.owner);
  }

  private static String name(String owner, String member) {
    return Names.identifier(owner.substring(
        Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1) + "_" + member);
  }

  /** A field of constants by ordinal; refused where it is not the same in every run. */
  Table field(FieldInsnNode use, Span where) {
    String key = use.owner + "." + use.name;
    Table table = known.get(key);
    if (table == null) {
      table = read(use, where);
      known.put(key, table);
    }
    return table;
  }

  private Table read(FieldInsnNode use, Span where) {
    Type.Prim element = values.of(org.objectweb.asm.Type.getType(use.desc))
        .filter(Type.Prim.class::isInstance).map(Type.Prim.class::cast)
        .filter(_ -> isFinal(use, where)).orElseThrow(() -> Refusal.of(Code.NON_CONSTANT_FIELD,
            where, "make it a final field of a primitive type", use.name));
    List<Long> bits = new ArrayList<>();
    for (String constant : values.constantNames(use.owner)) {
      bits.add(constant(use.owner, constant, where)
          .flatMap(object -> bits(object.get(use.name, use.desc), element))
          .orElseThrow(() -> Refusal.of(Code.NON_CONSTANT_FIELD, where,
              "assign it a parameter of the constructor, or a constant, and pass constants; of "
                  + constant + " it has no constant value", use.name)));
    }
    return new Table(claim.apply(name(use.owner, use.name)), element, bits);
  }

  private boolean isFinal(FieldInsnNode use, Span where) {
    return classes.field(use.owner, use.name, where).filter(f -> f.desc.equals(use.desc))
        .filter((FieldNode f) -> (f.access & Opcodes.ACC_FINAL) != 0
            && (f.access & Opcodes.ACC_STATIC) == 0).isPresent();
  }

  /** A constant as the initialiser of its class has made it. */
  Optional<ConcreteObject> constant(String owner, String constant, Span where) {
    return statics.value(owner, constant, "L" + owner + ";", where)
        .filter(ConcreteObject.class::isInstance).map(ConcreteObject.class::cast);
  }

  /** The ordinal of a constant of an enum; empty for any other value. */
  OptionalInt ordinal(Object value) {
    return value instanceof ConcreteObject constant
        && constant.get(ConcreteObject.ORDINAL, "I") instanceof Integer ordinal
            ? OptionalInt.of(ordinal) : OptionalInt.empty();
  }

  /** The raw bits of a number or of the ordinal of a constant; empty for what is unknown. */
  Optional<Long> bits(Object value, Type.Prim element) {
    OptionalInt ordinal = ordinal(value);
    if (ordinal.isPresent()) {
      return Optional.of((long) ordinal.getAsInt());
    }
    if (!(value instanceof Number)) {
      return Optional.empty();
    }
    long bits = RawBits.ofBoxed(value);
    Scalar scalar = element.scalar();
    return Optional.of(scalar == Scalar.BOOL ? bits & 1
        : scalar.isInteger() ? RawBits.wrap(scalar, bits) : bits);
  }
}
