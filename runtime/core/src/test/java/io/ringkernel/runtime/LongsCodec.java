package io.ringkernel.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.function.Function;

/** Plays a generated codec of a record that {@code longs} and {@code make} take apart and build. */
record LongsCodec<M extends Record>(Class<M> messageClass, int typeId, int byteSize,
    Function<M, long[]> longs, Function<long[], M> make) implements MessageCodec<M> {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  @Override
  public long layoutHash() {
    return 31L * typeId + byteSize;
  }

  @Override
  public void encode(M message, MemorySegment target, long offset) {
    Objects.requireNonNull(message, "message");
    Objects.checkFromIndexSize(offset, byteSize, target.byteSize());
    long[] values = longs.apply(message);
    for (int i = 0; i < values.length; i++) {
      target.set(LONG, offset + 8L * i, values[i]);
    }
  }

  @Override
  public M decode(MemorySegment source, long offset) {
    long[] values = new long[byteSize / 8];
    for (int i = 0; i < values.length; i++) {
      values[i] = source.get(LONG, offset + 8L * i);
    }
    return make.apply(values);
  }
}
