package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.ForwardRewrite.Result;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A value that only repeats another one is replaced by it: a variable that is never assigned again,
 * a field of a record that was just made, a conversion to the same type, a choice between equal
 * values. The names that remain are dead and go with {@link EliminateDeadCode}.
 */
public record PropagateCopies() implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module, PropagateCopies::propagated);
  }

  private static Function propagated(Function function) {
    Map<Integer, Atom> initial = new HashMap<>();
    Set<Integer> assigned = new HashSet<>();
    Lists.forEach(function.body(), statement -> {
      if (statement instanceof Stmt.Declare declare) {
        initial.put(declare.local().id(), declare.initial());
      } else if (statement instanceof Stmt.Assign assign) {
        assigned.add(assign.local().id());
      }
    });
    initial.keySet().removeAll(assigned);
    Function copied = new ForwardRewrite(function, (_, op, definitions) ->
        original(op, initial, definitions)).rewritten();
    return copied;
  }

  private static Result original(Op op, Map<Integer, Atom> constantLocals,
      Map<Integer, Op> definitions) {
    return switch (op) {
      case Op.Read read when constantLocals.containsKey(read.local().id()) ->
          new Result.Same(constantLocals.get(read.local().id()));
      case Op.Convert convert when convert.to().equals(convert.operand().type()) ->
          new Result.Same(convert.operand());
      case Op.Select select when select.then().equals(select.otherwise()) ->
          new Result.Same(select.then());
      case Op.Select select when select.condition() instanceof Atom.Const condition ->
          new Result.Same(condition.bits() != 0 ? select.then() : select.otherwise());
      case Op.Get get when get.record() instanceof Atom.Value record
          && definitions.get(record.id()) instanceof Op.Make make ->
          new Result.Same(make.fields().get(get.field()));
      default -> new Result.Computed(op);
    };
  }
}
