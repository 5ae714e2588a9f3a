package io.ringkernel.benchmarks.codec;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The codec that the annotation processor wrote for {@link Reading}. */
final class Generated {
  private Generated() {}

  /** Field by field, without a record. */
  static final class Flyweight implements CodecUnderTest {
    private final MemorySegment s = Arena.ofShared().allocate(256, 64);

    @Override
    public int encode(Msg m) {
      ReadingCodec.id(s, 0, m.id);
      ReadingCodec.kind(s, 0, m.kind);
      ReadingCodec.values(s, 0, m.values);
      ReadingCodec.x(s, 0, m.x);
      ReadingCodec.y(s, 0, m.y);
      ReadingCodec.z(s, 0, m.z);
      return ReadingCodec.BYTE_SIZE;
    }

    @Override
    public Msg decode(Msg m) {
      m.id = ReadingCodec.id(s, 0);
      m.kind = ReadingCodec.kind(s, 0);
      ReadingCodec.values(s, 0, m.values, 0);
      m.x = ReadingCodec.x(s, 0);
      m.y = ReadingCodec.y(s, 0);
      m.z = ReadingCodec.z(s, 0);
      return m;
    }
  }

  /** The whole record, as {@code tell} and a handler have it; decoding makes record and array. */
  static final class WholeRecord implements CodecUnderTest {
    private final MemorySegment s = Arena.ofShared().allocate(256, 64);

    @Override
    public int encode(Msg m) {
      ReadingCodec.INSTANCE.encode(new Reading(m.id, m.kind, m.values, m.x, m.y, m.z), s, 0);
      return ReadingCodec.BYTE_SIZE;
    }

    @Override
    public Msg decode(Msg m) {
      Reading r = ReadingCodec.INSTANCE.decode(s, 0);
      m.id = r.id();
      m.kind = r.kind();
      m.values = r.values();
      m.x = r.x();
      m.y = r.y();
      m.z = r.z();
      return m;
    }
  }
}
