package io.ringkernel.ir.emit.samples;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom.Const;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Optional;

/** Types, operators, literals, records, calls, names. */
final class ValueSamples {
  private static final Type.Struct POINT = new Type.Struct("Point",
      List.of(new Type.Field("x", Type.F32), new Type.Field("y", Type.F32)));
  private static final Type.Struct BODY = new Type.Struct("Body", List.of(
      new Type.Field("at", POINT), new Type.Field("kind", Type.I32)));
  private static final List<Float> FLOATS = List.of(0f, -0f, 1f, -1.5f, 0.1f, 1e10f,
      Float.MAX_VALUE, Float.MIN_NORMAL, Float.MIN_VALUE, Float.NaN, Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY);
  private static final List<Integer> INTS = List.of(0, -1, 42, Integer.MAX_VALUE,
      Integer.MIN_VALUE);

  private ValueSamples() {}

  /** Every operator of a type, one statement each. */
  static Module operators(Type.Prim type, String name) {
    Kernel k = new Kernel(3);
    Array left = k.array(type, "left", false);
    Array right = k.array(type, "right", false);
    Array result = k.array(type, "result", true);
    k.next();
    Atom i = k.position(k.out, "i", "globalIdX");
    k.next();
    Atom a = k.out.let("a", new Op.Load(Place.of(left, i).proven()));
    k.next();
    Atom b = k.out.let("b", new Op.Load(Place.of(right, i).proven()));
    int at = 0;
    for (BinaryOperator operator : BinaryOperator.values()) {
      boolean isTrap = operator == BinaryOperator.DIV || operator == BinaryOperator.REM;
      boolean isFloating = type.scalar().isFloating();
      boolean isBits = operator.isShift() || operator.compareTo(BinaryOperator.AND) >= 0;
      if (isFloating ? !isBits && (!operator.isDivision() || isTrap) : !isTrap) {
        k.next();
        Atom count = operator.isShift() && type.equals(Type.I64)
            ? k.out.let("to_int", new Op.Convert(Type.I32, b)) : b;
        k.store(k.out, result, Const.of(at++), k.out.binary(operator, a, count));
      }
    }
    unary(k, a, result, at);
    comparisons(k, a, b, result, i);
    return new Module("Sample", List.of(), List.of(k.entry(name, 256, 1)));
  }

  private static void unary(Kernel k, Atom a, Array result, int at) {
    k.next();
    Atom negated = k.out.let("neg", new Op.Unary(UnaryOperator.NEG, a));
    k.store(k.out, result, Const.of(at), k.out.let("neg", new Op.Unary(UnaryOperator.NEG,
        negated)));
    if (((Type.Prim) a.type()).scalar().isInteger()) {
      k.next();
      k.store(k.out, result, Const.of(at + 1),
          k.out.let("complement", new Op.Unary(UnaryOperator.COMPLEMENT, a)));
    }
  }

  private static void comparisons(Kernel k, Atom a, Atom b, Array result, Atom i) {
    k.next();
    StatementBuilder out = k.out;
    Atom any = out.compare(Comparison.EQ, a, b);
    for (Comparison comparison : List.of(Comparison.LT, Comparison.GE)) {
      Atom is = out.compare(comparison, b, a);
      any = out.binary(BinaryOperator.OR, any, out.binary(BinaryOperator.AND, is,
          out.let("not", new Op.Unary(UnaryOperator.NOT, out.compare(Comparison.GT, a, b)))));
    }
    Atom other = out.binary(BinaryOperator.XOR, any, out.compare(Comparison.NE, a, b));
    k.store(out, result, i, out.select(other, a, b));
  }

  /** Mixed arithmetic: parentheses, casts, what cannot overflow. */
  static Module arithmetic() {
    Kernel k = new Kernel(3);
    Array data = k.array(Type.I32, "data", true);
    Atom seed = k.scalar(Type.I32, "seed");
    StatementBuilder out = k.next();
    Atom i = k.position(out, "i", "globalIdX");
    k.next();
    Atom hash = k.add(out, k.mul(out, seed, Const.of(31)), k.mul(out, i, Const.of(-17)));
    Atom mixed = out.let("hash", new Op.Binary(BinaryOperator.XOR, hash,
        out.binary(BinaryOperator.USHR, seed, Const.of(16))));
    k.next();
    Atom low = out.binary(BinaryOperator.AND, mixed, Const.of(0xff));
    Atom index = k.add(out, k.mul(out, low, Const.of(4)), Const.of(3));
    k.store(out, data, index, out.binary(BinaryOperator.SUB, mixed, out.binary(
        BinaryOperator.SUB, i, Const.of(-1))));
    k.next();
    k.out.when(out.compare(Comparison.LT, i, k.length(out, data)), then -> {
      k.next(then);
      Atom next = then.binary(BinaryOperator.REM_NONZERO, k.add(then, i, Const.of(1)),
          Const.of(7));
      k.store(then, data, i, then.binary(BinaryOperator.SHL, next, Const.of(2)));
    });
    return new Module("Sample", List.of(), List.of(k.entry("mix", 256, 1)));
  }

