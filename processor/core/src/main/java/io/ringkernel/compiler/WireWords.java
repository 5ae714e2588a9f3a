package io.ringkernel.compiler;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.StructLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Moves a message between a record value and 32-bit words, in the representation itself: written
 * once, so that every target reads and writes the same bytes, also one without access to single
 * bytes. The bytes are those of {@link StructLayout}; padding is written as 0.
 */
final class WireWords {
  private final StatementBuilder out;
  private final Array words;
  private final Atom first;

  /**
   * Emits into {@code out}.
   *
   * @param words an array of {@code int}
   * @param first index of the word where the payload begins; the payload lies within the array
   */
  WireWords(StatementBuilder out, Array words, Atom first) {
    this.out = out;
    this.words = words;
    this.first = first;
  }

  /** The number of words that a payload takes. */
  static int count(StructLayout layout) {
    return StructLayout.align(layout.byteSize(), 4) / 4;
  }

  /** Reads a record. */
  Atom.Value decode(Type.Struct struct) {
    return decode(struct, 0);
  }

  private Atom.Value decode(Type.Struct struct, int base) {
    List<Atom> fields = new ArrayList<>();
    for (StructLayout.FieldLayout field : StructLayout.of(struct).fields()) {
      int offset = base + field.offset();
      fields.add(switch (field.type()) {
        case Type.Prim prim -> read(prim, offset);
        case Type.Struct nested -> decode(nested, offset);
      });
    }
    return out.let("message", new Op.Make(struct, fields));
  }

  private Atom read(Type.Prim type, int offset) {
    return switch (type.scalar()) {
      case I32 -> load(offset);
      case F32 -> apply("intBitsToFloat", load(offset));
      case I64 -> wide(offset);
      case F64 -> apply("longBitsToDouble", wide(offset));
      case BOOL -> out.compare(Op.Comparison.NE, bits(offset, 8), Atom.Const.of(0));
      case U16 -> out.let("narrow", new Op.Convert(type, bits(offset, 16)));
      // A narrowing conversion keeps the low bits and their sign (JLS 5.1.3).
      case I8, I16 ->
        out.let("narrow", new Op.Convert(type, bits(offset, type.scalar().byteSize() * 8)));
    };
  }

  /** The low {@code width} bits are the bytes at the offset, the others are 0. */
  private Atom bits(int offset, int width) {
    Atom word = load(offset);
    int shift = offset % 4 * 8;
    Atom moved =
        shift == 0 ? word : out.binary(BinaryOperator.USHR, word, Atom.Const.of(shift));
    return out.binary(BinaryOperator.AND, moved, Atom.Const.of((1 << width) - 1));
  }

  private Atom wide(int offset) {
    Atom low = out.let("low", new Op.Convert(Type.I64, load(offset)));
    Atom high = out.let("high", new Op.Convert(Type.I64, load(offset + 4)));
    Atom unsigned = out.binary(BinaryOperator.AND, low, Atom.Const.of(0xffffffffL));
    Atom shifted = out.binary(BinaryOperator.SHL, high, Atom.Const.of(32));
    return out.binary(BinaryOperator.OR, shifted, unsigned);
  }

  /** Writes a record. */
  void encode(Atom record) {
    Type.Struct struct = (Type.Struct) record.type();
    TreeMap<Integer, Atom> pieces = new TreeMap<>();
    collect(record, struct, 0, pieces);
    for (int i = 0; i < count(StructLayout.of(struct)); i++) {
      Atom word = pieces.getOrDefault(i, Atom.Const.of(0));
      out.add(new Stmt.Store(at(i), word, out.span()));
    }
  }

  private void collect(Atom record, Type.Struct struct, int base, TreeMap<Integer, Atom> pieces) {
    List<StructLayout.FieldLayout> fields = StructLayout.of(struct).fields();
    for (int i = 0; i < fields.size(); i++) {
      StructLayout.FieldLayout field = fields.get(i);
      Atom value = out.let(field.name(), new Op.Get(record, i));
      int offset = base + field.offset();
      switch (field.type()) {
        case Type.Prim prim -> write(value, prim, offset, pieces);
        case Type.Struct nested -> collect(value, nested, offset, pieces);
      }
    }
  }

  private void write(Atom value, Type.Prim type, int offset, TreeMap<Integer, Atom> pieces) {
    switch (type.scalar()) {
      case I32 -> put(value, offset, pieces);
      case F32 -> put(apply("floatToRawIntBits", value), offset, pieces);
      case I64 -> putWide(value, offset, pieces);
      case F64 -> putWide(apply("doubleToRawLongBits", value), offset, pieces);
      case BOOL -> put(out.select(value, Atom.Const.of(1), Atom.Const.of(0)), offset, pieces);
      case I8, I16, U16 -> {
        Atom wide = out.let("wide", new Op.Convert(Type.I32, value));
        int mask = (1 << type.scalar().byteSize() * 8) - 1;
        put(out.binary(BinaryOperator.AND, wide, Atom.Const.of(mask)), offset, pieces);
      }
    }
  }

  private void putWide(Atom value, int offset, TreeMap<Integer, Atom> pieces) {
    put(out.let("low", new Op.Convert(Type.I32, value)), offset, pieces);
    Atom high = out.binary(BinaryOperator.USHR, value, Atom.Const.of(32));
    put(out.let("high", new Op.Convert(Type.I32, high)), offset + 4, pieces);
  }

  /** Adds bits to the word that an offset lies in. */
  private void put(Atom bits, int offset, TreeMap<Integer, Atom> pieces) {
    int shift = offset % 4 * 8;
    Atom moved = shift == 0 ? bits : out.binary(BinaryOperator.SHL, bits, Atom.Const.of(shift));
    pieces.merge(offset / 4, moved, (a, b) -> out.binary(BinaryOperator.OR, a, b));
  }

  private Atom load(int offset) {
    return out.let("word", new Op.Load(at(offset / 4)));
  }

  private Place at(int word) {
    Atom index =
        word == 0 ? first : out.binary(BinaryOperator.ADD, first, Atom.Const.of(word));
    return Place.of(words, index).proven();
  }

  private Atom apply(String intrinsic, Atom operand) {
    return out.let("bits", new Op.Apply(Intrinsics.named(intrinsic), List.of(operand)));
  }
}
