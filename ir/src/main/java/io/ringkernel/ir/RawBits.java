package io.ringkernel.ir;

/**
 * The form in which {@link Atom.Const} holds a value of any primitive type: integers sign-extended
 * ({@code char} zero-extended), {@code boolean} 0 or 1, floating-point numbers by their raw bits.
 */
public final class RawBits {
  private RawBits() {}

  /** The bits of a {@code float}, in the low 32. */
  public static long of(float value) {
    return Float.floatToRawIntBits(value) & 0xffffffffL;
  }

  /** The bits of a {@code double}. */
  public static long of(double value) {
    return Double.doubleToRawLongBits(value);
  }

  /** The bits of a {@code boolean}. */
  public static long of(boolean value) {
    return value ? 1 : 0;
  }

  /** The {@code float} with those bits. */
  public static float asFloat(long bits) {
    return Float.intBitsToFloat((int) bits);
  }

  /** The {@code double} with those bits. */
  public static double asDouble(long bits) {
    return Double.longBitsToDouble(bits);
  }

  /** The bits of a boxed primitive of any type. */
  public static long ofBoxed(Object boxed) {
    return switch (boxed) {
      case Boolean value -> of(value.booleanValue());
      case Character value -> value;
      case Float value -> of(value.floatValue());
      case Double value -> of(value.doubleValue());
      case Byte value -> value;
      case Short value -> value;
      case Integer value -> value;
      case Long value -> value;
      default -> throw new AssertionError("not a primitive: " + boxed);
    };
  }

  /** The boxed primitive of a type with those bits. */
  public static Object box(Scalar type, long bits) {
    return switch (type) {
      case BOOL -> bits != 0;
      case I8 -> (byte) bits;
      case I16 -> (short) bits;
      case U16 -> (char) bits;
      case I32 -> (int) bits;
      case I64 -> bits;
      case F32 -> asFloat(bits);
      case F64 -> asDouble(bits);
    };
  }

  /** Wraps an integer to the width of an integer type (JLS 5.1.3). */
  public static long wrap(Scalar type, long value) {
    return switch (type) {
      case I8 -> (byte) value;
      case I16 -> (short) value;
      case U16 -> (char) value;
      case I32 -> (int) value;
      case I64 -> value;
      case BOOL, F32, F64 -> throw new AssertionError("not an integer type: " + type);
    };
  }
}
