package io.ringkernel.frontend.bytecode;

import io.ringkernel.frontend.bytecode.Known.Constant;
import io.ringkernel.frontend.bytecode.Known.Number;
import io.ringkernel.frontend.bytecode.Known.Self;
import io.ringkernel.frontend.bytecode.Known.Unusable;
import io.ringkernel.frontend.bytecode.Known.Value;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Opcodes;
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
    return value(type, values);
  }

  /** What is known of a value of that type; {@code UNUSABLE} for objects. */
  static Known value(Type type, ValueClasses values) {
    return type.getSort() == Type.OBJECT && values.isEnum(type.getInternalName())
        ? new Constant(type.getInternalName())
        : values.of(type).map(ValueRules::known).orElse(Unusable.UNUSABLE);
  }

  /** What is known of a parameter in that slot by its type alone. */
  static Known parameter(int slot, Type type, ValueClasses values) {
    Optional<io.ringkernel.ir.Type.Element> element = values.element(type);
    if (element.isPresent()) {
      return new Known.Reference(slot, element.get());
    }
    if (ContextMethods.isContext(type)) {
      return Known.Context.CONTEXT;
    }
    Optional<ViewLayout> view = ViewMethods.layout(type);
    if (view.isPresent()) {
      return new Known.View(view.get(), slot,
          new Known.Reference(slot, view.get().element()));
    }
    Known value = value(type, values);
    return value == Unusable.UNUSABLE
        ? new Known.Thing(type.getInternalName(), Known.Thing.THERE) : value;
  }

  private Refusal refused(AbstractInsnNode instruction) {
    return Unsupported.of(instruction, method.at(instruction));
  }

  /** A component of a record, or of the one that the constructor makes. */
  Known component(FieldInsnNode field, Known record) {
    boolean isOwn = record == Self.SELF && field.owner.equals(method.name().owner())
        || record instanceof Value(var struct) && field.owner.equals(values.owner(struct));
    return values.struct(field.owner).filter(_ -> isOwn)
        .filter(struct -> struct.indexOf(field.name) >= 0)
        .map(struct -> struct.fields().get(struct.indexOf(field.name)).type())
        .filter(type -> values.of(Type.getType(field.desc)).filter(type::equals).isPresent())
        .map(_ -> value(Type.getType(field.desc))).orElseThrow(() -> refused(field));
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

  /** What a cast gives that is known to succeed: type variables were erased to a wider type. */
  Known cast(TypeInsnNode cast, Known value) {
    String owner = owner(value).orElseThrow();
    // a class that is no record or enum can only be one that the compiler proved to be wider
    boolean isOther = values.of(cast.desc).isPresent() && !cast.desc.equals(owner);
    if (isOther || cast.desc.startsWith("[")) {
      throw refused(cast);
    }
    return value;
  }

  /** The class of a value, by its internal name; empty for what is no record or enum. */
  Optional<String> owner(Known value) {
    return switch (value) {
      case Value(var struct) -> Optional.of(values.owner(struct));
      case Constant(String owner) -> Optional.of(owner);
      case null, default -> Optional.empty();
    };
  }

  static boolean isValue(Known receiver) {
    return receiver instanceof Value || receiver instanceof Constant || receiver == Self.SELF;
  }

  /** Whether two constants of an enum are compared, or one is asked for its ordinal. */
  boolean isOfEnum(MethodInsnNode call, Known receiver) {
    return receiver instanceof Constant
        && (call.name.equals("ordinal") && call.desc.equals("()I")
            || call.name.equals("compareTo") && call.desc.endsWith(";)I"))
        && (values.isEnum(call.owner) || call.owner.equals("java/lang/Enum")
            || call.owner.equals("java/lang/Comparable"));
  }

  /**
   * The method of a record or enum that a call means: where the receiver was erased to an
   * interface, the one that its class has. Of what a constructor makes only another constructor is
   * called.
   */
  MethodInsnNode method(MethodInsnNode call, Known receiver) {
    if (receiver == Self.SELF) {
      if (!call.name.equals("<init>")) {
        throw refused(call);
      }
      return call;
    }
    String owner = owner(receiver).orElseThrow(() -> refused(call));
    // Where constants have bodies, which method runs depends on the constant (JLS 8.9.1).
    boolean isKnown = call.owner.equals(owner) || values.declares(owner, call.name, call.desc);
    if (!isKnown || receiver instanceof Constant && !values.isFinal(owner)) {
      throw refused(call);
    }
    return call.owner.equals(owner) ? call : new MethodInsnNode(Opcodes.INVOKEVIRTUAL, owner,
        call.name, call.desc, false);
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
