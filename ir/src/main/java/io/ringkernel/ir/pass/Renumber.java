package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import java.util.List;
import java.util.Map;

/**
 * Moves every id of a function by an offset, so that the function may name arrays of another one.
 *
 * @param arrays what stands for the array parameters, by their old id; others are moved
 */
record Renumber(int offset, Map<Integer, Array> arrays) {
  Atom atom(Atom atom) {
    return atom instanceof Atom.Value value ? value(value) : atom;
  }

  Atom.Value value(Atom.Value value) {
    return new Atom.Value(value.id() + offset, value.type(), value.hint());
  }

  private Local local(Local local) {
    return new Local(local.id() + offset, local.type(), local.hint());
  }

  private Label label(Label label) {
    return new Label(label.id() + offset, label.hint());
  }

  private Array array(Array array) {
    Array replacement = arrays.get(array.id());
    return replacement != null ? replacement : array.withId(array.id() + offset);
  }

  private Op op(Op op) {
    return op instanceof Op.Read read ? new Op.Read(local(read.local())) : op;
  }

  List<Stmt> list(List<Stmt> list) {
    return list.stream().map(this::statement).toList();
  }

  private Stmt statement(Stmt statement) {
    Stmt operands = Operands.mapArrays(Operands.map(statement, this::atom), this::array);
    return names(Lists.map(operands, this::list));
  }

  /** What a statement itself declares or refers to by name. */
  private Stmt names(Stmt statement) {
    return switch (statement) {
      case Stmt.Let s -> new Stmt.Let(value(s.value()), op(s.op()), s.span());
      case Stmt.Do s -> new Stmt.Do(op(s.op()), s.span());
      case Stmt.Declare s -> new Stmt.Declare(local(s.local()), s.initial(), s.span());
      case Stmt.Assign s -> new Stmt.Assign(local(s.local()), s.value(), s.span());
      case Stmt.Loop s -> new Stmt.Loop(label(s.label()), s.head(), s.condition(), s.body(),
          s.update(), s.span());
      case Stmt.DoLoop s ->
          new Stmt.DoLoop(label(s.label()), s.body(), s.tail(), s.condition(), s.span());
      case Stmt.Block s -> new Stmt.Block(label(s.label()), s.body(), s.span());
      case Stmt.Break s -> new Stmt.Break(label(s.label()), s.span());
      case Stmt.Continue s -> new Stmt.Continue(label(s.label()), s.span());
      case Stmt.DeclareArray _, Stmt.Store _, Stmt.If _, Stmt.Switch _, Stmt.Return _,
          Stmt.Trap _, Stmt.Barrier _ -> statement;
    };
  }
}
