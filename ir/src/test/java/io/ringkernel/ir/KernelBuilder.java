package io.ringkernel.ir;

import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes small kernels for tests; every statement has a line of its own. */
public final class KernelBuilder {
  private final FreshIds ids = new FreshIds(0);
  private final List<Operand> parameters = new ArrayList<>();
  private final StatementBuilder out = new StatementBuilder(ids, line(1));
  private final List<Function> helpers = new ArrayList<>();

  /** Starts a kernel without parameters. */
  public KernelBuilder() {}

  /** A place in {@code Test.java}. */
  public static Span line(int line) {
    return new Span.Source("Test.java", line * 100, line * 100 + 1, line, 1);
  }

  /** A scalar parameter. */
  public Atom.Value scalar(Type.Element type, String name) {
    Atom.Value value = new Atom.Value(ids.next(), type, name);
    parameters.add(value);
    return value;
  }

  /** An array parameter that is written. */
  public Array array(Type.Element element, String name) {
    Array array = Array.global(ids.next(), element, name, true);
    parameters.add(array);
    return array;
  }

  /** An array parameter that is only read. */
  public Array readOnlyArray(Type.Element element, String name) {
    Array array = Array.global(ids.next(), element, name, false);
    parameters.add(array);
    return array;
  }

  /** A shared array. */
  public Array shared(Type.Element element, int length) {
    Array array =
        new Array(ids.next(), element, "tile", Array.Space.SHARED, OptionalInt.of(length));
    out.add(new Stmt.DeclareArray(array, out.span()));
    return array;
  }

  /** The statements. */
  public StatementBuilder out() {
    return out;
  }

  /** A label. */
  public Label label(String hint) {
    return new Label(ids.next(), hint);
  }

  /** Reads a position. */
  public static Atom position(StatementBuilder out, String row) {
    return apply(out, row);
  }

  /** Applies an intrinsic. */
  public static Atom apply(StatementBuilder out, String row, Atom... arguments) {
    return out.let(row, new Op.Apply(Intrinsics.named(row), List.of(arguments)));
  }

  /** Loads an element. */
  public static Atom load(StatementBuilder out, Array array, Atom index) {
    return out.let("element", new Op.Load(Place.of(array, index)));
  }

  /** Stores an element. */
  public static void store(StatementBuilder out, Array array, Atom index, Atom value) {
    out.add(new Stmt.Store(Place.of(array, index), value, out.span()));
  }

  /** The length of an array. */
  public static Atom length(StatementBuilder out, Array array) {
    return out.let("length", new Op.Length(array));
  }

  /** {@code for (i = first; i < end; i++)}. */
  public Label count(StatementBuilder to, Atom first, Atom end, Body body) {
    Local i = to.declare("i", first);
    Label label = label("");
    StatementBuilder head = new StatementBuilder(ids, to.span());
    Atom condition = head.compare(Comparison.LT, head.read(i), end);
    StatementBuilder inside = new StatementBuilder(ids, to.span());
    body.write(inside, inside.read(i), label);
    StatementBuilder update = new StatementBuilder(ids, to.span());
    update.assign(i, update.binary(BinaryOperator.ADD, update.read(i), Atom.Const.of(1)));
    to.add(new Stmt.Loop(label, head.build(), condition, inside.build(), update.build(),
        to.span()));
    return label;
  }

  /** The body of a loop. */
  public interface Body {
    /** Appends the body. */
    void write(StatementBuilder out, Atom index, Label loop);
  }

  /** Adds a helper that was written as a kernel of its own. */
  public KernelBuilder helper(String name, Type result, Consumer<KernelBuilder> content) {
    KernelBuilder builder = new KernelBuilder();
    content.accept(builder);
    helpers.addAll(builder.helpers);
    helpers.add(new Function(name, builder.parameters, result, builder.out.build(),
        Optional.empty(), line(1)));
    return this;
  }

  /** The kernel as a module with one entry point {@code kernel}. */
  public Module module(int blockSize, Entry.BoundsPolicy bounds) {
    List<Function> functions = new ArrayList<>(helpers);
    functions.add(new Function("kernel", parameters, Type.Nothing.NOTHING, out.build(),
        Optional.of(new Entry(blockSize, 1, 1, bounds, List.of())), line(1)));
    return new Module("Test", List.of(), functions);
  }

  /** The kernel with blocks of four and traps. */
  public Module module() {
    return module(4, Entry.BoundsPolicy.TRAP);
  }
}
