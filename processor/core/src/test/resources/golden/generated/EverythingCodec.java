package demo;

import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Moves {@link Everything} between records and bytes: 72 bytes, little-endian.
 *
 * <p>An {@code offset} is where the message begins in its segment.
 */
@Generated("io.ringkernel.processor.RingKernelProcessor")
public final class EverythingCodec implements MessageCodec<Everything> {
  /**
   * The only instance; it has no state.
   */
  public static final EverythingCodec INSTANCE = new EverythingCodec();

  /**
   * The number of the type on the wire.
   */
  public static final int TYPE_ID = 1809149209;

  /**
   * Bytes of a message, padding included.
   */
  public static final int BYTE_SIZE = 72;

  /**
   * The version of the layout as the record states it.
   */
  public static final int LAYOUT_VERSION = 1;

  /**
   * Changes whenever a name, type or offset changes.
   */
  public static final long LAYOUT_HASH = 0xce6ea9d3c20374bdL;

  private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final ValueLayout.OfChar CHAR =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final ValueLayout.OfDouble DOUBLE =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private EverythingCodec() {
  }

  /**
   * Reads {@code flag}.
   */
  public static boolean flag(MemorySegment segment, long offset) {
    return segment.get(BYTE, offset) != 0;
  }

  /**
   * Writes {@code flag}.
   */
  public static void flag(MemorySegment segment, long offset, boolean value) {
    segment.set(BYTE, offset, (byte) (value ? 1 : 0));
  }

  /**
   * Reads {@code amount}.
   */
  public static long amount(MemorySegment segment, long offset) {
    return segment.get(LONG, offset + 8);
  }

  /**
   * Writes {@code amount}.
   */
  public static void amount(MemorySegment segment, long offset, long value) {
    segment.set(LONG, offset + 8, value);
  }

  /**
   * Reads {@code small}.
   */
  public static byte small(MemorySegment segment, long offset) {
    return segment.get(BYTE, offset + 16);
  }

  /**
   * Writes {@code small}.
   */
  public static void small(MemorySegment segment, long offset, byte value) {
    segment.set(BYTE, offset + 16, value);
  }

  /**
   * Reads {@code where.x}.
   */
  public static float where_x(MemorySegment segment, long offset) {
    return segment.get(FLOAT, offset + 24);
  }

  /**
   * Writes {@code where.x}.
   */
  public static void where_x(MemorySegment segment, long offset, float value) {
    segment.set(FLOAT, offset + 24, value);
  }

  /**
   * Reads {@code where.tag}.
   */
  public static byte where_tag(MemorySegment segment, long offset) {
    return segment.get(BYTE, offset + 28);
  }

  /**
   * Writes {@code where.tag}.
   */
  public static void where_tag(MemorySegment segment, long offset, byte value) {
    segment.set(BYTE, offset + 28, value);
  }

  /**
   * Reads {@code where.inner.a}.
   */
  public static short where_inner_a(MemorySegment segment, long offset) {
    return segment.get(SHORT, offset + 32);
  }

  /**
   * Writes {@code where.inner.a}.
   */
  public static void where_inner_a(MemorySegment segment, long offset, short value) {
    segment.set(SHORT, offset + 32, value);
  }

  /**
   * Reads {@code where.inner.b}.
   */
  public static double where_inner_b(MemorySegment segment, long offset) {
    return segment.get(DOUBLE, offset + 40);
  }

  /**
   * Writes {@code where.inner.b}.
   */
  public static void where_inner_b(MemorySegment segment, long offset, double value) {
    segment.set(DOUBLE, offset + 40, value);
  }

  /**
   * Reads {@code letter}.
   */
  public static char letter(MemorySegment segment, long offset) {
    return segment.get(CHAR, offset + 48);
  }

  /**
   * Writes {@code letter}.
   */
  public static void letter(MemorySegment segment, long offset, char value) {
    segment.set(CHAR, offset + 48, value);
  }

  /**
   * Reads {@code medium}.
   */
  public static short medium(MemorySegment segment, long offset) {
    return segment.get(SHORT, offset + 50);
  }

  /**
   * Writes {@code medium}.
   */
  public static void medium(MemorySegment segment, long offset, short value) {
    segment.set(SHORT, offset + 50, value);
  }

