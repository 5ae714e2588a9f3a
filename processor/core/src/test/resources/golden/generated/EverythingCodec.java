package demo;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.Bytes;
import io.ringkernel.runtime.message.Items;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Moves {@link Everything} between records and bytes: 72 bytes, little-endian.
 *
 * <p>An {@code offset} is where the message begins in its segment.
 */
@Generated("io.ringkernel.processor.RingKernelProcessor")
public final class EverythingCodec implements MessageCodec<Everything> {
  /** The only instance; it has no state. */
  public static final EverythingCodec INSTANCE = new EverythingCodec();

  /** The number of the type on the wire. */
  public static final int TYPE_ID = 1809149209;

  /** Bytes of a message, padding included. */
  public static final int BYTE_SIZE = 72;

  /** The version of the layout as the record states it. */
  public static final int LAYOUT_VERSION = 1;

  /** Changes whenever a name, type or offset changes. */
  public static final long LAYOUT_HASH = 0xce6ea9d3c20374bdL;

  private EverythingCodec() {}

  /** Reads {@code flag}. */
  public static boolean flag(MemorySegment segment, long offset) {
    return Bytes.getBoolean(segment, offset);
  }

  /** Writes {@code flag}. */
  public static void flag(MemorySegment segment, long offset, boolean value) {
    Bytes.putBoolean(segment, offset, value);
  }

  /** Reads {@code amount}. */
  public static long amount(MemorySegment segment, long offset) {
    return Bytes.getLong(segment, offset + 8);
  }

  /** Writes {@code amount}. */
  public static void amount(MemorySegment segment, long offset, long value) {
    Bytes.putLong(segment, offset + 8, value);
  }

  /** Reads {@code small}. */
  public static byte small(MemorySegment segment, long offset) {
    return Bytes.getByte(segment, offset + 16);
  }

  /** Writes {@code small}. */
  public static void small(MemorySegment segment, long offset, byte value) {
    Bytes.putByte(segment, offset + 16, value);
  }

  /** Reads {@code where.x}. */
  public static float where_x(MemorySegment segment, long offset) {
    return Bytes.getFloat(segment, offset + 24);
  }

  /** Writes {@code where.x}. */
  public static void where_x(MemorySegment segment, long offset, float value) {
    Bytes.putFloat(segment, offset + 24, value);
  }

  /** Reads {@code where.tag}. */
  public static byte where_tag(MemorySegment segment, long offset) {
    return Bytes.getByte(segment, offset + 28);
  }

  /** Writes {@code where.tag}. */
  public static void where_tag(MemorySegment segment, long offset, byte value) {
    Bytes.putByte(segment, offset + 28, value);
  }

  /** Reads {@code where.inner.a}. */
  public static short where_inner_a(MemorySegment segment, long offset) {
    return Bytes.getShort(segment, offset + 32);
  }

  /** Writes {@code where.inner.a}. */
  public static void where_inner_a(MemorySegment segment, long offset, short value) {
    Bytes.putShort(segment, offset + 32, value);
  }

  /** Reads {@code where.inner.b}. */
  public static double where_inner_b(MemorySegment segment, long offset) {
    return Bytes.getDouble(segment, offset + 40);
  }

  /** Writes {@code where.inner.b}. */
  public static void where_inner_b(MemorySegment segment, long offset, double value) {
    Bytes.putDouble(segment, offset + 40, value);
  }

  /** Reads {@code letter}. */
  public static char letter(MemorySegment segment, long offset) {
    return Bytes.getChar(segment, offset + 48);
  }

  /** Writes {@code letter}. */
  public static void letter(MemorySegment segment, long offset, char value) {
    Bytes.putChar(segment, offset + 48, value);
  }

  /** Reads {@code medium}. */
  public static short medium(MemorySegment segment, long offset) {
    return Bytes.getShort(segment, offset + 50);
  }

  /** Writes {@code medium}. */
  public static void medium(MemorySegment segment, long offset, short value) {
    Bytes.putShort(segment, offset + 50, value);
  }

