package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.pass.IntFacts.LengthMinus;
import java.util.HashMap;
import java.util.Map;

/** What operations say about the ints they make, and what conditions say where they hold. */
final class IntOperations {
  /** A condition over symbols. */
  private sealed interface Condition {
    record Compared(Comparison comparison, int left, int right) implements Condition {}

    record Both(Atom left, Atom right) implements Condition {}

    record Either(Atom left, Atom right) implements Condition {}

    record Not(Atom operand) implements Condition {}
  }

  private final Function function;
  private final FreshIds symbols;
  private final Map<Integer, Integer> symbolOf = new HashMap<>();
  private final Map<Integer, Condition> conditions = new HashMap<>();
  private final Map<Integer, LengthMinus> lengths = new HashMap<>();

  IntOperations(Function function) {
    this.function = function;
    symbols = FreshIds.after(function);
  }

  int fresh() {
    return symbols.next();
  }

  /** The symbol of an operand; a constant gets one of its own. */
  int symbol(Atom atom, IntFacts facts) {
    return switch (atom) {
      case Atom.Value value -> symbolOf.getOrDefault(value.id(), value.id());
      case Atom.Const constant -> {
        int symbol = fresh();
        facts.setInterval(symbol, Interval.of(constant.bits()));
        yield symbol;
      }
    };
  }

  /** Learns what an operation says of its result. */
  void define(Atom.Value value, Op op, IntFacts facts) {
    symbolOf.remove(value.id());
    conditions.remove(value.id());
    lengths.remove(value.id());
    if (value.type().equals(Type.BOOL)) {
      condition(value, op, facts);
    } else if (value.type().equals(Type.I32)) {
      facts.setInterval(value.id(), Interval.ALL);
      number(value, op, facts);
    }
  }

  private void condition(Atom.Value value, Op op, IntFacts facts) {
    switch (op) {
      case Op.Compare compare when compare.left().type().equals(Type.I32) ->
          conditions.put(value.id(), new Condition.Compared(compare.comparison(),
              symbol(compare.left(), facts), symbol(compare.right(), facts)));
      case Op.Binary(BinaryOperator operator, Atom left, Atom right)
          when operator == BinaryOperator.AND ->
          conditions.put(value.id(), new Condition.Both(left, right));
      case Op.Binary(BinaryOperator operator, Atom left, Atom right)
          when operator == BinaryOperator.OR ->
          conditions.put(value.id(), new Condition.Either(left, right));
      case Op.Unary unary -> conditions.put(value.id(), new Condition.Not(unary.operand()));
      case Op.Read read when facts.local(read.local().id()) != null ->
          symbolOf.put(value.id(), facts.local(read.local().id()));
      default -> {}
    }
  }

  /** Learns that a condition holds, or does not. */
  void assume(Atom condition, boolean truth, IntFacts facts) {
    if (!(condition instanceof Atom.Value)) {
      return;
    }
    switch (conditions.get(symbol(condition, facts))) {
      case Condition.Compared c -> {
        Comparison comparison = truth ? c.comparison() : BoundsFacts.negated(c.comparison());
        switch (comparison) {
          case GT -> facts.assume(Comparison.LT, c.right(), c.left(), lengthForm(c.left()));
          case GE -> facts.assume(Comparison.LE, c.right(), c.left(), lengthForm(c.left()));
          case EQ -> {
            facts.assume(Comparison.EQ, c.left(), c.right(), lengthForm(c.right()));
            facts.assume(Comparison.EQ, c.right(), c.left(), lengthForm(c.left()));
          }
          case LT, LE, NE ->
              facts.assume(comparison, c.left(), c.right(), lengthForm(c.right()));
        }
      }
      case Condition.Both(Atom left, Atom right) when truth -> {
        assume(left, true, facts);
        assume(right, true, facts);
      }
      case Condition.Either(Atom left, Atom right) when !truth -> {
        assume(left, false, facts);
        assume(right, false, facts);
      }
      case Condition.Not(Atom operand) -> assume(operand, !truth, facts);
      case null, default -> {}
    }
  }

  private LengthMinus lengthForm(int symbol) {
    return symbol < 0 ? new LengthMinus(-1 - symbol, 0) : lengths.get(symbol);
  }