  /**
   * Reads {@code ratio}.
   */
  public static float ratio(MemorySegment segment, long offset) {
    return segment.get(FLOAT, offset + 52);
  }

  /**
   * Writes {@code ratio}.
   */
  public static void ratio(MemorySegment segment, long offset, float value) {
    segment.set(FLOAT, offset + 52, value);
  }

  /**
   * Reads {@code exact}.
   */
  public static double exact(MemorySegment segment, long offset) {
    return segment.get(DOUBLE, offset + 56);
  }

  /**
   * Writes {@code exact}.
   */
  public static void exact(MemorySegment segment, long offset, double value) {
    segment.set(DOUBLE, offset + 56, value);
  }

  /**
   * Reads {@code count}.
   */
  public static int count(MemorySegment segment, long offset) {
    return segment.get(INT, offset + 64);
  }

  /**
   * Writes {@code count}.
   */
  public static void count(MemorySegment segment, long offset, int value) {
    segment.set(INT, offset + 64, value);
  }

  /**
   * Reads {@code decode}.
   */
  public static boolean decode_(MemorySegment segment, long offset) {
    return segment.get(BYTE, offset + 68) != 0;
  }

  /**
   * Writes {@code decode}.
   */
  public static void decode_(MemorySegment segment, long offset, boolean value) {
    segment.set(BYTE, offset + 68, (byte) (value ? 1 : 0));
  }

  @Override
  public Class<Everything> messageClass() {
    return Everything.class;
  }

  @Override
  public int typeId() {
    return TYPE_ID;
  }

  @Override
  public int byteSize() {
    return BYTE_SIZE;
  }

  @Override
  public int layoutVersion() {
    return LAYOUT_VERSION;
  }

  @Override
  public long layoutHash() {
    return LAYOUT_HASH;
  }

  @Override
  public void encode(Everything message, MemorySegment target, long offset) {
    Objects.requireNonNull(message, "message");
    Objects.checkFromIndexSize(offset, BYTE_SIZE, target.byteSize());
    Everything.Point where = Objects.requireNonNull(message.where(), "where");
    Everything.Inner where_inner = Objects.requireNonNull(where.inner(), "where.inner");
    target.set(BYTE, offset, (byte) (message.flag() ? 1 : 0));
    target.set(LONG, offset + 8, message.amount());
    target.set(BYTE, offset + 16, message.small());
    target.set(FLOAT, offset + 24, where.x());
    target.set(BYTE, offset + 28, where.tag());
    target.set(SHORT, offset + 32, where_inner.a());
    target.set(DOUBLE, offset + 40, where_inner.b());
    target.set(CHAR, offset + 48, message.letter());
    target.set(SHORT, offset + 50, message.medium());
    target.set(FLOAT, offset + 52, message.ratio());
    target.set(DOUBLE, offset + 56, message.exact());
    target.set(INT, offset + 64, message.count());
    target.set(BYTE, offset + 68, (byte) (message.decode() ? 1 : 0));
    target.set(INT, offset + 1, 0);
    target.set(SHORT, offset + 5, (short) 0);
    target.set(BYTE, offset + 7, (byte) 0);
    target.set(INT, offset + 17, 0);
    target.set(SHORT, offset + 21, (short) 0);
    target.set(BYTE, offset + 23, (byte) 0);
    target.set(SHORT, offset + 29, (short) 0);
    target.set(BYTE, offset + 31, (byte) 0);
    target.set(INT, offset + 34, 0);
    target.set(SHORT, offset + 38, (short) 0);
    target.set(SHORT, offset + 69, (short) 0);
    target.set(BYTE, offset + 71, (byte) 0);
  }

  @Override
  public Everything decode(MemorySegment source, long offset) {
    return new Everything(source.get(BYTE, offset) != 0, source.get(LONG, offset + 8),
        source.get(BYTE, offset + 16), new Everything.Point(source.get(FLOAT, offset + 24),
        source.get(BYTE, offset + 28), new Everything.Inner(source.get(SHORT, offset + 32),
        source.get(DOUBLE, offset + 40))), source.get(CHAR, offset + 48),
        source.get(SHORT, offset + 50), source.get(FLOAT, offset + 52),
        source.get(DOUBLE, offset + 56), source.get(INT, offset + 64),
        source.get(BYTE, offset + 68) != 0);
  }
}
