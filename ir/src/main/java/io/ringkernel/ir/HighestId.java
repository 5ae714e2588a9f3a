package io.ringkernel.ir;

import java.util.List;

/**
 * The highest id that a function uses for a value, local, array or label; -1 where there is none.
 */
final class HighestId {
  private HighestId() {}

  static int of(Function function) {
    int highest = of(function.body());
    for (Operand parameter : function.parameters()) {
      highest = Math.max(highest, switch (parameter) {
        case Atom.Value value -> value.id();
        case Array array -> array.id();
        case Atom.Const _ -> -1;
      });
    }
    return highest;
  }

  private static int of(List<Stmt> body) {
    int highest = -1;
    for (Stmt statement : body) {
      highest = Math.max(highest, of(statement));
    }
    return highest;
  }

  private static int of(Stmt statement) {
    return switch (statement) {
      case Stmt.Let let -> Math.max(let.value().id(), of(let.op()));
      case Stmt.Declare declare -> declare.local().id();
      case Stmt.DeclareArray declare -> declare.array().id();
      case Stmt.If branch -> Math.max(of(branch.then()), of(branch.otherwise()));
      case Stmt.Loop loop -> Math.max(Math.max(loop.label().id(), of(loop.head())),
          Math.max(of(loop.body()), of(loop.update())));
      case Stmt.DoLoop loop ->
          Math.max(loop.label().id(), Math.max(of(loop.body()), of(loop.tail())));
      case Stmt.Block block -> Math.max(block.label().id(), of(block.body()));
      case Stmt.Switch choice -> Math.max(of(choice.otherwise()),
          choice.cases().stream().mapToInt(c -> of(c.body())).max().orElse(-1));
      case Stmt.Do run -> of(run.op());
      case Stmt.Assign _, Stmt.Store _, Stmt.Break _, Stmt.Continue _, Stmt.Return _,
          Stmt.Trap _, Stmt.Barrier _ -> -1;
    };
  }

  /** Tables are named without being declared. */
  private static int of(Op op) {
    return switch (op) {
      case Op.Load load -> load.place().array().id();
      case Op.Length length -> length.array().id();
      case Op.Call call -> call.arguments().stream()
          .mapToInt(argument -> argument instanceof Array array ? array.id() : -1).max()
          .orElse(-1);
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
          Op.Read _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _ -> -1;
    };
  }
}
