package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Formula.bitsOf;
import static io.ringkernel.ir.intrinsic.Formula.f;
import static io.ringkernel.ir.intrinsic.Formula.i;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import java.util.List;

/**
 * The angle of a point, and what follows from it. WGSL's {@code atan2} is indeterminate at (0, 0),
 * for infinities and for numbers beyond 2^126, and its {@code asin} is off by 7e-5.
 */
final class InverseCircularSeries {
  private static final int INFINITY = 0x7f800000;
  private static final float PI_HIGH = (float) Math.PI;
  private static final float PI_LOW = -0x1.777a5cp-24f;

  private InverseCircularSeries() {}

  /**
   * {@code atan(low / high)} for {@code 0 <= low <= high} and {@code high > 0}, both at most 2^127.
   * Beyond tan(pi/8) it is pi/4 + atan((low - high) / (low + high)). The polynomial is fitted to
   * {@code (atan(u) / u - 1) / u^2} for u up to tan(pi/8); its greatest error is 2^-35 of u.
   */
  private static Atom firstOctant(Formula m, Atom low, Atom high) {
    Atom far = m.is(Comparison.GT, low, m.mul(high, f(Math.tan(Math.PI / 8))));
    Atom u = m.div(m.select(far, m.sub(low, high), low), m.select(far, m.add(low, high), high));
    Atom z = m.mul(u, u);
    Atom tail = m.polynomial(z, -0x1.555554p-2, 0x1.99991ap-3, -0x1.247f06p-3, 0x1.c46806p-4,
        -0x1.5b457cp-4, 0x1.84f606p-5);
    Atom arc = m.add(u, m.mul(m.mul(u, z), tail));
    Atom beyond = m.add(f(PI_HIGH / 4), m.add(arc, f(PI_LOW / 4)));
    return m.select(far, beyond, arc);
  }

  /** The angle of a point in the upper half plane: y is not negative, x is so where told. */
  private static Atom angle(Formula m, Atom y, Atom x, Atom xIsNegative) {
    Atom swapped = m.is(Comparison.GT, y, x);
    Atom arc = firstOctant(m, m.select(swapped, x, y), m.select(swapped, y, x));
    Atom steep = m.sub(f(PI_HIGH / 2), m.sub(arc, f(PI_LOW / 2)));
    Atom acute = m.select(swapped, steep, arc);
    Atom obtuse = m.sub(f(PI_HIGH), m.sub(acute, f(PI_LOW)));
    return m.select(xIsNegative, obtuse, acute);
  }

  /** Zeros and infinities have the angles that JDK {@code Math.atan2} lists. */
  static Atom atan2(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom yBits = m.bits(a.get(0));
    Atom xBits = m.bits(a.get(1));
    Atom yMagnitude = m.magnitude(yBits);
    Atom xMagnitude = m.magnitude(xBits);
    Atom xIsLess = m.is(Comparison.LT, xMagnitude, yMagnitude);
    Atom greater = m.select(xIsLess, yMagnitude, xMagnitude);
    Atom isInfinite = m.is(Comparison.GE, greater, i(INFINITY));
    Atom isZero = m.is(Comparison.EQ, greater, i(0));
    // numbers are brought below 2^65 and above 2^-65; infinities become 1, and what is finite
    // beside them 0
    Atom isLarge = m.is(Comparison.GT, greater, i(bitsOf(0x1p64f)));
    Atom isSmall = m.is(Comparison.LT, greater, i(bitsOf(0x1p-64f)));
    Atom factor = m.select(isLarge, f(0x1p-63), m.select(isSmall, f(0x1p64), f(1)));
    Atom y = side(m, yMagnitude, isInfinite, factor);
    Atom finiteX = side(m, xMagnitude, isInfinite, factor);
    Atom x = m.select(isZero, f(1), finiteX);
    Atom value = angle(m, y, x, m.is(Comparison.LT, xBits, i(0)));
    Atom signed = m.number(m.or(m.bits(value), m.sign(yBits)));
    Atom isNaN = m.is(Comparison.GT, xMagnitude, i(INFINITY));
    Atom second = m.select(isNaN, a.get(1), signed);
    return m.select(m.is(Comparison.GT, yMagnitude, i(INFINITY)), a.get(0), second);
  }

  private static Atom side(Formula m, Atom magnitude, Atom isInfinite, Atom factor) {
    Atom self = m.is(Comparison.GE, magnitude, i(INFINITY));
    Atom limit = m.select(self, f(1), f(0));
    Atom finite = m.mul(m.number(m.select(isInfinite, i(0), magnitude)), factor);
    return m.select(isInfinite, limit, finite);
  }

  static Atom atan(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom magnitude = m.magnitude(bits);
    // beyond 2^64 the angle is pi/2 in float
    Atom far = m.is(Comparison.GT, magnitude, i(bitsOf(0x1p64f)));
    Atom y = m.number(m.select(far, i(bitsOf(0x1p64f)), magnitude));
    Atom value = angle(m, y, f(1), Atom.Const.of(false));
    Atom signed = m.number(m.or(m.bits(value), m.sign(bits)));
    return m.select(m.is(Comparison.GT, magnitude, i(INFINITY)), a.getFirst(), signed);
  }

  /** {@code sqrt(1 - x^2)} for x in [0, 1]; the factors do not cancel. */
  private static Atom otherSide(Formula m, Atom x) {
    return m.apply("sqrt_f32", m.mul(m.sub(f(1), x), m.add(f(1), x)));
  }

  static Atom asin(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom magnitude = m.magnitude(bits);
    Atom inRange = m.is(Comparison.LE, magnitude, i(bitsOf(1)));
    Atom x = m.number(m.select(inRange, magnitude, i(0)));
    Atom value = angle(m, x, otherSide(m, x), Atom.Const.of(false));
    Atom signed = m.or(m.bits(value), m.sign(bits));
    return m.number(m.select(inRange, signed, i(0x7fc00000)));
  }

  static Atom acos(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom magnitude = m.magnitude(bits);
    Atom inRange = m.is(Comparison.LE, magnitude, i(bitsOf(1)));
    Atom x = m.number(m.select(inRange, magnitude, i(0)));
    Atom value = angle(m, otherSide(m, x), x, m.is(Comparison.LT, bits, i(0)));
    return m.number(m.select(inRange, m.bits(value), i(0x7fc00000)));
  }
}
