package io.ringkernel.runtime.ring;

import io.ringkernel.ir.layout.SlotLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Reads and writes the message in a slot; {@link SlotLayout} says where its parts lie. All accesses
 * here are plain: a reader comes after the acquire of the ring that handed it the slot, a writer
 * before the release that publishes it.
 *
 * <p>The slot at position {@code p} of a ring is full when its sequence is the low 32 bits of
 * {@code p + 1}. Ring capacities are far below 2^32, so that the sequence of the lap before
 * differs.
 */
public final class MessageSlot {
  /** Bytes of a line. */
  public static final int LINE = SlotLayout.LINE;
  /** Bytes before the payload. */
  public static final int CORE_BYTES = SlotLayout.CORE_BYTES;
  /** Bytes before the payload of an extended slot. */
  public static final int EXTENDED_BYTES = SlotLayout.EXTENDED_BYTES;
  /** The largest payload, in bytes. */
  public static final int MAX_PAYLOAD = SlotLayout.MAX_PAYLOAD;
  /** Flag: bytes 16 to 63 are the extended header. */
  public static final int EXTENDED = SlotLayout.EXTENDED;
  /** Flag: the sender waits for a reply. */
  public static final int REPLY_WANTED = SlotLayout.REPLY_WANTED;
  /** The type of a slot that was claimed and then given up; it holds no message. */
  public static final int NO_MESSAGE = SlotLayout.NO_MESSAGE;

  private static final ValueLayout.OfLong WORD =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final int HEAD_WORD = SlotLayout.PAYLOAD_BYTES;

  private MessageSlot() {}

  /**
   * Bytes from one slot to the next, a multiple of 64.
   *
   * @throws IllegalArgumentException if the payload is longer than {@link #MAX_PAYLOAD}
   */
  public static int stride(int maxPayloadBytes, boolean extended) {
    checkPayload(maxPayloadBytes);
    return SlotLayout.stride(maxPayloadBytes, extended);
  }

  /** Refuses a payload that no slot can hold. */
  public static void checkPayload(int bytes) {
    if (bytes < 0 || bytes > MAX_PAYLOAD) {
      throw new IllegalArgumentException("a payload has 0 to " + MAX_PAYLOAD + " bytes, not "
          + bytes + "; split the message, or send an index into shared memory");
    }
  }

  /** The word at {@link SlotLayout#PAYLOAD_BYTES}. */
  static long headWord(int payloadBytes, int flags, int priority, int tag) {
    return payloadBytes & 0xffffL | (flags & 0xffL) << 16 | (priority & 0xffL) << 24
        | (long) tag << 32;
  }

  /** The word at {@link SlotLayout#SEQUENCE} of a full slot. */
  static long sequenceWord(long position, int type) {
    return position + 1 & 0xffff_ffffL | (long) type << 32;
  }

  /** The type of the message. */
  public static int type(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot) >>> 32);
  }

  /** The length of the payload in bytes. */
  public static int payloadBytes(MemorySegment memory, long slot) {
    return (int) memory.get(WORD, slot + HEAD_WORD) & 0xffff;
  }

  /** The flags. */
  public static int flags(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot + HEAD_WORD) >>> 16) & 0xff;
  }

  /** The priority, 0 to 255. */
  public static int priority(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot + HEAD_WORD) >>> 24) & 0xff;
  }

  /** Names the reply among those that are awaited. */
  public static int tag(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot + HEAD_WORD) >>> 32);
  }

  /** Where the payload of a full slot begins. */
  public static long payload(MemorySegment memory, long slot) {
    return slot + ((flags(memory, slot) & EXTENDED) != 0 ? EXTENDED_BYTES : CORE_BYTES);
  }

  /** Writes the extended header; deadline, tenant, checksum and source generation are 0. */
  public static void extend(MemorySegment memory, long slot, long destination, long messageId,
      long correlation, long clock) {
    extend(memory, slot, destination, messageId, correlation, clock, 0, 0);
  }

  /**
   * Writes the extended header with a deadline and the generation of the sender.
   *
   * @param deadline microseconds after {@code clock}, as an unsigned number; 0 for none
   * @param sourceGeneration the upper half of the sender's packed id; its lower half is the tag
   */
  public static void extend(MemorySegment memory, long slot, long destination, long messageId,
      long correlation, long clock, int deadline, int sourceGeneration) {
    memory.set(WORD, slot + SlotLayout.DESTINATION, destination);
    memory.set(WORD, slot + SlotLayout.MESSAGE_ID, messageId);
    memory.set(WORD, slot + SlotLayout.CORRELATION, correlation);
    memory.set(WORD, slot + SlotLayout.CLOCK, clock);
    memory.set(WORD, slot + SlotLayout.DEADLINE, Integer.toUnsignedLong(deadline));
    memory.set(WORD, slot + SlotLayout.CHECKSUM, (long) sourceGeneration << 32);
  }

  /** The deadline of an extended slot in microseconds after its stamp, unsigned; 0 for none. */
  public static int deadline(MemorySegment memory, long slot) {
    return (int) memory.get(WORD, slot + SlotLayout.DEADLINE);
  }

  /** The upper half of the packed id of the sender of an extended slot. */
  public static int sourceGeneration(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot + SlotLayout.CHECKSUM) >>> 32);
  }

  /** The actor that an extended slot is for. */
  public static long destination(MemorySegment memory, long slot) {
    return memory.get(WORD, slot + SlotLayout.DESTINATION);
  }

  /** The number of the message of an extended slot. */
  public static long messageId(MemorySegment memory, long slot) {
    return memory.get(WORD, slot + SlotLayout.MESSAGE_ID);
  }

  /** The correlation of an extended slot. */
  public static long correlation(MemorySegment memory, long slot) {
    return memory.get(WORD, slot + SlotLayout.CORRELATION);
  }

  /** The clock stamp of an extended slot. */
  public static long clock(MemorySegment memory, long slot) {
    return memory.get(WORD, slot + SlotLayout.CLOCK);
  }
}
