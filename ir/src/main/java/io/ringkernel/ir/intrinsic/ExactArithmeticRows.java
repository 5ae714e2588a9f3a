package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;
import static io.ringkernel.ir.intrinsic.Expansions.integer;
import static io.ringkernel.ir.intrinsic.IntegerRows.converted;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Arithmetic of {@code Math} that throws {@code ArithmeticException} where the exact result does
 * not fit its type (JDK: {@code Math.addExact} and its kin).
 */
final class ExactArithmeticRows {
  private final List<Intrinsic> rows = new ArrayList<>();

  private ExactArithmeticRows() {}

  static List<Intrinsic> all() {
    ExactArithmeticRows family = new ExactArithmeticRows();
    family.sums();
    family.steps();
    family.products();
    family.quotients();
    family.powers();
    return List.copyOf(family.rows);
  }

  private void sums() {
    both("addExact", 2, v -> Math.addExact((int) v[0], (int) v[1]),
        v -> Math.addExact(v[0], v[1]), ExactArithmeticRows::sum);
    both("subtractExact", 2, v -> Math.subtractExact((int) v[0], (int) v[1]),
        v -> Math.subtractExact(v[0], v[1]), ExactArithmeticRows::difference);
    row("toIntExact_i64", "toIntExact(J)I", v -> Math.toIntExact(v[0]), Type.I32, Type.I64)
        .expands((out, a) -> {
          Atom narrow = converted(out, Type.I32, a.getFirst());
          overflow(out, out.compare(Comparison.NE, converted(out, Type.I64, narrow),
              a.getFirst()), Type.I32);
          return narrow;
        });
  }

  private void steps() {
    both("incrementExact", 1, v -> Math.incrementExact((int) v[0]),
        v -> Math.incrementExact(v[0]), (out, a) -> {
          overflow(out, out.compare(Comparison.EQ, a.getFirst(), maximum(type(a))), type(a));
          return out.binary(BinaryOperator.ADD, a.getFirst(), integer(type(a), 1));
        });
    both("decrementExact", 1, v -> Math.decrementExact((int) v[0]),
        v -> Math.decrementExact(v[0]), (out, a) -> {
          overflow(out, out.compare(Comparison.EQ, a.getFirst(), minimum(type(a))), type(a));
          return out.binary(BinaryOperator.SUB, a.getFirst(), integer(type(a), 1));
        });
    both("negateExact", 1, v -> Math.negateExact((int) v[0]), v -> Math.negateExact(v[0]),
        (out, a) -> {
          overflow(out, out.compare(Comparison.EQ, a.getFirst(), minimum(type(a))), type(a));
          return Expansions.negate(out, a.getFirst());
        });
    both("absExact", 1, v -> Math.absExact((int) v[0]), v -> Math.absExact(v[0]), (out, a) -> {
      String least = type(a).equals(Type.I32) ? "Integer.MIN_VALUE" : "Long.MIN_VALUE";
      refuse(out, out.compare(Comparison.EQ, a.getFirst(), minimum(type(a))),
          "Overflow to represent absolute value of " + least);
      return apply(out, "magnitude", "abs_" + suffix(type(a)), a.getFirst());
    });
  }

  private void products() {
    both("multiplyExact", 2, v -> Math.multiplyExact((int) v[0], (int) v[1]),
        v -> Math.multiplyExact(v[0], v[1]), ExactArithmeticRows::product);
    row("multiplyExact_i64_i32", "multiplyExact(JI)J", v -> Math.multiplyExact(v[0], (int) v[1]),
        Type.I64, Type.I64, Type.I32).expands((out, a) ->
            product(out, List.of(a.get(0), converted(out, Type.I64, a.get(1)))));
    both("unsignedMultiplyExact", 2, v -> Math.unsignedMultiplyExact((int) v[0], (int) v[1]),
        v -> Math.unsignedMultiplyExact(v[0], v[1]), ExactArithmeticRows::unsignedProduct);
    row("unsignedMultiplyExact_i64_i32", "unsignedMultiplyExact(JI)J",
        v -> Math.unsignedMultiplyExact(v[0], (int) v[1]), Type.I64, Type.I64, Type.I32)
        .expands((out, a) -> unsignedProduct(out, List.of(a.get(0),
            apply(out, "wide", "toUnsignedLong_i32", a.get(1)))));
  }

