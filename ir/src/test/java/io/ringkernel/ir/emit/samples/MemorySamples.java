package io.ringkernel.ir.emit.samples;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom.Const;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables, and arrays of every space as arguments. */
final class MemorySamples {
  private static final Table PRIMES =
      new Table("PRIMES", Type.I32, List.of(2L, 3L, 5L, 7L, 11L, 13L, 17L, 19L));
  private static final Table SQUARES = new Table("SQUARES", Type.I32,
      IntStream.range(0, 40).mapToObj(i -> (long) i * i).toList());
  private static final Table WEIGHTS = new Table("WEIGHTS", Type.F32,
      Stream.of(0f, 1.5f, 0.1f, -1e10f).map(RawBits::of).toList());
  private static final Table EDGES = new Table("EDGES", Type.F32,
      Stream.of(-0f, Float.MIN_VALUE, Float.NaN, Float.NEGATIVE_INFINITY).map(RawBits::of)
          .toList());
  private static final Table SMALL = new Table("SMALL", Type.I8, List.of(-128L, 127L, 0L, -1L));
  private static final Table WIDE =
      new Table("WIDE", Type.I64, List.of(Long.MIN_VALUE, -1L, 0x1234_5678_9abcL, 1L << 40));

  private MemorySamples() {}

  /** Reads the element of a table at {@code i & 3}. */
  private static Atom read(Kernel k, Atom i, Table table) {
    Array array = Array.constant(k.ids.next(), table);
    k.next();
    Atom index = k.out.binary(BinaryOperator.AND, i, Const.of(3));
    return k.load(k.out, array, index);
  }

  /** One of each type that has no special rules, and one that is kept as bits. */
  static Module tables() {
    Kernel k = new Kernel(3);
    Array result = k.array(Type.F32, "result", true);
    k.next();
    Atom i = k.position(k.out, "i", "globalIdX");
    Atom whole = k.add(k.out, read(k, i, PRIMES), read(k, i, SQUARES));
    Atom small = k.out.let("small", new Op.Convert(Type.I32, read(k, i, SMALL)));
    Atom sum = k.out.let("sum", new Op.Convert(Type.F32, k.add(k.out, whole, small)));
    Atom scaled = k.mul(k.out, sum, read(k, i, WEIGHTS));
    k.store(k.out, result, i, k.add(k.out, scaled, read(k, i, EDGES)));
    return new Module("Sample", List.of(), List.of(k.entry("look", 32, 1)));
  }

  /** Numbers of 64 bits. */
  static Module wideTable() {
    Kernel k = new Kernel(3);
    Array result = k.array(Type.I64, "result", true);
    k.next();
    Atom i = k.position(k.out, "i", "globalIdX");
    Atom wide = read(k, i, WIDE);
    k.store(k.out, result, i, k.add(k.out, wide, wide));
    return new Module("Sample", List.of(), List.of(k.entry("look", 32, 1)));
  }

  /** A sum over any array, and a copy between two, called with all kinds of memory. */
  static Module spaces() {
    Kernel k = new Kernel(20);
    Array global = k.array(Type.I32, "data", true);
    k.next();
    Array shared = k.local(Type.I32, "tile", Array.Space.SHARED, 32);
    k.next();
    Array own = k.local(Type.I32, "own", Array.Space.PRIVATE, 4);
    k.next();
    Atom i = k.position(k.out, "i", "localIdX");
    k.store(k.out, shared, i, Const.of(1));
    k.out.add(new Stmt.Barrier(k.span()));
    List<Operand> arrays =
        List.of(global, shared, own, Array.constant(k.ids.next(), PRIMES));
    Atom total = Const.of(0);
    for (Operand array : arrays) {
      k.next();
      Atom part = k.out.let("part", new Op.Call("sum", Type.I32, List.of(array)));
      total = k.add(k.out, total, part);
    }
    k.next();
    k.out.add(new Stmt.Do(
        new Op.Call("copy", Type.Nothing.NOTHING, List.of(own, own, Const.of(3))), k.span()));
    k.next();
    k.out.add(new Stmt.Do(
        new Op.Call("copy", Type.Nothing.NOTHING, List.of(shared, global, i)), k.span()));
    k.next();
    k.store(k.out, global, i, k.add(k.out, total, k.load(k.out, own, Const.of(3))));
    return new Module("Sample", List.of(), List.of(sum(), copy(), k.entry("spaces", 32, 1)));
  }

  private static Function sum() {
    Kernel k = new Kernel(3);
    Array data = k.array(Type.I32, "data", false);
    k.next();
    Local sum = k.out.declare("sum", Const.of(0));
    k.next();
    Atom length = k.length(k.out, data);
    k.count(k.out, "i", length, (body, loop) -> {
      k.next(body);
      Atom element = k.load(body, data, body.read(loop.counter()));
      body.assign(sum, k.add(body, body.read(sum), element));
    });
    k.next();
    k.out.giveBack(k.out.read(sum));
    return k.helper("sum", Type.I32);
  }

  private static Function copy() {
    Kernel k = new Kernel(11);
    Array from = k.array(Type.I32, "from", false);
    Array to = k.array(Type.I32, "to", true);
    Atom at = k.scalar(Type.I32, "at");
    k.next();
    Atom first = k.out.let("first", new Op.Load(Place.of(from, Const.of(0)).proven()));
    k.store(k.out, to, at, first);
    return k.helper("copy", Type.Nothing.NOTHING);
  }
}
