package io.ringkernel.frontend.bytecode;

import io.ringkernel.frontend.bytecode.Known.Number;
import io.ringkernel.frontend.bytecode.Known.Self;
import io.ringkernel.frontend.bytecode.Known.Unusable;
import io.ringkernel.frontend.bytecode.Known.Value;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What instructions on records and constants of enums take and give. */
record ValueRules(CompiledMethod method, ValueClasses values) {
  /** What is known of a value of that type. */
  static Known known(io.ringkernel.ir.Type.Element type) {
    return switch (type) {
      case io.ringkernel.ir.Type.Prim prim -> Number.of(Kind.of(prim));
      case io.ringkernel.ir.Type.Struct struct -> new Value(struct);
    };
  }

  /** What is known of a value of that type; {@code UNUSABLE} for objects. */
  Known value(Type type) {
    return values.of(type).map(ValueRules::known).orElse(Unusable.UNUSABLE);
  }

  private Refusal refused(AbstractInsnNode instruction) {
    return Unsupported.of(instruction, method.at(instruction));
  }

  /** A constant of an enum. */
  Known constant(FieldInsnNode field) {
    OptionalInt ordinal = values.isEnum(field.owner) ? values.ordinal(field.owner, field.name)
        : OptionalInt.empty();
    if (ordinal.isEmpty()) {
      throw refused(field);
    }
    return new Number(Kind.INT, ordinal);
  }

  /** A component of a record, or of the one that the constructor makes. */
  Known component(FieldInsnNode field, Known record) {
    boolean isOwn = record == Self.SELF && field.owner.equals(method.name().owner())
        || record instanceof Value(var struct) && field.owner.equals(values.owner(struct));
    return values.struct(field.owner).filter(_ -> isOwn)
        .filter(struct -> struct.indexOf(field.name) >= 0)
        .map(struct -> struct.fields().get(struct.indexOf(field.name)).type())
        .filter(type -> values.of(Type.getType(field.desc)).filter(type::equals).isPresent())
        .map(ValueRules::known).orElseThrow(() -> refused(field));
  }

  /** Whether a value may be where one of a type is wanted. */
  boolean fits(Known value, Known wanted) {
    return wanted instanceof Number(Kind kind, _)
        ? value instanceof Number(Kind given, _) && given == kind : wanted.equals(value);
  }

  /** A record always is of its class. */
  Known tested(TypeInsnNode test, Known value) {
    if (value instanceof Value(var struct) && test.desc.equals(values.owner(struct))) {
      return new Number(Kind.INT, OptionalInt.of(1));
    }
    throw refused(test);
  }

  static boolean isValue(Known receiver) {
    return receiver instanceof Value || receiver instanceof Number || receiver == Self.SELF;
  }

  /** A method of a record or enum, or the constructor that a constructor begins with. */
  void requireMethod(MethodInsnNode call, Known receiver) {
    if (receiver == Self.SELF && !call.name.equals("<init>")
        || receiver instanceof Number && !isOfEnum(call)
        || receiver instanceof Value(var struct) && !call.owner.equals(values.owner(struct))) {
      throw refused(call);
    }
  }

  /** Whether two constants of an enum are compared. */
  static boolean isComparison(MethodInsnNode call, Known receiver) {
    return receiver instanceof Number && call.name.equals("compareTo");
  }

  /** What such a method gives; null for nothing. */
  Known result(MethodInsnNode call, Known receiver) {
    Type type = Type.getReturnType(call.desc);
    if (type.getSort() == Type.VOID) {
      return null;
    }
    Known result = isComparison(call, receiver) ? Number.of(Kind.INT) : value(type);
    if (result == Unusable.UNUSABLE) {
      throw refused(call);
    }
    return result;
  }

  private boolean isOfEnum(MethodInsnNode call) {
    boolean isOfAll = call.name.equals("ordinal") || call.name.equals("compareTo");
    // Where constants have bodies, which method runs depends on the constant (JLS 8.9.1).
    return isOfAll && (values.isEnum(call.owner) || call.owner.equals("java/lang/Enum"))
        || values.isEnum(call.owner) && values.isFinal(call.owner);
  }

  /** Which label of a switch a record matches: all are of its class, so the first one asked for. */
  boolean isChoice(InvokeDynamicInsnNode call, List<? extends Known> arguments) {
    return call.bsm.getOwner().equals("java/lang/runtime/SwitchBootstraps")
        && call.name.equals("typeSwitch")
        && Arrays.stream(call.bsmArgs).allMatch(label -> matches(label, arguments.getFirst(),
            Type.getArgumentTypes(call.desc)[0]));
  }

  private boolean matches(Object label, Known value, Type declared) {
    return value instanceof Value(var struct) ? label instanceof Type type
        && type.getInternalName().equals(values.owner(struct))
        : value instanceof Number && label instanceof ConstantDynamic primitive
            && primitive.getBootstrapMethod().getName().equals("primitiveClass")
            && primitive.getName().equals(declared.getDescriptor());
  }
}
