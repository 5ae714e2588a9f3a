package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import io.ringkernel.frontend.bytecode.Known.Ambiguous;
import io.ringkernel.frontend.bytecode.Known.Context;
import io.ringkernel.frontend.bytecode.Known.Number;
import io.ringkernel.frontend.bytecode.Known.Reference;
import io.ringkernel.frontend.bytecode.Known.Thing;
import io.ringkernel.frontend.bytecode.Known.Unusable;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What calls take and give. */
final class CallRules {
  private final CompiledMethod method;
  private final Statics statics;
  private final ValueClasses values;
  private final ValueRules rules;
  private final ReturnedArrays returned;
  private final Doomed doomed;
  private final Tables tables;
  /** The instruction that a call of the code of a function stands for. */
  private final Map<AbstractInsnNode, AbstractInsnNode> stands = new IdentityHashMap<>();

  CallRules(CompiledMethod method, Statics statics, ValueRules rules, ReturnedArrays returned,
      Doomed doomed, Tables tables) {
    this.method = method;
    this.statics = statics;
    this.values = statics.values();
    this.rules = rules;
    this.returned = returned;
    this.doomed = doomed;
    this.tables = tables;
  }

  private int index(AbstractInsnNode instruction) {
    return method.instructions().indexOf(stands.getOrDefault(instruction, instruction));
  }

  private Span at(AbstractInsnNode instruction) {
    return method.at(index(instruction));
  }

  private boolean isDoomed(AbstractInsnNode instruction) {
    return doomed.contains(index(instruction));
  }

  private void requireDoomed(AbstractInsnNode instruction) {
    if (!isDoomed(instruction)) {
      throw Unsupported.of(instruction, at(instruction));
    }
  }

  private Refusal mismatch(AbstractInsnNode instruction, String expected) {
    return Refusal.malformed(at(instruction), "an instruction does not find " + expected);
  }

  /** What a call gives; null for nothing. */
  Known of(AbstractInsnNode instruction, List<? extends Known> arguments) {
    return switch (instruction) {
      case MethodInsnNode call when call.getOpcode() == INVOKESTATIC ->
          staticCall(call, arguments);
      case MethodInsnNode call when !arguments.isEmpty() -> onReceiver(call, arguments);
      case InvokeDynamicInsnNode call when rules.isChoice(call, arguments) ->
          Number.of(Kind.INT);
      case InvokeDynamicInsnNode call when FunctionForm.isMade(call) ->
          function(call, arguments);
      case InvokeDynamicInsnNode call -> {
        requireDoomed(instruction);
        yield thing(call, call.desc);
      }
      default -> throw Unsupported.of(instruction, at(instruction));
    };
  }

  private Known onReceiver(MethodInsnNode call, List<? extends Known> arguments) {
    List<? extends Known> rest = arguments.subList(1, arguments.size());
    return switch (arguments.getFirst()) {
      case Context _ -> onContext(call, rest);
      case Known.View view -> onView(call, view, rest);
      case Known.Function function -> onFunction(call, function, arguments);
      case Known.Constant constant when rules.isOfEnum(call, constant) -> {
        rest.forEach(other -> requireSame(call, constant, other));
        yield Number.of(Kind.INT);
      }
      case Known.Value value -> onValue(call, value, arguments);
      case Known.Constant constant -> onValue(call, constant, arguments);
      case Known.Self self -> onValue(call, self, arguments);
      case Known.Mixed mixed -> throw mixed(mixed, at(call));
      case Number _, Reference _, Ambiguous _, Thing _, Unusable _ -> {
        requireDoomed(call);
        yield thing(call, call.desc);
      }
    };
  }

  private void requireSame(MethodInsnNode call, Known.Constant one, Known other) {
    if (!one.equals(other)) {
      throw Unsupported.of(call, at(call));
    }
  }

  private static Refusal mixed(Known.Mixed mixed, Span where) {
    return switch (mixed) {
      case VIEW -> Refusal.of(Code.ARRAY_ALIAS, where, "write the code once for each view",
          "that a view shows");
      case FUNCTION -> Refusal.construct(Code.FUNCTION_VALUE, where, "one of several functions",
          "write the code once for each function");
    };
  }

  private Known onValue(MethodInsnNode call, Known receiver, List<? extends Known> arguments) {
    MethodInsnNode found = rules.method(call, receiver);
    stands.put(found, stands.getOrDefault(call, call));
    requireArguments(found, arguments.subList(1, arguments.size()));
    return result(found, arguments);
  }

