package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A method as some of its callers see it: what stands for a functional interface or for a type that
 * was erased. Each form becomes a function of its own.
 *
 * @param bound what is known of parameters beyond their types, by slot
 */
record MethodForm(MethodName name, Map<Integer, Known> bound) {
  /** A method that all callers see in the same way. */
  static MethodForm plain(MethodName name) {
    return new MethodForm(name, Map.of());
  }

  /**
   * The form for a call.
   *
   * @param arguments what is known of the receiver, where there is one, and of each argument
   */
  static MethodForm of(MethodInsnNode call, List<? extends Known> arguments,
      ValueClasses values) {
    MethodName name = name(call);
    List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(call.desc)));
    boolean isMade = call.name.equals("<init>");
    if (call.getOpcode() != Opcodes.INVOKESTATIC && !isMade) {
      types.addFirst(Type.getObjectType(call.owner));
    }
    int skipped = arguments.size() - types.size(); // the record that a constructor makes
    Map<Integer, Known> bound = new TreeMap<>();
    int[] parts = {Known.Reference.PARTS};
    int slot = isMade ? 1 : 0;
    for (int i = 0; i < types.size(); i++) {
      Known argument = arguments.get(skipped + i);
      boolean isErased = values.of(types.get(i)).isEmpty();
      if (argument instanceof Known.Function function) {
        bound.put(slot, new Known.Function(slot, function.form(),
            function.captured().stream().map(part -> part(part, parts)).toList()));
      } else if (isErased
          && (argument instanceof Known.Value || argument instanceof Known.Constant)) {
        bound.put(slot, argument);
      }
      slot += types.get(i).getSize();
    }
    return new MethodForm(name, Map.copyOf(bound));
  }

  /**
   * The form for a caller that is no class file.
   *
   * @param passed for the receiver, where there is one, and each argument; or nothing at all
   * @param value what is known of a record or constant by the name of its class
   */
  static MethodForm of(CompiledMethod method, List<Passed> passed,
      java.util.function.Function<String, Known> value) {
    Map<Integer, Known> bound = new TreeMap<>();
    int[] parts = {Known.Reference.PARTS};
    int slot = method.firstSlot();
    List<Type> types = method.parameters();
    for (int i = 0; i < passed.size(); i++) {
      int at = slot;
      known(passed.get(i), at, parts, value).ifPresent(known -> bound.put(at, known));
      slot += types.get(i).getSize();
    }
    return new MethodForm(method.name(), Map.copyOf(bound));
  }

  private static Optional<Known> known(Passed passed, int slot, int[] parts,
      java.util.function.Function<String, Known> value) {
    return switch (passed) {
      case Passed.ByType _ -> Optional.empty();
      case Passed.OfValue(String type) -> Optional.of(value.apply(type));
      case Passed.OfFunction given -> Optional.of(new Known.Function(slot,
          new FunctionForm(given.name(), given.descriptor(),
              new FunctionForm.Target.OfModule(given.function(), given.result())),
          given.function().parameters().subList(0, given.captured()).stream()
              .map(operand -> captured(operand, parts)).toList()));
      case Passed.OfMethod method -> Optional.of(new Known.Function(slot,
          new FunctionForm(method.name(), method.descriptor(),
              new FunctionForm.Target.OfMethod(new MethodName(method.owner(), method.method(),
                  method.methodDescriptor()), Opcodes.INVOKESTATIC, false)),
          List.of()));
    };
  }

  private static Known captured(Operand operand, int[] parts) {
    return switch (operand) {
      case Array array -> new Known.Reference(parts[0]++, array.element());
      case Atom atom -> ValueRules.known(atom.type());
    };
  }

  /** What makes a record is called as a method that returns it, see {@link Objects}. */
  private static MethodName name(MethodInsnNode call) {
    return new MethodName(call.owner, call.name, call.name.equals("<init>")
        ? call.desc.substring(0, call.desc.lastIndexOf(')') + 1) + "V" : call.desc);
  }

  /** What a function holds, as the method sees it that the function is passed to. */
  private static Known part(Known part, int[] parts) {
    return switch (part) {
      case Known.Number(Kind kind, _) -> Known.Number.of(kind);
      case Known.Reference reference -> new Known.Reference(parts[0]++, reference.element());
      case Known.View(var layout, _, var array) -> {
        int origin = parts[0]++;
        yield new Known.View(layout, origin, new Known.Reference(origin, array.element()));
      }
      case Known.Function(_, var form, var captured) -> {
        int origin = parts[0]++;
        yield new Known.Function(origin, form,
            captured.stream().map(inner -> part(inner, parts)).toList());
      }
      case Known.Value _, Known.Constant _, Known.Context _, Known.Self _, Known.Thing _,
          Known.Ambiguous _, Known.Mixed _, Known.Unusable _ -> part;
    };
  }

  /** What is known of a parameter where it is not what its type says; else null. */
  Known bound(int slot) {
    return bound.get(slot);
  }

  /** What is known of each parameter of the method. */
  List<Known> parameters(CompiledMethod method, ValueClasses values) {
    List<Known> known = new ArrayList<>();
    int slot = method.firstSlot();
    for (Type type : method.parameters()) {
      Known parameter = bound(slot);
      known.add(parameter != null ? parameter : ValueRules.parameter(slot, type, values));
      slot += type.getSize();
    }
    return known;
  }
}