  /** The one quotient that does not fit is {@code MIN / -1}. */
  private void quotients() {
    quotient("divideExact", v -> Math.divideExact((int) v[0], (int) v[1]),
        v -> Math.divideExact(v[0], v[1]), (out, a) ->
            out.binary(BinaryOperator.DIV, a.get(0), a.get(1)));
    quotient("floorDivExact", v -> Math.floorDivExact((int) v[0], (int) v[1]),
        v -> Math.floorDivExact(v[0], v[1]), (out, a) ->
            apply(out, "quotient", "floorDiv_" + suffix(type(a)), a.get(0), a.get(1)));
    quotient("ceilDivExact", v -> Math.ceilDivExact((int) v[0], (int) v[1]),
        v -> Math.ceilDivExact(v[0], v[1]), (out, a) ->
            apply(out, "quotient", "ceilDiv_" + suffix(type(a)), a.get(0), a.get(1)));
  }

  private void quotient(String name, Evaluator onInt, Evaluator onLong, Expansion division) {
    both(name, 2, onInt, onLong, (out, a) -> {
      Atom least = out.compare(Comparison.EQ, a.get(0), minimum(type(a)));
      Atom negated = out.compare(Comparison.EQ, a.get(1), integer(type(a), -1));
      overflow(out, out.binary(BinaryOperator.AND, least, negated), type(a));
      return division.expand(out, a);
    });
  }

  private void powers() {
    row("powExact_i32", "powExact(II)I", v -> Math.powExact((int) v[0], (int) v[1]), Type.I32,
        Type.I32, Type.I32).expands((out, a) -> power(out, a, ExactArithmeticRows::product));
    row("powExact_i64_i32", "powExact(JI)J", v -> Math.powExact(v[0], (int) v[1]), Type.I64,
        Type.I64, Type.I32).expands((out, a) -> power(out, a, ExactArithmeticRows::product));
    row("unsignedPowExact_i32", "unsignedPowExact(II)I",
        v -> Math.unsignedPowExact((int) v[0], (int) v[1]), Type.I32, Type.I32, Type.I32)
        .expands((out, a) -> power(out, a, ExactArithmeticRows::unsignedProduct));
    row("unsignedPowExact_i64_i32", "unsignedPowExact(JI)J",
        v -> Math.unsignedPowExact(v[0], (int) v[1]), Type.I64, Type.I64, Type.I32)
        .expands((out, a) -> power(out, a, ExactArithmeticRows::unsignedProduct));
  }

  /**
   * Square and multiply. The square is formed only where a higher power is still needed, so it
   * overflows only where the result does.
   */
  private static Atom power(StatementBuilder out, List<Atom> a, Expansion product) {
    refuse(out, out.compare(Comparison.LT, a.get(1), Atom.Const.of(0)), "negative exponent");
    Local result = out.declare("power", integer(type(a), 1));
    Local base = out.declare("base", a.get(0));
    Local left = out.declare("left", a.get(1));
    StatementBuilder head = new StatementBuilder(out.ids(), out.span());
    Atom goesOn = head.compare(Comparison.GT, head.read(left), Atom.Const.of(0));
    List<Stmt> body = out.nested(turn -> {
      Atom low = turn.binary(BinaryOperator.AND, turn.read(left), Atom.Const.of(1));
      turn.when(turn.compare(Comparison.NE, low, Atom.Const.of(0)), odd -> odd.assign(result,
          product.expand(odd, List.of(odd.read(result), odd.read(base)))));
      turn.assign(left, turn.binary(BinaryOperator.SHR, turn.read(left), Atom.Const.of(1)));
      turn.when(turn.compare(Comparison.GT, turn.read(left), Atom.Const.of(0)), more ->
          more.assign(base, product.expand(more, List.of(more.read(base), more.read(base)))));
    });
    out.add(new Stmt.Loop(new Label(out.ids().next(), ""), head.build(), goesOn, body, List.of(),
        out.span()));
    return out.read(result);
  }

  /** Both operands have the sign that the sum lacks (Hacker's Delight, 2-13). */
  private static Atom sum(StatementBuilder out, List<Atom> a) {
    Atom sum = out.binary(BinaryOperator.ADD, a.get(0), a.get(1));
    Atom wrong = out.binary(BinaryOperator.AND, out.binary(BinaryOperator.XOR, a.get(0), sum),
        out.binary(BinaryOperator.XOR, a.get(1), sum));
    overflow(out, out.compare(Comparison.LT, wrong, integer(type(a), 0)), type(a));
    return sum;
  }

