package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.EmulatedLong;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Arithmetic on a {@code long} held as two {@code int}s, written once in the representation. Each
 * function is added to a module only where it is used; those it calls stand before it.
 *
 * <p>Unsigned comparison of words is signed comparison after flipping the sign bits.
 */
final class LongFunctions {
  static final String ADD = "rk_long_add";
  static final String SUBTRACT = "rk_long_subtract";
  static final String MULTIPLY = "rk_long_multiply";
  static final String DIVIDE = "rk_long_divide";
  static final String REMAINDER = "rk_long_remainder";
  static final String SHIFT_LEFT = "rk_long_shift_left";
  static final String SHIFT_RIGHT = "rk_long_shift_right";
  static final String SHIFT_RIGHT_UNSIGNED = "rk_long_shift_right_unsigned";
  static final String LESS = "rk_long_less";
  static final String TO_FLOAT = "rk_long_to_float";
  static final String FROM_FLOAT = "rk_long_from_float";
  private static final String LESS_UNSIGNED = "rk_long_less_unsigned";
  private static final String MAGNITUDE = "rk_long_magnitude";
  private static final String DIVIDE_UNSIGNED = "rk_long_divide_unsigned";

  private static final Type.Struct LONG = EmulatedLong.STRUCT;
  private static final Atom ZERO = Atom.Const.of(0);
  private static final Atom ONE = Atom.Const.of(1);
  private static final Atom SIGN = Atom.Const.of(Integer.MIN_VALUE);
  private static final int WORD = 32;
  private static final int FRACTION_BITS = 23;
  private static final int EXPONENT_BIAS = 127;

  private record Recipe(Type result, List<Type.Element> parameters, List<String> calls,
      BiFunction<StatementBuilder, List<Atom>, Atom> body) {}

  private static final Map<String, Recipe> RECIPES = recipes();

  private LongFunctions() {}

  /** The functions of these names and those they call, in an order fit for a module. */
  static List<Function> of(Set<String> names) {
    Set<String> needed = new TreeSet<>();
    names.forEach(name -> collect(name, needed));
    List<Function> functions = new ArrayList<>();
    RECIPES.forEach((name, recipe) -> {
      if (needed.contains(name)) {
        functions.add(function(name, recipe));
      }
    });
    return functions;
  }

  private static void collect(String name, Set<String> needed) {
    if (needed.add(name)) {
      RECIPES.get(name).calls().forEach(callee -> collect(callee, needed));
    }
  }

  private static Function function(String name, Recipe recipe) {
    FreshIds ids = new FreshIds(0);
    List<Atom> arguments = new ArrayList<>();
    List<Operand> parameters = new ArrayList<>();
    for (int i = 0; i < recipe.parameters().size(); i++) {
      Type.Element type = recipe.parameters().get(i);
      String hint = type == Type.I32 ? "count" : i == 0 ? "a" : "b";
      Atom.Value value = new Atom.Value(ids.next(), type, hint);
      arguments.add(value);
      parameters.add(value);
    }
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    out.giveBack(recipe.body().apply(out, arguments));
    return new Function(name, parameters, recipe.result(), out.build(), Optional.empty(),
        Span.None.NONE);
  }

