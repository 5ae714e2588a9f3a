package io.ringkernel.tests.spelling;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Operands for an intrinsic: every combination of telling values of its types, as raw bits. */
final class Samples {
  private static final long[] INTS = {
    0, 1, -1, 2, 7, 31, 32, 33, 100, -100, 0x55555555, 0x12345678, 0xF0F0F0F0, 1 << 30,
    Integer.MAX_VALUE, Integer.MIN_VALUE
  };
  private static final long[] LONGS = {
    0, 1, -1, 7, 63, 64, 0xFFFFFFFFL, 1L << 32, -(1L << 32), 0x0123456789ABCDEFL,
    0xFEDCBA9876543210L, Long.MAX_VALUE, Long.MIN_VALUE
  };
  private static final long[] SMALL = {
    0, 1, -1, 127, -128, 255, 0x3c00, 0x3ff, 0x400, 0x7bff, 0x7c00, 0x7e00, -0x8000, 0xd834,
    0xdd1e, 0xffff
  };
  /** Finite and normal, and where all functions of the table are well conditioned. */
  private static final double[] ORDINARY = {
    0, 1, -1, 0.5, -0.5, 0.125, 0.75, -0.875, 1.5, 2.5, -2.5, 3, -1.25, 2.71828, -3.0625, 0.01
  };
  private static final double[] SPECIAL = {
    -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e-40, -1e-40, 1e20,
    -1e20, 3e9, 8388609, 16777217, 0.49999997, 1e38
  };

  private Samples() {}

  /** Rows of operands; {@code special} adds infinities, NaN, subnormals and large numbers. */
  static List<long[]> of(Intrinsic row, boolean special) {
    List<long[]> rows = new ArrayList<>();
    rows.add(new long[0]);
    for (Type.Prim type : row.parameters()) {
      List<long[]> longer = new ArrayList<>();
      for (long[] start : rows) {
        for (long value : values(type.scalar(), special)) {
          long[] operands = java.util.Arrays.copyOf(start, start.length + 1);
          operands[start.length] = value;
          longer.add(operands);
        }
      }
      rows = longer;
    }
    return rows;
  }

  /** The boxed values of one operand of all rows, as an array of that type. */
  static Object column(List<long[]> rows, int operand, Type.Prim type) {
    Object column = array(type.scalar(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Array.set(column, i, RawBits.box(type.scalar(), rows.get(i)[operand]));
    }
    return column;
  }

  static Object array(Scalar scalar, int length) {
    return switch (scalar) {
      case BOOL -> new boolean[length];
      case I32 -> new int[length];
      case I64 -> new long[length];
      case F32 -> new float[length];
      case F64 -> new double[length];
      default -> throw new AssertionError("no operand of an intrinsic: " + scalar);
    };
  }

  /** The operands as Java shows them. */
  static String described(Intrinsic row, long[] operands) {
    List<String> values = new ArrayList<>();
    for (int k = 0; k < operands.length; k++) {
      values.add(RawBits.box(row.parameters().get(k).scalar(), operands[k]).toString());
    }
    return values.toString();
  }

  private static long[] values(Scalar scalar, boolean special) {
    return switch (scalar) {
      case I32 -> INTS;
      case I64 -> LONGS;
      case F32, F64 -> numbers(scalar, special);
      case BOOL -> new long[] {0, 1};
      case I8, I16, U16 -> java.util.stream.LongStream.of(SMALL)
          .map(value -> RawBits.wrap(scalar, value)).distinct().toArray();
    };
  }

  private static long[] numbers(Scalar scalar, boolean special) {
    int count = ORDINARY.length + (special ? SPECIAL.length : 0);
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      double value = i < ORDINARY.length ? ORDINARY[i] : SPECIAL[i - ORDINARY.length];
      values[i] = scalar == Scalar.F32 ? RawBits.of((float) value) : RawBits.of(value);
    }
    return values;
  }
}
