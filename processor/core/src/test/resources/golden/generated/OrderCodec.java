package demo;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.Bytes;
import io.ringkernel.runtime.message.Items;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Moves {@link Order} between records and bytes: 128 bytes, little-endian.
 *
 * <p>An {@code offset} is where the message begins in its segment.
 */
@Generated("io.ringkernel.processor.RingKernelProcessor")
public final class OrderCodec implements MessageCodec<Order> {
  /** The only instance; it has no state. */
  public static final OrderCodec INSTANCE = new OrderCodec();

  /** The number of the type on the wire. */
  public static final int TYPE_ID = 7;

  /** Bytes of a message, padding included. */
  public static final int BYTE_SIZE = 128;

  /** The version of the layout as the record states it. */
  public static final int LAYOUT_VERSION = 3;

  /** Changes whenever a name, type or offset changes. */
  public static final long LAYOUT_HASH = 0x9a21a1e2b5afa84bL;

  private static final Order.Side[] SIDE_VALUES = Order.Side.values();

  private static final Order.Side[] VENUE_SIDE_VALUES = Order.Side.values();

  private OrderCodec() {}

  /** Reads {@code id}. */
  public static long id(MemorySegment segment, long offset) {
    return Bytes.getLong(segment, offset);
  }

  /** Writes {@code id}. */
  public static void id(MemorySegment segment, long offset, long value) {
    Bytes.putLong(segment, offset, value);
  }

  /** Reads {@code side}. */
  public static Order.Side side(MemorySegment segment, long offset) {
    return Items.constant("side", SIDE_VALUES, Bytes.getInt(segment, offset + 8));
  }

  /** Writes {@code side}. */
  public static void side(MemorySegment segment, long offset, Order.Side value) {
    Bytes.putInt(segment, offset + 8, value.ordinal());
  }

