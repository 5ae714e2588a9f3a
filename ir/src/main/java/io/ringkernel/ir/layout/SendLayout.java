package io.ringkernel.ir.layout;

/**
 * What a handler on a device leaves besides its reply: the one description that device code and
 * hosts take offsets from, in words of four bytes.
 *
 * <pre>
 * in the head of the outbox's slot, behind its four words:
 *   4  i32 cursor     5  i32 limit     6  i32 noReply   7  i32 ids left   8  u64 self
 *  10  u64 clock
 * records, one behind another, from where the cursor began:
 *   0  i32 kind       1  i32 type      2  i32 bytes     3  i32 text
 *   4  u64 target     6  i32 counted     7  i32 reserved
 *   8  payload, to a multiple of 16 bytes
 * </pre>
 */
public final class SendLayout {
  /** Of the slot: the index of the word behind the last record. */
  public static final int CURSOR = 4;
  /** Of the slot: the index of the word behind the room for records. */
  public static final int LIMIT = 5;
  /** Of the slot: 1 where the handler has given no reply, though it could. */
  public static final int NO_REPLY = 6;
  /** Of the slot: ids that are left for actors that the handler spawns. */
  public static final int IDS_LEFT = 7;
  /** Of the slot, two words: the id of the actor that handles the message. */
  public static final int SELF = 8;
  /** Of the slot, two words: the stamp that the handler was given last, or goes on from. */
  public static final int CLOCK = 10;
  /**
   * Of the inbox's slot in a launch: the low and the high word of the stamp that the handler's
   * stamps follow; {@link #STAMPS} behind it are the message's own.
   */
  public static final int STAMP_LOW = SlotLayout.DEADLINE / 4;
  /** See {@link #STAMP_LOW}. */
  public static final int STAMP_HIGH = SlotLayout.CHECKSUM / 4;
  /** Stamps that one call of a handler may ask for where a launch has no clock to read. */
  public static final int STAMPS = 256;
  /** Of the inbox's slot: names the reply, should it be deferred; 0 where none is wanted. */
  public static final int TICKET = SlotLayout.TENANT / 4;

  /** Of a record: what is to be done, the ordinal of a {@link Kind}. */
  public static final int KIND = 0;
  /** Of a record: the number of the message's type among those that the class sends. */
  public static final int TYPE = 1;
  /** Of a record: the length of the payload. */
  public static final int BYTES = 2;
  /** Of a record: the number of a text among those of the class. */
  public static final int TEXT = 3;
  /** Of a record, two words: an actor, or the number of a deferred reply. */
  public static final int TARGET = 4;
  /**
   * Of a record that a resident kernel leaves to the host: 1 where the receiver lives in the
   * kernel, which counts what it does not get there.
   */
  public static final int COUNTED = 6;
  /** Words of a record before the payload. */
  public static final int HEAD_WORDS = 8;

  /** What a record asks for. */
  public enum Kind {
    /** A message to an actor. */
    SEND,
    /** A message to whoever has the name {@link #TEXT}. */
    SEND_TO_NAME,
    /** A message to a topic. */
    PUBLISH,
    /** The reply to the message that is handled is given later. */
    DEFER,
    /** A reply that was deferred. */
    REPLY,
    /** The actor wants to be told of the end of another one. */
    WATCH,
    /** The actor ends. */
    STOP,
    /** A line for the log. */
    LOG,
    /** A child with the id {@link #TARGET} of the class {@link #TEXT}. */
    SPAWN
  }

  private SendLayout() {}

  /**
   * Words in front of a message in its slot that hold ids, of two words each, for actors that its
   * handler spawns; whole lines of 16 bytes.
   */
  public static int idWords(int spawns) {
    return (2 * spawns + 3) / 4 * 4;
  }

  /** Words of a record with a payload of that size. */
  public static int words(int payloadBytes) {
    return HEAD_WORDS + (payloadBytes + 15) / 16 * 4;
  }
}
