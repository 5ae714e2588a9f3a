package io.ringkernel.ir.layout;

import static io.ringkernel.ir.layout.FixedFormat.Writer.HOST;
import static io.ringkernel.ir.layout.FixedFormat.Writer.NOBODY;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.FixedFormat.Field;
import java.util.List;

/**
 * The head of a message frame: what bytes need before them that leave a program, in a file or on a
 * wire, so that a reader which is another build understands or refuses them.
 */
public final class FrameLayout {
  /** The description. */
  public static final FixedFormat FORMAT = FixedFormat.of("RkFrameHead", 32, 8, List.of(
      new Field("magic", Type.I32, HOST, "the bytes R K M 1"),
      new Field("type", Type.I32, HOST, "the type id of the message"),
      new Field("layoutHash", Type.I64, HOST, "of the message, as the writer lays it out"),
      new Field("payloadBytes", Type.I32, HOST, "the length of the payload"),
      new Field("layoutVersion", Type.U16, HOST, "as the record states it"),
      new Field("reserved0", Type.U16, NOBODY, "0"),
      new Field("checksum", Type.I32, HOST, "CRC-32C of the bytes before it and the payload"),
      new Field("reserved1", Type.I32, NOBODY, "0")));

  /** The first four bytes, as a little-endian {@code int}. */
  public static final int MAGIC_NUMBER = 'R' | 'K' << 8 | 'M' << 16 | '1' << 24;
  /** Offset of an {@code int}. */
  public static final int MAGIC = FORMAT.offset("magic");
  /** Offset of an {@code int}. */
  public static final int TYPE = FORMAT.offset("type");
  /** Offset of a {@code long}. */
  public static final int LAYOUT_HASH = FORMAT.offset("layoutHash");
  /** Offset of an {@code int}. */
  public static final int PAYLOAD_BYTES = FORMAT.offset("payloadBytes");
  /** Offset of a {@code char}, that is an unsigned 16-bit number. */
  public static final int LAYOUT_VERSION = FORMAT.offset("layoutVersion");
  /** Offset of an {@code int}. */
  public static final int CHECKSUM = FORMAT.offset("checksum");
  /** Bytes before the payload. */
  public static final int BYTES = FORMAT.byteSize();

  private FrameLayout() {}
}
