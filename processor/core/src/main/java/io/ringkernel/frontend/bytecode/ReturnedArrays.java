package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * What methods return beyond what their types say, arrays and values of erased types: what a method
 * is given by its callees, and its own.
 */
final class ReturnedArrays {
  /** Translates the form of a method that a call means. */
  interface Callees {
    FinishedMethod of(MethodForm form, Span where);
  }

  private final CompiledMethod method;
  private final ValueClasses values;
  private final Callees callees;
  /** How long the arrays are that the method makes or is given, by origin. */
  private final Map<Integer, Integer> lengths = new HashMap<>();
  /** What each instruction returns, by its index. */
  private final Map<Integer, Known> returned = new TreeMap<>();

  ReturnedArrays(CompiledMethod method, ValueClasses values, Callees callees) {
    this.method = method;
    this.values = values;
    this.callees = callees;
  }

  /** Notes the length of an array that an instruction makes. */
  void made(int index, int length) {
    lengths.put(~index, length);
  }

  /** What a call gives whose result is an array. */
  Known of(MethodInsnNode call, List<? extends Known> arguments, int index) {
    Span where = method.at(index);
    ArrayResult result = callees.of(MethodForm.of(call, arguments, values), where).array()
        .orElseThrow(() -> Refusal.construct(where, "a method that never returns its array",
            "write the exception where the method is called"));
    return switch (result) {
      case ArrayResult.OfParameter(int parameter) -> arguments.get(parameter);
      case ArrayResult.Made(Type.Prim element, int length) -> {
        made(index, length);
        yield new Known.Reference(~index, element);
      }
    };
  }

  /** What a call gives whose result has an erased type. */
  Known erased(MethodInsnNode call, List<? extends Known> arguments, int index) {
    Span where = method.at(index);
    return callees.of(MethodForm.of(call, arguments, values), where).value()
        .orElseThrow(() -> Unsupported.of(call, where));
  }

  /** Notes what an instruction returns. */
  void returns(int index, Known value) {
    returned.put(index, value);
  }

  /** The record or constant that a method of an erased type returns; empty for all others. */
  Optional<Known> value() {
    Known value = null;
    for (Map.Entry<Integer, Known> each : returned.entrySet()) {
      if (!isValue(each.getValue())) {
        return Optional.empty();
      }
      if (value != null && !value.equals(each.getValue())) {
        throw Refusal.construct(Code.GENERICS, method.at(each.getKey()),
            "a method that returns values of two types", "write a method for each");
      }
      value = each.getValue();
    }
    return Optional.ofNullable(value);
  }

  private static boolean isValue(Known known) {
    return known instanceof Known.Value || known instanceof Known.Constant;
  }

  /** The array that the method returns; empty where it returns none. */
  Optional<ArrayResult> result() {
    Optional<ArrayResult> result = Optional.empty();
    if (value().isPresent()) {
      return result;
    }
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
      case Known.Function _, Known.View _, Known.Mixed _ -> throw Refusal.construct(
          Code.FUNCTION_VALUE, where, "a function or view as a result", "make it in the caller");
      case Known.Number _, Known.Context _, Known.Unusable _, Known.Value _, Known.Self _,
          Known.Constant _ ->
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
