package io.ringkernel.benchmarks.codec;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Written by hand at fixed offsets, with the 8-byte fields aligned: what there is to reach. */
final class HandWritten {
  private static final int ID = 0;
  private static final int KIND = 8;
  private static final int VALUES = 16;
  private static final int X = 80;
  private static final int Y = 88;
  private static final int Z = 96;
  private static final int LENGTH = 104;

  private HandWritten() {}

  static final class OverByteBuffer implements CodecUnderTest {
    private final ByteBuffer b = ByteBuffer.allocateDirect(256).order(ByteOrder.nativeOrder());

    @Override
    public int encode(Msg m) {
      b.putLong(ID, m.id).putInt(KIND, m.kind);
      float[] v = m.values;
      for (int i = 0; i < Msg.VALUES; i++) {
        b.putFloat(VALUES + 4 * i, v[i]);
      }
      b.putDouble(X, m.x).putDouble(Y, m.y).putDouble(Z, m.z);
      return LENGTH;
    }

    @Override
    public Msg decode(Msg m) {
      m.id = b.getLong(ID);
      m.kind = b.getInt(KIND);
      float[] v = m.values;
      for (int i = 0; i < Msg.VALUES; i++) {
        v[i] = b.getFloat(VALUES + 4 * i);
      }
      m.x = b.getDouble(X);
      m.y = b.getDouble(Y);
      m.z = b.getDouble(Z);
      return m;
    }
  }

  /** A flyweight over a segment of a shared arena; the array goes through MemorySegment.copy. */
  static final class OverSegment implements CodecUnderTest {
    private final MemorySegment s = Arena.ofShared().allocate(256, 64);

    @Override
    public int encode(Msg m) {
      s.set(ValueLayout.JAVA_LONG, ID, m.id);
      s.set(ValueLayout.JAVA_INT, KIND, m.kind);
      MemorySegment.copy(m.values, 0, s, ValueLayout.JAVA_FLOAT, VALUES, Msg.VALUES);
      s.set(ValueLayout.JAVA_DOUBLE, X, m.x);
      s.set(ValueLayout.JAVA_DOUBLE, Y, m.y);
      s.set(ValueLayout.JAVA_DOUBLE, Z, m.z);
      return LENGTH;
    }

    @Override
    public Msg decode(Msg m) {
      m.id = s.get(ValueLayout.JAVA_LONG, ID);
      m.kind = s.get(ValueLayout.JAVA_INT, KIND);
      MemorySegment.copy(s, ValueLayout.JAVA_FLOAT, VALUES, m.values, 0, Msg.VALUES);
      m.x = s.get(ValueLayout.JAVA_DOUBLE, X);
      m.y = s.get(ValueLayout.JAVA_DOUBLE, Y);
      m.z = s.get(ValueLayout.JAVA_DOUBLE, Z);
      return m;
    }
  }

  /** The same, element by element, as an accessor with an index would. */
  static final class OverSegmentLoop implements CodecUnderTest {
    private final MemorySegment s = Arena.ofShared().allocate(256, 64);

    @Override
    public int encode(Msg m) {
      s.set(ValueLayout.JAVA_LONG, ID, m.id);
      s.set(ValueLayout.JAVA_INT, KIND, m.kind);
      float[] v = m.values;
      for (int i = 0; i < Msg.VALUES; i++) {
        s.set(ValueLayout.JAVA_FLOAT, VALUES + 4L * i, v[i]);
      }
      s.set(ValueLayout.JAVA_DOUBLE, X, m.x);
      s.set(ValueLayout.JAVA_DOUBLE, Y, m.y);
      s.set(ValueLayout.JAVA_DOUBLE, Z, m.z);
      return LENGTH;
    }

    @Override
    public Msg decode(Msg m) {
      m.id = s.get(ValueLayout.JAVA_LONG, ID);
      m.kind = s.get(ValueLayout.JAVA_INT, KIND);
      float[] v = m.values;
      for (int i = 0; i < Msg.VALUES; i++) {
        v[i] = s.get(ValueLayout.JAVA_FLOAT, VALUES + 4L * i);
      }
      m.x = s.get(ValueLayout.JAVA_DOUBLE, X);
      m.y = s.get(ValueLayout.JAVA_DOUBLE, Y);
      m.z = s.get(ValueLayout.JAVA_DOUBLE, Z);
      return m;
    }
  }
}