  /** What a method gives: where its type is erased, what its code returns for these arguments. */
  private Known result(MethodInsnNode call, List<? extends Known> arguments) {
    Type type = Type.getReturnType(call.desc);
    if (type.getSort() == Type.VOID) {
      return null;
    }
    Known result = rules.value(type);
    if (result != Unusable.UNUSABLE) {
      return result;
    }
    if (isDoomed(call) && !isCastToValue(call)) {
      return thing(call, call.desc);
    }
    if (!values.isErased(type)) {
      throw Unsupported.of(call, at(call));
    }
    return returned.erased(call, arguments, index(call));
  }

  /** Whether a generic method gives a record or a constant: compilers cast it to its class. */
  private boolean isCastToValue(AbstractInsnNode call) {
    AbstractInsnNode next = method.instructions().get(index(call)).getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next instanceof TypeInsnNode cast && cast.getOpcode() == CHECKCAST
        && values.of(cast.desc).isPresent();
  }

  private Known function(InvokeDynamicInsnNode call, List<? extends Known> captured) {
    for (Known each : captured) {
      switch (each) {
        case Number _, Known.Value _, Known.Constant _, Reference _, Context _, Known.View _,
            Known.Function _ -> {}
        case Known.Mixed mixed -> throw mixed(mixed, at(call));
        case Ambiguous _ -> throw Refusal.of(Code.ARRAY_ALIAS, at(call),
            "write the code once for each array", "that a lambda captures");
        case Thing _, Known.Self _, Unusable _ -> {
          requireDoomed(call);
          return thing(call, call.desc);
        }
      }
    }
    return new Known.Function(~index(call), FunctionForm.of(call), List.copyOf(captured));
  }

  /** A call of the code of a function, or of a method that its interface has. */
  private Known onFunction(MethodInsnNode call, Known.Function function,
      List<? extends Known> arguments) {
    List<? extends Known> rest = arguments.subList(1, arguments.size());
    if (!function.form().runs(call)) {
      requireArguments(call, rest);
      return result(call, arguments);
    }
    requireArguments(call, rest);
    Known given = switch (function.form().target()) {
      case FunctionForm.Target.OfModule target -> FunctionCalls.ofModule(target,
          leaves(function.captured()), rest, at(call));
      case FunctionForm.Target.OfMethod target -> {
        MethodInsnNode code = target.call();
        stands.put(code, stands.getOrDefault(call, call));
        List<Known> all = new ArrayList<>(function.captured());
        all.addAll(FunctionCalls.adapted(code, all.size(), rest, at(call)));
        yield of(code, all);
      }
    };
    return FunctionCalls.result(function.form(), given, at(call));
  }

  private static int leaves(List<Known> captured) {
    return captured.stream().mapToInt(each -> each.leaves().size()).sum();
  }

  private Known onView(MethodInsnNode call, Known.View view, List<? extends Known> rest) {
    requireArguments(call, rest);
    Callee.OfView access = ViewMethods.of(call, view.layout())
        .orElseThrow(() -> Unsupported.of(call, at(call)));
    return switch (access.part()) {
      case DATA -> view.array();
      case SET -> null;
      case GET, NUMBER -> rules.value(Type.getReturnType(call.desc));
    };
  }

  /** What a method gives of which only objects are of interest. */
  private Known thing(AbstractInsnNode call, String descriptor) {
    Type result = Type.getReturnType(descriptor);
    if (result.getSort() == Type.VOID) {
      return null;
    }
    if (rules.value(result) instanceof Number) {
      throw Unsupported.of(call, at(call));
    }
    return new Thing(result.getInternalName(), ~index(call));
  }

  /** A method of the context of the kernel. */
  private Known onContext(MethodInsnNode call, List<? extends Known> arguments) {
    if (!ContextMethods.isContext(call.owner)) {
      throw Unsupported.of(call, at(call));
    }
    requireArguments(call, arguments);
    if (!ContextMethods.isShared(call)) {
      Type result = Type.getReturnType(call.desc);
      return result.getSort() == Type.VOID ? null : rules.value(result);
    }
    OptionalInt length = ((Number) arguments.getFirst()).constant();
    int index = index(call);
    if (length.isPresent()) {
      if (length.getAsInt() < 1 || length.getAsInt() > Limits.ARRAY_LENGTH) {
        throw Refusal.construct(Code.ARRAY_SHAPE, at(call),
            "a shared array of " + length.getAsInt() + " elements",
            "use a length of at least 1");
      }
      returned.made(index, length.getAsInt());
    }
    return new Reference(~index, ContextMethods.element(call));
  }

