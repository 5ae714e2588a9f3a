package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.EdgeValues;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/**
 * Makes valid modules at random: an entry point and two helpers with nested control flow, labelled
 * jumps, traps, local and global arrays. Every loop counts to a small constant, so all of them end.
 */
public final class RandomModules {
  /** What a module may contain. */
  public enum Feature { DOUBLE, LONG, NARROW, TRAPS, BARRIERS, CALLS }

  static final Type.Struct PAIR = new Type.Struct("Pair",
      List.of(new Type.Field("count", Type.I32), new Type.Field("weight", Type.F32)));
  /** Bits of NaN and signs of NaN are not defined, so nothing may look at them. */
  private static final Set<String> BITS_OF_NAN = Set.of("floatToRawIntBits",
      "doubleToRawLongBits", "copySign_f32", "copySign_f64");
  private static final List<Intrinsic> ROWS = Intrinsics.all().stream()
      .filter(row -> row.kind() == Intrinsic.Kind.PURE || row.kind() == Intrinsic.Kind.TRAPPING)
      .filter(row -> !row.parameters().isEmpty() && !BITS_OF_NAN.contains(row.name()))
      .filter(row -> row.forms().values().stream().allMatch(f -> f.accuracy().isExact()))
      .toList();
  private final Random random;
  private final Set<Feature> features;
  private final Entry.BoundsPolicy bounds;

  /** A generator; equal arguments give equal modules. */
  public RandomModules(long seed, Set<Feature> features, Entry.BoundsPolicy bounds) {
    random = new Random(seed);
    this.features = features;
    this.bounds = bounds;
  }

  /** One module; the entry point is {@code kernel(int n, float x, int[] a, float[] b)}. */
  public Module next() {
    List<Function> functions = new ArrayList<>();
    if (features.contains(Feature.CALLS)) {
      functions.add(helper("first", functions));
      functions.add(helper("second", functions));
    }
    FreshIds ids = new FreshIds(0);
    Scope scope = new Scope(ids, functions, features.contains(Feature.BARRIERS));
    Atom.Value n = scope.parameter(Type.I32, "n");
    Atom.Value x = scope.parameter(Type.F32, "x");
    Array a = Array.global(ids.next(), Type.I32, "a", true);
    Array b = Array.global(ids.next(), Type.F32, "b", false);
    scope.arrays.add(a);
    scope.arrays.add(b);
    StatementBuilder out = scope.builder();
    if (features.contains(Feature.BARRIERS)) {
      Array tile = new Array(ids.next(), Type.I32, "tile", Array.Space.SHARED, OptionalInt.of(4));
      out.add(new Stmt.DeclareArray(tile, line()));
      scope.arrays.add(tile);
    }
    Atom id = out.let("id", new Op.Apply(Intrinsics.named("globalIdX"), List.of()));
    scope.atoms.add(id);
    Atom isOdd = out.compare(Comparison.EQ,
        out.binary(BinaryOperator.AND, id, Atom.Const.of(1)), Atom.Const.of(1));
    scope.nonzero.add(out.select(isOdd, Atom.Const.of(-1), Atom.Const.of(7)));
    if (features.contains(Feature.LONG)) {
      scope.nonzero.add(out.select(isOdd, Atom.Const.of(-1L), Atom.Const.of(1L << 40)));
    }
    scope.checksum = out.declare("checksum", Atom.Const.of(17));
    scope.statements(out, 3, 8);
    out.add(new Stmt.Store(new Place(a, id, List.of(), Place.Bounds.CHECKED),
        out.read(scope.checksum), line()));
    Function kernel = new Function("kernel", List.of(n, x, a, b), Type.Nothing.NOTHING,
        out.build(), Optional.of(new Entry(4, 1, 1, bounds, List.of())), line());
    functions.add(kernel);
    return new Module("Random", List.of(PAIR), functions);
  }

  private Function helper(String name, List<Function> known) {
    FreshIds ids = new FreshIds(0);
    Scope scope = new Scope(ids, List.copyOf(known), false);
    Type.Prim result = List.of(Type.I32, Type.F32).get(random.nextInt(2));
    List<Operand> parameters = new ArrayList<>();
    parameters.add(scope.parameter(Type.I32, "p"));
    parameters.add(scope.parameter(Type.F32, "q"));
    Array data = Array.global(ids.next(), Type.I32, "data", true);
    parameters.add(data);
    scope.arrays.add(data);
    scope.result = result;
    StatementBuilder out = scope.builder();
    scope.statements(out, 2, 4);
    out.add(new Stmt.Return(Optional.of(scope.atom(result)), line()));
    return new Function(name, parameters, result, out.build(), Optional.empty(), line());
  }

