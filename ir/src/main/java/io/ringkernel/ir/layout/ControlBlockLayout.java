package io.ringkernel.ir.layout;

import static io.ringkernel.ir.layout.FixedFormat.Writer.DEVICE;
import static io.ringkernel.ir.layout.FixedFormat.Writer.HOST;
import static io.ringkernel.ir.layout.FixedFormat.Writer.NOBODY;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.FixedFormat.Field;
import java.util.List;

/**
 * The control block of an actor: 128 bytes in two 64-byte lines. Positions of rings are not in it:
 * they lie on lines of their own, and the block says where, as byte offsets within the arena, which
 * mean the same on every target.
 */
public final class ControlBlockLayout {
  /** The description. */
  public static final FixedFormat FORMAT = FixedFormat.of("RkControlBlock", 128, 128, List.of(
      new Field("isActive", Type.I32, HOST, "1 while messages are handled"),
      new Field("shouldTerminate", Type.I32, HOST, "1 asks the actor to end"),
      new Field("hasTerminated", Type.I32, DEVICE, "1: ended; 2: ended, may be launched again"),
      new Field("errors", Type.I32, DEVICE, "messages whose handler threw"),
      new Field("messagesProcessed", Type.I64, DEVICE, "messages that were handled"),
      new Field("lastActivity", Type.I64, DEVICE, "clock stamp of the last message"),
      new Field("inputHead", Type.I64, HOST, "offset of the consumer's position"),
      new Field("inputTail", Type.I64, HOST, "offset of the producers' position"),
      new Field("inputSlots", Type.I64, HOST, "offset of the first slot"),
      new Field("inputCapacity", Type.I32, HOST, "slots, a power of two"),
      new Field("inputSlotBytes", Type.I32, HOST, "bytes from one slot to the next"),
      new Field("outputHead", Type.I64, HOST, "offset of the consumer's position"),
      new Field("outputTail", Type.I64, HOST, "offset of the producers' position"),
      new Field("outputSlots", Type.I64, HOST, "offset of the first slot"),
      new Field("outputCapacity", Type.I32, HOST, "slots, a power of two"),
      new Field("outputSlotBytes", Type.I32, HOST, "bytes from one slot to the next"),
      new Field("reserved0", Type.I64, NOBODY, "0"), new Field("reserved1", Type.I64, NOBODY, "0"),
      new Field("reserved2", Type.I64, NOBODY, "0"),
      new Field("reserved3", Type.I64, NOBODY, "0")));

  /** Offset of an {@code int}. */
  public static final int IS_ACTIVE = FORMAT.offset("isActive");
  /** Offset of an {@code int}. */
  public static final int SHOULD_TERMINATE = FORMAT.offset("shouldTerminate");
  /** Offset of an {@code int}. */
  public static final int HAS_TERMINATED = FORMAT.offset("hasTerminated");
  /** Offset of an {@code int}. */
  public static final int ERRORS = FORMAT.offset("errors");
  /** Offset of a {@code long}. */
  public static final int MESSAGES_PROCESSED = FORMAT.offset("messagesProcessed");
  /** Offset of a {@code long}. */
  public static final int LAST_ACTIVITY = FORMAT.offset("lastActivity");
  /** Offset of the description of the input ring: three {@code long}s and two {@code int}s. */
  public static final int INPUT_RING = FORMAT.offset("inputHead");
  /** Offset of the description of the output ring, which is like that of the input ring. */
  public static final int OUTPUT_RING = FORMAT.offset("outputHead");
  /** Bytes of a block. */
  public static final int BYTES = FORMAT.byteSize();

  private ControlBlockLayout() {}
}
