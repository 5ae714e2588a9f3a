package io.ringkernel.runtime.ring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The bytes of one message in a ring: whole 64-byte lines, little-endian.
 *
 * <pre>
 *   0  u32 sequence      4  u32 type          one 8-byte release, written last
 *   8  u16 payloadBytes 10  u8 flags  11  u8 priority  12  u32 tag
 *  16  payload, or with the flag EXTENDED:
 *  16  u64 destination  24  u64 messageId    32  u64 correlation  40  u64 clock
 *  48  u32 deadline     52  u32 tenant       56  u32 checksum     60  u32 sourceGeneration
 *  64  payload
 * </pre>
 *
 * <p>The slot at position {@code p} of a ring is full when its sequence is the low 32 bits of
 * {@code p + 1}. Ring capacities are far below 2^32, so that the sequence of the lap before
 * differs.
 */
public final class MessageSlot {
  /** Bytes of a line. */
  public static final int LINE = 64;
  /** Bytes before the payload. */
  public static final int CORE_BYTES = 16;
  /** Bytes before the payload of an extended slot. */
  public static final int EXTENDED_BYTES = 64;
  /** The largest payload, in bytes. */
  public static final int MAX_PAYLOAD = 65_520;
  /** Flag: bytes 16 to 63 are the extended header. */
  public static final int EXTENDED = 1;
  /** Flag: the sender waits for a reply. */
  public static final int REPLY_WANTED = 2;
  /** The type of a slot that was claimed and then given up; it holds no message. */
  public static final int NO_MESSAGE = 0;

  private static final ValueLayout.OfLong WORD =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle WORDS = WORD.varHandle().withInvokeExactBehavior();
  private static final long DESTINATION = 16;
  private static final long MESSAGE_ID = 24;
  private static final long CORRELATION = 32;
  private static final long CLOCK = 40;
  private static final long DEADLINE_AND_TENANT = 48;
  private static final long CHECKSUM_AND_GENERATION = 56;

  private MessageSlot() {}

  /**
   * Bytes from one slot to the next, a multiple of 64.
   *
   * @throws IllegalArgumentException if the payload is longer than {@link #MAX_PAYLOAD}
   */
  public static int stride(int maxPayloadBytes, boolean extended) {
    checkPayload(maxPayloadBytes);
    int bytes = (extended ? EXTENDED_BYTES : CORE_BYTES) + maxPayloadBytes;
    return (bytes + LINE - 1) / LINE * LINE;
  }

  /** Refuses a payload that no slot can hold. */
  public static void checkPayload(int bytes) {
    if (bytes < 0 || bytes > MAX_PAYLOAD) {
      throw new IllegalArgumentException("a payload has 0 to " + MAX_PAYLOAD + " bytes, not "
          + bytes + "; split the message, or send an index into shared memory");
    }
  }

  /** Makes the slot full; everything written to it before becomes visible with it. */
  static void publishRelease(MemorySegment memory, long slot, long position, int type,
      int payloadBytes, int flags, int priority, int tag) {
    memory.set(WORD, slot + 8, payloadBytes & 0xffffL | (flags & 0xffL) << 16
        | (priority & 0xffL) << 24 | (long) tag << 32);
    WORDS.setRelease(memory, slot, position + 1 & 0xffff_ffffL | (long) type << 32);
  }

  /** Marks the slot as one that is full at no position near {@code position}. */
  static void clear(MemorySegment memory, long slot, long position) {
    memory.set(WORD, slot, position - 1 & 0xffff_ffffL);
  }

  /** Whether the slot holds the message of this position. */
  static boolean isFullAcquire(MemorySegment memory, long slot, long position) {
    return (int) (long) WORDS.getAcquire(memory, slot) == (int) (position + 1);
  }

  /** The type of the message. */
  public static int type(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot) >>> 32);
  }

  /** The length of the payload in bytes. */
  public static int payloadBytes(MemorySegment memory, long slot) {
    return (int) memory.get(WORD, slot + 8) & 0xffff;
  }

  /** The flags. */
  public static int flags(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot + 8) >>> 16) & 0xff;
  }

  /** The priority, 0 to 255. */
  public static int priority(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot + 8) >>> 24) & 0xff;
  }

  /** Names the reply among those that are awaited. */
  public static int tag(MemorySegment memory, long slot) {
    return (int) (memory.get(WORD, slot + 8) >>> 32);
  }

  /** Where the payload of a full slot begins. */
  public static long payload(MemorySegment memory, long slot) {
    return slot + ((flags(memory, slot) & EXTENDED) != 0 ? EXTENDED_BYTES : CORE_BYTES);
  }

  /** Writes the extended header; deadline, tenant, checksum and source generation are 0. */
  public static void extend(MemorySegment memory, long slot, long destination, long messageId,
      long correlation, long clock) {
    memory.set(WORD, slot + DESTINATION, destination);
    memory.set(WORD, slot + MESSAGE_ID, messageId);
    memory.set(WORD, slot + CORRELATION, correlation);
    memory.set(WORD, slot + CLOCK, clock);
    memory.set(WORD, slot + DEADLINE_AND_TENANT, 0);
    memory.set(WORD, slot + CHECKSUM_AND_GENERATION, 0);
  }

  /** The actor that an extended slot is for. */
  public static long destination(MemorySegment memory, long slot) {
    return memory.get(WORD, slot + DESTINATION);
  }

  /** The number of the message of an extended slot. */
  public static long messageId(MemorySegment memory, long slot) {
    return memory.get(WORD, slot + MESSAGE_ID);
  }

  /** The correlation of an extended slot. */
  public static long correlation(MemorySegment memory, long slot) {
    return memory.get(WORD, slot + CORRELATION);
  }

  /** The clock stamp of an extended slot. */
  public static long clock(MemorySegment memory, long slot) {
    return memory.get(WORD, slot + CLOCK);
  }
}