  private int lines;

  /** A line of its own for every statement, so that a trap tells which one it was. */
  private Span line() {
    lines++;
    return new Span.Source("Random.java", lines, lines + 1, lines, 1);
  }

  /** What is visible at one place of a function. */
  private final class Scope {
    private final FreshIds ids;
    private final List<Function> callees;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Local> locals = new ArrayList<>();
    private final List<Local> counters = new ArrayList<>();
    private final List<Array> arrays = new ArrayList<>();
    private final List<Label> breakable = new ArrayList<>();
    private final List<Label> continuable = new ArrayList<>();
    /** Innermost loops of uniform control flow, with their counters. */
    private final List<Label> uniformLoops = new ArrayList<>();
    /** Divisors that are -1 for some items and never zero. */
    private final List<Atom> nonzero = new ArrayList<>();
    private boolean uniform;
    private Type.Prim result;
    /** Takes in every value, so that no wrong one goes unseen; null in a helper. */
    private Local checksum;

    Scope(FreshIds ids, List<Function> callees, boolean uniform) {
      this.ids = ids;
      this.callees = callees;
      this.uniform = uniform;
    }

    /** A copy for a nested list. */
    Scope inner() {
      Scope copy = new Scope(ids, callees, false);
      copy.atoms.addAll(atoms);
      copy.locals.addAll(locals);
      copy.counters.addAll(counters);
      copy.arrays.addAll(arrays);
      copy.breakable.addAll(breakable);
      copy.continuable.addAll(continuable);
      copy.nonzero.addAll(nonzero);
      copy.result = result;
      copy.checksum = checksum;
      return copy;
    }

    StatementBuilder builder() {
      return new StatementBuilder(ids, line());
    }

    Atom.Value parameter(Type.Element type, String name) {
      Atom.Value value = new Atom.Value(ids.next(), type, name);
      atoms.add(value);
      return value;
    }

    void statements(StatementBuilder out, int depth, int count) {
      int known = atoms.size();
      for (int i = 0; i < count; i++) {
        out.at(line());
        statement(out, depth);
      }
      if (checksum != null) {
        List.copyOf(atoms.subList(known, atoms.size())).forEach(atom -> takeIn(out, atom));
      }
    }

    private void takeIn(StatementBuilder out, Atom atom) {
      if (!(atom.type() instanceof Type.Prim prim)) {
        return;
      }
      Atom number = switch (prim.scalar()) {
        case BOOL -> out.select(atom, Atom.Const.of(1), Atom.Const.of(2));
        case F32 -> out.let("bits",
            new Op.Apply(Intrinsics.named("floatToIntBits"), List.of(atom)));
        case F64 -> folded(out, out.let("bits",
            new Op.Apply(Intrinsics.named("doubleToLongBits"), List.of(atom))));
        case I64 -> folded(out, atom);
        case I8, I16, U16 -> out.let("wide", new Op.Convert(Type.I32, atom));
        case I32 -> atom;
      };
      Atom product =
          out.binary(BinaryOperator.MUL, out.read(checksum), Atom.Const.of(31));
      out.assign(checksum, out.binary(BinaryOperator.ADD, product, number));
    }

    private static Atom folded(StatementBuilder out, Atom number) {
      Atom high = out.binary(BinaryOperator.USHR, number, Atom.Const.of(32));
      return out.let("folded",
          new Op.Convert(Type.I32, out.binary(BinaryOperator.XOR, number, high)));
    }

    private void statement(StatementBuilder out, int depth) {
      if (uniform && random.nextInt(4) == 0) {
        out.add(new Stmt.Barrier(out.span()));
      }
      switch (random.nextInt(depth > 0 ? 22 : 13)) {
        case 0, 1, 2, 3, 4 -> atoms.add(out.let("v", op()));
        case 5 -> locals.add(out.declare("x", atom(type())));
        case 6, 7 -> {
          if (!locals.isEmpty()) {
            Local local = pick(locals);
            out.assign(local, atom((Type.Prim) local.type()));
          }
        }
        case 8, 9 -> {
          Array array = pickArray(true);
          if (array != null) {
            out.add(new Stmt.Store(place(out, array), atom((Type.Prim) array.element()),
                out.span()));
          }
        }
        case 10 -> {
          Array array = pickArray(false);
          if (array != null) {
            atoms.add(out.let("element", new Op.Load(place(out, array))));
          }
        }
        case 11 -> jump(out);
        case 12 -> special(out);
        case 13, 14, 15 -> out.add(new Stmt.If(atom(Type.BOOL), nested(depth, inner()),
            random.nextBoolean() ? nested(depth, inner()) : List.of(), out.span()));
        case 16, 17 -> loop(out, depth);
        case 18 -> doLoop(out, depth);
        case 19, 20 -> {
          Scope inside = inner();
          Label label = new Label(ids.next(), "");
          inside.breakable.add(label);
          out.add(new Stmt.Block(label, nested(depth, inside), out.span()));
        }
        default -> choice(out, depth);
      }
    }

