package io.ringkernel.ir.emit;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;

/**
 * Writes integer arithmetic in C.
 *
 * <p>Java says that it wraps (JLS 15.17.1, 15.18.2) and that shifts of negative numbers have a
 * meaning (JLS 15.19). C says that signed overflow is undefined (C++17 [expr.pre]), and nvcc does
 * fold {@code x + 1 > x}. So an operation that cannot overflow is written plainly, and any other in
 * unsigned arithmetic, with one cast at the first operand and one around the whole.
 */
final class WrappingIntegers {
  private final CDialect dialect;
  private final CExpressions expressions;
  private final IntegerRanges ranges;

  WrappingIntegers(CDialect dialect, CExpressions expressions, IntegerRanges ranges) {
    this.dialect = dialect;
    this.expressions = expressions;
    this.ranges = ranges;
  }

  /** The operation with the signed type of Java. */
  Expression signed(Atom.Value result, Op op) {
    return isPlain(result, op) ? plain(op)
        : dialect.cast(dialect.type(scalar(op)), unsigned(result, op));
  }

  /** An index that is in bounds is the same number with and without a sign. */
  Expression index(Atom index) {
    return expressions.folded(index).filter(this::isArithmetic)
        .filter(op -> !isPlain((Atom.Value) index, op))
        .map(op -> unsigned((Atom.Value) index, op)).orElseGet(() -> expressions.atom(index));
  }

  /** Whether C's operator on signed numbers says what Java's says. */
  boolean isPlain(Atom.Value result, Op op) {
    return switch (op) {
      case Op.Unary unary when unary.operator() == UnaryOperator.COMPLEMENT ->
          !isUnsigned(unary.operand());
      case Op.Unary _ -> ranges.isExact(result);
      case Op.Binary binary -> switch (binary.operator()) {
        case ADD, SUB, MUL, SHL, USHR -> ranges.isExact(result);
        case AND, OR, XOR -> !isUnsigned(binary.left()) && !isUnsigned(binary.right());
        case SHR, DIV_RAW, REM_RAW -> true;
        case DIV, REM, DIV_NONZERO, REM_NONZERO ->
            throw new AssertionError("GuardDivision runs before printing: " + binary);
      };
      case Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _, Op.Read _, Op.Load _,
          Op.Length _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _, Op.Call _ -> true;
    };
  }

  private Expression plain(Op op) {
    return switch (op) {
      case Op.Unary unary -> Expression.prefix(
          unary.operator() == UnaryOperator.NEG ? "-" : "~", expressions.atom(unary.operand()));
      case Op.Binary binary when isSumWithNegative(binary) -> Expression.binary(
          expressions.atom(binary.left()), opposite(binary), expressions.literal(negated(binary)),
          Precedence.ADDITIVE);
      case Op.Binary binary -> Expression.binary(expressions.atom(binary.left()),
          Operators.symbol(binary.operator()), expressions.atom(binary.right()),
          Operators.precedence(binary.operator()));
      case Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _, Op.Read _, Op.Load _,
          Op.Length _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _, Op.Call _ ->
          throw new AssertionError(op);
    };
  }

  /** The operation with C's unsigned type of the same width. */
  private Expression unsigned(Atom.Value result, Op op) {
    return switch (op) {
      case Op.Unary(var operator, var operand) when operator == UnaryOperator.COMPLEMENT ->
          Expression.prefix("~", unsigned(operand));
      case Op.Unary(_, var operand) -> Expression.binary(
          unsigned(new Atom.Const((Type.Prim) op.type(), 0)), "-",
          isUnsigned(operand) ? unsigned(operand) : expressions.atom(operand),
          Precedence.ADDITIVE);
      case Op.Binary binary when isSumWithNegative(binary) -> Expression.binary(
          unsigned(binary.left()), opposite(binary), expressions.literal(negated(binary)),
          Precedence.ADDITIVE);
      case Op.Binary binary -> Expression.binary(unsigned(binary.left()),
          Operators.symbol(binary.operator()),
          binary.operator().isShift() ? expressions.atom(binary.right()) : mixed(binary),
          Operators.precedence(binary.operator()));
      case Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _, Op.Read _, Op.Load _,
          Op.Length _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _, Op.Call _ ->
          throw new AssertionError(op);
    };
  }

