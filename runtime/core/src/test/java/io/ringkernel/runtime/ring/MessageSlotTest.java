package io.ringkernel.runtime.ring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MessageSlotTest {
  private final MemorySegment memory = MemorySegment.ofArray(new long[32]);

  private void publish(long slot, long position, int type, int payloadBytes, int flags,
      int priority, int tag) {
    memory.set(ValueLayout.JAVA_LONG, slot + 8,
        MessageSlot.headWord(payloadBytes, flags, priority, tag));
    memory.set(ValueLayout.JAVA_LONG, slot, MessageSlot.sequenceWord(position, type));
  }

  private byte[] bytes(long from, int count) {
    return memory.asSlice(from, count).toArray(ValueLayout.JAVA_BYTE);
  }

  @Test
  void coreHeaderHasTheBytesOfEveryTarget() {
    publish(64, 0x1_0403_0200L, 0x14131211, 0xfeed, 0x83, 0x9c,
        0x24232221);

    assertArrayEquals(HexFormat.ofDelimiter(" ").parseHex(
        "01 02 03 04 11 12 13 14 ed fe 83 9c 21 22 23 24"), bytes(64, 16));
    assertEquals(0x14131211, MessageSlot.type(memory, 64));
    assertEquals(0xfeed, MessageSlot.payloadBytes(memory, 64));
    assertEquals(0x83, MessageSlot.flags(memory, 64));
    assertEquals(0x9c, MessageSlot.priority(memory, 64));
    assertEquals(0x24232221, MessageSlot.tag(memory, 64));
  }

  @Test
  void negativeTypesAndTagsDoNotSpillIntoTheirNeighbours() {
    publish(0, 0xffff_ffffL, -1, 65_520, 0, 0, -2);

    assertEquals(-1, MessageSlot.type(memory, 0));
    assertEquals(-2, MessageSlot.tag(memory, 0));
    assertEquals(65_520, MessageSlot.payloadBytes(memory, 0));
    assertEquals(0, MessageSlot.flags(memory, 0));
    assertEquals(0, memory.get(ValueLayout.JAVA_INT, 0));
  }

  @Test
  void extendedHeaderHasTheBytesOfEveryTarget() {
    MessageSlot.extend(memory, 64, 0x0807060504030201L, 0x1817161514131211L, 0x2827262524232221L,
        0x3837363534333231L);

    assertArrayEquals(HexFormat.ofDelimiter(" ").parseHex("01 02 03 04 05 06 07 08 "
        + "11 12 13 14 15 16 17 18 21 22 23 24 25 26 27 28 31 32 33 34 35 36 37 38 "
        + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"), bytes(80, 48));
    assertEquals(0x0807060504030201L, MessageSlot.destination(memory, 64));
    assertEquals(0x1817161514131211L, MessageSlot.messageId(memory, 64));
    assertEquals(0x2827262524232221L, MessageSlot.correlation(memory, 64));
    assertEquals(0x3837363534333231L, MessageSlot.clock(memory, 64));
  }

  @Test
  void payloadBeginsAfterTheHeaderThatTheFlagSays() {
    publish(0, 0, 1, 8, 0, 0, 0);
    assertEquals(16, MessageSlot.payload(memory, 0));
    publish(0, 0, 1, 8, MessageSlot.EXTENDED, 0, 0);
    assertEquals(64, MessageSlot.payload(memory, 0));
  }

  @Test
  void slotsAreWholeLines() {
    assertEquals(64, MessageSlot.stride(0, false));
    assertEquals(64, MessageSlot.stride(48, false));
    assertEquals(128, MessageSlot.stride(49, false));
    assertEquals(64, MessageSlot.stride(0, true));
    assertEquals(128, MessageSlot.stride(1, true));
    assertEquals(65_536, MessageSlot.stride(65_520, false));
    assertEquals("a payload has 0 to 65520 bytes, not 65521; split the message, or send an index "
        + "into shared memory", assertThrows(IllegalArgumentException.class,
            () -> MessageSlot.stride(65_521, false)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> MessageSlot.stride(-1, false));
  }
}
