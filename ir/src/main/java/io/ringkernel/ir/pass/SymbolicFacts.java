package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where the ints of an entry lie at one place of it, as polynomials of what a launch fixes. What a
 * value is made of is looked up again at each question, so that a test of {@code x} also bounds a
 * product of {@code x} that was computed before.
 */
final class SymbolicFacts {
  /** Values beyond these, on the way to one, are not looked at; so a question has a bound. */
  private static final int MOST_VALUES = 500;

  /** Choices within choices: each question of one asks two. */
  private static final int MOST_CHOICES = 3;

  private final Function function;
  private int choices;
  private IntMap<Op> definitions;
  private IntMap<SymbolicRange> values;
  private IntMap<SymbolicRange> locals;
  /** How often a variable was given another value. */
  private IntMap<Integer> versions;
  /** From which variable a value was read, and which version of it. */
  private IntMap<Reading> readings;
  /** What the value of a boolean variable says of others. */
  private IntMap<Flag> flags;

  private record Reading(int local, int version) {}

  private SymbolicFacts(SymbolicFacts other) {
    function = other.function;
    definitions = other.definitions;
    values = other.values;
    locals = other.locals;
    versions = other.versions;
    readings = other.readings;
    flags = other.flags;
  }

  SymbolicFacts(Function function) {
    this.function = function;
    definitions = IntMap.empty();
    values = IntMap.empty();
    locals = IntMap.empty();
    versions = IntMap.empty();
    readings = IntMap.empty();
    flags = IntMap.empty();
    for (Operand parameter : function.parameters()) {
      if (parameter instanceof Atom.Value value && value.type().equals(Type.I32)) {
        values = values.with(value.id(), SymbolicRange.exactly(Polynomial.of(value.hint())));
      }
    }
  }

  SymbolicFacts copy() {
    return new SymbolicFacts(this);
  }

  void define(Atom.Value value, Op op) {
    definitions = definitions.with(value.id(), op);
    if (op instanceof Op.Read read) {
      int local = read.local().id();
      values = values.with(value.id(), local(local));
      readings = readings.with(value.id(), new Reading(local, versions.get(local, 0)));
    } else {
      values = values.with(value.id(), null);
      readings = readings.with(value.id(), null);
    }
  }

  SymbolicRange local(int id) {
    return locals.get(id, SymbolicRange.UNKNOWN);
  }

  void setLocal(int id, SymbolicRange range) {
    locals = locals.with(id, range);
    versions = versions.with(id, versions.get(id, 0) + 1);
    flags = flags.with(id, null);
  }

  /** That a boolean value holds, without the negations in front of it. */
  Flag.Literal literal(Atom atom) {
    Flag.Literal literal = new Flag.Literal(atom, true);
    while (definition(literal.atom()) instanceof Op.Unary(var operator, Atom operand)
        && operator == Op.UnaryOperator.NOT) {
      literal = new Flag.Literal(operand, !literal.truth());
    }
    return literal;
  }

  /** What a boolean variable says, as it is. */
  Flag flag(int local) {
    return flags.get(local, Flag.NOTHING);
  }

  /** A boolean variable was just given a value, by {@link #setLocal}. */
  void setFlag(int local, Flag flag) {
    flags = flags.with(local, flag);
  }

  /** What is learnt of a value holds for the variable that it was read from and still is. */
  private void learn(int value, UnaryOperator<SymbolicRange> lesson) {
    values = values.with(value, lesson.apply(values.get(value, SymbolicRange.UNKNOWN)));
    Reading reading = readings.get(value);
    if (reading != null && versions.get(reading.local(), 0) == reading.version()) {
      locals = locals.with(reading.local(), lesson.apply(local(reading.local())));
    }
  }

  Op definition(Atom atom) {
    return atom instanceof Atom.Value value ? definitions.get(value.id()) : null;
  }

  SymbolicRange range(Atom atom) {
    try {
      return range(atom, new HashMap<>());
    } catch (ArithmeticException e) {
      return SymbolicRange.UNKNOWN;
    }
  }

  private SymbolicRange range(Atom atom, Map<Integer, SymbolicRange> seen) {
    return switch (atom) {
      case Atom.Const constant -> constant.type().scalar().isInteger()
          ? SymbolicRange.exactly(Polynomial.of(constant.bits())) : SymbolicRange.UNKNOWN;
      case Atom.Value value -> {
        SymbolicRange known = seen.get(value.id());
        if (known == null && seen.size() >= MOST_VALUES) {
          known = SymbolicRange.UNKNOWN;
        } else if (known == null) {
          seen.put(value.id(), SymbolicRange.UNKNOWN);
          known = narrowed(value, seen);
          seen.put(value.id(), known);
        }
        yield known;
      }
    };
  }