  /** Callees stand before callers. */
  private static Map<String, Recipe> recipes() {
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    List<Type.Element> two = List.of(LONG, LONG);
    List<Type.Element> shifted = List.of(LONG, Type.I32);
    recipes.put(ADD, new Recipe(LONG, two, List.of(), LongFunctions::add));
    recipes.put(SUBTRACT, new Recipe(LONG, two, List.of(), LongFunctions::subtract));
    recipes.put(MULTIPLY, new Recipe(LONG, two, List.of(), LongFunctions::multiply));
    recipes.put(SHIFT_LEFT, new Recipe(LONG, shifted, List.of(), LongFunctions::shiftLeft));
    recipes.put(SHIFT_RIGHT,
        new Recipe(LONG, shifted, List.of(), (out, in) -> shiftRight(out, in, true)));
    recipes.put(SHIFT_RIGHT_UNSIGNED,
        new Recipe(LONG, shifted, List.of(), (out, in) -> shiftRight(out, in, false)));
    recipes.put(LESS,
        new Recipe(Type.BOOL, two, List.of(), (out, in) -> less(out, in, true)));
    recipes.put(LESS_UNSIGNED,
        new Recipe(Type.BOOL, two, List.of(), (out, in) -> less(out, in, false)));
    recipes.put(MAGNITUDE,
        new Recipe(LONG, List.of(LONG), List.of(SUBTRACT), LongFunctions::magnitude));
    recipes.put(DIVIDE_UNSIGNED, new Recipe(LONG, two,
        List.of(SHIFT_LEFT, SHIFT_RIGHT_UNSIGNED, LESS_UNSIGNED, SUBTRACT),
        LongFunctions::divideUnsigned));
    recipes.put(DIVIDE, new Recipe(LONG, two, List.of(MAGNITUDE, DIVIDE_UNSIGNED, SUBTRACT),
        LongFunctions::divide));
    recipes.put(REMAINDER, new Recipe(LONG, two, List.of(DIVIDE, MULTIPLY, SUBTRACT),
        LongFunctions::remainder));
    recipes.put(TO_FLOAT, new Recipe(Type.F32, List.of(LONG),
        List.of(MAGNITUDE, SHIFT_LEFT, SHIFT_RIGHT_UNSIGNED), LongFunctions::toFloat));
    recipes.put(FROM_FLOAT, new Recipe(LONG, List.of(Type.F32),
        List.of(SHIFT_LEFT, SHIFT_RIGHT_UNSIGNED, SUBTRACT), LongFunctions::fromFloat));
    return recipes;
  }

  // -- vocabulary ---------------------------------------------------------------------------------

  static Atom low(StatementBuilder out, Atom value) {
    return out.let("low", new Op.Get(value, 0));
  }

  static Atom high(StatementBuilder out, Atom value) {
    return out.let("high", new Op.Get(value, 1));
  }

  static Atom make(StatementBuilder out, Atom low, Atom high) {
    return out.let("pair", new Op.Make(LONG, List.of(low, high)));
  }

  static Atom call(StatementBuilder out, String name, Atom... arguments) {
    return out.let("result", new Op.Call(name, RECIPES.get(name).result(), List.of(arguments)));
  }

  /** {@code low} or {@code high} of one of two pairs; a target may lack a choice of records. */
  static Atom select(StatementBuilder out, Atom condition, Atom then, Atom otherwise) {
    return make(out, out.select(condition, low(out, then), low(out, otherwise)),
        out.select(condition, high(out, then), high(out, otherwise)));
  }

  private static Atom lessUnsignedWord(StatementBuilder out, Atom a, Atom b) {
    return out.compare(Comparison.LT, out.binary(BinaryOperator.XOR, a, SIGN),
        out.binary(BinaryOperator.XOR, b, SIGN));
  }

  private static Atom isNegative(StatementBuilder out, Atom value) {
    return out.compare(Comparison.LT, high(out, value), ZERO);
  }

  private static Atom negate(StatementBuilder out, Atom value) {
    return call(out, SUBTRACT, make(out, ZERO, ZERO), value);
  }

  // -- bodies -------------------------------------------------------------------------------------

  private static Atom add(StatementBuilder out, List<Atom> in) {
    Atom aLow = low(out, in.get(0));
    Atom low = out.binary(BinaryOperator.ADD, aLow, low(out, in.get(1)));
    Atom carry = out.select(lessUnsignedWord(out, low, aLow), ONE, ZERO);
    Atom high = out.binary(BinaryOperator.ADD,
        out.binary(BinaryOperator.ADD, high(out, in.get(0)), high(out, in.get(1))), carry);
    return make(out, low, high);
  }

  private static Atom subtract(StatementBuilder out, List<Atom> in) {
    Atom aLow = low(out, in.get(0));
    Atom bLow = low(out, in.get(1));
    Atom borrow = out.select(lessUnsignedWord(out, aLow, bLow), ONE, ZERO);
    Atom high = out.binary(BinaryOperator.SUB,
        out.binary(BinaryOperator.SUB, high(out, in.get(0)), high(out, in.get(1))), borrow);
    return make(out, out.binary(BinaryOperator.SUB, aLow, bLow), high);
  }

