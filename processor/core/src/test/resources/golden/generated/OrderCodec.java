package demo;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.Items;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
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
  /**
   * The only instance; it has no state.
   */
  public static final OrderCodec INSTANCE = new OrderCodec();

  /**
   * The number of the type on the wire.
   */
  public static final int TYPE_ID = 7;

  /**
   * Bytes of a message, padding included.
   */
  public static final int BYTE_SIZE = 128;

  /**
   * The version of the layout as the record states it.
   */
  public static final int LAYOUT_VERSION = 3;

  /**
   * Changes whenever a name, type or offset changes.
   */
  public static final long LAYOUT_HASH = 0x9a21a1e2b5afa84bL;

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

  private static final Order.Side[] SIDE_VALUES = Order.Side.values();

  private static final Order.Side[] VENUE_SIDE_VALUES = Order.Side.values();

  private OrderCodec() {
  }

  /**
   * Reads {@code id}.
   */
  public static long id(MemorySegment segment, long offset) {
    return segment.get(LONG, offset);
  }

  /**
   * Writes {@code id}.
   */
  public static void id(MemorySegment segment, long offset, long value) {
    segment.set(LONG, offset, value);
  }

  /**
   * Reads {@code side}.
   */
  public static Order.Side side(MemorySegment segment, long offset) {
    return Items.constant("side", SIDE_VALUES, segment.get(INT, offset + 8));
  }

  /**
   * Writes {@code side}.
   */
  public static void side(MemorySegment segment, long offset, Order.Side value) {
    segment.set(INT, offset + 8, value.ordinal());
  }

  /**
   * Reads an element of {@code levels}.
   */
  public static float levels(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, 4);
    return segment.get(FLOAT, offset + 12 + 4L * index);
  }

  /**
   * Writes an element of {@code levels}.
   */
  public static void levels(MemorySegment segment, long offset, int index, float value) {
    Objects.checkIndex(index, 4);
    segment.set(FLOAT, offset + 12 + 4L * index, value);
  }

  /**
   * Copies {@code levels} to {@code target} from index {@code at} on; gives the length.
   */
  public static int levels(MemorySegment segment, long offset, float[] target, int at) {
    int count = 4;
    Objects.checkFromIndexSize(at, count, target.length);
    MemorySegment.copy(segment, FLOAT, offset + 12, target, at, count);
    return count;
  }

  /**
   * Writes all of {@code levels}.
   */
  public static void levels(MemorySegment segment, long offset, float[] value) {
    Items.exactly("levels", value.length, 4);
    MemorySegment.copy(value, 0, segment, FLOAT, offset + 12, 4);
  }

  /**
   * Reads the length of {@code blob}.
   */
  public static int blob_length(MemorySegment segment, long offset) {
    return Items.length("blob", segment.get(INT, offset + 28), 5);
  }

  /**
   * Reads an element of {@code blob}.
   */
  public static byte blob(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, blob_length(segment, offset));
    return segment.get(BYTE, offset + 32 + index);
  }

  /**
   * Writes an element of {@code blob}.
   */
  public static void blob(MemorySegment segment, long offset, int index, byte value) {
    Objects.checkIndex(index, blob_length(segment, offset));
    segment.set(BYTE, offset + 32 + index, value);
  }

  /**
   * Copies {@code blob} to {@code target} from index {@code at} on; gives the length.
   */
  public static int blob(MemorySegment segment, long offset, byte[] target, int at) {
    int count = Items.length("blob", segment.get(INT, offset + 28), 5);
    Objects.checkFromIndexSize(at, count, target.length);
    MemorySegment.copy(segment, BYTE, offset + 32, target, at, count);
    return count;
  }

  /**
   * Writes all of {@code blob}.
   */
  public static void blob(MemorySegment segment, long offset, byte[] value) {
    Items.atMost("blob", value.length, 5);
    segment.set(INT, offset + 28, value.length);
    MemorySegment.copy(value, 0, segment, BYTE, offset + 32, value.length);
    Items.clear(segment, offset + 32 + value.length, offset + 40);
  }

  /**
   * Reads the length of {@code name}.
   */
  public static int name_length(MemorySegment segment, long offset) {
    return Items.length("name", segment.get(INT, offset + 40), 6);
  }

  /**
   * Reads an element of {@code name}.
   */
  public static char name(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, name_length(segment, offset));
    return segment.get(CHAR, offset + 44 + 2L * index);
  }

  /**
   * Reads {@code name}.
   */
  public static String name(MemorySegment segment, long offset) {
    return Items.text(segment, offset + 44, Items.length("name", segment.get(INT, offset + 40), 6));
  }

  /**
   * Writes {@code name}.
   */
  public static void name(MemorySegment segment, long offset, CharSequence value) {
    Items.atMost("name", value.length(), 6);
    segment.set(INT, offset + 40, value.length());
    Items.put(value, value.length(), segment, offset + 44);
    Items.clear(segment, offset + 44 + 2L * value.length(), offset + 56);
  }

  /**
   * Reads an element of {@code flags}.
   */
  public static boolean flags(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, 3);
    return segment.get(BYTE, offset + 56 + index) != 0;
  }

  /**
   * Writes an element of {@code flags}.
   */
  public static void flags(MemorySegment segment, long offset, int index, boolean value) {
    Objects.checkIndex(index, 3);
    segment.set(BYTE, offset + 56 + index, (byte) (value ? 1 : 0));
  }

  /**
   * Copies {@code flags} to {@code target} from index {@code at} on; gives the length.
   */
  public static int flags(MemorySegment segment, long offset, boolean[] target, int at) {
    int count = 3;
    Objects.checkFromIndexSize(at, count, target.length);
    Items.get(segment, offset + 56, target, at, count);
    return count;
  }

  /**
   * Writes all of {@code flags}.
   */
  public static void flags(MemorySegment segment, long offset, boolean[] value) {
    Items.exactly("flags", value.length, 3);
    Items.put(value, segment, offset + 56);
  }

  /**
   * Reads the length of {@code wide}.
   */
  public static int wide_length(MemorySegment segment, long offset) {
    return Items.length("wide", segment.get(INT, offset + 64), 2);
  }

  /**
   * Reads an element of {@code wide}.
   */
  public static double wide(MemorySegment segment, long offset, int index) {
    Objects.checkIndex(index, wide_length(segment, offset));
    return segment.get(DOUBLE, offset + 72 + 8L * index);
  }

  /**
   * Writes an element of {@code wide}.
   */
  public static void wide(MemorySegment segment, long offset, int index, double value) {
    Objects.checkIndex(index, wide_length(segment, offset));
    segment.set(DOUBLE, offset + 72 + 8L * index, value);
  }

  /**
   * Copies {@code wide} to {@code target} from index {@code at} on; gives the length.
   */
  public static int wide(MemorySegment segment, long offset, double[] target, int at) {
    int count = Items.length("wide", segment.get(INT, offset + 64), 2);
    Objects.checkFromIndexSize(at, count, target.length);
    MemorySegment.copy(segment, DOUBLE, offset + 72, target, at, count);
    return count;
  }

  /**
   * Writes all of {@code wide}.
   */
  public static void wide(MemorySegment segment, long offset, double[] value) {
    Items.atMost("wide", value.length, 2);
    segment.set(INT, offset + 64, value.length);
    MemorySegment.copy(value, 0, segment, DOUBLE, offset + 72, value.length);
    Items.clear(segment, offset + 72 + 8L * value.length, offset + 88);
  }

  /**
   * Reads {@code venue.side}.
   */
  public static Order.Side venue_side(MemorySegment segment, long offset) {
    return Items.constant("venue.side", VENUE_SIDE_VALUES, segment.get(INT, offset + 88));
  }

  /**
   * Writes {@code venue.side}.
   */
  public static void venue_side(MemorySegment segment, long offset, Order.Side value) {
    segment.set(INT, offset + 88, value.ordinal());
  }

  /**
   * Reads {@code venue.floor}.
   */
  public static int venue_floor(MemorySegment segment, long offset) {
    return segment.get(INT, offset + 92);
  }

  /**
   * Writes {@code venue.floor}.
   */
  public static void venue_floor(MemorySegment segment, long offset, int value) {
    segment.set(INT, offset + 92, value);
  }

  /**
   * Reads {@code group}.
   */
  public static long group(MemorySegment segment, long offset) {
    return segment.get(LONG, offset + 96);
  }

  /**
   * Writes {@code group}.
   */
  public static void group(MemorySegment segment, long offset, long value) {
    segment.set(LONG, offset + 96, value);
  }

  /**
   * Reads {@code urgency}.
   */
  public static int urgency(MemorySegment segment, long offset) {
    return segment.get(INT, offset + 104);
  }

  /**
   * Writes {@code urgency}.
   */
  public static void urgency(MemorySegment segment, long offset, int value) {
    segment.set(INT, offset + 104, value);
  }

  /**
   * Reads {@code patience}.
   */
  public static long patience(MemorySegment segment, long offset) {
    return segment.get(LONG, offset + 112);
  }

  /**
   * Writes {@code patience}.
   */
  public static void patience(MemorySegment segment, long offset, long value) {
    segment.set(LONG, offset + 112, value);
  }

  /**
   * Reads {@code last}.
   */
  public static byte last(MemorySegment segment, long offset) {
    return segment.get(BYTE, offset + 120);
  }

  /**
   * Writes {@code last}.
   */
  public static void last(MemorySegment segment, long offset, byte value) {
    segment.set(BYTE, offset + 120, value);
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
    Objects.requireNonNull(message, "message");
    Objects.checkFromIndexSize(offset, BYTE_SIZE, target.byteSize());
    Order.Side side = Objects.requireNonNull(message.side(), "side");
    float[] levels = Objects.requireNonNull(message.levels(), "levels");
    Items.exactly("levels", levels.length, 4);
    byte[] blob = Objects.requireNonNull(message.blob(), "blob");
    Items.atMost("blob", blob.length, 5);
    String name = Objects.requireNonNull(message.name(), "name");
    Items.atMost("name", name.length(), 6);
    boolean[] flags = Objects.requireNonNull(message.flags(), "flags");
    Items.exactly("flags", flags.length, 3);
    double[] wide = Objects.requireNonNull(message.wide(), "wide");
    Items.atMost("wide", wide.length, 2);
    Order.Venue venue = Objects.requireNonNull(message.venue(), "venue");
    Order.Side venue_side = Objects.requireNonNull(venue.side(), "venue.side");
    target.set(LONG, offset, message.id());
    target.set(INT, offset + 8, side.ordinal());
    MemorySegment.copy(levels, 0, target, FLOAT, offset + 12, 4);
    target.set(INT, offset + 28, blob.length);
    MemorySegment.copy(blob, 0, target, BYTE, offset + 32, blob.length);
    Items.clear(target, offset + 32 + blob.length, offset + 40);
    target.set(INT, offset + 40, name.length());
    Items.put(name, name.length(), target, offset + 44);
    Items.clear(target, offset + 44 + 2L * name.length(), offset + 56);
    Items.put(flags, target, offset + 56);
    target.set(INT, offset + 64, wide.length);
    MemorySegment.copy(wide, 0, target, DOUBLE, offset + 72, wide.length);
    Items.clear(target, offset + 72 + 8L * wide.length, offset + 88);
    target.set(INT, offset + 88, venue_side.ordinal());
    target.set(INT, offset + 92, venue.floor());
    target.set(LONG, offset + 96, message.group());
    target.set(INT, offset + 104, message.urgency());
    target.set(LONG, offset + 112, message.patience());
    target.set(BYTE, offset + 120, message.last());
    target.set(BYTE, offset + 59, (byte) 0);
    target.set(INT, offset + 60, 0);
    target.set(INT, offset + 68, 0);
    target.set(INT, offset + 108, 0);
    target.set(INT, offset + 121, 0);
    target.set(SHORT, offset + 125, (short) 0);
    target.set(BYTE, offset + 127, (byte) 0);
  }

  @Override
  public Order decode(MemorySegment source, long offset) {
    float[] levels = new float[4];
    MemorySegment.copy(source, FLOAT, offset + 12, levels, 0, levels.length);
    byte[] blob = new byte[Items.length("blob", source.get(INT, offset + 28), 5)];
    MemorySegment.copy(source, BYTE, offset + 32, blob, 0, blob.length);
    boolean[] flags = new boolean[3];
    Items.get(source, offset + 56, flags, 0, flags.length);
    double[] wide = new double[Items.length("wide", source.get(INT, offset + 64), 2)];
    MemorySegment.copy(source, DOUBLE, offset + 72, wide, 0, wide.length);
    return new Order(source.get(LONG, offset), Items.constant("side", SIDE_VALUES,
        source.get(INT, offset + 8)), levels, blob, Items.text(source, offset + 44,
        Items.length("name", source.get(INT, offset + 40), 6)), flags, wide,
        new Order.Venue(Items.constant("venue.side", VENUE_SIDE_VALUES,
        source.get(INT, offset + 88)), source.get(INT, offset + 92)), source.get(LONG, offset + 96),
        source.get(INT, offset + 104), source.get(LONG, offset + 112),
        source.get(BYTE, offset + 120));
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
