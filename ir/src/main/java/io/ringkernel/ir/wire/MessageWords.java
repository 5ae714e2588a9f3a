package io.ringkernel.ir.wire;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Moves the values of a message between a record and words. The record has a field for each
 * component that is no array; {@link ElementWords} moves arrays. Padding is written as 0.
 */
public final class MessageWords {
  private final StatementBuilder out;
  private final Words words;
  private final MessageLayout layout;
  private final ScalarBits bits;

  /**
   * Emits into {@code out}.
   *
   * @param array of {@code int}
   * @param first index of the word where the message begins; the whole message lies in the array
   */
  public MessageWords(StatementBuilder out, Array array, Atom first, MessageLayout layout) {
    this.out = out;
    this.words = new Words(array, first);
    this.layout = layout;
    this.bits = new ScalarBits(out);
  }

  /** The number of words that a message takes. */
  public static int count(MessageLayout layout) {
    return (layout.byteSize() + MessageLayout.WORD - 1) / MessageLayout.WORD;
  }

  /**
   * Whether lengths and enum constants are possible ones; empty where a message has neither. A
   * message from another program may have anything there.
   */
  public Optional<Atom> isValid() {
    Atom wrong = null;
    for (Part part : layout.parts()) {
      Optional<Integer> greatest = switch (part) {
        case Part.Value _ -> Optional.empty();
        case Part.Choice choice -> Optional.of(choice.constants().size() - 1);
        case Part.Items items -> items.shape().bounded() ? Optional.of(items.shape().capacity())
            : Optional.empty();
      };
      if (greatest.isPresent()) {
        Atom value = words.load(out, part.offset() / MessageLayout.WORD);
        Atom below = out.compare(Op.Comparison.LT, value, Atom.Const.of(0));
        Atom above = out.compare(Op.Comparison.GT, value, Atom.Const.of(greatest.get()));
        Atom outside = out.binary(BinaryOperator.OR, below, above);
        wrong = wrong == null ? outside : out.binary(BinaryOperator.OR, wrong, outside);
      }
    }
    return wrong == null ? Optional.empty()
        : Optional.of(out.let("valid", new Op.Unary(Op.UnaryOperator.NOT, wrong)));
  }

  /** Reads the record. */
  public Atom.Value decode(Type.Struct struct) {
    return decode(struct, "");
  }

  private Atom.Value decode(Type.Struct struct, String prefix) {
    List<Atom> fields = new ArrayList<>();
    for (Type.Field field : struct.fields()) {
      String path = prefix + field.name();
      fields.add(switch (field.type()) {
        case Type.Prim prim -> read(prim, offset(path));
        case Type.Struct nested -> decode(nested, path + ".");
      });
    }
    return out.let("message", new Op.Make(struct, fields));
  }

  private int offset(String path) {
    return layout.part(path).orElseThrow(() -> new AssertionError("no component " + path))
        .offset();
  }

  private Atom read(Type.Prim type, int offset) {
    int size = type.scalar().byteSize();
    Atom word = words.load(out, offset / MessageLayout.WORD);
    if (size > MessageLayout.WORD) {
      return bits.ofWords(type, word, words.load(out, offset / MessageLayout.WORD + 1));
    }
    return bits.ofWord(type, size == MessageLayout.WORD ? word : part(word, offset, size * 8));
  }

  /** The low {@code width} bits are the bytes at the offset, the others are 0. */
  private Atom part(Atom word, int offset, int width) {
    int shift = offset % MessageLayout.WORD * 8;
    Atom moved = shift == 0 ? word : out.binary(BinaryOperator.USHR, word, Atom.Const.of(shift));
    return out.binary(BinaryOperator.AND, moved, Atom.Const.of((1 << width) - 1));
  }

  /** Writes a record, and nothing of the arrays. */
  public void encode(Atom message) {
    TreeMap<Integer, Atom> pieces = new TreeMap<>();
    collect(message, (Type.Struct) message.type(), "", pieces);
    Set<Integer> ofArrays = new HashSet<>();
    for (Part.Items items : layout.items()) {
      for (int at = items.offset(); at < items.offset() + items.byteSize();) {
        ofArrays.add(at / MessageLayout.WORD);
        at += MessageLayout.WORD;
      }
    }
    for (int i = 0; i < count(layout); i++) {
      if (!ofArrays.contains(i)) {
        words.store(out, i, pieces.getOrDefault(i, Atom.Const.of(0)));
      }
    }
  }

  private void collect(Atom record, Type.Struct struct, String prefix,
      TreeMap<Integer, Atom> pieces) {
    for (int i = 0; i < struct.fields().size(); i++) {
      Type.Field field = struct.fields().get(i);
      Atom value = out.let(field.name(), new Op.Get(record, i));
      String path = prefix + field.name();
      switch (field.type()) {
        case Type.Prim prim -> write(value, prim, offset(path), pieces);
        case Type.Struct nested -> collect(value, nested, path + ".", pieces);
      }
    }
  }

  private void write(Atom value, Type.Prim type, int offset, TreeMap<Integer, Atom> pieces) {
    if (type.scalar().byteSize() > MessageLayout.WORD) {
      List<Atom> both = bits.words(value);
      put(both.get(0), offset, pieces);
      put(both.get(1), offset + MessageLayout.WORD, pieces);
    } else {
      put(bits.word(value), offset, pieces);
    }
  }

  /** Adds bits to the word that an offset lies in. */
  private void put(Atom value, int offset, TreeMap<Integer, Atom> pieces) {
    int shift = offset % MessageLayout.WORD * 8;
    Atom moved = shift == 0 ? value
        : out.binary(BinaryOperator.SHL, value, Atom.Const.of(shift));
    pieces.merge(offset / MessageLayout.WORD, moved,
        (a, b) -> out.binary(BinaryOperator.OR, a, b));
  }
}
