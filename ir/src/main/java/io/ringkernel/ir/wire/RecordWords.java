package io.ringkernel.ir.wire;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.ArrayField;
import io.ringkernel.ir.layout.StructLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves records between values and an array of {@code int} that has their bytes; of {@code byte}
 * where a record is not made of whole words. What lies in a word is written at once, unless the
 * place is a part of a record that leaves some of the word alone.
 */
public final class RecordWords {
  private static final int WORD = Integer.BYTES;

  private final StatementBuilder out;
  private final ScalarBits bits;

  /** Emits into {@code out}. */
  public RecordWords(StatementBuilder out) {
    this.out = out;
    this.bits = new ScalarBits(out);
  }

  /** The array with the bytes of an array of records. */
  public static Array bytesOf(Array array) {
    return array.withElement(isOfWords(array) ? Type.I32 : Type.I8);
  }

  private static boolean isOfWords(Array array) {
    return StructLayout.sizeOf(array.element()) % WORD == 0;
  }

  /** What lies at a place of an array of records. */
  public Atom load(Place place) {
    return load(new Element(place), place.type(), offset(place));
  }

  /** Writes what lies at a place of an array of records. */
  public void store(Place place, Atom value) {
    Element element = new Element(place);
    TreeMap<Integer, Piece> pieces = new TreeMap<>();
    collect(value, offset(place), pieces);
    if (element.isOfWords) {
      words(pieces).forEach((word, inWord) -> element.store(word, composed(element, word, inWord)));
    } else {
      pieces.forEach((offset, piece) -> storeBytes(element, offset, piece));
    }
  }

  /**
   * An element of an array within a record.
   *
   * @param array the field, an {@link ArrayField} of a record that is made of whole words
   * @param index not negative and below the length
   */
  public Atom load(Place array, Atom index) {
    Element element = new Element(array);
    Type.Prim type = ArrayField.element((Type.Struct) array.type());
    int size = type.scalar().byteSize();
    Atom word = wordOf(element, array, index, size);
    if (size > WORD) {
      return bits.ofWords(type, element.load(word), element.load(Words.sum(out, word,
          Atom.Const.of(1))));
    }
    if (size == WORD) {
      return bits.ofWord(type, element.load(word));
    }
    Atom moved = out.binary(BinaryOperator.USHR, element.load(word), above(index, size));
    return bits.ofWord(type, out.binary(BinaryOperator.AND, moved, mask(size)));
  }

  /** Writes an element of an array within a record, which one work item alone writes. */
  public void store(Place array, Atom index, Atom value) {
    Element element = new Element(array);
    int size = ArrayField.element((Type.Struct) array.type()).scalar().byteSize();
    Atom word = wordOf(element, array, index, size);
    if (size > WORD) {
      List<Atom> both = bits.words(value);
      element.store(word, both.get(0));
      element.store(Words.sum(out, word, Atom.Const.of(1)), both.get(1));
      return;
    }
    if (size == WORD) {
      element.store(word, bits.word(value));
      return;
    }
    Atom above = above(index, size);
    Atom others = out.let("others", new Op.Unary(Op.UnaryOperator.COMPLEMENT,
        out.binary(BinaryOperator.SHL, mask(size), above)));
    Atom kept = out.binary(BinaryOperator.AND, element.load(word), others);
    element.store(word, out.binary(BinaryOperator.OR, kept,
        out.binary(BinaryOperator.SHL, bits.word(value), above)));
  }

  private Atom wordOf(Element element, Place array, Atom index, int size) {
    Atom word = size == WORD ? index : size > WORD
        ? out.binary(BinaryOperator.SHL, index, Atom.Const.of(1))
        : out.binary(BinaryOperator.SHR, index,
            Atom.Const.of(Integer.numberOfTrailingZeros(WORD / size)));
    return Words.sum(out, Words.sum(out, element.first, Atom.Const.of(offset(array) / WORD)),
        word);
  }

  /** How far a small element lies above the lowest bit of its word. */
  private Atom above(Atom index, int size) {
    return out.binary(BinaryOperator.SHL,
        out.binary(BinaryOperator.AND, index, Atom.Const.of(WORD / size - 1)),
        Atom.Const.of(Integer.numberOfTrailingZeros(size * Byte.SIZE)));
  }

  /** A primitive and how many bytes of it lie together. */
  private record Piece(Atom value, int bytes) {}

  private static int offset(Place place) {
    int offset = 0;
    Type.Element type = place.array().element();
    for (int field : place.path()) {
      StructLayout layout = StructLayout.of((Type.Struct) type);
      offset += layout.fields().get(field).offset();
      type = layout.fields().get(field).type();
    }
    return offset;
  }

  private Atom load(Element element, Type.Element type, int offset) {
    return switch (type) {
      case Type.Prim prim -> element.isOfWords ? ofWords(element, prim, offset)
          : ofBytes(element, prim, offset);
      case Type.Struct struct -> {
        List<Atom> fields = new ArrayList<>();
        for (StructLayout.FieldLayout field : StructLayout.of(struct).fields()) {
          fields.add(load(element, field.type(), offset + field.offset()));
        }
        yield out.let("record", new Op.Make(struct, fields));
      }
    };
  }