  /** Schoolbook over 16-bit halves: a 16 by 16 product fits 32 bits. */
  private static Atom multiply(StatementBuilder out, List<Atom> in) {
    Atom aLow = low(out, in.get(0));
    Atom bLow = low(out, in.get(1));
    Atom mask = Atom.Const.of(0xffff);
    Atom half = Atom.Const.of(16);
    Atom a0 = out.binary(BinaryOperator.AND, aLow, mask);
    Atom a1 = out.binary(BinaryOperator.USHR, aLow, half);
    Atom b0 = out.binary(BinaryOperator.AND, bLow, mask);
    Atom b1 = out.binary(BinaryOperator.USHR, bLow, half);
    Atom p00 = out.binary(BinaryOperator.MUL, a0, b0);
    Atom p01 = out.binary(BinaryOperator.MUL, a0, b1);
    Atom p10 = out.binary(BinaryOperator.MUL, a1, b0);
    Atom p11 = out.binary(BinaryOperator.MUL, a1, b1);
    Atom middle = out.binary(BinaryOperator.ADD,
        out.binary(BinaryOperator.ADD, out.binary(BinaryOperator.USHR, p00, half),
            out.binary(BinaryOperator.AND, p01, mask)),
        out.binary(BinaryOperator.AND, p10, mask));
    Atom upper = out.binary(BinaryOperator.ADD,
        out.binary(BinaryOperator.ADD, p11, out.binary(BinaryOperator.USHR, p01, half)),
        out.binary(BinaryOperator.ADD, out.binary(BinaryOperator.USHR, p10, half),
            out.binary(BinaryOperator.USHR, middle, half)));
    Atom cross = out.binary(BinaryOperator.ADD,
        out.binary(BinaryOperator.MUL, high(out, in.get(0)), bLow),
        out.binary(BinaryOperator.MUL, aLow, high(out, in.get(1))));
    return make(out, out.binary(BinaryOperator.MUL, aLow, bLow),
        out.binary(BinaryOperator.ADD, upper, cross));
  }

  /** {@code (low >>> 1) >>> (31 - n)} is {@code low >>> (32 - n)} also for n = 0. */
  private static Atom shiftLeft(StatementBuilder out, List<Atom> in) {
    Atom low = low(out, in.get(0));
    Atom within = out.binary(BinaryOperator.AND, in.get(1), Atom.Const.of(WORD - 1));
    Atom isWord = isWord(out, in.get(1));
    Atom shifted = out.binary(BinaryOperator.SHL, low, within);
    Atom carried = out.binary(BinaryOperator.USHR, out.binary(BinaryOperator.USHR, low, ONE),
        out.binary(BinaryOperator.SUB, Atom.Const.of(WORD - 1), within));
    Atom upper = out.binary(BinaryOperator.OR,
        out.binary(BinaryOperator.SHL, high(out, in.get(0)), within), carried);
    return make(out, out.select(isWord, ZERO, shifted), out.select(isWord, shifted, upper));
  }

  private static Atom shiftRight(StatementBuilder out, List<Atom> in, boolean signed) {
    Atom high = high(out, in.get(0));
    BinaryOperator operator = signed ? BinaryOperator.SHR : BinaryOperator.USHR;
    Atom within = out.binary(BinaryOperator.AND, in.get(1), Atom.Const.of(WORD - 1));
    Atom isWord = isWord(out, in.get(1));
    Atom shifted = out.binary(operator, high, within);
    Atom carried = out.binary(BinaryOperator.SHL, out.binary(BinaryOperator.SHL, high, ONE),
        out.binary(BinaryOperator.SUB, Atom.Const.of(WORD - 1), within));
    Atom lower = out.binary(BinaryOperator.OR,
        out.binary(BinaryOperator.USHR, low(out, in.get(0)), within), carried);
    Atom fill = signed ? out.binary(BinaryOperator.SHR, high, Atom.Const.of(WORD - 1)) : ZERO;
    return make(out, out.select(isWord, shifted, lower), out.select(isWord, fill, shifted));
  }

  /** Whether bit 5 of the count is set: the words move by one place. */
  private static Atom isWord(StatementBuilder out, Atom count) {
    return out.compare(Comparison.NE,
        out.binary(BinaryOperator.AND, count, Atom.Const.of(WORD)), ZERO);
  }

