package io.ringkernel.runtime.message;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * What generated codecs have in common: checks of lengths and ordinals, and copies for which
 * {@link MemorySegment} has no method. Offsets are those of bytes in a segment.
 */
public final class Items {
  /** The greatest deadline, in microseconds. */
  public static final long GREATEST_DEADLINE = 0xffff_ffffL;
  private static final int GREATEST_PRIORITY = 255;
  private static final ValueLayout.OfChar CHAR =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private Items() {}

  /** Refuses to encode null. */
  public static void present(Object value, String name) {
    if (value == null) {
      throw new NullPointerException(name);
    }
  }

  /** Refuses to encode an array of another length. */
  public static void exactly(String component, int length, int expected) {
    if (length != expected) {
      throw new IllegalArgumentException(component + " has " + length
          + " elements; a message has exactly " + expected + " of them");
    }
  }

  /** Refuses to encode an array or string that is too long. */
  public static void atMost(String component, int length, int greatest) {
    if (length > greatest) {
      throw new IllegalArgumentException(component + " has " + length
          + " elements; a message has at most " + greatest + " of them");
    }
  }

  /**
   * A length that was read.
   *
   * @throws MalformedMessageException if no such length can have been written
   */
  public static int length(String component, int length, int greatest) {
    if (length < 0 || length > greatest) {
      throw new MalformedMessageException(component + " claims " + length
          + " elements, at most " + greatest + " are possible");
    }
    return length;
  }

  /**
   * A constant by the ordinal that was read.
   *
   * @throws MalformedMessageException if the enum has no such constant
   */
  public static <E extends Enum<E>> E constant(String component, E[] constants, int ordinal) {
    if (ordinal < 0 || ordinal >= constants.length) {
      throw new MalformedMessageException(component + " claims constant number " + ordinal
          + ", there are " + constants.length);
    }
    return constants[ordinal];
  }

  /** Refuses a priority that a slot cannot hold. */
  public static int priority(String component, int priority) {
    if (priority < 0 || priority > GREATEST_PRIORITY) {
      throw new IllegalArgumentException(component + " is " + priority
          + "; a priority lies from 0 to " + GREATEST_PRIORITY);
    }
    return priority;
  }

  /** Refuses a deadline that a slot cannot hold. */
  public static long deadline(String component, long microseconds) {
    if (microseconds < 0 || microseconds > GREATEST_DEADLINE) {
      throw new IllegalArgumentException(component + " is " + microseconds
          + "; a deadline lies from 0 to " + GREATEST_DEADLINE + " microseconds");
    }
    return microseconds;
  }

  /** Sets bytes to 0. */
  public static void clear(MemorySegment target, long from, long to) {
    long at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      target.set(ValueLayout.JAVA_LONG_UNALIGNED, at, 0);
    }
    for (; at < to; at++) {
      target.set(ValueLayout.JAVA_BYTE, at, (byte) 0);
    }
  }

  /** Reads a string of {@code count} chars. */
  public static String text(MemorySegment source, long offset, int count) {
    char[] chars = new char[count];
    MemorySegment.copy(source, CHAR, offset, chars, 0, count);
    return new String(chars);
  }
}