  private Atom ofWords(Element element, Type.Prim type, int offset) {
    int size = type.scalar().byteSize();
    Atom word = element.load(offset / WORD);
    if (size > WORD) {
      return bits.ofWords(type, word, element.load(offset / WORD + 1));
    }
    if (size == WORD) {
      return bits.ofWord(type, word);
    }
    int shift = offset % WORD * Byte.SIZE;
    Atom moved = shift == 0 ? word : out.binary(BinaryOperator.USHR, word, Atom.Const.of(shift));
    return bits.ofWord(type, out.binary(BinaryOperator.AND, moved, mask(size)));
  }

  private Atom ofBytes(Element element, Type.Prim type, int offset) {
    Atom low = unsigned(element.load(offset));
    return bits.ofWord(type, type.scalar().byteSize() == 1 ? low
        : out.binary(BinaryOperator.OR, low, out.binary(BinaryOperator.SHL,
            unsigned(element.load(offset + 1)), Atom.Const.of(Byte.SIZE))));
  }

  private Atom unsigned(Atom part) {
    return out.binary(BinaryOperator.AND, out.let("wide", new Op.Convert(Type.I32, part)), mask(1));
  }

  private static Atom.Const mask(int bytes) {
    return Atom.Const.of((1 << bytes * Byte.SIZE) - 1);
  }

  private void collect(Atom value, int offset, Map<Integer, Piece> pieces) {
    switch (value.type()) {
      case Type.Prim prim when prim.scalar().byteSize() > WORD -> {
        List<Atom> both = bits.words(value);
        pieces.put(offset, new Piece(both.get(0), WORD));
        pieces.put(offset + WORD, new Piece(both.get(1), WORD));
      }
      case Type.Prim prim ->
          pieces.put(offset, new Piece(bits.word(value), prim.scalar().byteSize()));
      case Type.Struct struct -> {
        List<StructLayout.FieldLayout> fields = StructLayout.of(struct).fields();
        for (int i = 0; i < fields.size(); i++) {
          collect(out.let(fields.get(i).name(), new Op.Get(value, i)),
              offset + fields.get(i).offset(), pieces);
        }
      }
    }
  }

  private static Map<Integer, TreeMap<Integer, Piece>> words(TreeMap<Integer, Piece> pieces) {
    Map<Integer, TreeMap<Integer, Piece>> words = new TreeMap<>();
    pieces.forEach((offset, piece) -> words
        .computeIfAbsent(offset / WORD, _ -> new TreeMap<>()).put(offset % WORD, piece));
    return words;
  }

  private Atom composed(Element element, int word, TreeMap<Integer, Piece> inWord) {
    Atom sum = null;
    int covered = 0;
    for (Map.Entry<Integer, Piece> entry : inWord.entrySet()) {
      int shift = entry.getKey() * Byte.SIZE;
      Atom moved = shift == 0 ? entry.getValue().value()
          : out.binary(BinaryOperator.SHL, entry.getValue().value(), Atom.Const.of(shift));
      sum = sum == null ? moved : out.binary(BinaryOperator.OR, sum, moved);
      covered |= (int) ((1L << entry.getValue().bytes() * Byte.SIZE) - 1) << shift;
    }
    int others = element.used(word) & ~covered;
    return others == 0 ? sum : out.binary(BinaryOperator.OR, sum, out.binary(BinaryOperator.AND,
        element.load(word), Atom.Const.of(others)));
  }

  private void storeBytes(Element element, int offset, Piece piece) {
    for (int i = 0; i < piece.bytes(); i++) {
      Atom moved = i == 0 ? piece.value()
          : out.binary(BinaryOperator.USHR, piece.value(), Atom.Const.of(i * Byte.SIZE));
      element.store(offset + i, out.let("narrow", new Op.Convert(Type.I8, moved)));
    }
  }

  /** The elements of the array with the bytes that belong to one record. */
  private final class Element {
    private final boolean isOfWords;
    private final Array array;
    private final Atom first;
    private final StructLayout layout;
    private final Map<Integer, Atom> loaded = new TreeMap<>();

    Element(Place place) {
      layout = StructLayout.of((Type.Struct) place.array().element());
      isOfWords = isOfWords(place.array());
      array = bytesOf(place.array());
      int each = layout.byteSize() / (isOfWords ? WORD : 1);
      first = place.index() instanceof Atom.Const known ? Atom.Const.of((int) known.bits() * each)
          : each == 1 ? place.index()
          : out.binary(BinaryOperator.MUL, place.index(), Atom.Const.of(each));
    }

    /** The bits of a word that belong to a primitive. */
    int used(int word) {
      int used = 0;
      for (StructLayout.Leaf leaf : layout.leaves()) {
        int size = leaf.type().scalar().byteSize();
        for (int at = leaf.offset(); at < leaf.offset() + size; at++) {
          used |= at / WORD == word ? 0xff << at % WORD * Byte.SIZE : 0;
        }
      }
      return used;
    }

    private Place at(int number) {
      return Place.of(array, Words.sum(out, first, Atom.Const.of(number))).proven();
    }

    Atom load(int number) {
      Atom known = loaded.get(number);
      if (known == null) {
        known = out.let(isOfWords ? "word" : "part", new Op.Load(at(number)));
        loaded.put(number, known);
      }
      return known;
    }

    Atom load(Atom number) {
      return out.let("word", new Op.Load(Place.of(array, number).proven()));
    }

    void store(Atom number, Atom value) {
      out.add(new Stmt.Store(Place.of(array, number).proven(), value, out.span()));
    }

    void store(int number, Atom value) {
      out.add(new Stmt.Store(at(number), value, out.span()));
    }
  }
}
