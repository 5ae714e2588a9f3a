package io.ringkernel.runtime;

import io.ringkernel.ArrayLayout;
import io.ringkernel.runtime.KernelParameter.ElementType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The primitives of one record at a time, in order of declaration; generated code moves them. Bytes
 * are little-endian, a {@code boolean} takes one.
 */
public final class RecordBytes {
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfChar CHAR =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final MemorySegment[] columns;
  private final long[] strides;
  private final long[] offsets;
  private final RecordForm<?> form;
  private int record;
  private int part;
  private boolean comparing;
  private boolean same;

  <R> RecordBytes(RecordForm<R> form, List<MemorySegment> segments) {
    this.form = form;
    int parts = form.parts().size();
    columns = new MemorySegment[parts];
    strides = new long[parts];
    offsets = new long[parts];
    boolean isSplit = form.layout() == ArrayLayout.COLUMNS;
    for (int i = 0; i < parts; i++) {
      RecordForm.Part one = form.parts().get(i);
      columns[i] = segments.get(isSplit ? i : 0);
      strides[i] = isSplit ? size(one.element()) : form.byteSize();
      offsets[i] = isSplit ? 0 : one.offset();
    }
  }

  static int size(ElementType type) {
    return switch (type) {
      case BOOLEAN, BYTE -> 1;
      case SHORT, CHAR -> 2;
      case INT, FLOAT -> 4;
      case LONG, DOUBLE -> 8;
      case RECORD -> throw new AssertionError("a record is no primitive");
    };
  }

  /** Goes to the first primitive of a record. */
  void at(int index) {
    record = index;
    part = 0;
  }

  /** Whether the primitives of a record, bit for bit, are those at an index. */
  <R> boolean holds(R value, int index) {
    at(index);
    comparing = true;
    same = true;
    try {
      @SuppressWarnings("unchecked") // the form casts each element before
      RecordForm<R> own = (RecordForm<R>) form;
      own.encoder().encode(value, this);
      return same;
    } catch (NullPointerException e) {
      return false;
    } finally {
      comparing = false;
    }
  }

  private long next() {
    long offset = offsets[part] + record * strides[part];
    part++;
    return offset;
  }

  private MemorySegment column() {
    return columns[part];
  }

  /** Puts the next primitive. */
  public void putBoolean(boolean value) {
    if (comparing) {
      same &= value == getBoolean();
    } else {
      column().set(ValueLayout.JAVA_BYTE, next(), (byte) (value ? 1 : 0));
    }
  }

  /** The next primitive. */
  public boolean getBoolean() {
    return column().get(ValueLayout.JAVA_BYTE, next()) != 0;
  }

  /** Puts the next primitive. */
  public void putByte(byte value) {
    if (comparing) {
      same &= value == getByte();
    } else {
      column().set(ValueLayout.JAVA_BYTE, next(), value);
    }
  }

  /** The next primitive. */
  public byte getByte() {
    return column().get(ValueLayout.JAVA_BYTE, next());
  }

  /** Puts the next primitive. */
  public void putShort(short value) {
    if (comparing) {
      same &= value == getShort();
    } else {
      column().set(SHORT, next(), value);
    }
  }

  /** The next primitive. */
  public short getShort() {
    return column().get(SHORT, next());
  }

  /** Puts the next primitive. */
  public void putChar(char value) {
    if (comparing) {
      same &= value == getChar();
    } else {
      column().set(CHAR, next(), value);
    }
  }

  /** The next primitive. */
  public char getChar() {
    return column().get(CHAR, next());
  }

  /** Puts the next primitive. */
  public void putInt(int value) {
    if (comparing) {
      same &= value == getInt();
    } else {
      column().set(INT, next(), value);
    }
  }

  /** The next primitive. */
  public int getInt() {
    return column().get(INT, next());
  }

  /** Puts the next primitive. */
  public void putLong(long value) {
    if (comparing) {
      same &= value == getLong();
    } else {
      column().set(LONG, next(), value);
    }
  }

  /** The next primitive. */
  public long getLong() {
    return column().get(LONG, next());
  }

  /** Puts the next primitive; a NaN keeps its payload. */
  public void putFloat(float value) {
    putInt(Float.floatToRawIntBits(value));
  }

  /** The next primitive; a NaN keeps its payload. */
  public float getFloat() {
    return Float.intBitsToFloat(getInt());
  }

  /** Puts the next primitive; a NaN keeps its payload. */
  public void putDouble(double value) {
    putLong(Double.doubleToRawLongBits(value));
  }

  /** The next primitive; a NaN keeps its payload. */
  public double getDouble() {
    return Double.longBitsToDouble(getLong());
  }
}
