package io.ringkernel.ir.emit.samples;

import io.ringkernel.ir.Array.Space;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom.Const;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op.AtomicOperator;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Control flow, shared memory, positions. */
final class ControlSamples {
  private ControlSamples() {}

  /** A tree reduction in shared memory, then one atomic addition a block. */
  static Module reduction() {
    Kernel k = new Kernel(3);
    Array values = k.array(Type.I32, "values", false);
    Array total = k.array(Type.I32, "total", true);
    k.next();
    Array tile = k.local(Type.I32, "tile", Space.SHARED, 128);
    k.next();
    Atom local = k.position(k.out, "local", "localIdX");
    k.next();
    Atom i = k.position(k.out, "i", "globalIdX");
    k.next();
    Local mine = k.out.declare("mine", Const.of(0));
    k.whenInBounds(i, values, then -> then.assign(mine, k.load(then, values, i)));
    k.next();
    k.store(k.out, tile, local, k.out.read(mine));
    k.next().add(new Stmt.Barrier(k.span()));
    k.next();
    halving(k, tile, local);
    k.next();
    k.out.when(k.out.compare(Comparison.EQ, local, Const.of(0)), then -> {
      k.next(then);
      Atom sum = k.load(then, tile, Const.of(0));
      then.add(new Stmt.Do(new Op.Atomic(AtomicOperator.ADD,
          Place.of(total, Const.of(0)).proven(), List.of(sum)), k.span()));
    });
    return new Module("Sample", List.of(), List.of(k.entry("sum", 128, 1)));
  }

  private static void halving(Kernel k, Array tile, Atom local) {
    Local stride = k.out.declare("stride", Const.of(64));
    Label label = new Label(k.ids.next(), "");
    List<Atom> condition = new ArrayList<>();
    List<Stmt> head = k.out.nested(h -> condition.add(h.compare(Comparison.GT, h.read(stride),
        Const.of(0))));
    var at = k.out.span();
    List<Stmt> body = k.out.nested(b -> {
      k.next(b);
      b.when(b.compare(Comparison.LT, local, b.read(stride)), then -> {
        k.next(then);
        Atom mine = k.load(then, tile, local);
        Atom other = k.load(then, tile, k.add(then, local, then.read(stride)));
        k.store(then, tile, local, k.add(then, mine, other));
      });
      k.next(b).add(new Stmt.Barrier(k.span()));
    });
    List<Stmt> update = k.out.nested(u -> u.assign(stride,
        u.binary(BinaryOperator.SHR, u.read(stride), Const.of(1))));
    k.out.add(new Stmt.Loop(label, head, condition.getFirst(), body, update, at));
  }

  /** {@code break} to an outer loop from an inner one, and {@code continue}. */
  static Module labelledBreak() {
    Kernel k = new Kernel(3);
    Array grid = k.array(Type.I32, "grid", false);
    Atom width = k.scalar(Type.I32, "width");
    Array found = k.array(Type.I32, "found", true);
    k.next();
    Atom wanted = k.position(k.out, "wanted", "globalIdX");
    k.next();
    Local at = k.out.declare("at", Const.of(-1));
    k.next();
    Label rows = new Label(k.ids.next(), "rows");
    List<Stmt> loop = k.out.nested(o -> k.count(o, "y", width, (outer, y) -> {
      k.next(outer);
      k.count(outer, "x", width, (inner, x) -> {
        k.next(inner);
        Atom index = inner.let("index", new Op.Binary(BinaryOperator.ADD,
            k.mul(inner, inner.read(y.counter()), width), inner.read(x.counter())));
        k.next(inner);
        Atom cell = inner.let("cell", new Op.Load(Place.of(grid, index).proven()));
        k.next(inner).when(inner.compare(Comparison.LT, cell, Const.of(0)), then ->
            then.add(new Stmt.Continue(x.label(), k.span())));
        k.next(inner).when(inner.compare(Comparison.EQ, cell, wanted), then -> {
          k.next(then).assign(at, index);
          k.next(then).add(new Stmt.Break(rows, k.span()));
        });
      });
    }));
    k.out.add(new Stmt.Block(rows, loop, k.span()));
    k.next();
    k.store(k.out, found, wanted, k.out.read(at));
    return new Module("Sample", List.of(), List.of(k.entry("search", 64, 1)));
  }

