package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;

/** Whether a module holds a {@code long} anywhere. */
final class Int64Use {
  private Int64Use() {}

  static boolean in(Module module) {
    return module.structs().stream().anyMatch(Int64Use::holds)
        || module.functions().stream().anyMatch(Int64Use::in);
  }

  private static boolean in(Function function) {
    return holds(function.result()) || function.parameters().stream().anyMatch(Int64Use::in)
        || in(function.body());
  }

  private static boolean in(Operand operand) {
    return holds(switch (operand) {
      case Atom atom -> atom.type();
      case Array array -> array.element();
    });
  }

  private static boolean in(List<Stmt> statements) {
    return statements.stream().anyMatch(Int64Use::in);
  }

  /** A long cannot reach a store, return or comparison without a name of its own or a constant. */
  private static boolean in(Stmt statement) {
    return switch (statement) {
      case Stmt.Let(var value, var op, _) -> holds(value.type()) || in(op);
      case Stmt.Do(var op, _) -> holds(op.type());
      case Stmt.Declare(var local, _, _) -> holds(local.type());
      case Stmt.DeclareArray(var array, _) -> holds(array.element());
      case Stmt.If branch -> in(branch.then()) || in(branch.otherwise());
      case Stmt.Loop loop -> in(loop.head()) || in(loop.body()) || in(loop.update());
      case Stmt.DoLoop loop -> in(loop.body()) || in(loop.tail());
      case Stmt.Block block -> in(block.body());
      case Stmt.Switch choice -> in(choice.otherwise())
          || choice.cases().stream().anyMatch(c -> in(c.body()));
      case Stmt.Store(var place, _, _) -> holds(place.type());
      case Stmt.Assign _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> false;
    };
  }

  /** Operations on constants alone have a long operand but no long result. */
  private static boolean in(Op op) {
    return switch (op) {
      case Op.Compare(_, var left, _) -> holds(left.type());
      case Op.Convert(_, var operand) -> holds(operand.type());
      case Op.Binary _, Op.Unary _, Op.ConvertRaw _, Op.Select _, Op.Read _, Op.Load _,
          Op.Length _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _, Op.Call _ -> false;
    };
  }

  private static boolean holds(Type type) {
    return switch (type) {
      case Type.Prim prim -> prim.equals(Type.I64);
      case Type.Struct struct -> struct.fields().stream().anyMatch(f -> holds(f.type()));
      case Type.Nothing _ -> false;
    };
  }
}
