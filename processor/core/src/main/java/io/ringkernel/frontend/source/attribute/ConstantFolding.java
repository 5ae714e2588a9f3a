package io.ringkernel.frontend.source.attribute;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import java.util.Optional;

/** The values of constant expressions (JLS 15.29), computed by the JVM itself. */
final class ConstantFolding {
  private ConstantFolding() {}

  static Atom.Const convert(Atom.Const value, Type.Prim to) {
    Scalar from = value.type().scalar();
    if (from == to.scalar() || from == Scalar.BOOL) {
      return value;
    }
    return switch (from) {
      case F32 -> fromDouble(value.asFloat(), value.asFloat(), to);
      case F64 -> fromDouble(value.asDouble(), (float) value.asDouble(), to);
      case BOOL, I8, I16, U16, I32, I64 -> fromLong(value.bits(), to);
    };
  }

  private static Atom.Const fromDouble(double value, float single, Type.Prim to) {
    return switch (to.scalar()) {
      case BOOL -> throw new AssertionError("no conversion to boolean");
      case I8, I16, U16 -> fromLong((int) value, to);
      case I32 -> Atom.Const.of((int) value);
      case I64 -> Atom.Const.of((long) value);
      case F32 -> Atom.Const.of(single);
      case F64 -> Atom.Const.of(value);
    };
  }

  private static Atom.Const fromLong(long value, Type.Prim to) {
    return switch (to.scalar()) {
      case BOOL -> throw new AssertionError("no conversion to boolean");
      case I8 -> new Atom.Const(to, (byte) value);
      case I16 -> new Atom.Const(to, (short) value);
      case U16 -> new Atom.Const(to, (char) value);
      case I32 -> Atom.Const.of((int) value);
      case I64 -> Atom.Const.of(value);
      case F32 -> Atom.Const.of((float) value);
      case F64 -> Atom.Const.of((double) value);
    };
  }

  static Atom.Const unary(Op.UnaryOperator operator, Atom.Const operand) {
    return switch (operator) {
      case NOT -> Atom.Const.of(operand.bits() == 0);
      case COMPLEMENT -> of(operand.type(), ~operand.bits());
      case NEG -> switch (operand.type().scalar()) {
        case F32 -> Atom.Const.of(-operand.asFloat());
        case F64 -> Atom.Const.of(-operand.asDouble());
        case BOOL, I8, I16, U16, I32, I64 -> of(operand.type(), -operand.bits());
      };
    };
  }

  /** Empty for an integer division by zero, which is not a constant expression. */
  static Optional<Atom.Const> binary(Op.BinaryOperator operator, Atom.Const left,
      Atom.Const right) {
    return switch (left.type().scalar()) {
      case F32 -> Optional.of(Atom.Const.of(
          single(operator, left.asFloat(), right.asFloat())));
      case F64 -> Optional.of(Atom.Const.of(
          twofold(operator, left.asDouble(), right.asDouble())));
      case BOOL, I8, I16, U16, I32, I64 -> integer(operator, left, right);
    };
  }

  private static float single(Op.BinaryOperator operator, float left, float right) {
    return switch (operator) {
      case ADD -> left + right;
      case SUB -> left - right;
      case MUL -> left * right;
      case DIV -> left / right;
      case REM -> left % right;
      default -> throw new AssertionError(operator + " on float");
    };
  }

  private static double twofold(Op.BinaryOperator operator, double left, double right) {
    return switch (operator) {
      case ADD -> left + right;
      case SUB -> left - right;
      case MUL -> left * right;
      case DIV -> left / right;
      case REM -> left % right;
      default -> throw new AssertionError(operator + " on double");
    };
  }

  private static Optional<Atom.Const> integer(Op.BinaryOperator operator, Atom.Const left,
      Atom.Const right) {
    boolean wide = left.type().scalar() == Scalar.I64;
    long a = left.bits();
    long b = right.bits();
    if (operator.isDivision() && b == 0) {
      return Optional.empty();
    }
    int count = (int) b & (wide ? 63 : 31);
    long result = switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      case SHL -> a << count;
      case SHR -> a >> count;
      case USHR -> wide ? a >>> count : (int) a >>> count;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case DIV_NONZERO, REM_NONZERO, DIV_RAW, REM_RAW ->
          throw new AssertionError(operator + " is not Java's");
    };
    return Optional.of(of(left.type(), result));
  }

  static Atom.Const compare(Op.Comparison comparison, Atom.Const left, Atom.Const right) {
    boolean holds = switch (left.type().scalar()) {
      case F32 -> compare(comparison, (double) left.asFloat(), right.asFloat());
      case F64 -> compare(comparison, left.asDouble(), right.asDouble());
      case BOOL, I8, I16, U16, I32, I64 -> compare(comparison, left.bits(), right.bits());
    };
    return Atom.Const.of(holds);
  }

  private static boolean compare(Op.Comparison comparison, double left, double right) {
    return switch (comparison) {
      case EQ -> left == right;
      case NE -> left != right;
      case LT -> left < right;
      case LE -> left <= right;
      case GT -> left > right;
      case GE -> left >= right;
    };
  }

  private static boolean compare(Op.Comparison comparison, long left, long right) {
    return switch (comparison) {
      case EQ -> left == right;
      case NE -> left != right;
      case LT -> left < right;
      case LE -> left <= right;
      case GT -> left > right;
      case GE -> left >= right;
    };
  }

  /** The number that Java keeps of the bits; the operand is an int, long or boolean. */
  private static Atom.Const of(Type.Prim type, long bits) {
    return new Atom.Const(type, type.scalar() == Scalar.I32 ? (int) bits : bits);
  }
}