    private void special(StatementBuilder out) {
      switch (random.nextInt(7)) {
        case 5, 6 -> guarded(out);
        case 0 -> {
          Array array = new Array(ids.next(), random.nextBoolean() ? Type.I32 : Type.F32, "own",
              Array.Space.PRIVATE, OptionalInt.of(1 + random.nextInt(4)));
          out.add(new Stmt.DeclareArray(array, out.span()));
          arrays.add(array);
        }
        case 1 -> {
          Atom pair = out.let("pair", new Op.Make(PAIR, List.of(atom(Type.I32), atom(Type.F32))));
          atoms.add(out.let("part", new Op.Get(pair, random.nextInt(2))));
        }
        case 2, 3 -> call(out);
        default -> {
          Array array = pickArray(true);
          if (array != null && array.element().equals(Type.I32)) {
            atoms.add(out.let("before", new Op.Atomic(Op.AtomicOperator.ADD, place(out, array),
                List.of(atom(Type.I32)))));
          }
        }
      }
    }

    /** An access near an index that was compared with the length. */
    private void guarded(StatementBuilder out) {
      Array array = pickArray(false);
      if (array == null) {
        return;
      }
      List<Local> ints = locals.stream().filter(l -> l.type().equals(Type.I32)).toList();
      Atom index = random.nextInt(3) == 0 && !ints.isEmpty() ? out.read(pick(ints))
          : random.nextInt(2) == 0 || counters.isEmpty() ? atom(Type.I32)
          : out.read(pick(counters));
      Atom length = out.let("length", new Op.Length(array));
      Atom bound = random.nextBoolean() ? length
          : out.binary(pick(List.of(BinaryOperator.SUB, BinaryOperator.ADD)), length,
              Atom.Const.of(random.nextInt(3)));
      Atom upper = out.compare(pick(List.of(Comparison.LT, Comparison.LE)), index, bound);
      Atom lower = out.compare(pick(List.of(Comparison.GT, Comparison.GE)), index,
          Atom.Const.of(random.nextInt(-1, 2)));
      Atom both = out.binary(BinaryOperator.AND, lower, upper);
      BinaryOperator change = pick(List.of(BinaryOperator.SUB, BinaryOperator.ADD));
      int distance = random.nextInt(3);
      Local sum = out.declare("sum", new Atom.Const((Type.Prim) array.element(), 0));
      out.when(both, then -> {
        Atom near = then.binary(change, index, Atom.Const.of(distance));
        boolean checked = features.contains(Feature.TRAPS);
        Atom safe = checked ? near : then.binary(BinaryOperator.AND, near, Atom.Const.of(0));
        then.assign(sum, then.let("near", new Op.Load(Place.of(array, safe))));
      });
      locals.add(sum);
    }

    private void call(StatementBuilder out) {
      List<Array> ints = arrays.stream()
          .filter(a -> a.space() == Array.Space.GLOBAL && a.element().equals(Type.I32)).toList();
      if (!callees.isEmpty() && !ints.isEmpty()) {
        Function callee = pick(callees);
        atoms.add(out.let("called", new Op.Call(callee.name(), callee.result(),
            List.of(atom(Type.I32), atom(Type.F32), pick(ints)))));
      }
    }

    private List<Stmt> nested(int depth, Scope inside) {
      StatementBuilder out = inside.builder();
      inside.statements(out, depth - 1, 1 + random.nextInt(4));
      return out.build();
    }

    private void loop(StatementBuilder out, int depth) {
      Local counter = out.declare("i", Atom.Const.of(0));
      Label label = new Label(ids.next(), "");
      StatementBuilder head = builder();
      Atom i = head.read(counter);
      int limit = random.nextInt(4);
      Atom condition = head.compare(Comparison.LT, i, Atom.Const.of(limit));
      Scope inside = inner();
      inside.atoms.add(i);
      inside.counters.add(counter);
      inside.breakable.add(label);
      inside.continuable.add(label);
      inside.uniform = uniform;
      if (uniform) {
        // a jump of some items would make the barriers in the loop divergent
        inside.breakable.clear();
        inside.continuable.clear();
        inside.uniformLoops.add(label);
      }
      StatementBuilder update = builder();
      update.assign(counter,
          update.binary(BinaryOperator.ADD, update.read(counter), Atom.Const.of(1)));
      out.add(new Stmt.Loop(label, head.build(), condition, nested(depth, inside),
          update.build(), out.span()));
    }

