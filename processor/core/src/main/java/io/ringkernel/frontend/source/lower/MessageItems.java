package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.InMessage;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.wire.ElementWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Arrays and strings of messages: they are read where the message lies, and written where the reply
 * does. The index is tested here and not by the pass for arrays, which knows no length that is part
 * of a message.
 */
final class MessageItems {
  /** A {@code String} throws an exception of its own. */
  private static final TrapKind TEXT =
      TrapKind.thrown("java.lang.StringIndexOutOfBoundsException", Optional.empty());

  private final Frame frame;

  MessageItems(Frame frame) {
    this.frame = frame;
  }

  private ElementWords words(InMessage place, StatementBuilder out) {
    return new ElementWords(frame.array(place.words()), value(place.first(), out),
        place.items());
  }

  private Atom value(Variable variable, StatementBuilder out) {
    return switch (frame.storage(variable)) {
      case Frame.Storage.Fixed(Atom atom) -> atom;
      case Frame.Storage.Mutable(Local local) -> out.read(local);
    };
  }

  Atom length(InMessage place, StatementBuilder out) {
    return words(place, out).length(out);
  }

  /** An element at an index that is below the length and not negative. */
  Atom proven(InMessage place, Atom index, StatementBuilder out) {
    return words(place, out).load(out, index);
  }

  /** An element at any index. */
  Atom element(InMessage place, Atom index, StatementBuilder out) {
    Atom length = length(place, out);
    return switch (place.bounds()) {
      case UNCHECKED -> proven(place, index, out);
      case TRAP -> {
        Atom outside = out.binary(BinaryOperator.OR,
            out.compare(Comparison.LT, index, Atom.Const.of(0)),
            out.compare(Comparison.GE, index, length));
        TrapKind kind =
            place.items().shape().text() ? TEXT : TrapKind.INDEX_OUT_OF_BOUNDS;
        out.when(outside,
            then -> then.add(new Stmt.Trap(kind, List.of(index, length), then.span())));
        yield proven(place, index, out);
      }
      case CLAMP -> {
        // Without an element the value is zero, as the pass for arrays has it.
        Local result = out.declare(place.items().path(),
            new Atom.Const(place.items().shape().element(), 0));
        out.when(out.compare(Comparison.GT, length, Atom.Const.of(0)),
            then -> then.assign(result, proven(place, clamped(index, length, then), then)));
        yield out.read(result);
      }
    };
  }

  private static Atom clamped(Atom index, Atom length, StatementBuilder out) {
    Atom last = out.binary(BinaryOperator.SUB, length, Atom.Const.of(1));
    Atom lower = out.select(out.compare(Comparison.LT, index, Atom.Const.of(0)),
        Atom.Const.of(0), index);
    return out.select(out.compare(Comparison.GT, lower, last), last, lower);
  }

  /** An array of fixed length as one that a method can be given, which only reads it. */
  Array local(ArrayVariable source, StatementBuilder out) {
    InMessage place = source.message().orElseThrow();
    int length = source.length().orElseThrow();
    Array copy = new Array(frame.ids().next(), source.element(), source.name(),
        Array.Space.PRIVATE, OptionalInt.of(length));
    out.add(new Stmt.DeclareArray(copy, out.span()));
    Local counter = out.declare(source.name() + "_index", Atom.Const.of(0));
    List<Atom> condition = new ArrayList<>();
    List<Stmt> head = out.nested(inner -> condition.add(
        inner.compare(Comparison.LT, inner.read(counter), Atom.Const.of(length))));
    List<Stmt> body = out.nested(inner -> {
      Atom index = inner.read(counter);
      inner.add(new Stmt.Store(Place.of(copy, index).proven(), proven(place, index, inner),
          inner.span()));
    });
    List<Stmt> update = out.nested(inner -> inner.assign(counter,
        inner.binary(BinaryOperator.ADD, inner.read(counter), Atom.Const.of(1))));
    out.add(new Stmt.Loop(new Label(frame.ids().next(), ""), head, condition.getFirst(), body,
        update, out.span()));
    return copy;
  }

  /** Writes an array of a reply. */
  void copy(ArrayVariable source, InMessage target, StatementBuilder out) {
    if (source.message().isPresent()) {
      InMessage from = source.message().get();
      words(target, out).store(out, length(from, out),
          (inner, index) -> proven(from, index, inner));
      return;
    }
    if (source.isState()) {
      words(target, out).store(out, Atom.Const.of(source.length().orElseThrow()),
          (inner, index) -> frame.actor().orElseThrow().element(source, index, inner));
      return;
    }
    Array array = frame.array(source);
    Atom length = array.length().isPresent() ? Atom.Const.of(array.length().getAsInt())
        : out.let(array.hint() + "_length", new Op.Length(array));
    words(target, out).store(out, length,
        (inner, index) -> inner.let(array.hint(), new Op.Load(Place.of(array, index).proven())));
  }
}