  /** The operand with an unsigned type. */
  private Expression unsigned(Atom operand) {
    Scalar scalar = ((Type.Prim) operand.type()).scalar();
    if (operand instanceof Atom.Const constant) {
      return literal(constant, scalar);
    }
    return isUnsigned(operand)
        ? unsigned((Atom.Value) operand, expressions.folded(operand).orElseThrow())
        : dialect.cast(dialect.unsigned(scalar), withoutCast(operand, scalar));
  }

  /** Positions are unsigned to begin with, so their cast to a signed type can go. */
  private Expression withoutCast(Atom atom, Scalar scalar) {
    Expression operand = expressions.atom(atom);
    boolean isPosition = expressions.folded(atom).filter(op -> op instanceof Op.Apply apply
        && (apply.intrinsic().kind() == Intrinsic.Kind.POSITION
            || apply.intrinsic().kind() == Intrinsic.Kind.UNIFORM)).isPresent();
    if (!isPosition) {
      return operand;
    }
    String type = dialect.type(scalar);
    String prefix = "(" + type + ")";
    if (operand.precedence() == Precedence.UNARY && operand.text().startsWith(prefix)) {
      return Expression.primary(operand.text().substring(prefix.length()));
    }
    String call = type + "(";
    boolean isCall = operand.text().startsWith(call)
        && operand.text().indexOf(')') == operand.text().length() - 1;
    return isCall ? Expression.primary(operand.text().substring(call.length(),
        operand.text().length() - 1)) : operand;
  }

  /** Bits that look negative in Java are easier to read in hexadecimal. */
  private Expression literal(Atom.Const constant, Scalar scalar) {
    boolean isLong = scalar == Scalar.I64;
    String suffix = isLong ? "u" + dialect.longSuffix() : "u";
    String digits = constant.bits() >= 0 ? Long.toString(constant.bits())
        : isLong ? "0x" + Long.toHexString(constant.bits())
        : "0x" + Integer.toHexString((int) constant.bits());
    return Expression.primary(digits + suffix);
  }

  /** The right operand, which C converts to unsigned where the left one is so. */
  private Expression mixed(Op.Binary op) {
    if (op.right() instanceof Atom.Const constant && constant.bits() < 0) {
      boolean isFactor = op.operator() == BinaryOperator.MUL && constant.bits() > Integer.MIN_VALUE;
      Atom.Const magnitude = new Atom.Const(constant.type(), -constant.bits());
      return isFactor ? Expression.prefix("-", unsigned(magnitude)) : unsigned(constant);
    }
    return isUnsigned(op.right()) ? unsigned(op.right()) : expressions.atom(op.right());
  }

  /** Whether the operand is folded arithmetic that has to be unsigned. */
  private boolean isUnsigned(Atom operand) {
    return expressions.folded(operand).filter(this::isArithmetic)
        .filter(op -> !isPlain((Atom.Value) operand, op)).isPresent();
  }

  private boolean isArithmetic(Op op) {
    boolean isInteger = op.type() instanceof Type.Prim prim && prim.scalar().isWide();
    return isInteger && (op instanceof Op.Binary || op instanceof Op.Unary);
  }

  private static boolean isSumWithNegative(Op.Binary binary) {
    boolean isSum = binary.operator() == BinaryOperator.ADD
        || binary.operator() == BinaryOperator.SUB;
    return isSum && binary.right() instanceof Atom.Const constant && constant.bits() < 0
        && constant.bits() > Integer.MIN_VALUE;
  }

  private static String opposite(Op.Binary binary) {
    return binary.operator() == BinaryOperator.ADD ? "-" : "+";
  }

  private static Atom.Const negated(Op.Binary binary) {
    Atom.Const constant = (Atom.Const) binary.right();
    return new Atom.Const(constant.type(), -constant.bits());
  }

  private static Scalar scalar(Op op) {
    return ((Type.Prim) op.type()).scalar();
  }
}