  private Known staticCall(MethodInsnNode call, List<? extends Known> arguments) {
    Type result = Type.getReturnType(call.desc);
    if (Descriptors.element(result).isPresent()) {
      return array(call, arguments);
    }
    if (EnumTables.givesAll(call, values)) {
      return tables.ofConstants(call.owner, statics.enums().values(call.owner));
    }
    if (ViewMethods.isMade(call)) {
      return view(call, arguments);
    }
    boolean isObject = result.getSort() != Type.VOID
        && rules.value(result) == Unusable.UNUSABLE;
    if (isObject && isDoomed(call) && !isCastToValue(call)) {
      return thing(call, call.desc);
    }
    requireArguments(call, arguments);
    return result(call, arguments);
  }

  private Known view(MethodInsnNode call, List<? extends Known> arguments) {
    requireArguments(call, arguments);
    Reference array = (Reference) arguments.getFirst();
    if (array.isTable()) {
      throw Refusal.construct(at(call), "a view of an array of constants",
          "compute the index: row * width + column");
    }
    return new Known.View(ViewMethods.layout(call.owner).orElseThrow(), ~index(call), array);
  }

  /** A method that returns an array: a table, or one that its callers can name. */
  private Known array(MethodInsnNode call, List<? extends Known> arguments) {
    Optional<StaticArray> table = statics.arrays().returned(call, at(call));
    if (table.isPresent()) {
      return tables.of(table.get().table());
    }
    requireArguments(call, arguments);
    return returned.of(call, arguments, index(call));
  }

  private void requireArguments(MethodInsnNode call, List<? extends Known> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      argument(call, i, arguments.get(i));
    }
  }

  /** Whether code may look at an object that is passed to it. */
  private boolean isRead(MethodInsnNode call, int parameter) {
    return statics.classes().method(new MethodName(call.owner, call.name, call.desc), at(call))
        .map(callee -> !callee.hasCode() || callee.reads(parameter)).orElse(true);
  }

  /**
   * An object that is not null may be told to a method, which can do no more with it than is done
   * here, and relies on that. Null may be passed to one that does not look, as Kotlin's compiler
   * does to tell methods apart.
   */
  private void argument(MethodInsnNode call, int parameter, Known value) {
    Type type = Type.getArgumentTypes(call.desc)[parameter];
    switch (rules.value(type)) {
      case Number(Kind kind, var _) -> {
        if (!(value instanceof Number(Kind found, _)) || found != kind) {
          throw mismatch(call, kind.toString());
        }
        return;
      }
      case Known.Value expected -> {
        requireEqual(call, expected, value);
        return;
      }
      case Known.Constant expected -> {
        requireEqual(call, expected, value);
        return;
      }
      default -> {}
    }
    Optional<io.ringkernel.ir.Type.Element> expected = values.element(type);
    if (expected.isPresent()) {
      if (!element(call, value).equals(expected.get())) {
        throw mismatch(call, "an array of its type");
      }
      return;
    }
    object(call, parameter, value, type);
  }

  private void requireEqual(MethodInsnNode call, Known expected, Known value) {
    if (!expected.equals(value)) {
      throw mismatch(call, "a record");
    }
  }

  private void object(MethodInsnNode call, int parameter, Known value, Type type) {
    switch (value) {
      case Number _ -> throw Unsupported.of(call, at(call));
      case Unusable _ -> throw mismatch(call, "an object");
      case Known.Mixed mixed -> throw mixed(mixed, at(call));
      case Thing thing when !thing.isThere() && isRead(call, parameter) -> requireDoomed(call);
      default -> {}
    }
    Optional<ViewLayout> view = ViewMethods.layout(type);
    boolean isView = value instanceof Known.View given && view.equals(Optional.of(given.layout()));
    if (view.isPresent() && !isView) {
      throw Refusal.construct(Code.NULL, at(call), "null or an object",
          "kernels have no references");
    }
  }

  /** The element type of a value that must be one certain array. */
  private io.ringkernel.ir.Type.Element element(MethodInsnNode call, Known value) {
    return switch (value) {
      case Reference(_, var element) when tables.owner(value).isEmpty() -> element;
      case Ambiguous _ -> throw Refusal.of(Code.ARRAY_ALIAS, at(call),
          "write the code once for each array", "passed here");
      case Number _, Unusable _ -> throw mismatch(call, "an array");
      default -> throw Refusal.construct(Code.NULL, at(call), "null or an object",
          "kernels have no references");
    };
  }
}