  /** A test that traps, an index that traps, in a helper and in the entry point. */
  static Module traps() {
    Kernel helper = new Kernel(3);
    Atom a = helper.scalar(Type.I32, "a");
    Atom b = helper.scalar(Type.I32, "b");
    helper.next();
    helper.out.giveBack(helper.out.binary(BinaryOperator.DIV, a, b));
    Function divide = helper.helper("divide", Type.I32);
    Kernel k = new Kernel(6);
    Array x = k.array(Type.I32, "x", false);
    Array y = k.array(Type.I32, "y", true);
    k.next();
    Atom i = k.position(k.out, "i", "globalIdX");
    k.next();
    Atom dividend = k.out.let("x", new Op.Load(Place.of(x, i)));
    Atom divisor = k.out.let("y", new Op.Load(Place.of(y, i)));
    Atom quotient = k.out.let("divide", new Op.Call("divide", Type.I32,
        List.of(dividend, divisor)));
    k.out.add(new Stmt.Store(Place.of(y, i), quotient, k.span()));
    k.next();
    Atom wide = k.out.let("wide", new Op.Convert(Type.I32, k.out.let("to_float",
        new Op.Convert(Type.F32, quotient))));
    k.out.add(new Stmt.Store(Place.of(y, Const.of(0)), wide, k.span()));
    Function entry = k.entry("ratios", 64, 1);
    return new Module("Sample", List.of(), List.of(divide, new Function(entry.name(),
        entry.parameters(), entry.result(), entry.body(), Optional.of(new Entry(64, 1, 1,
            Entry.BoundsPolicy.TRAP, List.of())), entry.span())));
  }

  /** Constants at the edges of their types. */
  static Module literals() {
    Kernel k = new Kernel(3);
    Array floats = k.array(Type.F32, "floats", true);
    Array ints = k.array(Type.I32, "ints", true);
    for (int n = 0; n < FLOATS.size(); n++) {
      k.next();
      k.store(k.out, floats, Const.of(n), Const.of(FLOATS.get(n)));
    }
    for (int n = 0; n < INTS.size(); n++) {
      k.next();
      k.store(k.out, ints, Const.of(n), Const.of(INTS.get(n)));
    }
    return new Module("Sample", List.of(), List.of(k.entry("literals", 1, 1)));
  }

