package io.ringkernel.runtime.message;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Primitives in little-endian bytes at any offset of a segment, for generated codecs. Each method
 * has a name of its own: javac weighs every method of a name for each call, and generated code is
 * made of such calls.
 *
 * <p>All throw {@link IndexOutOfBoundsException} outside of the segment or array.
 */
public final class Bytes {
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfChar CHAR =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfDouble DOUBLE =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

  private Bytes() {}

  /** Reads a {@code boolean}, one byte: anything but 0 is true. */
  public static boolean getBoolean(MemorySegment source, long offset) {
    return source.get(BYTE, offset) != 0;
  }

  /** Writes a {@code boolean}, one byte. */
  public static void putBoolean(MemorySegment target, long offset, boolean value) {
    target.set(BYTE, offset, (byte) (value ? 1 : 0));
  }

  /** Reads elements, one byte each, into an array from index {@code at} on. */
  public static void getBooleans(MemorySegment source, long offset, boolean[] values, int at,
      int count) {
    for (int i = 0; i < count; i++) {
      values[at + i] = source.get(BYTE, offset + i) != 0;
    }
  }

  /** Writes all elements, one byte each. */
  public static void putBooleans(MemorySegment target, long offset, boolean[] values) {
    for (int i = 0; i < values.length; i++) {
      target.set(BYTE, offset + i, (byte) (values[i] ? 1 : 0));
    }
  }

  /** Writes the chars of a text. */
  public static void putChars(MemorySegment target, long offset, CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      target.set(CHAR, offset + 2L * i, text.charAt(i));
    }
  }

  /** Reads a {@code byte}. */
  public static byte getByte(MemorySegment source, long offset) {
    return source.get(BYTE, offset);
  }

  /** Writes a {@code byte}. */
  public static void putByte(MemorySegment target, long offset, byte value) {
    target.set(BYTE, offset, value);
  }

  /** Reads elements into an array from index {@code at} on. */
  public static void getBytes(MemorySegment source, long offset, byte[] values, int at, int count) {
    MemorySegment.copy(source, BYTE, offset, values, at, count);
  }

  /** Writes all elements. */
  public static void putBytes(MemorySegment target, long offset, byte[] values) {
    MemorySegment.copy(values, 0, target, BYTE, offset, values.length);
  }

  /** Reads a {@code short}. */
  public static short getShort(MemorySegment source, long offset) {
    return source.get(SHORT, offset);
  }

  /** Writes a {@code short}. */
  public static void putShort(MemorySegment target, long offset, short value) {
    target.set(SHORT, offset, value);
  }

  /** Reads elements into an array from index {@code at} on. */
  public static void getShorts(MemorySegment source, long offset, short[] values,
      int at, int count) {
    MemorySegment.copy(source, SHORT, offset, values, at, count);
  }

  /** Writes all elements. */
  public static void putShorts(MemorySegment target, long offset, short[] values) {
    MemorySegment.copy(values, 0, target, SHORT, offset, values.length);
  }

  /** Reads a {@code char}. */
  public static char getChar(MemorySegment source, long offset) {
    return source.get(CHAR, offset);
  }

  /** Writes a {@code char}. */
  public static void putChar(MemorySegment target, long offset, char value) {
    target.set(CHAR, offset, value);
  }

  /** Reads elements into an array from index {@code at} on. */
  public static void getChars(MemorySegment source, long offset, char[] values, int at, int count) {
    MemorySegment.copy(source, CHAR, offset, values, at, count);
  }

  /** Writes all elements. */
  public static void putCharArray(MemorySegment target, long offset, char[] values) {
    MemorySegment.copy(values, 0, target, CHAR, offset, values.length);
  }

  /** Reads an {@code int}. */
  public static int getInt(MemorySegment source, long offset) {
    return source.get(INT, offset);
  }

  /** Writes an {@code int}. */
  public static void putInt(MemorySegment target, long offset, int value) {
    target.set(INT, offset, value);
  }

  /** Reads elements into an array from index {@code at} on. */
  public static void getInts(MemorySegment source, long offset, int[] values, int at, int count) {
    MemorySegment.copy(source, INT, offset, values, at, count);
  }

  /** Writes all elements. */
  public static void putInts(MemorySegment target, long offset, int[] values) {
    MemorySegment.copy(values, 0, target, INT, offset, values.length);
  }

  /** Reads a {@code long}. */
  public static long getLong(MemorySegment source, long offset) {
    return source.get(LONG, offset);
  }

  /** Writes a {@code long}. */
  public static void putLong(MemorySegment target, long offset, long value) {
    target.set(LONG, offset, value);
  }

  /** Reads elements into an array from index {@code at} on. */
  public static void getLongs(MemorySegment source, long offset, long[] values, int at, int count) {
    MemorySegment.copy(source, LONG, offset, values, at, count);
  }

  /** Writes all elements. */
  public static void putLongs(MemorySegment target, long offset, long[] values) {
    MemorySegment.copy(values, 0, target, LONG, offset, values.length);
  }

  /** Reads a {@code float}. */
  public static float getFloat(MemorySegment source, long offset) {
    return source.get(FLOAT, offset);
  }

  /** Writes a {@code float}. */
  public static void putFloat(MemorySegment target, long offset, float value) {
    target.set(FLOAT, offset, value);
  }

  /** Reads elements into an array from index {@code at} on. */
  public static void getFloats(MemorySegment source, long offset, float[] values,
      int at, int count) {
    MemorySegment.copy(source, FLOAT, offset, values, at, count);
  }

  /** Writes all elements. */
  public static void putFloats(MemorySegment target, long offset, float[] values) {
    MemorySegment.copy(values, 0, target, FLOAT, offset, values.length);
  }

  /** Reads a {@code double}. */
  public static double getDouble(MemorySegment source, long offset) {
    return source.get(DOUBLE, offset);
  }

  /** Writes a {@code double}. */
  public static void putDouble(MemorySegment target, long offset, double value) {
    target.set(DOUBLE, offset, value);
  }

  /** Reads elements into an array from index {@code at} on. */
  public static void getDoubles(MemorySegment source, long offset, double[] values,
      int at, int count) {
    MemorySegment.copy(source, DOUBLE, offset, values, at, count);
  }

  /** Writes all elements. */
  public static void putDoubles(MemorySegment target, long offset, double[] values) {
    MemorySegment.copy(values, 0, target, DOUBLE, offset, values.length);
  }
}