  private void number(Atom.Value value, Op op, IntFacts facts) {
    switch (op) {
      case Op.Read read when facts.local(read.local().id()) != null ->
          symbolOf.put(value.id(), facts.local(read.local().id()));
      case Op.Length length -> {
        if (length.array().length().isPresent()) {
          facts.setInterval(value.id(), Interval.of(length.array().length().getAsInt()));
        } else {
          symbolOf.put(value.id(), IntFacts.lengthOf(length.array().id()));
        }
      }
      case Op.Convert convert -> facts.setInterval(value.id(),
          Interval.of(((Type.Prim) convert.operand().type()).scalar()));
      case Op.Select select -> select(value.id(), select, facts);
      case Op.Apply apply -> {
        facts.setInterval(value.id(), applied(apply, facts));
        if (apply.intrinsic().name().equals("min_i32")) {
          apply.arguments().forEach(argument -> facts.setBelow(value.id(),
              Map.copyOf(facts.below(symbol(argument, facts)))));
        }
      }
      case Op.Binary binary -> binary(value.id(), binary, facts);
      default -> {}
    }
  }

  /** Each side is chosen only where the condition says so: a minimum is below both its operands. */
  private void select(int result, Op.Select select, IntFacts facts) {
    int then = symbol(select.then(), facts);
    int otherwise = symbol(select.otherwise(), facts);
    IntFacts chosen = facts.copy();
    IntFacts rejected = facts.copy();
    assume(select.condition(), true, chosen);
    assume(select.condition(), false, rejected);
    facts.setInterval(result, chosen.interval(then).union(rejected.interval(otherwise)));
    chosen.below(then).forEach((array, k) -> {
      Long other = rejected.below(otherwise).get(array);
      if (other != null) {
        facts.setBelow(result, array, Math.min(k, other));
      }
    });
  }

  /** A launch is limited so that every position is a non-negative int. */
  private Interval applied(Op.Apply apply, IntFacts facts) {
    Intrinsic row = apply.intrinsic();
    if (row.kind() == Intrinsic.Kind.POSITION || row.kind() == Intrinsic.Kind.UNIFORM) {
      return function.entry().map(entry -> position(row.name(), entry))
          .orElse(isPosition(row.name()) ? Interval.NATURAL : Interval.ALL);
    }
    return switch (row.name()) {
      case "min_i32" -> {
        Interval x = facts.interval(symbol(apply.arguments().get(0), facts));
        Interval y = facts.interval(symbol(apply.arguments().get(1), facts));
        yield new Interval(Math.min(x.low(), y.low()), Math.min(x.high(), y.high()));
      }
      case "max_i32" -> {
        Interval x = facts.interval(symbol(apply.arguments().get(0), facts));
        Interval y = facts.interval(symbol(apply.arguments().get(1), facts));
        yield new Interval(Math.max(x.low(), y.low()), Math.max(x.high(), y.high()));
      }
      case "bitCount_i32", "numberOfLeadingZeros_i32", "numberOfTrailingZeros_i32" ->
          new Interval(0, 32);
      case "floorMod_i32" -> {
        Interval divisor = facts.interval(symbol(apply.arguments().get(1), facts));
        yield divisor.low() > 0 ? new Interval(0, divisor.high() - 1) : Interval.ALL;
      }
      default -> Interval.ALL;
    };
  }

  private static Interval position(String row, Entry entry) {
    return switch (row) {
      case "localIdX" -> new Interval(0, entry.blockX() - 1);
      case "localIdY" -> new Interval(0, entry.blockY() - 1);
      case "localIdZ" -> new Interval(0, entry.blockZ() - 1);
      case "blockDimX" -> Interval.of(entry.blockX());
      case "blockDimY" -> Interval.of(entry.blockY());
      case "blockDimZ" -> Interval.of(entry.blockZ());
      default -> isPosition(row) ? Interval.NATURAL : Interval.ALL;
    };
  }

  private static boolean isPosition(String row) {
    return row.startsWith("globalId") || row.startsWith("localId") || row.startsWith("blockId")
        || row.startsWith("blockDim") || row.startsWith("gridDim");
  }

