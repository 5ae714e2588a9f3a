package io.ringkernel.ir.wire;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.ir.layout.MessageLayout.Shape;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads and writes an array or string component of a message in words. */
public final class ElementWords {
  /** Gives an element of what is written. */
  public interface Source {
    /** The element at an index that is below the length. */
    Atom element(StatementBuilder out, Atom index);
  }

  private final Words words;
  private final Part.Items items;

  /**
   * An array of a message.
   *
   * @param array of {@code int}
   * @param first index of the word where the message begins; the whole message lies in the array
   */
  public ElementWords(Array array, Atom first, Part.Items items) {
    this.words = new Words(array, first);
    this.items = items;
  }

  private Shape shape() {
    return items.shape();
  }

  /** The number of elements; of a bounded array what the message says, which is checked before. */
  public Atom length(StatementBuilder out) {
    return shape().bounded() ? words.load(out, items.offset() / MessageLayout.WORD)
        : Atom.Const.of(shape().capacity());
  }

  /** The element at an index that is not negative and below the length. */
  public Atom load(StatementBuilder out, Atom index) {
    int size = shape().elementBytes();
    ScalarBits bits = new ScalarBits(out);
    Atom elements = Atom.Const.of(items.elementsAt() / MessageLayout.WORD);
    if (size > MessageLayout.WORD) {
      Atom twice = scaled(out, index, 1);
      Atom low = Words.sum(out, elements, twice);
      return bits.ofWords(shape().element(), words.load(out, low),
          words.load(out, Words.sum(out, low, Atom.Const.of(1))));
    }
    if (size == MessageLayout.WORD) {
      return bits.ofWord(shape().element(), words.load(out, Words.sum(out, elements, index)));
    }
    int inWord = MessageLayout.WORD / size;
    Atom word = words.load(out, Words.sum(out, elements, out.binary(BinaryOperator.SHR, index,
        Atom.Const.of(Integer.numberOfTrailingZeros(inWord)))));
    Atom position = out.binary(BinaryOperator.AND, index, Atom.Const.of(inWord - 1));
    Atom moved = out.binary(BinaryOperator.USHR, word, scaled(out, position,
        Integer.numberOfTrailingZeros(size * Byte.SIZE)));
    return bits.ofWord(shape().element(), out.binary(BinaryOperator.AND, moved,
        Atom.Const.of((1 << size * Byte.SIZE) - 1)));
  }

  private static Atom scaled(StatementBuilder out, Atom index, int shift) {
    return index instanceof Atom.Const known ? Atom.Const.of((int) known.bits() << shift)
        : out.binary(BinaryOperator.SHL, index, Atom.Const.of(shift));
  }

  /**
   * Writes the length, the elements, and 0 behind them.
   *
   * @param length at most the capacity; exactly that of an array that is not bounded
   */
  public void store(StatementBuilder out, Atom length, Source source) {
    if (shape().bounded()) {
      words.store(out, items.offset() / MessageLayout.WORD, length);
      int padding = items.offset() / MessageLayout.WORD + 1;
      if (padding * MessageLayout.WORD < items.elementsAt()) {
        words.store(out, padding, Atom.Const.of(0));
      }
    }
    int size = shape().elementBytes();
    int first = items.elementsAt() / MessageLayout.WORD;
    int end = (items.offset() + items.byteSize()) / MessageLayout.WORD;
    if (size < MessageLayout.WORD) {
      loop(out, Atom.Const.of(end - first), (body, word) -> packed(body, word, length, source));
      return;
    }
    int each = size / MessageLayout.WORD;
    loop(out, length, (body, index) -> whole(body, index, first, source));
    if (shape().bounded()) {
      Atom used = each == 1 ? length : scaled(out, length, 1);
      Atom rest = out.binary(BinaryOperator.SUB, Atom.Const.of(end - first), used);
      loop(out, rest, (body, index) -> words.store(body, Words.sum(body,
          Words.sum(body, Atom.Const.of(first), used), index), Atom.Const.of(0)));
    }
  }

  private void whole(StatementBuilder out, Atom index, int first, Source source) {
    ScalarBits bits = new ScalarBits(out);
    Atom value = source.element(out, index);
    if (shape().elementBytes() == MessageLayout.WORD) {
      words.store(out, Words.sum(out, Atom.Const.of(first), index), bits.word(value));
      return;
    }
    List<Atom> both = bits.words(value);
    Atom low = Words.sum(out, Atom.Const.of(first), scaled(out, index, 1));
    words.store(out, low, both.get(0));
    words.store(out, Words.sum(out, low, Atom.Const.of(1)), both.get(1));
  }

  /** One word of several elements; those at and behind the length are 0. */
  private void packed(StatementBuilder out, Atom word, Atom length, Source source) {
    int size = shape().elementBytes();
    int inWord = MessageLayout.WORD / size;
    Local sum = out.declare("packed", Atom.Const.of(0));
    Atom index = scaled(out, word, Integer.numberOfTrailingZeros(inWord));
    for (int i = 0; i < inWord; i++) {
      Atom at = Words.sum(out, index, Atom.Const.of(i));
      int shift = i * size * Byte.SIZE;
      out.when(out.compare(Op.Comparison.LT, at, length), then -> {
        Atom bits = new ScalarBits(then).word(source.element(then, at));
        Atom moved = shift == 0 ? bits
            : then.binary(BinaryOperator.SHL, bits, Atom.Const.of(shift));
        then.assign(sum, then.binary(BinaryOperator.OR, then.read(sum), moved));
      });
    }
    int first = items.elementsAt() / MessageLayout.WORD;
    words.store(out, Words.sum(out, Atom.Const.of(first), word), out.read(sum));
  }

  private static void loop(StatementBuilder out, Atom count,
      BiConsumer<StatementBuilder, Atom> body) {
    Local counter = out.declare("i", Atom.Const.of(0));
    Label label = new Label(out.ids().next(), "");
    StatementBuilder head = new StatementBuilder(out.ids(), out.span());
    Atom goesOn = head.compare(Op.Comparison.LT, head.read(counter), count);
    List<Stmt> inner = out.nested(b -> body.accept(b, b.read(counter)));
    List<Stmt> update = out.nested(b -> b.assign(counter,
        b.binary(BinaryOperator.ADD, b.read(counter), Atom.Const.of(1))));
    out.add(new Stmt.Loop(label, head.build(), goesOn, inner, update, out.span()));
  }
}