  /** Reads {@code ratio}. */
  public static float ratio(MemorySegment segment, long offset) {
    return Bytes.getFloat(segment, offset + 52);
  }

  /** Writes {@code ratio}. */
  public static void ratio(MemorySegment segment, long offset, float value) {
    Bytes.putFloat(segment, offset + 52, value);
  }

  /** Reads {@code exact}. */
  public static double exact(MemorySegment segment, long offset) {
    return Bytes.getDouble(segment, offset + 56);
  }

  /** Writes {@code exact}. */
  public static void exact(MemorySegment segment, long offset, double value) {
    Bytes.putDouble(segment, offset + 56, value);
  }

  /** Reads {@code count}. */
  public static int count(MemorySegment segment, long offset) {
    return Bytes.getInt(segment, offset + 64);
  }

  /** Writes {@code count}. */
  public static void count(MemorySegment segment, long offset, int value) {
    Bytes.putInt(segment, offset + 64, value);
  }

  /** Reads {@code decode}. */
  public static boolean decode_(MemorySegment segment, long offset) {
    return Bytes.getBoolean(segment, offset + 68);
  }

  /** Writes {@code decode}. */
  public static void decode_(MemorySegment segment, long offset, boolean value) {
    Bytes.putBoolean(segment, offset + 68, value);
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
    Items.present(message, "message");
    Objects.checkFromIndexSize(offset, BYTE_SIZE, target.byteSize());
    Everything.Point where = message.where();
    Items.present(where, "where");
    Everything.Inner where_inner = where.inner();
    Items.present(where_inner, "where.inner");
    Bytes.putBoolean(target, offset, message.flag());
    Bytes.putLong(target, offset + 8, message.amount());
    Bytes.putByte(target, offset + 16, message.small());
    Bytes.putFloat(target, offset + 24, where.x());
    Bytes.putByte(target, offset + 28, where.tag());
    Bytes.putShort(target, offset + 32, where_inner.a());
    Bytes.putDouble(target, offset + 40, where_inner.b());
    Bytes.putChar(target, offset + 48, message.letter());
    Bytes.putShort(target, offset + 50, message.medium());
    Bytes.putFloat(target, offset + 52, message.ratio());
    Bytes.putDouble(target, offset + 56, message.exact());
    Bytes.putInt(target, offset + 64, message.count());
    Bytes.putBoolean(target, offset + 68, message.decode());
    Bytes.putInt(target, offset + 1, 0);
    Bytes.putShort(target, offset + 5, (short) 0);
    Bytes.putByte(target, offset + 7, (byte) 0);
    Bytes.putInt(target, offset + 17, 0);
    Bytes.putShort(target, offset + 21, (short) 0);
    Bytes.putByte(target, offset + 23, (byte) 0);
    Bytes.putShort(target, offset + 29, (short) 0);
    Bytes.putByte(target, offset + 31, (byte) 0);
    Bytes.putInt(target, offset + 34, 0);
    Bytes.putShort(target, offset + 38, (short) 0);
    Bytes.putShort(target, offset + 69, (short) 0);
    Bytes.putByte(target, offset + 71, (byte) 0);
  }

  @Override
  public Everything decode(MemorySegment source, long offset) {
    return new Everything(Bytes.getBoolean(source, offset), Bytes.getLong(source, offset + 8),
        Bytes.getByte(source, offset + 16),
        new Everything.Point(Bytes.getFloat(source, offset + 24), Bytes.getByte(source, offset + 28), new Everything.Inner(Bytes.getShort(source, offset + 32), Bytes.getDouble(source, offset + 40))),
        Bytes.getChar(source, offset + 48), Bytes.getShort(source, offset + 50),
        Bytes.getFloat(source, offset + 52), Bytes.getDouble(source, offset + 56),
        Bytes.getInt(source, offset + 64), Bytes.getBoolean(source, offset + 68));
  }
}
