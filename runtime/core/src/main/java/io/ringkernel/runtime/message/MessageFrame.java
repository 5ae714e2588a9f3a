package io.ringkernel.runtime.message;

import io.ringkernel.ir.layout.FrameLayout;
import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * A message with what a reader needs that is not the same build: its type, the hash of its layout,
 * its length and a checksum. For files and wires; within a program rings compare layouts once, when
 * they connect.
 *
 * <p>A frame that was cut off, damaged, or is of another type or layout is refused with an
 * exception that says so, and nothing outside of its segment is read. The checksum finds every
 * change of up to 32 bits in a row; it is no protection against somebody who means to forge a
 * message.
 */
public final class MessageFrame {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfChar CHAR =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private MessageFrame() {}

  /** Bytes of a frame with a message of that type. */
  public static int byteSize(MessageCodec<?> codec) {
    return FrameLayout.BYTES + codec.byteSize();
  }

  /**
   * Writes a frame at {@code offset}; gives its length. No allocation.
   *
   * @throws IndexOutOfBoundsException if the segment is too short
   * @throws NullPointerException if the message or one of its components is null
   * @throws IllegalArgumentException if the message has an array of a wrong length
   */
  public static <M extends Record> int encode(MessageCodec<M> codec, M message,
      MemorySegment target, long offset) {
    int bytes = byteSize(codec);
    Objects.checkFromIndexSize(offset, bytes, target.byteSize());
    codec.encode(message, target, offset + FrameLayout.BYTES);
    target.set(INT, offset + FrameLayout.MAGIC, FrameLayout.MAGIC_NUMBER);
    target.set(INT, offset + FrameLayout.TYPE, codec.typeId());
    target.set(LONG, offset + FrameLayout.LAYOUT_HASH, codec.layoutHash());
    target.set(INT, offset + FrameLayout.PAYLOAD_BYTES, codec.byteSize());
    // The version and the reserved bytes behind it.
    target.set(INT, offset + FrameLayout.LAYOUT_VERSION, codec.layoutVersion());
    target.set(INT, offset + FrameLayout.CHECKSUM, checksum(target, offset, codec.byteSize()));
    target.set(INT, offset + FrameLayout.CHECKSUM + Integer.BYTES, 0);
    return bytes;
  }

  private static int checksum(MemorySegment bytes, long offset, int payloadBytes) {
    int head = Crc32c.update(Crc32c.begin(), bytes, offset, offset + FrameLayout.CHECKSUM);
    long payload = offset + FrameLayout.BYTES;
    return Crc32c.end(Crc32c.update(head, bytes, payload, payload + payloadBytes));
  }

  /**
   * The length of the frame at {@code offset}, whatever its type.
   *
   * @throws MalformedMessageException if there is no whole and undamaged frame
   */
  public static int check(MemorySegment source, long offset) {
    long left = source.byteSize() - offset;
    if (offset < 0 || left < FrameLayout.BYTES) {
      throw new MalformedMessageException("the head of a frame has %d bytes, there are %d"
          .formatted(FrameLayout.BYTES, offset < 0 ? 0 : Math.max(0, left)));
    }
    int magic = source.get(INT, offset + FrameLayout.MAGIC);
    if (magic != FrameLayout.MAGIC_NUMBER) {
      throw new MalformedMessageException("no frame begins with %08x".formatted(magic));
    }
    int payload = source.get(INT, offset + FrameLayout.PAYLOAD_BYTES);
    if (payload < 0 || payload > left - FrameLayout.BYTES) {
      throw new MalformedMessageException(
          "the frame claims a payload of %d bytes, %d are left".formatted(payload,
              left - FrameLayout.BYTES));
    }
    int stated = source.get(INT, offset + FrameLayout.CHECKSUM);
    int actual = checksum(source, offset, payload);
    if (stated != actual || source.get(INT, offset + FrameLayout.CHECKSUM + Integer.BYTES) != 0) {
      throw new MalformedMessageException(
          "the frame is damaged: its checksum is %08x, that of its bytes %08x".formatted(stated,
              actual));
    }
    return FrameLayout.BYTES + payload;
  }

  /**
   * The type id of the frame at {@code offset}.
   *
   * @throws MalformedMessageException if there is no whole and undamaged frame
   */
  public static int typeId(MemorySegment source, long offset) {
    check(source, offset);
    return source.get(INT, offset + FrameLayout.TYPE);
  }

  /**
   * The message of the frame at {@code offset}.
   *
   * @throws MalformedMessageException if there is no whole and undamaged frame, or one of another
   *     type, or with contents that no encoder writes
   * @throws LayoutMismatchException if the writer laid the record out in another way
   */
  public static <M extends Record> M decode(MessageCodec<M> codec, MemorySegment source,
      long offset) {
    int bytes = check(source, offset);
    int type = source.get(INT, offset + FrameLayout.TYPE);
    if (type != codec.typeId()) {
      throw new MalformedMessageException("the frame has type id %d, that of %s is %d".formatted(
          type, codec.messageClass().getName(), codec.typeId()));
    }
    LayoutMismatchException.check(codec, source.get(CHAR, offset + FrameLayout.LAYOUT_VERSION),
        source.get(LONG, offset + FrameLayout.LAYOUT_HASH));
    if (bytes != byteSize(codec)) {
      throw new MalformedMessageException("the frame has a payload of %d bytes, %s has %d"
          .formatted(bytes - FrameLayout.BYTES, codec.messageClass().getName(),
              codec.byteSize()));
    }
    return codec.decode(source, offset + FrameLayout.BYTES);
  }
}
