package io.ringkernel.runtime.message;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * CRC-32C (Castagnoli), eight bytes a step, over any segment. That of the JDK wants an array or a
 * buffer, and a buffer for each message is an object for each message.
 */
final class Crc32c {
  private static final int POLYNOMIAL = 0x82f63b78;
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  /**
   * The effect of one byte at distance {@code k} from the end of a step: {@code [k * 256 + byte]}.
   */
  private static final int[] TABLE = table();

  private Crc32c() {}

  private static int[] table() {
    int[] table = new int[Long.BYTES * 256];
    for (int value = 0; value < 256; value++) {
      int crc = value;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        crc = crc >>> 1 ^ ((crc & 1) != 0 ? POLYNOMIAL : 0);
      }
      table[value] = crc;
    }
    for (int i = 256; i < table.length; i++) {
      int before = table[i - 256];
      table[i] = before >>> 8 ^ table[before & 0xff];
    }
    return table;
  }

  /** What a checksum begins with. */
  static int begin() {
    return -1;
  }

  /** The state after the bytes of {@code from} to {@code to}. */
  static int update(int state, MemorySegment bytes, long from, long to) {
    int crc = state;
    long at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long word = bytes.get(LONG, at) ^ crc & 0xffff_ffffL;
      crc = 0;
      for (int k = 0; k < Long.BYTES; k++) {
        crc ^= TABLE[(Long.BYTES - 1 - k) * 256 + (int) (word >>> Byte.SIZE * k & 0xff)];
      }
    }
    for (; at < to; at++) {
      crc = crc >>> 8 ^ TABLE[(crc ^ bytes.get(ValueLayout.JAVA_BYTE, at)) & 0xff];
    }
    return crc;
  }

  /** The checksum of a state. */
  static int end(int state) {
    return ~state;
  }
}
