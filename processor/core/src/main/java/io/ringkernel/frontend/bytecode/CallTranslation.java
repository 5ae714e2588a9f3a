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
  void call(Callee callee) {
    switch (callee) {
      case Callee.Row(var intrinsic) -> {
        List<Atom> arguments = new ArrayList<>();
        for (Type.Prim parameter : intrinsic.parameters().reversed()) {
          arguments.addFirst(Widening.fromStack(stack.number(), parameter, out));
        }
        Atom result = out.let(intrinsic.name(), new Op.Apply(intrinsic, arguments));
        stack.push(Widening.toStack(result, out));
      }
      case Callee.Helper(Function function) -> helper(function);
    }
  }

  private void helper(Function function) {
    List<Operand> arguments = new ArrayList<>();
    for (Operand parameter : function.parameters().reversed()) {
      arguments.addFirst(switch (parameter) {
        case Array _ -> stack.array();
        case Atom atom -> Widening.fromStack(stack.number(), (Type.Prim) atom.type(), out);
      });
    }
    Op.Call call = new Op.Call(function.name(), function.result(), arguments);
    if (function.result() == Type.Nothing.NOTHING) {
      out.add(new Stmt.Do(call, out.span()));
    } else {
      stack.push(Widening.toStack(out.let(function.name(), call), out));
    }
  }
}
