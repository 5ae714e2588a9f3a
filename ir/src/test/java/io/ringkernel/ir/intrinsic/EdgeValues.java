package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.stream.LongStream;

/** Values at which implementations differ, by type, as raw bits. */
public final class EdgeValues {
  private static final int[] INTS = {0, 1, -1, 2, -2, 3, 5, 7, -7, 10, 31, 32, 33, 63, 64, 100, 255,
    256, -256, 0x7f, 0x80, 0xffff, 0x8000, 0x12345678, 0xdeadbeef, 0x55555555, 0x40000000,
    Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE, Integer.MAX_VALUE - 1};
  private static final long[] LONGS = {0, 1, -1, 2, -3, 7, 31, 64, 0xffffffffL, 0x100000000L,
    -0x100000000L, 0x7fffffffL, -0x80000000L, 0x123456789abcdefL, 0xfedcba9876543210L,
    Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1};
  private static final float[] FLOATS = {0f, -0f, 1f, -1f, 0.5f, -0.5f, 0.49999997f, 1.5f, 2.5f,
    -2.5f, 0.1f, 3.7f, -3.7f, 100.25f, 8388609f, 8388607.5f, -8388608.5f, 1e10f, -1e10f, 3e38f,
    0x1p31f, -0x1p31f, 0x1p63f, -0x1p63f, 2.1474836e9f, Float.MIN_VALUE, -Float.MIN_VALUE,
    Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE, Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY, Float.NaN};
  private static final double[] DOUBLES = {0.0, -0.0, 1, -1, 0.5, -0.5, 0.49999999999999994, 1.5,
    2.5, -2.5, 0.1, 1e300, -1e300, 4503599627370497.5, 9007199254740993.0, 0x1p31, -0x1p31,
    0x1p63, -0x1p63, 2147483647.9, -2147483648.9, Double.MIN_VALUE, Double.MIN_NORMAL,
    Double.MAX_VALUE, -Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
    Double.NaN};

  private EdgeValues() {}

  /** The values of a type. */
  public static long[] of(Type.Prim type) {
    return switch (type.scalar()) {
      case BOOL -> new long[] {0, 1};
      case I8, I16, U16 -> LongStream.of(0, 1, -1, 127, -128, 128, 255, 32767, -32768, 65535)
          .map(v -> RawBits.wrap(type.scalar(), v)).distinct().toArray();
      case I32 -> java.util.Arrays.stream(INTS).asLongStream().toArray();
      case I64 -> LONGS.clone();
      case F32 -> {
        long[] bits = new long[FLOATS.length];
        for (int i = 0; i < bits.length; i++) {
          bits[i] = RawBits.of(FLOATS[i]);
        }
        yield bits;
      }
      case F64 -> java.util.Arrays.stream(DOUBLES).mapToLong(RawBits::of).toArray();
    };
  }

  /** Every combination for up to two operands; for three, the third goes with the others' sum. */
  public static java.util.stream.Stream<long[]> combinations(List<Type.Prim> types) {
    long[][] values = types.stream().map(EdgeValues::of).toArray(long[][]::new);
    return switch (types.size()) {
      case 0 -> java.util.stream.Stream.of(new long[0]);
      case 1 -> LongStream.of(values[0]).mapToObj(v -> new long[] {v});
      case 2 -> LongStream.of(values[0]).boxed().flatMap(v ->
          LongStream.of(values[1]).mapToObj(w -> new long[] {v, w}));
      case 3 -> LongStream.of(values[0]).boxed().flatMap(v ->
          LongStream.of(values[1]).boxed().flatMap(w ->
              LongStream.of(values[2]).mapToObj(u -> new long[] {v, w, u})));
      default -> throw new AssertionError(types);
    };
  }
}