  private void binary(int result, Op.Binary op, IntFacts facts) {
    int left = symbol(op.left(), facts);
    int right = symbol(op.right(), facts);
    Interval x = facts.interval(left);
    Interval y = facts.interval(right);
    switch (op.operator()) {
      case ADD -> {
        sum(result, left, x, y, facts);
        sum(result, right, y, x, facts);
        facts.narrow(result, x.plus(y));
      }
      case SUB -> difference(result, left, right, facts);
      case MUL -> facts.setInterval(result, x.times(y));
      case AND -> and(result, left, right, facts);
      case REM, REM_NONZERO, REM_RAW -> rest(result, left, right, facts);
      case DIV, DIV_NONZERO, DIV_RAW -> {
        if (y.low() > 0) {
          facts.setInterval(result, new Interval(Math.min(x.low() / y.low(), x.low() / y.high()),
              Math.max(x.high() / y.low(), x.high() / y.high())));
          smaller(result, left, x, facts);
        }
      }
      case SHR, USHR -> {
        if (x.isNatural()) {
          facts.setInterval(result, new Interval(0, x.high()));
          smaller(result, left, x, facts);
        }
        shifted(result, op.operator(), x, y, facts);
      }
      case SHL -> {
        if (y.low() == y.high() && y.low() >= 0 && y.low() < 31) {
          facts.setInterval(result, x.times(Interval.of(1L << y.low())));
        }
      }
      case OR, XOR -> {
        if (x.isNatural() && y.isNatural()) {
          facts.setInterval(result, Interval.NATURAL);
        }
      }
    }
  }

  private static void shifted(int result, BinaryOperator operator, Interval x, Interval y,
      IntFacts facts) {
    if (y.low() != y.high() || y.low() <= 0 || y.low() > 31) {
      return;
    }
    int count = (int) y.low();
    if (operator == BinaryOperator.USHR && !x.isNatural()) {
      facts.setInterval(result, new Interval(0, 0xffffffffL >>> count));
    } else {
      facts.setInterval(result, new Interval(x.low() >> count, x.high() >> count));
    }
  }

  /** A natural number divided or shifted down is below whatever it was below. */
  private static void smaller(int result, int source, Interval x, IntFacts facts) {
    if (x.isNatural()) {
      Map.copyOf(facts.below(source))
          .forEach((array, k) -> facts.setBelow(result, array, Math.min(k, 0)));
    }
  }

  /** {@code x + c} is below a length where {@code x + k} is and c is at most k: it cannot wrap. */
  private static void sum(int result, int x, Interval xs, Interval c, IntFacts facts) {
    if (c.low() != c.high()) {
      return;
    }
    Map.copyOf(facts.below(x)).forEach((array, k) -> {
      if (c.low() <= k + 1 && xs.low() + c.low() >= Integer.MIN_VALUE) {
        facts.setBelow(result, array, k - c.low());
        facts.narrow(result, new Interval(xs.low() + c.low(), Integer.MAX_VALUE));
      }
    });
  }

  private void difference(int result, int left, int right, IntFacts facts) {
    Interval x = facts.interval(left);
    Interval y = facts.interval(right);
    facts.setInterval(result, x.minus(y));
    if (y.low() != y.high()) {
      return;
    }
    long number = y.low();
    if (x.low() - number >= Integer.MIN_VALUE && number >= 0) {
      Map.copyOf(facts.below(left))
          .forEach((array, k) -> facts.setBelow(result, array, k + number));
      LengthMinus form = lengthForm(left);
      if (form != null) {
        lengths.put(result, new LengthMinus(form.array(), form.number() + number));
      }
    }
  }

  private static void and(int result, int left, int right, IntFacts facts) {
    Interval x = facts.interval(left);
    Interval y = facts.interval(right);
    if (x.isNatural() || y.isNatural()) {
      long high = x.isNatural() && y.isNatural() ? Math.min(x.high(), y.high())
          : x.isNatural() ? x.high() : y.high();
      facts.setInterval(result, new Interval(0, high));
      smaller(result, left, x, facts);
      smaller(result, right, y, facts);
    }
  }

  /** A rest is smaller than the divisor, which is not zero where it exists. */
  private void rest(int result, int left, int right, IntFacts facts) {
    Interval x = facts.interval(left);
    Interval y = facts.interval(right);
    if (y.low() > Integer.MIN_VALUE) {
      long magnitude = Math.max(Math.abs(y.low()), Math.abs(y.high()));
      facts.setInterval(result, x.rest(Math.max(1, magnitude)));
    }
    LengthMinus form = lengthForm(right);
    if (form != null && form.number() == 0 && y.isNatural()) {
      facts.setBelow(result, form.array(), 0);
    }
    smaller(result, left, x, facts);
  }
}
