package io.ringkernel.ir.wire;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;

/**
 * Words of one message within an array of {@code int}.
 *
 * @param first the index of the first of them
 */
public record Words(Array array, Atom first) {
  /** Reads a word by its number. */
  public Atom load(StatementBuilder out, int word) {
    return out.let("word", new Op.Load(at(out, Atom.Const.of(word))));
  }

  /** Reads a word by its number. */
  Atom load(StatementBuilder out, Atom word) {
    return out.let("word", new Op.Load(at(out, word)));
  }

  void store(StatementBuilder out, Atom word, Atom value) {
    out.add(new Stmt.Store(at(out, word), value, out.span()));
  }

  /** Writes a word by its number. */
  public void store(StatementBuilder out, int word, Atom value) {
    store(out, Atom.Const.of(word), value);
  }

  /** Reads a {@code long} from a word and the next one. */
  public Atom loadLong(StatementBuilder out, int word) {
    return joined(out, load(out, word), load(out, word + 1));
  }

  /** Writes a {@code long} to a word and the next one. */
  public void storeLong(StatementBuilder out, int word, Atom value) {
    List<Atom> both = new ScalarBits(out).words(value);
    store(out, word, both.get(0));
    store(out, word + 1, both.get(1));
  }

  /** The {@code long} of two words. */
  public static Atom joined(StatementBuilder out, Atom low, Atom high) {
    return new ScalarBits(out).ofWords(Type.I64, low, high);
  }

  /** The place of a word. */
  public Place at(StatementBuilder out, int word) {
    return at(out, Atom.Const.of(word));
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
