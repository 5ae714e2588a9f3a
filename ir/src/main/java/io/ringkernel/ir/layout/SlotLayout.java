package io.ringkernel.ir.layout;

/**
 * Where the parts of a message in a ring lie: the one description that Java, device code and the
 * documentation take offsets from. A slot is whole 64-byte lines, little-endian.
 *
 * <pre>
 *   0  u32 sequence      4  u32 type          one 8-byte release, written last
 *   8  u16 payloadBytes 10  u8 flags  11  u8 priority  12  u32 tag
 *  16  payload, or with the flag EXTENDED:
 *  16  u64 destination  24  u64 messageId    32  u64 correlation  40  u64 clock
 *  48  u32 deadline     52  u32 tenant       56  u32 checksum     60  u32 sourceGeneration
 *  64  payload
 * </pre>
 */
public final class SlotLayout {
  /** Bytes of a line. */
  public static final int LINE = 64;
  /** u32: the low 32 bits of the position + 1 where the slot is full. */
  public static final int SEQUENCE = 0;
  /** u32: the type id of the message. */
  public static final int TYPE = 4;
  /** u16: the length of the payload. */
  public static final int PAYLOAD_BYTES = 8;
  /** u8: the flags. */
  public static final int FLAGS = 10;
  /** u8: the priority. */
  public static final int PRIORITY = 11;
  /** u32: the correlation on host rings, the source's index on device rings. */
  public static final int TAG = 12;
  /** Bytes before the payload of a core slot. */
  public static final int CORE_BYTES = 16;
  /** u64: the actor that the message is for. */
  public static final int DESTINATION = 16;
  /** u64: the number of the message. */
  public static final int MESSAGE_ID = 24;
  /** u64: names the request that a reply answers. */
  public static final int CORRELATION = 32;
  /** u64: the clock stamp of the sender. */
  public static final int CLOCK = 40;
  /** u32: microseconds after the stamp; 0 for none. */
  public static final int DEADLINE = 48;
  /** u32: the tenant; for a device the number of the reply, should it be deferred. */
  public static final int TENANT = 52;
  /** u32: a checksum of the payload; 0 for none. */
  public static final int CHECKSUM = 56;
  /** u32: the upper half of the sender's packed id. */
  public static final int SOURCE_GENERATION = 60;
  /** Bytes before the payload of an extended slot. */
  public static final int EXTENDED_BYTES = 64;
  /** The largest payload, in bytes. */
  public static final int MAX_PAYLOAD = 65_520;
  /** Flag: bytes 16 to 63 are the extended header. */
  public static final int EXTENDED = 1;
  /** Flag: the sender waits for a reply. */
  public static final int REPLY_WANTED = 2;
  /** Flag of an answer: the message was none of its type. */
  public static final int MALFORMED = 4;
  /** Flag of an answer: the handler did not come to its end. */
  public static final int UNFINISHED = 8;
  /** Flag of a message for a device: somebody waits for its outcome. */
  public static final int AWAITED = 16;
  /** Flag of a slot for a device: no message, but what its actor's ring is to do. */
  public static final int CONTROL = 32;
  /** Flag of a message that has come from an actor on the same device, past the host. */
  public static final int PASSED = 64;
  /** Flag of such a message: it lay in shared memory. */
  public static final int NEAR = 128;
  /** The type of a slot that was claimed and then given up; it holds no message. */
  public static final int NO_MESSAGE = 0;

  private SlotLayout() {}

  /** Bytes from one slot to the next, a multiple of {@link #LINE}. */
  public static int stride(int maxPayloadBytes, boolean extended) {
    int bytes = (extended ? EXTENDED_BYTES : CORE_BYTES) + maxPayloadBytes;
    return (bytes + LINE - 1) / LINE * LINE;
  }
}
