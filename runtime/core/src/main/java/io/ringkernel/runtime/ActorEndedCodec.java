package io.ringkernel.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Objects;

/** Moves {@link ActorEnded} between a record and its bytes, as generated code would. */
public final class ActorEndedCodec implements MessageCodec<ActorEnded> {
  /** The only one. */
  public static final ActorEndedCodec INSTANCE = new ActorEndedCodec();

  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private ActorEndedCodec() {}

  @Override
  public Class<ActorEnded> messageClass() {
    return ActorEnded.class;
  }

  @Override
  public int typeId() {
    return 2_000_000_001;
  }

  @Override
  public int byteSize() {
    return 16;
  }

  @Override
  public long layoutHash() {
    return 0x414354_4f52454eL;
  }

  @Override
  public void encode(ActorEnded message, MemorySegment target, long offset) {
    Objects.requireNonNull(message, "message");
    Objects.checkFromIndexSize(offset, byteSize(), target.byteSize());
    target.set(LONG, offset, message.actor());
    target.set(INT, offset + 8, message.reason());
    target.set(INT, offset + 12, 0);
  }

  @Override
  public ActorEnded decode(MemorySegment source, long offset) {
    Objects.checkFromIndexSize(offset, byteSize(), source.byteSize());
    return new ActorEnded(source.get(LONG, offset), source.get(INT, offset + 8));
  }
}
