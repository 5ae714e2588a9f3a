package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Calls of intrinsics and of helpers. */
record CallTranslation(OperandStack stack, StatementBuilder out) {
  /** Translates a call; {@code array} is what it returns, if it returns a table or a new array. */
  void call(Callee callee, StackItem array) {
    switch (callee) {
      case Callee.Row(var intrinsic) -> {
        List<Atom> arguments = new ArrayList<>();
        for (Type.Prim parameter : intrinsic.parameters().reversed()) {
          arguments.addFirst(Widening.fromStack(stack.number(), parameter, out));
        }
        Atom result = out.let(intrinsic.name(), new Op.Apply(intrinsic, arguments));
        stack.push(Widening.toStack(result, out));
      }
      case Callee.Helper helper -> helper(helper, array);
      case Callee.Accessor _ -> stack.push(((StackItem.Reference) array).array());
      case Callee.Ignored(int arguments, boolean hasResult) -> {
        for (int i = 0; i < arguments; i++) {
          stack.pop();
        }
        if (hasResult) {
          stack.push(StackItem.Unusable.UNUSABLE);
        }
      }
    }
  }

  private void helper(Callee.Helper helper, StackItem made) {
    Function function = helper.function();
    List<Operand> arguments = new ArrayList<>();
    for (Operand parameter : helper.parameters().reversed()) {
      switch (parameter) {
        case Array _ -> arguments.addFirst(stack.array());
        case Atom atom -> arguments.addFirst(
            Widening.fromStack(stack.number(), (Type.Prim) atom.type(), out));
        case null -> stack.pop();
      }
    }
    if (helper.array().isPresent()) {
      array(helper, arguments, made);
      return;
    }
    Op.Call call = new Op.Call(function.name(), function.result(), arguments);
    if (function.result() == Type.Nothing.NOTHING) {
      out.add(new Stmt.Do(call, out.span()));
    } else {
      stack.push(Widening.toStack(out.let(function.name(), call), out));
    }
  }

  /** The caller makes the array that the function fills, or knows the one that it is given back. */
  private void array(Callee.Helper helper, List<Operand> arguments, StackItem made) {
    Array result = switch (helper.array().orElseThrow()) {
      case ArrayResult.OfParameter(int parameter) ->
          (Array) arguments.get(helper.position(parameter));
      case ArrayResult.Made _ -> {
        Array array = ((StackItem.Reference) made).array();
        out.add(new Stmt.DeclareArray(array, out.span()));
        arguments.add(array);
        yield array;
      }
    };
    out.add(new Stmt.Do(new Op.Call(helper.function().name(), Type.Nothing.NOTHING, arguments),
        out.span()));
    stack.push(result);
  }
}
