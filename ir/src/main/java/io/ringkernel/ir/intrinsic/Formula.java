package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;

/** Float arithmetic written briefly: each method appends one operation. */
record Formula(StatementBuilder out) {
  static Atom.Const f(double value) {
    return Atom.Const.of((float) value);
  }

  static Atom.Const i(int value) {
    return Atom.Const.of(value);
  }

  Atom add(Atom x, Atom y) {
    return out.binary(BinaryOperator.ADD, x, y);
  }

  Atom sub(Atom x, Atom y) {
    return out.binary(BinaryOperator.SUB, x, y);
  }

  Atom mul(Atom x, Atom y) {
    return out.binary(BinaryOperator.MUL, x, y);
  }

  Atom div(Atom x, Atom y) {
    return out.binary(BinaryOperator.DIV, x, y);
  }

  Atom and(Atom x, Atom y) {
    return out.binary(BinaryOperator.AND, x, y);
  }

  Atom or(Atom x, Atom y) {
    return out.binary(BinaryOperator.OR, x, y);
  }

  Atom xor(Atom x, Atom y) {
    return out.binary(BinaryOperator.XOR, x, y);
  }

  Atom shl(Atom x, int count) {
    return out.binary(BinaryOperator.SHL, x, i(count));
  }

  Atom shl(Atom x, Atom count) {
    return out.binary(BinaryOperator.SHL, x, count);
  }

  Atom ushr(Atom x, int count) {
    return out.binary(BinaryOperator.USHR, x, i(count));
  }

  Atom ushr(Atom x, Atom count) {
    return out.binary(BinaryOperator.USHR, x, count);
  }

  Atom shr(Atom x, int count) {
    return out.binary(BinaryOperator.SHR, x, i(count));
  }

  Atom is(Comparison comparison, Atom x, Atom y) {
    return out.compare(comparison, x, y);
  }

  Atom select(Atom condition, Atom then, Atom otherwise) {
    return out.select(condition, then, otherwise);
  }

  Atom apply(String row, Atom... arguments) {
    return Expansions.apply(out, "part", row, arguments);
  }

  Atom bits(Atom x) {
    return Expansions.bitsOf(out, x);
  }

  Atom magnitude(Atom bits) {
    return Expansions.magnitudeBits(out, bits);
  }

  /** The sign bit alone. */
  Atom sign(Atom bits) {
    return and(bits, i(Integer.MIN_VALUE));
  }

  Atom number(Atom bits) {
    return Expansions.fromBits(out, bits);
  }

  Atom toFloat(Atom integer) {
    return out.let("converted", new Op.Convert(Type.F32, integer));
  }

  /** A float that is known to be an integer of small magnitude. */
  Atom toInt(Atom x) {
    return out.let("converted", new Op.ConvertRaw(Type.I32, x));
  }

  /** {@code c0 + x (c1 + x (c2 + ...))}. */
  Atom polynomial(Atom x, double... coefficients) {
    Atom sum = f(coefficients[coefficients.length - 1]);
    for (int k = coefficients.length - 2; k >= 0; k--) {
      sum = add(mul(sum, x), f(coefficients[k]));
    }
    return sum;
  }

  /** {@code 2^k} for a normal result. */
  Atom powerOfTwo(Atom k) {
    return number(shl(add(k, i(127)), 23));
  }

  static int bitsOf(float x) {
    return Float.floatToRawIntBits(x);
  }
}
