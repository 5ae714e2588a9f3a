package io.ringkernel.ir.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.FixedFormat.Field;
import io.ringkernel.ir.layout.FixedFormat.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedFormatTest {
  @Test
  void controlBlockHasFlagsCountersRingsAndReserve() {
    FixedFormat format = ControlBlockLayout.FORMAT;

    assertEquals(List.of(128, 128), List.of(format.byteSize(), format.alignment()));
    assertEquals(List.of(0, 4, 8, 12),
        List.of(ControlBlockLayout.IS_ACTIVE, ControlBlockLayout.SHOULD_TERMINATE,
            ControlBlockLayout.HAS_TERMINATED, ControlBlockLayout.ERRORS));
    assertEquals(List.of(16, 24, 32, 64),
        List.of(ControlBlockLayout.MESSAGES_PROCESSED, ControlBlockLayout.LAST_ACTIVITY,
            ControlBlockLayout.INPUT_RING, ControlBlockLayout.OUTPUT_RING));
    assertEquals(96, format.offset("reserved0"));
    for (String field : List.of("Head", "Tail", "Slots", "Capacity", "SlotBytes")) {
      assertEquals(format.offset("input" + field) - 32, format.offset("output" + field) - 64);
    }
  }

  @Test
  void telemetryIsOneLine() {
    assertEquals(List.of(64, 64),
        List.of(TelemetryLayout.BYTES, TelemetryLayout.FORMAT.alignment()));
    assertEquals(List.of(0, 8, 16, 24, 28, 32, 40, 48),
        List.of(TelemetryLayout.PROCESSED, TelemetryLayout.DROPPED,
            TelemetryLayout.LAST_TIMESTAMP, TelemetryLayout.QUEUE_DEPTH,
            TelemetryLayout.ERROR_CODE, TelemetryLayout.TOTAL_LATENCY,
            TelemetryLayout.MAX_LATENCY, TelemetryLayout.MIN_LATENCY));
  }

  @Test
  void headOfAFrameHasThirtyTwoBytes() {
    assertEquals(List.of(0, 4, 8, 16, 20, 24, 32),
        List.of(FrameLayout.MAGIC, FrameLayout.TYPE, FrameLayout.LAYOUT_HASH,
            FrameLayout.PAYLOAD_BYTES, FrameLayout.LAYOUT_VERSION, FrameLayout.CHECKSUM,
            FrameLayout.BYTES));
    assertEquals(0x314d4b52, FrameLayout.MAGIC_NUMBER);
  }

  @Test
  void whoWritesAFieldIsSaidForEachAndReservesHaveNoWriter() {
    for (FixedFormat format : List.of(ControlBlockLayout.FORMAT, TelemetryLayout.FORMAT,
        FrameLayout.FORMAT)) {
      for (Field field : format.fields()) {
        assertEquals(field.name().startsWith("reserved"), field.writer() == Writer.NOBODY,
            field.name());
        assertTrue(!field.meaning().isBlank(), field.name());
      }
    }
  }

  @Test
  void formatWithGapsIsADefectOfOurs() {
    List<Field> fields = List.of(new Field("small", Type.I32, Writer.HOST, "x"),
        new Field("wide", Type.I64, Writer.HOST, "x"));

    assertThrows(AssertionError.class, () -> FixedFormat.of("Gap", 16, 8, fields));
  }
}
