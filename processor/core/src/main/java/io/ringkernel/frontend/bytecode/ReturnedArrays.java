package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.objectweb.asm.tree.MethodInsnNode;

/** Arrays that methods return: those that a method is given by its callees, and its own. */
final class ReturnedArrays {
  private final CompiledMethod method;
  private final BiFunction<MethodInsnNode, Span, ArrayResult> callees;
  /** How long the arrays are that the method makes or is given, by origin. */
  private final Map<Integer, Integer> lengths = new HashMap<>();
  /** What each instruction returns, by its index. */
  private final Map<Integer, Known> returned = new TreeMap<>();

  ReturnedArrays(CompiledMethod method,
      BiFunction<MethodInsnNode, Span, ArrayResult> callees) {
    this.method = method;
    this.callees = callees;
  }

  /** Notes the length of an array that an instruction makes. */
  void made(int index, int length) {
    lengths.put(~index, length);
  }

  /** What a call gives whose result is an array. */
  Known of(MethodInsnNode call, List<? extends Known> arguments) {
    int index = method.instructions().indexOf(call);
    return switch (callees.apply(call, method.at(index))) {
      case ArrayResult.OfParameter(int parameter) -> arguments.get(parameter);
      case ArrayResult.Made(Type.Prim element, int length) -> {
        made(index, length);
        yield new Known.Reference(~index, element);
      }
    };
  }

  /** Notes what an instruction returns. */
  void returns(int index, Known value) {
    returned.put(index, value);
  }

  /** The array that the method returns; empty where it returns none. */
  Optional<ArrayResult> result() {
    Optional<ArrayResult> result = Optional.empty();
    for (Map.Entry<Integer, Known> each : returned.entrySet()) {
      Span where = method.at(each.getKey());
      ArrayResult one = result(each.getValue(), where);
      if (result.isPresent() && !result.get().equals(one)) {
        throw Refusal.construct(where, "a method that returns one of several arrays",
            "let it write into an array parameter");
      }
      result = Optional.of(one);
    }
    return result;
  }

  private ArrayResult result(Known value, Span where) {
    return switch (value) {
      case Known.Reference(int origin, Type.Prim element) when origin < 0 ->
          new ArrayResult.Made(element, lengths.get(origin));
      case Known.Reference(int origin, var _) when origin < Known.Reference.TABLES ->
          new ArrayResult.OfParameter(parameter(origin));
      case Known.Reference _ -> throw Refusal.construct(where,
          "a method that returns a table and does more than that", "read the table in its caller");
      case Known.Ambiguous _ -> throw Refusal.of(Code.ARRAY_ALIAS, where,
          "let it write into an array parameter", "returned here");
      case Known.Thing _ -> throw Refusal.construct(Code.NULL, where, "null as a result",
          "kernels have no references");
      case Known.Number _, Known.Context _, Known.Unusable _, Known.Value _, Known.Self _ ->
          throw Refusal.malformed(where, "an instruction does not find an array");
    };
  }

  private int parameter(int slot) {
    int at = method.firstSlot();
    for (int i = 0; i < method.parameters().size(); i++) {
      if (at == slot) {
        return i;
      }
      at += method.parameters().get(i).getSize();
    }
    throw new AssertionError("no parameter in slot " + slot);
  }
}