  /** A switch with a list of keys, an else chain, {@code do while}, and an endless loop. */
  static Module branches() {
    Kernel k = new Kernel(3);
    Array codes = k.array(Type.I32, "codes", false);
    Array index = k.array(Type.F32, "index", true);
    k.next();
    Atom i = k.position(k.out, "i", "globalIdX");
    k.next();
    k.out.when(k.out.compare(Comparison.GE, i, k.length(k.out, codes)),
        then -> then.add(new Stmt.Return(java.util.Optional.empty(), k.span())));
    k.next();
    Local result = k.out.declare("result", Const.of(0f));
    k.next();
    choice(k, k.load(k.out, codes, i), result);
    k.next();
    chain(k, i, result);
    k.next();
    doWhile(k, result);
    k.next();
    endless(k, result);
    k.next();
    k.store(k.out, index, i, k.out.read(result));
    return new Module("Sample", List.of(), List.of(k.entry("main", 256, 1)));
  }

  private static void choice(Kernel k, Atom code, Local result) {
    var at = k.span();
    List<Stmt> first = k.out.nested(c -> k.next(c).assign(result, Const.of(1f)));
    List<Stmt> second = k.out.nested(c -> {
      k.next(c);
      Atom twice = c.let("twice", new Op.Binary(BinaryOperator.ADD, c.read(result),
          c.read(result)));
      k.next(c).assign(result, k.mul(c, twice, twice));
    });
    List<Stmt> otherwise = k.out.nested(c -> k.next(c).assign(result, Const.of(-1f)));
    k.out.add(new Stmt.Switch(code, List.of(new Stmt.Case(List.of(1, -2), first),
        new Stmt.Case(List.of(Integer.MIN_VALUE), second)), otherwise, at));
  }

  private static void chain(Kernel k, Atom i, Local result) {
    k.out.when(k.out.compare(Comparison.LT, i, Const.of(10)), then ->
        k.next(then).assign(result, k.add(then, then.read(result), Const.of(0.5f))), other -> {
      k.next(other);
      other.when(other.compare(Comparison.LT, i, Const.of(20)), then ->
              k.next(then).assign(result, Const.of(2f)), last ->
              k.next(last).assign(result, k.mul(last, last.read(result), last.read(result))));
    });
  }

  private static void doWhile(Kernel k, Local result) {
    var at = k.span();
    List<Stmt> body = k.out.nested(b -> k.next(b).assign(result,
        k.mul(b, b.read(result), Const.of(0.5f))));
    List<Atom> condition = new ArrayList<>();
    List<Stmt> tail = k.out.nested(t -> condition.add(t.compare(Comparison.GT, t.read(result),
        Const.of(100f))));
    k.out.add(new Stmt.DoLoop(new Label(k.ids.next(), ""), body, tail, condition.getFirst(), at));
  }

  private static void endless(Kernel k, Local result) {
    Label label = new Label(k.ids.next(), "");
    var at = k.span();
    List<Stmt> body = k.out.nested(b -> {
      k.next(b).assign(result, k.add(b, b.read(result), Const.of(1f)));
      Atom isSmall = b.compare(Comparison.LT, b.read(result), Const.of(10f));
      Atom isNot = b.let("not", new Op.Unary(Op.UnaryOperator.NOT, isSmall));
      k.next(b).when(isNot, then -> then.add(new Stmt.Break(label, k.span())));
    });
    k.out.add(new Stmt.Loop(label, List.of(), Const.of(true), body, List.of(), at));
  }

