package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.integer;
import static io.ringkernel.ir.intrinsic.IntegerRows.converted;
import static io.ringkernel.ir.intrinsic.IntegerRows.flipped;
import static io.ringkernel.ir.intrinsic.OnJvm.ofInts;
import static io.ringkernel.ir.intrinsic.OnJvm.ofLongs;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;

/**
 * Divisions other than {@code /} and {@code %}. All trap on a zero divisor as those do; the
 * expansion holds a trapping division, so the guard is inserted where all guards are.
 */
final class IntegerDivisionRows {
  private final List<Intrinsic> rows = new ArrayList<>();

  private IntegerDivisionRows() {}

  static List<Intrinsic> all() {
    IntegerDivisionRows family = new IntegerDivisionRows();
    family.family("floorDiv", "Math", ofInts(Math::floorDiv), ofLongs(Math::floorDiv),
        IntegerDivisionRows::floorDiv);
    family.family("floorMod", "Math", ofInts(Math::floorMod), ofLongs(Math::floorMod),
        IntegerDivisionRows::floorMod);
    family.family("ceilDiv", "Math", ofInts(Math::ceilDiv), ofLongs(Math::ceilDiv),
        IntegerDivisionRows::ceilDiv);
    family.family("ceilMod", "Math", ofInts(Math::ceilMod), ofLongs(Math::ceilMod),
        IntegerDivisionRows::ceilMod);
    family.mixed("floorDiv", Type.I64, v -> Math.floorDiv(v[0], (int) v[1]),
        IntegerDivisionRows::floorDiv);
    family.mixed("ceilDiv", Type.I64, v -> Math.ceilDiv(v[0], (int) v[1]),
        IntegerDivisionRows::ceilDiv);
    family.mixed("floorMod", Type.I32, v -> Math.floorMod(v[0], (int) v[1]), (out, a) ->
        converted(out, Type.I32, floorMod(out, a)));
    family.mixed("ceilMod", Type.I32, v -> Math.ceilMod(v[0], (int) v[1]), (out, a) ->
        converted(out, Type.I32, ceilMod(out, a)));
    family.family("divideUnsigned", "", ofInts(Integer::divideUnsigned),
        ofLongs(Long::divideUnsigned), IntegerDivisionRows::divideUnsigned);
    family.family("remainderUnsigned", "", ofInts(Integer::remainderUnsigned),
        ofLongs(Long::remainderUnsigned), IntegerDivisionRows::remainderUnsigned);
    return List.copyOf(family.rows);
  }

  private void family(String name, String owner, Evaluator onInt, Evaluator onLong,
      Expansion expansion) {
    String intOwner = owner.isEmpty() ? "Integer" : owner;
    String longOwner = owner.isEmpty() ? "Long" : owner;
    rows.add(Row.of(name + "_i32", "java/lang/" + intOwner + "." + name + "(II)I")
        .type(Type.I32, Type.I32, Type.I32).kind(Kind.TRAPPING).onJvm(onInt).expands(expansion)
        .build());
    rows.add(Row.of(name + "_i64", "java/lang/" + longOwner + "." + name + "(JJ)J")
        .type(Type.I64, Type.I64, Type.I64).kind(Kind.TRAPPING).onJvm(onLong).expands(expansion)
        .build());
  }

  /** A long dividend with an int divisor, which is widened first. */
  private void mixed(String name, Type.Prim result, Evaluator onJvm, Expansion onLongs) {
    String letter = result.equals(Type.I32) ? "I" : "J";
    rows.add(Row.of(name + "_i64_i32", "java/lang/Math." + name + "(JI)" + letter)
        .type(result, Type.I64, Type.I32).kind(Kind.TRAPPING).onJvm(onJvm)
        .expands((out, a) ->
            onLongs.expand(out, List.of(a.get(0), converted(out, Type.I64, a.get(1)))))
        .build());
  }