    private void doLoop(StatementBuilder out, int depth) {
      Local counter = out.declare("k", Atom.Const.of(0));
      Label label = new Label(ids.next(), "");
      Scope inside = inner();
      inside.counters.add(counter);
      inside.breakable.add(label);
      inside.continuable.add(label);
      StatementBuilder tail = builder();
      Atom next = tail.binary(BinaryOperator.ADD, tail.read(counter), Atom.Const.of(1));
      tail.assign(counter, next);
      Atom condition = tail.compare(Comparison.LT, next, Atom.Const.of(random.nextInt(4)));
      out.add(new Stmt.DoLoop(label, nested(depth, inside), tail.build(), condition,
          out.span()));
    }

    private void choice(StatementBuilder out, int depth) {
      List<Stmt.Case> cases = new ArrayList<>();
      cases.add(new Stmt.Case(List.of(0, 7), nested(depth, inner())));
      cases.add(new Stmt.Case(List.of(1), nested(depth, inner())));
      Atom selector = out.binary(BinaryOperator.AND, atom(Type.I32), Atom.Const.of(3));
      out.add(new Stmt.Switch(selector, cases, nested(depth, inner()), out.span()));
    }

    private void jump(StatementBuilder out) {
      if (uniform) {
        if (!uniformLoops.isEmpty()) {
          Label label = uniformLoops.getLast();
          Atom condition = out.compare(Comparison.LT, out.read(counters.getLast()),
              Atom.Const.of(random.nextInt(3)));
          out.when(condition, then -> then.add(random.nextBoolean()
              ? new Stmt.Break(label, then.span()) : new Stmt.Continue(label, then.span())));
        }
        return;
      }
      Stmt jump = null;
      int kind = random.nextInt(10);
      if (kind < 5 && !breakable.isEmpty()) {
        jump = new Stmt.Break(pick(breakable), out.span());
      } else if (kind < 9 && !continuable.isEmpty()) {
        jump = new Stmt.Continue(pick(continuable), out.span());
      } else if (!features.contains(Feature.BARRIERS)) {
        jump = new Stmt.Return(Optional.ofNullable(result).map(this::atom), out.span());
      }
      if (jump != null) {
        Stmt end = jump;
        out.when(atom(Type.BOOL), then -> then.add(end));
      }
    }

    private Array pickArray(boolean written) {
      List<Array> fitting = arrays.stream()
          .filter(a -> !written || a.space() != Array.Space.GLOBAL_READ).toList();
      return fitting.isEmpty() ? null : pick(fitting);
    }

    private Place place(StatementBuilder out, Array array) {
      Atom index = atom(Type.I32);
      if (!features.contains(Feature.TRAPS) || random.nextInt(8) != 0) {
        index = out.binary(BinaryOperator.AND, index,
            Atom.Const.of(Integer.highestOneBit(array.length().orElse(8)) - 1));
      }
      return Place.of(array, index);
    }

    private Type.Prim type() {
      List<Type.Prim> types = new ArrayList<>(List.of(Type.I32, Type.I32, Type.F32, Type.BOOL));
      if (features.contains(Feature.DOUBLE)) {
        types.add(Type.F64);
      }
      if (features.contains(Feature.LONG)) {
        types.add(Type.I64);
      }
      if (features.contains(Feature.NARROW)) {
        types.addAll(List.of(Type.I8, Type.I16, Type.U16));
      }
      return pick(types);
    }

    private boolean isAllowed(Type.Prim type) {
      return switch (type.scalar()) {
        case F64 -> features.contains(Feature.DOUBLE);
        case I64 -> features.contains(Feature.LONG);
        case I8, I16, U16 -> features.contains(Feature.NARROW);
        case BOOL, I32, F32 -> true;
      };
    }

    Atom atom(Type.Prim type) {
      List<Atom> known = atoms.stream().filter(a -> a.type().equals(type)).toList();
      if (!known.isEmpty() && random.nextInt(5) != 0) {
        return pick(known);
      }
      long[] values = EdgeValues.of(type);
      long bits = random.nextInt(3) == 0 ? values[random.nextInt(values.length)]
          : type.scalar().isFloating() ? small(type) : random.nextInt(2);
      return new Atom.Const(type, bits);
    }