  /** Two dimensions, every position, a private array, two entry points. */
  static Module positions() {
    Kernel k = new Kernel(3);
    Array image = k.array(Type.F32, "image", true);
    Atom width = k.scalar(Type.I32, "width");
    Atom height = k.scalar(Type.I32, "height");
    Atom isInverted = k.scalar(Type.BOOL, "inverted");
    k.next();
    Atom x = k.position(k.out, "x", "globalIdX");
    Atom y = k.position(k.out, "y", "globalIdY");
    k.next();
    Atom inside = k.out.binary(BinaryOperator.AND, k.out.compare(Comparison.LT, x, width),
        k.out.compare(Comparison.LT, y, height));
    k.out.when(inside, then -> {
      k.next(then);
      Atom index = then.let("index", new Op.Binary(BinaryOperator.ADD, k.mul(then, y, width), x));
      k.next(then);
      Atom value = k.load(then, image, index);
      Atom other = then.binary(BinaryOperator.SUB, Const.of(1f), value);
      k.store(then, image, index, then.select(isInverted, other, value));
    });
    return new Module("Sample", List.of(), List.of(k.entry("invert", 16, 8), where()));
  }

  private static io.ringkernel.ir.Function where() {
    Kernel k = new Kernel(20);
    Array image = k.array(Type.I32, "image", true);
    k.next();
    Array parts = k.local(Type.I32, "parts", Space.PRIVATE, 5);
    List<String> rows = List.of("localIdX", "blockIdX", "blockDimX", "gridDimX", "localIdZ");
    for (int n = 0; n < rows.size(); n++) {
      k.next();
      k.store(k.out, parts, Const.of(n), k.position(k.out, rows.get(n), rows.get(n)));
    }
    k.next();
    Local sum = k.out.declare("sum", Const.of(0));
    k.count(k.out, "n", Const.of(rows.size()), (body, n) -> {
      k.next(body);
      Atom part = k.load(body, parts, body.read(n.counter()));
      body.assign(sum, k.add(body, body.read(sum), part));
    });
    k.next();
    k.store(k.out, image, k.position(k.out, "globalIdX", "globalIdX"), k.out.read(sum));
    return k.entry("where", 4, 2);
  }

  /** Reads, effects and assignments whose order must not change. */
  static Module order() {
    Kernel k = new Kernel(3);
    Array a = k.array(Type.I32, "a", true);
    Array b = k.array(Type.I32, "b", true);
    StatementBuilder out = k.next();
    Atom i = k.position(out, "i", "globalIdX");
    k.next();
    Local n = out.declare("n", i);
    k.next();
    Atom old = out.read(n);
    out.assign(n, k.add(out, old, Const.of(1)));
    k.store(out, a, old, out.read(n));
    k.next();
    Atom before = k.load(out, a, i);
    k.store(out, b, i, Const.of(7));
    k.store(out, a, i, k.add(out, before, k.load(out, b, i)));
    k.next();
    Atom seen = out.let("before", new Op.Atomic(AtomicOperator.COMPARE_EXCHANGE,
        Place.of(b, Const.of(0)).proven(), List.of(Const.of(7), i)));
    k.next();
    Atom sum = k.add(out, seen, k.load(out, b, Const.of(1)));
    k.store(out, b, Const.of(1), sum);
    return new Module("Sample", List.of(), List.of(k.entry("order", 32, 1)));
  }

  /** A counter that is read behind its loop, within another statement. */
  static Module counterBehind() {
    Kernel k = new Kernel(3);
    Array data = k.array(Type.I32, "data", true);
    k.next();
    Local counter = k.out.declare("k", k.length(k.out, data));
    k.next();
    Label label = new Label(k.ids.next(), "");
    List<Atom> condition = new ArrayList<>();
    List<Stmt> head = k.out.nested(h -> condition.add(
        h.compare(Comparison.GT, h.read(counter), Const.of(9))));
    List<Stmt> body = k.out.nested(b -> k.store(b, data, b.read(counter), Const.of(1)));
    List<Stmt> update = k.out.nested(u -> u.assign(counter,
        u.binary(BinaryOperator.SHR, u.read(counter), Const.of(1))));
    k.out.add(new Stmt.Loop(label, head, condition.getFirst(), body, update, k.span()));
    k.next();
    Atom end = k.out.read(counter);
    k.store(k.out, data, Const.of(0), k.add(k.out, end, Const.of(5)));
    return new Module("Sample", List.of(), List.of(k.entry("behind", 32, 1)));
  }
}
