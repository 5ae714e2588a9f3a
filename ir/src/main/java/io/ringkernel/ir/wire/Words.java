package io.ringkernel.ir.wire;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;

/** Words of one message within an array of {@code int}. */
record Words(Array array, Atom first) {
  /** A word by its number. */
  Atom load(StatementBuilder out, int word) {
    return out.let("word", new Op.Load(at(out, Atom.Const.of(word))));
  }

  /** A word by its number. */
  Atom load(StatementBuilder out, Atom word) {
    return out.let("word", new Op.Load(at(out, word)));
  }

  void store(StatementBuilder out, Atom word, Atom value) {
    out.add(new Stmt.Store(at(out, word), value, out.span()));
  }

  void store(StatementBuilder out, int word, Atom value) {
    store(out, Atom.Const.of(word), value);
  }

  private Place at(StatementBuilder out, Atom word) {
    return Place.of(array, sum(out, first, word)).proven();
  }

  /** The sum, without an operation where one side is 0 or both are known. */
  static Atom sum(StatementBuilder out, Atom left, Atom right) {
    if (right instanceof Atom.Const known && known.bits() == 0) {
      return left;
    }
    if (left instanceof Atom.Const one && right instanceof Atom.Const other) {
      return Atom.Const.of((int) one.bits() + (int) other.bits());
    }
    return left instanceof Atom.Const known && known.bits() == 0 ? right
        : out.binary(BinaryOperator.ADD, left, right);
  }
}
