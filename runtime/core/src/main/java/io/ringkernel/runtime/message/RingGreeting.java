package io.ringkernel.runtime.message;

import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * What the ends of a ring tell each other before the first message: which types they know and how
 * those are laid out. A sender leaves it where the receiver reads it, such as in the first slot;
 * messages need then not carry their layout one by one.
 *
 * <p>Little-endian: 4 magic, 4 number of types; for each, by rising id: 4 type id, 4 version of the
 * layout, 8 hash of the layout; 4 CRC-32C of all before.
 */
public final class RingGreeting {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final int MAGIC = 0x31474b52;
  private static final int HEAD = 8;
  private static final int ENTRY = 16;
  private static final int TAIL = 4;

  private RingGreeting() {}

  /** The bytes of the greeting of who knows these types. */
  public static int byteSize(MessageTypes types) {
    return HEAD + ENTRY * types.codecs().size() + TAIL;
  }

  /**
   * Writes {@link #byteSize} bytes at {@code offset}.
   *
   * @throws IndexOutOfBoundsException if the segment is too short
   */
  public static void write(MessageTypes types, MemorySegment target, long offset) {
    Collection<MessageCodec<?>> codecs = types.codecs();
    Objects.checkFromIndexSize(offset, byteSize(types), target.byteSize());
    target.set(INT, offset, MAGIC);
    target.set(INT, offset + 4, codecs.size());
    long at = offset + HEAD;
    for (MessageCodec<?> codec : codecs) {
      target.set(INT, at, codec.typeId());
      target.set(INT, at + 4, codec.layoutVersion());
      target.set(LONG, at + 8, codec.layoutHash());
      at += ENTRY;
    }
    target.set(INT, at, checksum(target, offset, at - offset));
  }

  /**
   * Refuses a ring whose other end lays a type that both know out in another way. Types that only
   * one of them knows are no obstacle.
   *
   * @throws LayoutMismatchException if there is such a type; it names both versions and hashes
   * @throws MalformedMessageException if there is no whole and undamaged greeting
   */
  public static void check(MessageTypes types, MemorySegment source, long offset) {
    if (offset < 0 || offset > source.byteSize() - HEAD - TAIL
        || source.get(INT, offset) != MAGIC) {
      throw new MalformedMessageException("there is no greeting of a ring at " + offset);
    }
    long count = Integer.toUnsignedLong(source.get(INT, offset + 4));
    long size = HEAD + ENTRY * count;
    if (size > source.byteSize() - offset - TAIL
        || source.get(INT, offset + size) != checksum(source, offset, size)) {
      throw new MalformedMessageException("the greeting of a ring is cut off or damaged");
    }
    for (long at = offset + HEAD; at < offset + size; at += ENTRY) {
      int version = source.get(INT, at + 4);
      long hash = source.get(LONG, at + 8);
      types.codec(source.get(INT, at))
          .ifPresent(codec -> LayoutMismatchException.check(codec, version, hash));
    }
  }

  private static int checksum(MemorySegment bytes, long offset, long size) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.asSlice(offset, size).toArray(ValueLayout.JAVA_BYTE));
    return (int) sum.getValue();
  }
}
