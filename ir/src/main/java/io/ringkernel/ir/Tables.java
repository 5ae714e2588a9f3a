package io.ringkernel.ir;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arrays of constants that functions name. */
public final class Tables {
  private final Map<Integer, Array> found = new LinkedHashMap<>();

  private Tables() {}

  /** For each table one of the arrays that name it, in order of first use. */
  public static List<Array> in(Collection<Function> functions) {
    Map<String, Array> byName = new LinkedHashMap<>();
    functions.forEach(function -> in(function)
        .forEach(array -> byName.putIfAbsent(array.hint(), array)));
    return List.copyOf(byName.values());
  }

  /** All arrays of a function that name a table, in order of first use. */
  public static List<Array> in(Function function) {
    Tables tables = new Tables();
    tables.list(function.body());
    return List.copyOf(tables.found.values());
  }

  private void list(List<Stmt> list) {
    list.forEach(this::statement);
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Let let -> operation(let.op());
      case Stmt.Do run -> operation(run.op());
      case Stmt.If branch -> {
        list(branch.then());
        list(branch.otherwise());
      }
      case Stmt.Loop loop -> {
        list(loop.head());
        list(loop.body());
        list(loop.update());
      }
      case Stmt.DoLoop loop -> {
        list(loop.body());
        list(loop.tail());
      }
      case Stmt.Block block -> list(block.body());
      case Stmt.Switch choice -> {
        choice.cases().forEach(branch -> list(branch.body()));
        list(choice.otherwise());
      }
      case Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _, Stmt.Store _, Stmt.Break _,
          Stmt.Continue _, Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> {}
    }
  }

  private void operation(Op op) {
    switch (op) {
      case Op.Load load -> operand(load.place().array());
      case Op.Length length -> operand(length.array());
      case Op.Call call -> call.arguments().forEach(this::operand);
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
          Op.Read _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _ -> {}
    }
  }

  private void operand(Operand operand) {
    if (operand instanceof Array array) {
      array.table().ifPresent(_ -> found.putIfAbsent(array.id(), array));
    }
  }
}