    private long small(Type.Prim type) {
      float value = random.nextInt(-8, 8) / 2f;
      return type.equals(Type.F32) ? RawBits.of(value) : RawBits.of((double) value);
    }

    private Op op() {
      return switch (random.nextInt(12)) {
        case 0, 1, 2 -> binary();
        case 3 -> unary();
        case 4, 5 -> {
          Type.Prim type = numeric();
          yield new Op.Compare(pick(List.of(Comparison.values())), atom(type), atom(type));
        }
        case 6 -> conversion();
        case 7 -> {
          Type.Prim type = type();
          yield new Op.Select(atom(Type.BOOL), atom(type), atom(type));
        }
        case 8, 9 -> read();
        case 10 -> arrays.isEmpty() ? binary() : new Op.Length(pick(arrays));
        default -> apply();
      };
    }

    /** Often one that loses bits. */
    private Op conversion() {
      if (!features.contains(Feature.NARROW)) {
        return new Op.Convert(numeric(), atom(numeric()));
      }
      return random.nextBoolean() ? new Op.Convert(anyNumeric(), atom(anyNumeric()))
          : new Op.Convert(pick(List.of(Type.I8, Type.I16, Type.U16)), edge(numeric()));
    }

    private Atom edge(Type.Prim type) {
      long[] values = EdgeValues.of(type);
      return random.nextBoolean() ? atom(type)
          : new Atom.Const(type, values[random.nextInt(values.length)]);
    }

    private Op read() {
      if (!locals.isEmpty()) {
        return new Op.Read(pick(locals));
      }
      return counters.isEmpty() ? binary() : new Op.Read(pick(counters));
    }

    private Type.Prim numeric() {
      Type.Prim type = type();
      return type.scalar().isWide() || type.scalar().isFloating() ? type : Type.I32;
    }

    private Type.Prim anyNumeric() {
      Type.Prim type = type();
      return type.equals(Type.BOOL) ? Type.I32 : type;
    }

    private Op binary() {
      if (random.nextInt(6) == 0) {
        return new Op.Binary(pick(List.of(BinaryOperator.AND, BinaryOperator.OR,
            BinaryOperator.XOR)), atom(Type.BOOL), atom(Type.BOOL));
      }
      Type.Prim type = numeric();
      List<BinaryOperator> operators = type.scalar().isFloating()
          ? List.of(BinaryOperator.ADD, BinaryOperator.SUB, BinaryOperator.MUL,
              BinaryOperator.DIV, BinaryOperator.REM)
          : List.of(BinaryOperator.ADD, BinaryOperator.SUB, BinaryOperator.MUL,
              BinaryOperator.SHL, BinaryOperator.SHR, BinaryOperator.USHR, BinaryOperator.AND,
              BinaryOperator.OR, BinaryOperator.XOR, BinaryOperator.DIV, BinaryOperator.REM);
      BinaryOperator operator = pick(operators);
      Atom right = operator.isShift() ? atom(Type.I32) : atom(type);
      if (operator.isDivision() && type.scalar().isInteger()
          && (!features.contains(Feature.TRAPS) || random.nextInt(4) != 0)) {
        right = new Atom.Const(type, pick(List.of(1L, -1L, 3L, 7L)));
      }
      List<Atom> divisors = nonzero.stream().filter(d -> d.type().equals(type)).toList();
      if (operator.isDivision() && !divisors.isEmpty() && random.nextInt(3) == 0) {
        return new Op.Binary(operator, edge(type), pick(divisors));
      }
      if (operator.isShift() && random.nextBoolean()) {
        right = Atom.Const.of(random.nextInt(-70, 70));
      }
      return new Op.Binary(operator, atom(type), right);
    }

    private Op unary() {
      Type.Prim type = random.nextInt(3) == 0 ? Type.BOOL : numeric();
      if (type.equals(Type.BOOL)) {
        return new Op.Unary(UnaryOperator.NOT, atom(type));
      }
      return new Op.Unary(type.scalar().isFloating() || random.nextBoolean()
          ? UnaryOperator.NEG : UnaryOperator.COMPLEMENT, atom(type));
    }

    private Op apply() {
      List<Intrinsic> rows = ROWS.stream()
          .filter(row -> row.kind() != Intrinsic.Kind.TRAPPING
              || features.contains(Feature.TRAPS))
          .filter(row -> isAllowed(row.result())
              && row.parameters().stream().allMatch(this::isAllowed)).toList();
      Intrinsic row = pick(rows);
      return new Op.Apply(row, row.parameters().stream().map(this::atom).toList());
    }
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
