package io.ringkernel.ir.emit.samples;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Builds one function as a front end would. */
final class Kernel {
  final FreshIds ids = new FreshIds(0);
  final StatementBuilder out;
  private final List<Operand> parameters = new ArrayList<>();
  private int line;

  Kernel(int line) {
    this.line = line;
    out = new StatementBuilder(ids, span());
  }

  Span span() {
    return new Span.Source("Sample.java", 0, 1, line, 1);
  }

  /** Goes to the next line of the imagined source. */
  StatementBuilder next(StatementBuilder builder) {
    line++;
    return builder.at(span());
  }

  StatementBuilder next() {
    return next(out);
  }

  Atom.Value scalar(Type.Element type, String name) {
    Atom.Value value = new Atom.Value(ids.next(), type, name);
    parameters.add(value);
    return value;
  }

  Array array(Type.Element type, String name, boolean written) {
    Array array = Array.global(ids.next(), type, name, written);
    parameters.add(array);
    return array;
  }

  Array local(Type.Element type, String name, Array.Space space, int length) {
    Array array = new Array(ids.next(), type, name, space, OptionalInt.of(length));
    out.add(new Stmt.DeclareArray(array, span()));
    return array;
  }

  Atom position(StatementBuilder builder, String hint, String row) {
    return builder.let(hint, new Op.Apply(Intrinsics.named(row), List.of()));
  }

  Atom load(StatementBuilder builder, Array array, Atom index) {
    return builder.let(array.hint(), new Op.Load(Place.of(array, index).proven()));
  }

  void store(StatementBuilder builder, Array array, Atom index, Atom value) {
    builder.add(new Stmt.Store(Place.of(array, index).proven(), value, span()));
  }

  Atom length(StatementBuilder builder, Array array) {
    return builder.let(array.hint() + "_length", new Op.Length(array));
  }

  Atom add(StatementBuilder builder, Atom left, Atom right) {
    return builder.binary(BinaryOperator.ADD, left, right);
  }

  Atom mul(StatementBuilder builder, Atom left, Atom right) {
    return builder.binary(BinaryOperator.MUL, left, right);
  }

  /** {@code for (int name = 0; name < end; name++)}; the body gets the counter. */
  Label count(StatementBuilder builder, String name, Atom end,
      java.util.function.BiConsumer<StatementBuilder, Loop> body) {
    Local counter = builder.declare(name, Atom.Const.of(0));
    Label label = new Label(ids.next(), "");
    Span at = builder.span();
    List<Atom> condition = new ArrayList<>();
    List<Stmt> head = builder.nested(h -> condition.add(h.compare(Comparison.LT,
        h.read(counter), end)));
    List<Stmt> inner = builder.nested(b -> body.accept(b, new Loop(label, counter)));
    List<Stmt> update = builder.nested(u -> u.assign(counter,
        add(u, u.read(counter), Atom.Const.of(1))));
    builder.add(new Stmt.Loop(label, head, condition.getFirst(), inner, update, at));
    return label;
  }

  /** What the body of a counted loop may name. */
  record Loop(Label label, Local counter) {}

  Function entry(String name, int blockX, int blockY) {
    return new Function(name, parameters, Type.Nothing.NOTHING, out.build(),
        Optional.of(new Entry(blockX, blockY, 1, Entry.BoundsPolicy.UNCHECKED, List.of())),
        new Span.Source("Sample.java", 0, 1, 1, 1));
  }

  Function helper(String name, Type result) {
    return new Function(name, parameters, result, out.build(), Optional.empty(),
        new Span.Source("Sample.java", 0, 1, 1, 1));
  }

  void whenInBounds(Atom index, Array array, Consumer<StatementBuilder> body) {
    next();
    out.when(out.compare(Comparison.LT, index, length(out, array)), then -> {
      next(then);
      body.accept(then);
    });
  }
}
