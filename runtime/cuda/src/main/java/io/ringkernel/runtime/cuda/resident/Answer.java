package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.runtime.cpu.actor.PassedMessage;
import java.lang.foreign.MemorySegment;

/** An answer of an executor, while it lies in its ring. One object for all answers. */
public final class Answer {
  /** What became of the message. */
  public enum Kind {
    /** Never sent. */
    NONE,
    /** Handled; here is the reply. */
    REPLY,
    /** The handler threw at the trap site {@link Answer#detail()}. */
    TRAPPED,
    /** The bytes make no message of that type. */
    MALFORMED,
    /** The actor is none of now. */
    STALE,
    /** The actor ended first. */
    UNDELIVERED,
    /** The deadline passed first. */
    EXPIRED,
    /** Handled; there is no reply. */
    DONE,
    /** Not begun, because the handler of a message before it threw. */
    RETURNED,
    /** No outcome yet: here is a part of what the handler asks of the runtime. */
    SENT
  }

  private static final Kind[] KINDS = Kind.values();

  /** Behind the word with the detail. */
  private static final int GENERATION = SlotLayout.CHECKSUM;

  private final MemorySegment memory;
  private long slot;
  private int type;

  Answer(MemorySegment memory) {
    this.memory = memory;
  }

  void at(long newSlot, int newType) {
    slot = newSlot;
    type = newType;
  }

  private int sizes() {
    return SharedWords.getInt(memory, slot + SlotLayout.PAYLOAD_BYTES);
  }

  /** What became of the message. */
  public Kind kind() {
    return KINDS[sizes() >>> 24];
  }

  /** The type id of the payload; 0 for none. */
  public int type() {
    return type;
  }

  /** Bytes of the payload. */
  public int payloadBytes() {
    return sizes() & 0xffff;
  }

  /** What the message was sent with. */
  public int tag() {
    return SharedWords.getInt(memory, slot + SlotLayout.TAG);
  }

  /** The actor. */
  public long actor() {
    return SharedWords.getLong(memory, slot + SlotLayout.DESTINATION);
  }

  /** When it was given, by the device's clock: after everything that led to it. */
  public long stamp() {
    return SharedWords.getLong(memory, slot + SlotLayout.CLOCK);
  }

  /** The number of the message. */
  public long messageId() {
    return SharedWords.getLong(memory, slot + SlotLayout.MESSAGE_ID);
  }

  /** Whether it is about a message that came from an actor of the kernel, past the host. */
  boolean isPassed() {
    return (sizes() >>> 16 & SlotLayout.PASSED) != 0;
  }

  /** Whether it is about a mark of the host's. */
  boolean isControl() {
    return (sizes() >>> 16 & SlotLayout.CONTROL) != 0;
  }

  /** The id of the actor that sent a message past the host. */
  long sender() {
    long generation = SharedWords.getInt(memory, slot + GENERATION);
    return Integer.toUnsignedLong(tag()) | generation << 32;
  }

  /** What ties the message to others. */
  long correlation() {
    return SharedWords.getLong(memory, slot + SlotLayout.CORRELATION);
  }

  /** The message itself, where it is what comes back. */
  PassedMessage passedMessage() {
    return new PassedMessage(type, memory, payload(), payloadBytes(), sender(), messageId(),
        correlation(), stamp());
  }

  /** The number of the trap site. */
  public int detail() {
    return SharedWords.getInt(memory, slot + SlotLayout.DEADLINE);
  }

  /** The low eight bits of the number that the message had among those of its actor. */
  public int number() {
    return SharedWords.getInt(memory, slot + SlotLayout.TENANT);
  }

  /** What holds the payload. */
  public MemorySegment memory() {
    return memory;
  }

  /** Where in there it begins. */
  public long payload() {
    return slot + SlotLayout.EXTENDED_BYTES;
  }
}
