package io.ringkernel.tests.docs;

import io.ringkernel.ir.layout.RingLayout;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.tests.docs.ByteDiagram.Field;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a ring puts things by sending a message whose numbers are unmistakable and looking
 * for their bytes.
 */
final class SlotProbe {
  private static final int TYPE = 0x51525354;
  private static final int PAYLOAD = 0x3132;
  private static final int FLAGS = 0xc0 | MessageSlot.EXTENDED;
  private static final int PRIORITY = 0xb7;
  private static final int TAG = 0xa1a2a3a4;
  private static final long DESTINATION = 0x1112131415161718L;
  private static final long MESSAGE_ID = 0x2122232425262728L;
  private static final long CORRELATION = 0x4142434445464748L;
  private static final long CLOCK = 0x6162636465666768L;
  /** Messages before the one that is looked at, so that its sequence is no small number. */
  private static final int BEFORE = 0x0eef;

  private SlotProbe() {}

  static String core() {
    List<Field> fields = new ArrayList<>(probed().subList(0, 6));
    fields.add(new Field("payload, 48 bytes up to the next line", MessageSlot.CORE_BYTES,
        Long.BYTES));
    return ByteDiagram.draw(fields, MessageSlot.CORE_BYTES + Long.BYTES, "0");
  }

  static String extended() {
    List<Field> fields = new ArrayList<>(probed());
    fields.add(new Field("payload", MessageSlot.EXTENDED_BYTES, Long.BYTES));
    return ByteDiagram.draw(fields, MessageSlot.EXTENDED_BYTES + Long.BYTES,
        "0, reserved");
  }

  /** The fields of an extended slot, in the order of the offsets at which they were found. */
  private static List<Field> probed() {
    try (Arena arena = Arena.ofConfined()) {
      MpscRing ring = new MpscRing(arena, 1, 1, PAYLOAD, true);
      for (int i = 0; i < BEFORE; i++) {
        ring.abandonRelease(ring.tryClaimAcquire());
        ring.pollAcquire((_, _) -> {}, 1);
      }
      long position = ring.tryClaimAcquire();
      long slot = ring.slot(position);
      MessageSlot.extend(ring.memory(), slot, DESTINATION, MESSAGE_ID, CORRELATION, CLOCK);
      ring.publishRelease(position, TYPE, PAYLOAD, FLAGS, PRIORITY, TAG);
      MemorySegment bytes = ring.memory().asSlice(slot, MessageSlot.EXTENDED_BYTES);
      if (MessageSlot.payload(ring.memory(), slot) != slot + MessageSlot.EXTENDED_BYTES) {
        throw new AssertionError("the payload does not follow the head");
      }
      return List.of(found(bytes, "sequence", position + 1, 4), found(bytes, "type", TYPE, 4),
          found(bytes, "payloadBytes", PAYLOAD, 2), found(bytes, "flags", FLAGS, 1),
          found(bytes, "priority", PRIORITY, 1), found(bytes, "tag", TAG, 4),
          found(bytes, "destination: actor id", DESTINATION, 8),
          found(bytes, "messageId", MESSAGE_ID, 8), found(bytes, "correlation", CORRELATION, 8),
          found(bytes, "clock", CLOCK, 8));
    }
  }

  private static Field found(MemorySegment bytes, String name, long value, int size) {
    int offset = -1;
    for (int at = 0; at + size <= bytes.byteSize(); at++) {
      boolean same = true;
      for (int k = 0; k < size; k++) {
        same &= bytes.get(ValueLayout.JAVA_BYTE, at + k) == (byte) (value >>> 8 * k);
      }
      if (same && offset >= 0) {
        throw new AssertionError(name + " was found twice");
      }
      offset = same ? at : offset;
    }
    if (offset < 0) {
      throw new AssertionError(name + " was not found");
    }
    return new Field(name, offset, size);
  }

  static String ring() {
    return "offset  bytes\n"
        + line(RingLayout.HEAD, "8  position of the consumers, who alone write it")
        + line(RingLayout.SEEN_HEAD, "8  that position as a producer last saw it")
        + line(RingLayout.TAIL, "8  position of the producers, where there are several")
        + line(RingLayout.SLOTS, "   the first slot");
  }

  private static String line(int offset, String text) {
    return "%6d  %s\n".formatted(offset, text);
  }
}