  private static Atom less(StatementBuilder out, List<Atom> in, boolean signed) {
    Atom aHigh = high(out, in.get(0));
    Atom bHigh = high(out, in.get(1));
    Atom above = signed ? out.compare(Comparison.LT, aHigh, bHigh)
        : lessUnsignedWord(out, aHigh, bHigh);
    Atom below = lessUnsignedWord(out, low(out, in.get(0)), low(out, in.get(1)));
    Atom tie = out.binary(BinaryOperator.AND, out.compare(Comparison.EQ, aHigh, bHigh), below);
    return out.binary(BinaryOperator.OR, above, tie);
  }

  /** The absolute value as an unsigned number; right for the smallest one, too. */
  private static Atom magnitude(StatementBuilder out, List<Atom> in) {
    return select(out, isNegative(out, in.get(0)), negate(out, in.get(0)), in.get(0));
  }

  /** Shift and subtract, one bit a turn; the carry out of the remainder's shift counts, too. */
  private static Atom divideUnsigned(StatementBuilder out, List<Atom> in) {
    Local quotient = out.declare("quotient", make(out, ZERO, ZERO));
    Local remainder = out.declare("remainder", make(out, ZERO, ZERO));
    Local bit = out.declare("bit", Atom.Const.of(Long.SIZE - 1));
    List<Stmt> head = new ArrayList<>();
    StatementBuilder test = new StatementBuilder(out.ids(), Span.None.NONE);
    Atom condition = test.compare(Comparison.GE, test.read(bit), ZERO);
    head.addAll(test.build());
    List<Stmt> body = out.nested(turn -> {
      Atom before = turn.read(remainder);
      Atom carry = turn.compare(Comparison.LT, high(turn, before), ZERO);
      Atom doubled = call(turn, SHIFT_LEFT, before, ONE);
      Atom digit = call(turn, SHIFT_RIGHT_UNSIGNED, in.get(0), turn.read(bit));
      Atom next = make(turn, turn.binary(BinaryOperator.OR, low(turn, doubled),
          turn.binary(BinaryOperator.AND, low(turn, digit), ONE)), high(turn, doubled));
      Atom fits = turn.let("fits",
          new Op.Unary(Op.UnaryOperator.NOT, call(turn, LESS_UNSIGNED, next, in.get(1))));
      Atom take = turn.binary(BinaryOperator.OR, carry, fits);
      turn.assign(remainder, select(turn, take, call(turn, SUBTRACT, next, in.get(1)), next));
      Atom moved = call(turn, SHIFT_LEFT, turn.read(quotient), ONE);
      Atom unit = turn.select(take, ONE, ZERO);
      turn.assign(quotient, make(turn, turn.binary(BinaryOperator.OR, low(turn, moved), unit),
          high(turn, moved)));
    });
    List<Stmt> update = out.nested(
        turn -> turn.assign(bit, turn.binary(BinaryOperator.SUB, turn.read(bit), ONE)));
    out.add(new Stmt.Loop(new Label(out.ids().next(), ""), head, condition, body, update,
        Span.None.NONE));
    return out.read(quotient);
  }

  private static Atom divide(StatementBuilder out, List<Atom> in) {
    Atom quotient = call(out, DIVIDE_UNSIGNED, call(out, MAGNITUDE, in.get(0)),
        call(out, MAGNITUDE, in.get(1)));
    Atom signs = out.binary(BinaryOperator.XOR, high(out, in.get(0)), high(out, in.get(1)));
    return select(out, out.compare(Comparison.LT, signs, ZERO), negate(out, quotient), quotient);
  }

  private static Atom remainder(StatementBuilder out, List<Atom> in) {
    Atom quotient = call(out, DIVIDE, in.get(0), in.get(1));
    return call(out, SUBTRACT, in.get(0), call(out, MULTIPLY, quotient, in.get(1)));
  }

