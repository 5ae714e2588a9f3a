package io.ringkernel.ir.layout;

import static io.ringkernel.ir.layout.FixedFormat.Writer.DEVICE;
import static io.ringkernel.ir.layout.FixedFormat.Writer.NOBODY;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.FixedFormat.Field;
import java.util.List;

/** What a running actor tells of itself: one 64-byte line, written by its device alone. */
public final class TelemetryLayout {
  /** The description. */
  public static final FixedFormat FORMAT = FixedFormat.of("RkTelemetry", 64, 64, List.of(
      new Field("processed", Type.I64, DEVICE, "messages that were handled"),
      new Field("dropped", Type.I64, DEVICE, "messages that were not"),
      new Field("lastTimestamp", Type.I64, DEVICE, "clock stamp of the last message"),
      new Field("queueDepth", Type.I32, DEVICE, "messages that wait"),
      new Field("errorCode", Type.I32, DEVICE, "of the last error; 0 for none"),
      new Field("totalLatency", Type.I64, DEVICE, "nanoseconds from sending to the end, summed"),
      new Field("maxLatency", Type.I64, DEVICE, "the longest, in nanoseconds"),
      new Field("minLatency", Type.I64, DEVICE, "the shortest; 0 before the first message"),
      new Field("reserved0", Type.I64, NOBODY, "0")));

  /** Offset of a {@code long}. */
  public static final int PROCESSED = FORMAT.offset("processed");
  /** Offset of a {@code long}. */
  public static final int DROPPED = FORMAT.offset("dropped");
  /** Offset of a {@code long}. */
  public static final int LAST_TIMESTAMP = FORMAT.offset("lastTimestamp");
  /** Offset of an {@code int}. */
  public static final int QUEUE_DEPTH = FORMAT.offset("queueDepth");
  /** Offset of an {@code int}. */
  public static final int ERROR_CODE = FORMAT.offset("errorCode");
  /** Offset of a {@code long}. */
  public static final int TOTAL_LATENCY = FORMAT.offset("totalLatency");
  /** Offset of a {@code long}. */
  public static final int MAX_LATENCY = FORMAT.offset("maxLatency");
  /** Offset of a {@code long}. */
  public static final int MIN_LATENCY = FORMAT.offset("minLatency");
  /** Bytes of a block. */
  public static final int BYTES = FORMAT.byteSize();

  private TelemetryLayout() {}
}