  private SymbolicRange narrowed(Atom.Value value, Map<Integer, SymbolicRange> seen) {
    SymbolicRange tested = values.get(value.id());
    Op op = definitions.get(value.id());
    if (op == null || op instanceof Op.Read) {
      return tested == null ? SymbolicRange.UNKNOWN : tested;
    }
    SymbolicRange made = made(op, seen);
    if (tested == null) {
      return made;
    }
    SymbolicRange both = tested.high() == null ? made : made.below(tested.high(), tested.needs());
    return tested.low() == null ? both : both.atLeast(tested.low(), tested.needs());
  }

  private SymbolicRange made(Op op, Map<Integer, SymbolicRange> seen) {
    return switch (op) {
      case Op.Binary binary when binary.type().equals(Type.I32) -> binary(binary, seen);
      case Op.Unary unary when unary.operator() == Op.UnaryOperator.NEG
          && unary.type().equals(Type.I32) ->
          SymbolicRange.exactly(Polynomial.ZERO).minus(range(unary.operand(), seen));
      case Op.Length length -> length(length.array());
      case Op.Convert convert when convert.to().equals(Type.I32)
          && convert.operand().type() instanceof Type.Prim from && from.scalar().isNarrow() ->
          SymbolicRange.of(from.scalar());
      case Op.Apply(Intrinsic row, var arguments) when row.name().equals("min_i32") ->
          range(arguments.get(0), seen).smaller(range(arguments.get(1), seen));
      case Op.Apply(Intrinsic row, var arguments) when row.name().equals("max_i32") ->
          range(arguments.get(0), seen).larger(range(arguments.get(1), seen));
      case Op.Apply(Intrinsic row, var arguments) when row.name().equals("abs_i32") ->
          range(arguments.getFirst(), seen).magnitude();
      case Op.Apply apply -> position(apply.intrinsic().name());
      case Op.Select select when select.type().equals(Type.I32) && choices < MOST_CHOICES ->
          choice(select.condition(), select.then(), true)
              .or(choice(select.condition(), select.otherwise(), false));
      default -> SymbolicRange.UNKNOWN;
    };
  }

  /** What a chosen value is where the condition says that it is the one. */
  private SymbolicRange choice(Atom condition, Atom value, boolean truth) {
    SymbolicFacts where = copy();
    where.choices = choices + 1;
    where.assume(condition, truth);
    return where.range(value);
  }

  /** The length of an array; of a shared one that a launch sizes, if it does not wrap. */
  static SymbolicRange length(Array array) {
    return array.launched().map(size -> SymbolicRange.exactly(Polynomial.ZERO)
        .plus(SymbolicRange.exactly(Polynomial.of(size))))
        .orElseGet(() -> SymbolicRange.exactly(array.length().isPresent()
            ? Polynomial.of(array.length().getAsInt()) : Polynomial.of(array.hint() + ".length")));
  }

  private SymbolicRange binary(Op.Binary op, Map<Integer, SymbolicRange> seen) {
    SymbolicRange left = range(op.left(), seen);
    SymbolicRange right = range(op.right(), seen);
    return switch (op.operator()) {
      case ADD -> left.plus(right);
      case SUB -> left.minus(right);
      case MUL -> left.times(right);
      case SHL -> constant(right) >= 0 && constant(right) < 31
          ? left.times(SymbolicRange.exactly(Polynomial.of(1L << constant(right))))
          : SymbolicRange.UNKNOWN;
      case DIV, DIV_NONZERO, DIV_RAW -> constant(right) > 0 ? quotient(left, constant(right))
          : SymbolicRange.UNKNOWN;
      case SHR, USHR -> left.isKnown() ? left.with(Polynomial.ZERO, left.high(), left.low())
          : SymbolicRange.UNKNOWN;
      case REM, REM_NONZERO, REM_RAW -> rest(left, right);
      case AND -> constant(right) >= 0 ? SymbolicRange.of(0, right.high())
          : constant(left) >= 0 ? SymbolicRange.of(0, left.high()) : SymbolicRange.UNKNOWN;
      case OR, XOR -> SymbolicRange.UNKNOWN;
    };
  }

  /** The constant that the range is; -1 for others. */
  private static long constant(SymbolicRange range) {
    return range.isExact() ? range.low().constant().orElse(-1L) : -1;
  }

  private static SymbolicRange quotient(SymbolicRange left, long divisor) {
    if (!left.isKnown()) {
      return SymbolicRange.UNKNOWN;
    }
    if (left.isExact() && left.low().symbol().filter(s -> !s.contains("/")).isPresent()) {
      Polynomial exact = Polynomial.of(left.low().symbol().get() + "/" + divisor);
      return left.with(exact, exact);
    }
    return left.isExact() && left.low().constant().isPresent()
        ? SymbolicRange.exactly(Polynomial.of(left.low().constant().get() / divisor))
        : left.with(Polynomial.ZERO, left.high(), left.low());
  }