  /**
   * Rounds to nearest, ties to even, once: the magnitude is moved so that its top bit is bit 63,
   * the upper 24 bits are the fraction, the other 40 decide. A carry out of the fraction raises the
   * exponent by itself.
   */
  private static Atom toFloat(StatementBuilder out, List<Atom> in) {
    Atom magnitude = call(out, MAGNITUDE, in.get(0));
    Atom high = high(out, magnitude);
    Atom low = low(out, magnitude);
    Atom highIsZero = out.compare(Comparison.EQ, high, ZERO);
    Atom zeros = out.select(highIsZero,
        out.binary(BinaryOperator.ADD, leadingZeros(out, low), Atom.Const.of(WORD)),
        leadingZeros(out, high));
    Atom normal = call(out, SHIFT_LEFT, magnitude, zeros);
    Atom top = high(out, normal);
    Atom fraction = out.binary(BinaryOperator.USHR, top, Atom.Const.of(8));
    Atom roundBit = out.binary(BinaryOperator.AND,
        out.binary(BinaryOperator.USHR, top, Atom.Const.of(7)), ONE);
    Atom sticky = out.binary(BinaryOperator.OR,
        out.binary(BinaryOperator.AND, top, Atom.Const.of(0x7f)), low(out, normal));
    Atom odd = out.binary(BinaryOperator.AND, fraction, ONE);
    Atom up = out.select(out.compare(Comparison.NE, out.binary(BinaryOperator.OR, sticky, odd),
        ZERO), roundBit, ZERO);
    Atom exponent = out.binary(BinaryOperator.SHL,
        out.binary(BinaryOperator.SUB, Atom.Const.of(EXPONENT_BIAS + 62), zeros),
        Atom.Const.of(FRACTION_BITS));
    Atom bits = out.binary(BinaryOperator.ADD,
        out.binary(BinaryOperator.ADD, exponent, fraction), up);
    Atom isZero = out.compare(Comparison.EQ, out.binary(BinaryOperator.OR, high, low), ZERO);
    Atom sign = out.binary(BinaryOperator.AND, high(out, in.get(0)), SIGN);
    Atom signed = out.binary(BinaryOperator.OR, out.select(isZero, ZERO, bits), sign);
    return apply(out, "intBitsToFloat", signed);
  }

  /** Truncates; saturates at both ends; NaN becomes 0 (JLS 5.1.3). */
  private static Atom fromFloat(StatementBuilder out, List<Atom> in) {
    Atom bits = apply(out, "floatToRawIntBits", in.get(0));
    Atom exponent = out.binary(BinaryOperator.SUB,
        out.binary(BinaryOperator.AND,
            out.binary(BinaryOperator.USHR, bits, Atom.Const.of(FRACTION_BITS)),
            Atom.Const.of(0xff)),
        Atom.Const.of(EXPONENT_BIAS));
    Atom fraction = out.binary(BinaryOperator.OR,
        out.binary(BinaryOperator.AND, bits, Atom.Const.of((1 << FRACTION_BITS) - 1)),
        Atom.Const.of(1 << FRACTION_BITS));
    Atom wide = make(out, fraction, ZERO);
    Atom left = call(out, SHIFT_LEFT, wide,
        out.binary(BinaryOperator.SUB, exponent, Atom.Const.of(FRACTION_BITS)));
    Atom right = call(out, SHIFT_RIGHT_UNSIGNED, wide,
        out.binary(BinaryOperator.SUB, Atom.Const.of(FRACTION_BITS), exponent));
    Atom isLarge = out.compare(Comparison.GE, exponent, Atom.Const.of(FRACTION_BITS));
    Atom size = select(out, isLarge, left, right);
    Atom isNegative = out.compare(Comparison.LT, bits, ZERO);
    Atom signed = select(out, isNegative, negate(out, size), size);
    Atom isSmall = out.compare(Comparison.LT, exponent, ZERO);
    Atom tooLarge = out.compare(Comparison.GE, exponent, Atom.Const.of(Long.SIZE - 1));
    Atom limit = make(out, out.select(isNegative, ZERO, Atom.Const.of(-1)),
        out.select(isNegative, SIGN, Atom.Const.of(Integer.MAX_VALUE)));
    Atom magnitudeBits = out.binary(BinaryOperator.AND, bits, Atom.Const.of(Integer.MAX_VALUE));
    Atom isNan = out.compare(Comparison.GT, magnitudeBits, Atom.Const.of(0x7f800000));
    Atom zero = make(out, ZERO, ZERO);
    Atom inRange = select(out, tooLarge, limit, signed);
    return select(out, out.binary(BinaryOperator.OR, isSmall, isNan), zero, inRange);
  }

  private static Atom leadingZeros(StatementBuilder out, Atom word) {
    return apply(out, "numberOfLeadingZeros_i32", word);
  }

  private static Atom apply(StatementBuilder out, String row, Atom argument) {
    return out.let("bits", new Op.Apply(Intrinsics.named(row), List.of(argument)));
  }
}