  /** Whether the division left a rest and the exact quotient is negative. */
  private static Atom roundedUp(StatementBuilder out, List<Atom> a, Atom rest) {
    Atom zero = integer((Type.Prim) rest.type(), 0);
    Atom unequal = out.binary(BinaryOperator.XOR, a.get(0), a.get(1));
    return out.binary(BinaryOperator.AND, out.compare(Comparison.NE, rest, zero),
        out.compare(Comparison.LT, unequal, zero));
  }

  /** Whether the division left a rest and the exact quotient is positive. */
  private static Atom roundedDown(StatementBuilder out, List<Atom> a, Atom rest) {
    Atom zero = integer((Type.Prim) rest.type(), 0);
    Atom unequal = out.binary(BinaryOperator.XOR, a.get(0), a.get(1));
    return out.binary(BinaryOperator.AND, out.compare(Comparison.NE, rest, zero),
        out.compare(Comparison.GE, unequal, zero));
  }

  private static Atom rest(StatementBuilder out, List<Atom> a, Atom quotient) {
    return out.binary(BinaryOperator.SUB, a.get(0),
        out.binary(BinaryOperator.MUL, quotient, a.get(1)));
  }

  private static Atom floorDiv(StatementBuilder out, List<Atom> a) {
    Atom quotient = out.binary(BinaryOperator.DIV, a.get(0), a.get(1));
    Atom one = integer((Type.Prim) quotient.type(), 1);
    return out.select(roundedUp(out, a, rest(out, a, quotient)),
        out.binary(BinaryOperator.SUB, quotient, one), quotient);
  }

  private static Atom ceilDiv(StatementBuilder out, List<Atom> a) {
    Atom quotient = out.binary(BinaryOperator.DIV, a.get(0), a.get(1));
    Atom one = integer((Type.Prim) quotient.type(), 1);
    return out.select(roundedDown(out, a, rest(out, a, quotient)),
        out.binary(BinaryOperator.ADD, quotient, one), quotient);
  }

  private static Atom floorMod(StatementBuilder out, List<Atom> a) {
    Atom rest = out.binary(BinaryOperator.REM, a.get(0), a.get(1));
    return out.select(roundedUp(out, a, rest),
        out.binary(BinaryOperator.ADD, rest, a.get(1)), rest);
  }

  private static Atom ceilMod(StatementBuilder out, List<Atom> a) {
    Atom rest = out.binary(BinaryOperator.REM, a.get(0), a.get(1));
    return out.select(roundedDown(out, a, rest),
        out.binary(BinaryOperator.SUB, rest, a.get(1)), rest);
  }

  private static Atom lessUnsigned(StatementBuilder out, Atom x, Atom y) {
    return out.compare(Comparison.LT, flipped(out, x), flipped(out, y));
  }

  /**
   * A divisor of 2^31 (2^63) and more goes into the dividend at most once. Below that, half the
   * dividend is non-negative, so signed division gives a quotient that is at most one too small
   * (Hacker's Delight, 9-3).
   */
  private static Atom divideUnsigned(StatementBuilder out, List<Atom> a) {
    Type.Prim type = (Type.Prim) a.get(0).type();
    Atom one = integer(type, 1);
    Atom zero = integer(type, 0);
    Atom half = out.binary(BinaryOperator.USHR, a.get(0), Atom.Const.of(1));
    Atom estimate = out.binary(BinaryOperator.SHL,
        out.binary(BinaryOperator.DIV, half, a.get(1)), Atom.Const.of(1));
    Atom correction = out.select(lessUnsigned(out, rest(out, a, estimate), a.get(1)), zero, one);
    Atom small = out.binary(BinaryOperator.ADD, estimate, correction);
    Atom large = out.select(lessUnsigned(out, a.get(0), a.get(1)), zero, one);
    return out.select(out.compare(Comparison.LT, a.get(1), zero), large, small);
  }

  private static Atom remainderUnsigned(StatementBuilder out, List<Atom> a) {
    return rest(out, a, divideUnsigned(out, a));
  }
}