  private static Atom difference(StatementBuilder out, List<Atom> a) {
    Atom difference = out.binary(BinaryOperator.SUB, a.get(0), a.get(1));
    Atom wrong = out.binary(BinaryOperator.AND,
        out.binary(BinaryOperator.XOR, a.get(0), a.get(1)),
        out.binary(BinaryOperator.XOR, a.get(0), difference));
    overflow(out, out.compare(Comparison.LT, wrong, integer(type(a), 0)), type(a));
    return difference;
  }

  /** The upper half of the exact product repeats the sign of the lower one. */
  private static Atom product(StatementBuilder out, List<Atom> a) {
    if (type(a).equals(Type.I32)) {
      Atom full = apply(out, "full", "multiplyFull_i32", a.get(0), a.get(1));
      Atom low = converted(out, Type.I32, full);
      overflow(out, out.compare(Comparison.NE, converted(out, Type.I64, low), full), Type.I32);
      return low;
    }
    Atom high = apply(out, "high", "multiplyHigh_i64", a.get(0), a.get(1));
    Atom low = out.binary(BinaryOperator.MUL, a.get(0), a.get(1));
    overflow(out, out.compare(Comparison.NE, high,
        out.binary(BinaryOperator.SHR, low, Atom.Const.of(63))), Type.I64);
    return low;
  }

  private static Atom unsignedProduct(StatementBuilder out, List<Atom> a) {
    if (type(a).equals(Type.I32)) {
      Atom full = out.binary(BinaryOperator.MUL,
          apply(out, "wide", "toUnsignedLong_i32", a.get(0)),
          apply(out, "wide", "toUnsignedLong_i32", a.get(1)));
      Atom high = out.binary(BinaryOperator.USHR, full, Atom.Const.of(32));
      refuse(out, out.compare(Comparison.NE, high, Atom.Const.of(0L)),
          "unsigned integer overflow");
      return converted(out, Type.I32, full);
    }
    Atom high = apply(out, "high", "unsignedMultiplyHigh_i64", a.get(0), a.get(1));
    refuse(out, out.compare(Comparison.NE, high, Atom.Const.of(0L)), "unsigned long overflow");
    return out.binary(BinaryOperator.MUL, a.get(0), a.get(1));
  }

  /** Throws what the JDK throws, with its message. */
  private static void refuse(StatementBuilder out, Atom condition, String message) {
    TrapKind kind = TrapKind.thrown("java.lang.ArithmeticException", Optional.of(message));
    out.when(condition, then -> then.add(new Stmt.Trap(kind, List.of(), then.span())));
  }

  private static void overflow(StatementBuilder out, Atom condition, Type.Prim type) {
    refuse(out, condition, word(type) + " overflow");
  }

  private static String word(Type.Prim type) {
    return type.equals(Type.I32) ? "integer" : "long";
  }

  private static Type.Prim type(List<Atom> a) {
    return (Type.Prim) a.getFirst().type();
  }

  private static String suffix(Type.Prim type) {
    return type.equals(Type.I32) ? "i32" : "i64";
  }

  private static Atom minimum(Type.Prim type) {
    return integer(type, type.equals(Type.I32) ? Integer.MIN_VALUE : Long.MIN_VALUE);
  }

  private static Atom maximum(Type.Prim type) {
    return integer(type, type.equals(Type.I32) ? Integer.MAX_VALUE : Long.MAX_VALUE);
  }

  /** One row for int and one for long. */
  private void both(String name, int operands, Evaluator onInt, Evaluator onLong,
      Expansion expansion) {
    for (Type.Prim type : List.of(Type.I32, Type.I64)) {
      String letter = type.equals(Type.I32) ? "I" : "J";
      Type.Prim[] types = operands == 1 ? new Type.Prim[] {type} : new Type.Prim[] {type, type};
      row(name + "_" + suffix(type), name + "(" + letter.repeat(operands) + ")" + letter,
          type.equals(Type.I32) ? onInt : onLong, type, types).expands(expansion);
    }
  }

  private Pending row(String name, String method, Evaluator onJvm, Type.Prim result,
      Type.Prim... operands) {
    return expansion -> rows.add(Row.of(name, "java/lang/Math." + method).type(result, operands)
        .kind(Kind.TRAPPING).onJvm(onJvm).expands(expansion).build());
  }

  /** A row that lacks its expansion. */
  @FunctionalInterface
  private interface Pending {
    void expands(Expansion expansion);
  }
}