  private static SymbolicRange rest(SymbolicRange left, SymbolicRange right) {
    return left.isKnown() && right.isExact()
        ? right.with(Polynomial.ZERO, right.high().plus(-1), left.low(), right.low().plus(-1))
        : SymbolicRange.UNKNOWN;
  }

  private SymbolicRange position(String row) {
    Entry entry = function.entry().orElseThrow();
    int axis = "XYZ".indexOf(row.charAt(row.length() - 1));
    if (axis < 0) {
      return SymbolicRange.UNKNOWN;
    }
    long size = axis == 0 ? entry.blockX() : axis == 1 ? entry.blockY() : entry.blockZ();
    Polynomial blocks = Polynomial.of("grid." + "xyz".charAt(axis));
    return switch (row.substring(0, row.length() - 1)) {
      case "globalId" -> SymbolicRange.of(0, blocks.times(Polynomial.of(size)).plus(-1));
      case "localId" -> SymbolicRange.of(0, Polynomial.of(size - 1));
      case "blockId" -> SymbolicRange.of(0, blocks.plus(-1));
      case "blockDim" -> SymbolicRange.exactly(Polynomial.of(size));
      case "gridDim" -> SymbolicRange.exactly(blocks);
      default -> SymbolicRange.UNKNOWN;
    };
  }

  /** Learns that a condition holds, or does not. */
  void assume(Atom condition, boolean truth) {
    switch (definition(condition)) {
      case Op.Compare compare when compare.left().type().equals(Type.I32) -> {
        Comparison comparison =
            truth ? compare.comparison() : BoundsFacts.negated(compare.comparison());
        SymbolicRange left = range(compare.left());
        SymbolicRange right = range(compare.right());
        compare(comparison, compare.left(), left, compare.right(), right);
      }
      case Op.Binary(BinaryOperator operator, Atom left, Atom right)
          when operator == BinaryOperator.AND && truth
          || operator == BinaryOperator.OR && !truth -> {
        assume(left, truth);
        assume(right, truth);
      }
      case Op.Unary unary when unary.operator() == Op.UnaryOperator.NOT ->
          assume(unary.operand(), !truth);
      case Op.Read read -> {
        Reading reading = readings.get(((Atom.Value) condition).id());
        if (reading != null && versions.get(read.local().id(), 0) == reading.version()) {
          flag(read.local().id()).when(truth).forEach(l -> assume(l.atom(), l.truth()));
        }
      }
      case null, default -> {}
    }
  }

  private void compare(Comparison comparison, Atom left, SymbolicRange leftRange, Atom right,
      SymbolicRange rightRange) {
    switch (comparison) {
      case LT -> order(left, leftRange, right, rightRange, 1);
      case LE -> order(left, leftRange, right, rightRange, 0);
      case GT -> order(right, rightRange, left, leftRange, 1);
      case GE -> order(right, rightRange, left, leftRange, 0);
      case EQ -> {
        order(left, leftRange, right, rightRange, 0);
        order(right, rightRange, left, leftRange, 0);
      }
      case NE -> {}
    }
  }

  private void order(Atom small, SymbolicRange smallRange, Atom large, SymbolicRange largeRange,
      long gap) {
    try {
      if (largeRange.high() != null) {
        below(small, largeRange.high().plus(-gap), largeRange);
      }
      if (smallRange.low() != null) {
        atLeast(large, smallRange.low().plus(gap), smallRange);
      }
    } catch (ArithmeticException e) {
      // A factor beyond a long: nothing is learnt.
      return;
    }
  }

  private void below(Atom atom, Polynomial bound, SymbolicRange why) {
    bound(atom, bound, why, (range, limit, needs) -> range.below(limit, needs));
  }

  private void atLeast(Atom atom, Polynomial bound, SymbolicRange why) {
    bound(atom, bound, why, (range, limit, needs) -> range.atLeast(limit, needs));
  }

  /** How a range changes by a bound that a test has shown. */
  @FunctionalInterface
  private interface Lesson {
    SymbolicRange apply(SymbolicRange range, Polynomial bound, Set<Polynomial> needs);
  }

  private void bound(Atom atom, Polynomial bound, SymbolicRange why, Lesson lesson) {
    if (!(atom instanceof Atom.Value value)) {
      return;
    }
    // What an atom is made of has bounds of its own, and its sum has not wrapped if they hold.
    SymbolicRange own = range(atom);
    if (definition(atom) instanceof Op.Binary(var operator, var base, Atom.Const(var _, var bits))
        && (operator == BinaryOperator.ADD || operator == BinaryOperator.SUB)
        && own.isKnown()) {
      bound(base, bound.plus(operator == BinaryOperator.ADD ? -bits : bits),
          own.with(own.low(), own.high(), why.needs().toArray(Polynomial[]::new)), lesson);
    }
    learn(value.id(), old -> lesson.apply(old, bound, why.needs()));
  }
}
