package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Between the method of a functional interface and the code that runs: numbers are widened
 * (JLS 15.13.2).
 */
final class FunctionCalls {
  private FunctionCalls() {}

  /** The kinds that the code takes for what the interface's method is passed. */
  static List<Known> adapted(MethodInsnNode code, int first, List<? extends Known> arguments,
      Span where) {
    List<Known> adapted = new ArrayList<>();
    List<Type> wanted = parameters(code);
    if (wanted.size() != first + arguments.size()) {
      throw boxed(where);
    }
    for (int i = 0; i < arguments.size(); i++) {
      Known argument = arguments.get(i);
      boolean isNumber = Descriptors.primitive(wanted.get(first + i)).isPresent();
      if (isNumber != argument instanceof Known.Number) {
        throw boxed(where);
      }
      adapted.add(isNumber ? widened((Known.Number) argument, wanted.get(first + i), where)
          : argument);
    }
    return adapted;
  }

  private static List<Type> parameters(MethodInsnNode call) {
    List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(call.desc)));
    if (call.getOpcode() != Opcodes.INVOKESTATIC) {
      types.addFirst(Type.getObjectType(call.owner));
    }
    return types;
  }

  private static Known widened(Known.Number number, Type wanted, Span where) {
    Kind kind = Kind.of(Descriptors.primitive(wanted).orElseThrow());
    if (kind.ordinal() < number.kind().ordinal()) {
      throw boxed(where);
    }
    return kind == number.kind() ? number : Known.Number.of(kind);
  }

  /**
   * What a function of the module gives for what the interface's method is passed; null for
   * nothing.
   */
  static Known ofModule(FunctionForm.Target.OfModule target, int captured,
      List<? extends Known> arguments, Span where) {
    List<Operand> parameters = target.function().parameters();
    boolean fits = parameters.size() == captured + arguments.size();
    for (int i = 0; fits && i < arguments.size(); i++) {
      fits = parameters.get(captured + i) instanceof Atom atom
          && fits(arguments.get(i), atom.type());
    }
    if (!fits) {
      throw boxed(where);
    }
    return switch (target.function().result()) {
      case io.ringkernel.ir.Type.Prim _ when !target.result().isEmpty() ->
          new Known.Constant(target.result());
      case io.ringkernel.ir.Type.Element element -> ValueRules.known(element);
      case io.ringkernel.ir.Type.Nothing _ -> null;
    };
  }

  private static boolean fits(Known argument, io.ringkernel.ir.Type.Element wanted) {
    return switch (argument) {
      case Known.Number(Kind kind, _) ->
          wanted instanceof io.ringkernel.ir.Type.Prim prim && Kind.of(prim) == kind;
      case Known.Constant _ -> wanted.equals(io.ringkernel.ir.Type.I32);
      case Known.Value(var struct) -> wanted.equals(struct);
      default -> false;
    };
  }

  /** What the interface's method gives where the code gives something; null for nothing. */
  static Known result(FunctionForm form, Known given, Span where) {
    Type type = Type.getReturnType(form.descriptor());
    if (type.getSort() == Type.VOID) {
      return null;
    }
    boolean isNumber = Descriptors.primitive(type).isPresent();
    boolean isValue = given instanceof Known.Value || given instanceof Known.Constant;
    if (isNumber ? !(given instanceof Known.Number) : !isValue) {
      throw boxed(where);
    }
    return isNumber ? widened((Known.Number) given, type, where) : given;
  }

  private static Refusal boxed(Span where) {
    return Refusal.construct(Code.GENERICS, where, "a function over boxes",
        "use one over primitives, such as IntUnaryOperator");
  }
}