  /** Reads an element of {@code levels}. */
  public static float levels(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, 4);
    return Bytes.getFloat(segment, offset + 12 + 4L * index);
  }

  /** Writes an element of {@code levels}. */
  public static void levels(MemorySegment segment, long offset, int index, float value) {
    Objects.checkIndex(index, 4);
    Bytes.putFloat(segment, offset + 12 + 4L * index, value);
  }

  /** Copies {@code levels} to {@code target} from index {@code at} on; gives the length. */
  public static int levels(MemorySegment segment, long offset, float[] target, int at) {
    int count = 4;
    Objects.checkFromIndexSize(at, count, target.length);
    Bytes.getFloats(segment, offset + 12, target, at, count);
    return count;
  }

  /** Writes all of {@code levels}. */
  public static void levels(MemorySegment segment, long offset, float[] value) {
    Items.exactly("levels", value.length, 4);
    Bytes.putFloats(segment, offset + 12, value);
  }

  /** Reads the length of {@code blob}. */
  public static int blob_length(MemorySegment segment, long offset) {
    return Items.length("blob", Bytes.getInt(segment, offset + 28), 5);
  }

  /** Reads an element of {@code blob}. */
  public static byte blob(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, blob_length(segment, offset));
    return Bytes.getByte(segment, offset + 32 + index);
  }

  /** Writes an element of {@code blob}. */
  public static void blob(MemorySegment segment, long offset, int index, byte value) {
    Objects.checkIndex(index, blob_length(segment, offset));
    Bytes.putByte(segment, offset + 32 + index, value);
  }

  /** Copies {@code blob} to {@code target} from index {@code at} on; gives the length. */
  public static int blob(MemorySegment segment, long offset, byte[] target, int at) {
    int count = Items.length("blob", Bytes.getInt(segment, offset + 28), 5);
    Objects.checkFromIndexSize(at, count, target.length);
    Bytes.getBytes(segment, offset + 32, target, at, count);
    return count;
  }

  /** Writes all of {@code blob}. */
  public static void blob(MemorySegment segment, long offset, byte[] value) {
    Items.atMost("blob", value.length, 5);
    Bytes.putInt(segment, offset + 28, value.length);
    Bytes.putBytes(segment, offset + 32, value);
    Items.clear(segment, offset + 32 + value.length, offset + 40);
  }

  /** Reads the length of {@code name}. */
  public static int name_length(MemorySegment segment, long offset) {
    return Items.length("name", Bytes.getInt(segment, offset + 40), 6);
  }

  /** Reads an element of {@code name}. */
  public static char name(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, name_length(segment, offset));
    return Bytes.getChar(segment, offset + 44 + 2L * index);
  }

  /** Reads {@code name}. */
  public static String name(MemorySegment segment, long offset) {
    return Items.text(segment, offset + 44, Items.length("name", Bytes.getInt(segment, offset + 40), 6));
  }

  /** Writes all of {@code name}. */
  public static void name(MemorySegment segment, long offset, CharSequence value) {
    Items.atMost("name", value.length(), 6);
    Bytes.putInt(segment, offset + 40, value.length());
    Bytes.putChars(segment, offset + 44, value);
    Items.clear(segment, offset + 44 + 2L * value.length(), offset + 56);
  }

  /** Reads an element of {@code flags}. */
  public static boolean flags(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, 3);
    return Bytes.getBoolean(segment, offset + 56 + index);
  }

  /** Writes an element of {@code flags}. */
  public static void flags(MemorySegment segment, long offset, int index, boolean value) {
    Objects.checkIndex(index, 3);
    Bytes.putBoolean(segment, offset + 56 + index, value);
  }

  /** Copies {@code flags} to {@code target} from index {@code at} on; gives the length. */
  public static int flags(MemorySegment segment, long offset, boolean[] target, int at) {
    int count = 3;
    Objects.checkFromIndexSize(at, count, target.length);
    Bytes.getBooleans(segment, offset + 56, target, at, count);
    return count;
  }

  /** Writes all of {@code flags}. */
  public static void flags(MemorySegment segment, long offset, boolean[] value) {
    Items.exactly("flags", value.length, 3);
    Bytes.putBooleans(segment, offset + 56, value);
  }

  /** Reads the length of {@code wide}. */
  public static int wide_length(MemorySegment segment, long offset) {
    return Items.length("wide", Bytes.getInt(segment, offset + 64), 2);
  }

  /** Reads an element of {@code wide}. */
  public static double wide(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, wide_length(segment, offset));
    return Bytes.getDouble(segment, offset + 72 + 8L * index);
  }

  /** Writes an element of {@code wide}. */
  public static void wide(MemorySegment segment, long offset, int index, double value) {
    Objects.checkIndex(index, wide_length(segment, offset));
    Bytes.putDouble(segment, offset + 72 + 8L * index, value);
  }

  /** Copies {@code wide} to {@code target} from index {@code at} on; gives the length. */
  public static int wide(MemorySegment segment, long offset, double[] target, int at) {
    int count = Items.length("wide", Bytes.getInt(segment, offset + 64), 2);
    Objects.checkFromIndexSize(at, count, target.length);
    Bytes.getDoubles(segment, offset + 72, target, at, count);
    return count;
  }

  /** Writes all of {@code wide}. */
  public static void wide(MemorySegment segment, long offset, double[] value) {
    Items.atMost("wide", value.length, 2);
    Bytes.putInt(segment, offset + 64, value.length);
    Bytes.putDoubles(segment, offset + 72, value);
    Items.clear(segment, offset + 72 + 8L * value.length, offset + 88);
  }

  /** Reads {@code venue.side}. */
  public static Order.Side venue_side(MemorySegment segment, long offset) {
    return Items.constant("venue.side", VENUE_SIDE_VALUES, Bytes.getInt(segment, offset + 88));
  }

  /** Writes {@code venue.side}. */
  public static void venue_side(MemorySegment segment, long offset, Order.Side value) {
    Bytes.putInt(segment, offset + 88, value.ordinal());
  }

  /** Reads {@code venue.floor}. */
  public static int venue_floor(MemorySegment segment, long offset) {
    return Bytes.getInt(segment, offset + 92);
  }

  /** Writes {@code venue.floor}. */
  public static void venue_floor(MemorySegment segment, long offset, int value) {
    Bytes.putInt(segment, offset + 92, value);
  }

  /** Reads {@code group}. */
  public static long group(MemorySegment segment, long offset) {
    return Bytes.getLong(segment, offset + 96);
  }

  /** Writes {@code group}. */
  public static void group(MemorySegment segment, long offset, long value) {
    Bytes.putLong(segment, offset + 96, value);
  }

  /** Reads {@code urgency}. */
  public static int urgency(MemorySegment segment, long offset) {
    return Bytes.getInt(segment, offset + 104);
  }

  /** Writes {@code urgency}. */
  public static void urgency(MemorySegment segment, long offset, int value) {
    Bytes.putInt(segment, offset + 104, value);
  }

  /** Reads {@code patience}. */
  public static long patience(MemorySegment segment, long offset) {
    return Bytes.getLong(segment, offset + 112);
  }

  /** Writes {@code patience}. */
  public static void patience(MemorySegment segment, long offset, long value) {
    Bytes.putLong(segment, offset + 112, value);
  }

  /** Reads {@code last}. */
  public static byte last(MemorySegment segment, long offset) {
    return Bytes.getByte(segment, offset + 120);
  }

  /** Writes {@code last}. */
  public static void last(MemorySegment segment, long offset, byte value) {
    Bytes.putByte(segment, offset + 120, value);
  }

  @Override
  public Class<Order> messageClass() {
    return Order.class;
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
  public void encode(Order message, MemorySegment target, long offset) {
    Items.present(message, "message");
    Objects.checkFromIndexSize(offset, BYTE_SIZE, target.byteSize());
    Order.Side side = message.side();
    Items.present(side, "side");
    float[] levels = message.levels();
    Items.present(levels, "levels");
    Items.exactly("levels", levels.length, 4);
    byte[] blob = message.blob();
    Items.present(blob, "blob");
    Items.atMost("blob", blob.length, 5);
    String name = message.name();
    Items.present(name, "name");
    Items.atMost("name", name.length(), 6);
    boolean[] flags = message.flags();
    Items.present(flags, "flags");
    Items.exactly("flags", flags.length, 3);
    double[] wide = message.wide();
    Items.present(wide, "wide");
    Items.atMost("wide", wide.length, 2);
    Order.Venue venue = message.venue();
    Items.present(venue, "venue");
    Order.Side venue_side = venue.side();
    Items.present(venue_side, "venue.side");
    Bytes.putLong(target, offset, message.id());
    Bytes.putInt(target, offset + 8, side.ordinal());
    Bytes.putFloats(target, offset + 12, levels);
    Bytes.putInt(target, offset + 28, blob.length);
    Bytes.putBytes(target, offset + 32, blob);
    Items.clear(target, offset + 32 + blob.length, offset + 40);
    Bytes.putInt(target, offset + 40, name.length());
    Bytes.putChars(target, offset + 44, name);
    Items.clear(target, offset + 44 + 2L * name.length(), offset + 56);
    Bytes.putBooleans(target, offset + 56, flags);
    Bytes.putInt(target, offset + 64, wide.length);
    Bytes.putDoubles(target, offset + 72, wide);
    Items.clear(target, offset + 72 + 8L * wide.length, offset + 88);
    Bytes.putInt(target, offset + 88, venue_side.ordinal());
    Bytes.putInt(target, offset + 92, venue.floor());
    Bytes.putLong(target, offset + 96, message.group());
    Bytes.putInt(target, offset + 104, message.urgency());
    Bytes.putLong(target, offset + 112, message.patience());
    Bytes.putByte(target, offset + 120, message.last());
    Bytes.putByte(target, offset + 59, (byte) 0);
    Bytes.putInt(target, offset + 60, 0);
    Bytes.putInt(target, offset + 68, 0);
    Bytes.putInt(target, offset + 108, 0);
    Bytes.putInt(target, offset + 121, 0);
    Bytes.putShort(target, offset + 125, (short) 0);
    Bytes.putByte(target, offset + 127, (byte) 0);
  }

  @Override
  public Order decode(MemorySegment source, long offset) {
    float[] levels = new float[4];
    Bytes.getFloats(source, offset + 12, levels, 0, levels.length);
    byte[] blob = new byte[Items.length("blob", Bytes.getInt(source, offset + 28), 5)];
    Bytes.getBytes(source, offset + 32, blob, 0, blob.length);
    boolean[] flags = new boolean[3];
    Bytes.getBooleans(source, offset + 56, flags, 0, flags.length);
    double[] wide = new double[Items.length("wide", Bytes.getInt(source, offset + 64), 2)];
    Bytes.getDoubles(source, offset + 72, wide, 0, wide.length);
    return new Order(Bytes.getLong(source, offset),
        Items.constant("side", SIDE_VALUES, Bytes.getInt(source, offset + 8)), levels, blob,
        Items.text(source, offset + 44, Items.length("name", Bytes.getInt(source, offset + 40), 6)),
        flags, wide,
        new Order.Venue(Items.constant("venue.side", VENUE_SIDE_VALUES, Bytes.getInt(source, offset + 88)), Bytes.getInt(source, offset + 92)),
        Bytes.getLong(source, offset + 96), Bytes.getInt(source, offset + 104),
        Bytes.getLong(source, offset + 112), Bytes.getByte(source, offset + 120));
  }

  @Override
  public long messageId(Order message) {
    return message.id();
  }

  @Override
  public long correlationId(Order message) {
    return message.group();
  }

  @Override
  public int priority(Order message) {
    return Items.priority("urgency", message.urgency());
  }

  @Override
  public long deadline(Order message) {
    return Items.deadline("patience", message.patience());
  }

  @Override
  public boolean contentEquals(Order one, Order other) {
    return Long.compare(one.id(), other.id()) == 0
        && Objects.equals(one.side(), other.side())
        && Arrays.equals(one.levels(), other.levels())
        && Arrays.equals(one.blob(), other.blob())
        && Objects.equals(one.name(), other.name())
        && Arrays.equals(one.flags(), other.flags())
        && Arrays.equals(one.wide(), other.wide())
        && Objects.equals(one.venue(), other.venue())
        && Long.compare(one.group(), other.group()) == 0
        && Integer.compare(one.urgency(), other.urgency()) == 0
        && Long.compare(one.patience(), other.patience()) == 0
        && Byte.compare(one.last(), other.last()) == 0;
  }

  @Override
  public int contentHash(Order message) {
    int hash = 0;
    hash = 31 * hash + Long.hashCode(message.id());
    hash = 31 * hash + Objects.hashCode(message.side());
    hash = 31 * hash + Arrays.hashCode(message.levels());
    hash = 31 * hash + Arrays.hashCode(message.blob());
    hash = 31 * hash + Objects.hashCode(message.name());
    hash = 31 * hash + Arrays.hashCode(message.flags());
    hash = 31 * hash + Arrays.hashCode(message.wide());
    hash = 31 * hash + Objects.hashCode(message.venue());
    hash = 31 * hash + Long.hashCode(message.group());
    hash = 31 * hash + Integer.hashCode(message.urgency());
    hash = 31 * hash + Long.hashCode(message.patience());
    hash = 31 * hash + Byte.hashCode(message.last());
    return hash;
  }
}