  /** Literals of the 64-bit types. */
  static Module wideLiterals() {
    Kernel k = new Kernel(3);
    Array doubles = k.array(Type.F64, "doubles", true);
    Array longs = k.array(Type.I64, "longs", true);
    List<Double> numbers = List.of(-0.0, 0.1, Double.MIN_VALUE, Double.NaN,
        Double.NEGATIVE_INFINITY, 1e300);
    for (int n = 0; n < numbers.size(); n++) {
      k.next();
      k.store(k.out, doubles, Const.of(n), Const.of((double) numbers.get(n)));
    }
    List<Long> integers = List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40);
    for (int n = 0; n < integers.size(); n++) {
      k.next();
      k.store(k.out, longs, Const.of(n), Const.of((long) integers.get(n)));
    }
    return new Module("Sample", List.of(), List.of(k.entry("wide", 1, 1)));
  }

  /** Nested records in buffers, made, read in part, written in part. */
  static Module records() {
    Kernel k = new Kernel(3);
    Array bodies = k.array(BODY, "bodies", true);
    Atom.Value shift = k.scalar(Type.F32, "shift");
    StatementBuilder out = k.next();
    Atom i = k.position(out, "i", "globalIdX");
    k.whenInBounds(i, bodies, then -> {
      Atom body = then.let("body", new Op.Load(Place.of(bodies, i).proven()));
      k.next(then);
      Atom at = then.let("at", new Op.Get(body, 0));
      Atom x = then.let("x", new Op.Get(at, 0));
      Atom y = then.let("y", new Op.Get(at, 1));
      Atom moved = then.let("moved", new Op.Make(POINT, List.of(k.add(then, x, shift), y)));
      k.next(then);
      k.store(then, bodies, i, then.let("body", new Op.Make(BODY, List.of(moved,
          then.let("kind", new Op.Get(body, 1))))));
      k.next(then).add(new Stmt.Store(new Place(bodies, i, List.of(0, 1), Place.Bounds.PROVEN),
          Const.of(0f), k.span()));
    });
    return new Module("Sample", List.of(POINT, BODY), List.of(k.entry("move", 64, 1)));
  }

  /** Elements narrower than an int. */
  static Module narrow() {
    Kernel k = new Kernel(3);
    Array bytes = k.array(Type.I8, "bytes", true);
    Array chars = k.array(Type.U16, "chars", false);
    Array flags = k.array(Type.BOOL, "flags", true);
    StatementBuilder out = k.next();
    Atom i = k.position(out, "i", "globalIdX");
    k.next();
    Atom wide = out.let("to_int", new Op.Convert(Type.I32, k.load(out, bytes, i)));
    Atom unit = out.let("to_int", new Op.Convert(Type.I32, k.load(out, chars, i)));
    Atom sum = k.add(out, wide, k.mul(out, unit, Const.of(3)));
    k.store(out, bytes, i, out.let("to_byte", new Op.Convert(Type.I8, sum)));
    k.next();
    Atom flag = k.load(out, flags, i);
    k.store(out, flags, i, out.let("not", new Op.Unary(UnaryOperator.NOT, flag)));
    return new Module("Sample", List.of(), List.of(k.entry("narrow", 256, 1)));
  }

  /** Helpers with and without arrays, one of which asks for its position. */
  static Module calls() {
    Kernel square = new Kernel(3);
    Atom x = square.scalar(Type.F32, "x");
    square.next();
    square.out.giveBack(square.mul(square.out, x, x));
    Function squared = square.helper("square", Type.F32);
    Kernel offset = new Kernel(6);
    Atom by = offset.scalar(Type.I32, "by");
    offset.next();
    offset.out.giveBack(offset.add(offset.out, offset.position(offset.out, "globalIdX",
        "globalIdX"), by));
    Function shifted = offset.helper("shifted", Type.I32);
    Kernel k = new Kernel(9);
    Array y = k.array(Type.F32, "y", true);
    k.next();
    Atom i = k.out.let("i", new Op.Call("shifted", Type.I32, List.of(Const.of(2))));
    k.next();
    Atom value = k.load(k.out, y, i);
    k.store(k.out, y, i, k.out.let("square", new Op.Call("square", Type.F32,
        List.<Operand>of(value))));
    return new Module("Sample", List.of(), List.of(squared, shifted, k.entry("call", 64, 1)));
  }

  /** One helper over two buffers. */
  static Module buffers() {
    Kernel helper = new Kernel(3);
    Array data = helper.array(Type.I32, "data", true);
    Atom at = helper.scalar(Type.I32, "at");
    helper.next();
    Atom length = helper.length(helper.out, data);
    Atom old = helper.load(helper.out, data, at);
    helper.store(helper.out, data, at, helper.add(helper.out, old, length));
    helper.next();
    helper.out.giveBack(helper.load(helper.out, data, at));
    Function grow = helper.helper("grow", Type.I32);
    Kernel k = new Kernel(9);
    Array buffer = k.array(Type.I32, "buffer", true);
    Array other = k.array(Type.I32, "other", true);
    k.next();
    Atom local = k.position(k.out, "local", "localIdX");
    k.next();
    Atom one = k.out.let("one", new Op.Call("grow", Type.I32, List.of(other, local)));
    k.next();
    Atom two = k.out.let("two", new Op.Call("grow", Type.I32, List.of(buffer, local)));
    k.next();
    k.store(k.out, buffer, local, k.add(k.out, one, two));
    return new Module("Sample", List.of(), List.of(grow, k.entry("spread", 32, 1)));
  }

  /** Java names that some target cannot have. */
  static Module names() {
    Kernel k = new Kernel(3);
    Array data = k.array(Type.F32, "größe", true);
    Atom half = k.scalar(Type.F32, "half");
    Atom target = k.scalar(Type.F32, "target");
    Atom own = k.scalar(Type.F32, "rk_global_id");
    Atom dollar = k.scalar(Type.F32, "a$1__b");
    Atom max = k.scalar(Type.F32, "max");
    StatementBuilder out = k.next();
    Atom index = k.position(out, "index", "globalIdX");
    k.next();
    Atom lambda = out.let("λ", new Op.Binary(BinaryOperator.ADD, half, target));
    Atom threadIdx = out.let("threadIdx", new Op.Binary(BinaryOperator.ADD, own, dollar));
    k.store(out, data, index, k.add(out, k.mul(out, lambda, lambda), k.mul(out, k.mul(out,
        threadIdx, threadIdx), max)));
    return new Module("Sample", List.of(), List.of(k.entry("kernel", 32, 1)));
  }
}
