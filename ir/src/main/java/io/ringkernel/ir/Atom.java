package io.ringkernel.ir;

/**
 * An operand that is already evaluated, so reading it twice or in any order changes nothing.
 */
public sealed interface Atom extends Operand {
  /** The type of the value. */
  Type.Element type();

  /**
   * The result of one {@link Stmt.Let} or a scalar or record parameter; assigned exactly once.
   *
   * @param id unique among all values, locals and arrays of the function
   * @param hint the Java name, or a descriptive word for a temporary
   */
  record Value(int id, Type.Element type, String hint) implements Atom {
    @Override
    public String toString() {
      return hint + "." + id;
    }
  }

  /**
   * A constant by its raw bits, so that NaN payloads and -0.0 survive. {@code boolean} is 0 or 1;
   * integers are sign-extended ({@code char} zero-extended); {@code float} has its raw bits in the
   * low 32, {@code double} in all 64.
   */
  record Const(Type.Prim type, long bits) implements Atom {
    /** The {@code int} constant. */
    public static Const of(int value) {
      return new Const(Type.I32, value);
    }

    /** The {@code long} constant. */
    public static Const of(long value) {
      return new Const(Type.I64, value);
    }

    /** The {@code float} constant, bits kept. */
    public static Const of(float value) {
      return new Const(Type.F32, Float.floatToRawIntBits(value) & 0xffffffffL);
    }

    /** The {@code double} constant, bits kept. */
    public static Const of(double value) {
      return new Const(Type.F64, Double.doubleToRawLongBits(value));
    }

    /** The {@code boolean} constant. */
    public static Const of(boolean value) {
      return new Const(Type.BOOL, value ? 1 : 0);
    }

    /** The value as a {@code float}; only for F32. */
    public float asFloat() {
      return Float.intBitsToFloat((int) bits);
    }

    /** The value as a {@code double}; only for F64. */
    public double asDouble() {
      return Double.longBitsToDouble(bits);
    }

    @Override
    public String toString() {
      return switch (type.scalar()) {
        case BOOL -> bits != 0 ? "true" : "false";
        case I8, I16, U16, I32, I64 -> Long.toString(bits) + (type == Type.I64 ? "L" : "");
        case F32 -> asFloat() + "f";
        case F64 -> Double.toString(asDouble());
      };
    }
  }
}
