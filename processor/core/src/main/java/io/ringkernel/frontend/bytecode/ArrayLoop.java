package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.function.BiFunction;

/** A loop that gives every element of an array a value. */
final class ArrayLoop {
  private ArrayLoop() {}

  /** Fills an array with zeros. */
  static Stmt cleared(Array array, FreshIds ids, Span span) {
    Atom zero = new Atom.Const((Type.Prim) array.element(), 0);
    return of(array, array.length().orElseThrow(), (_, _) -> zero, ids, span);
  }

  /** Copies the first elements of an array to another one. */
  static Stmt copied(Array from, Array to, int length, FreshIds ids, Span span) {
    return of(to, length, (body, index) -> body.let(from.hint() + "_element",
        new Op.Load(Place.of(from, index).proven())), ids, span);
  }

  private static Stmt of(Array array, int length,
      BiFunction<StatementBuilder, Atom, Atom> value, FreshIds ids, Span span) {
    Local index = new Local(ids.next(), Type.I32, "index");
    StatementBuilder head = new StatementBuilder(ids, span);
    Atom inside = head.compare(Op.Comparison.LT, head.read(index), Atom.Const.of(length));
    StatementBuilder body = new StatementBuilder(ids, span);
    Atom at = body.read(index);
    Atom element = value.apply(body, at);
    body.add(new Stmt.Store(Place.of(array, at).proven(), element, span));
    StatementBuilder update = new StatementBuilder(ids, span);
    update.assign(index,
        update.binary(Op.BinaryOperator.ADD, update.read(index), Atom.Const.of(1)));
    Label label = new Label(ids.next(), "");
    Stmt loop = new Stmt.Loop(label, head.build(), inside, body.build(), update.build(), span);
    return new Stmt.Block(new Label(ids.next(), ""),
        List.of(new Stmt.Assign(index, Atom.Const.of(0), span), loop), span);
  }
}
