package io.ringkernel.runtime.tile;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.Bytes;
import io.ringkernel.runtime.message.MalformedMessageException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** What tiles are told. */
final class TileMessages {
  /** What a message of an actor may hold, in bytes. */
  static final int MOST_BYTES = 65_520;

  private static final int HALO_HEAD = 16;

  private TileMessages() {}

  /**
   * From a neighbour: its border.
   *
   * @param step after how many steps
   * @param way number of the way from the receiver to the neighbour
   * @param values field after field, layer after layer, row after row
   */
  record Halo(long step, int way, float[] values) {}

  /**
   * Leave to do steps.
   *
   * @param until how many in all
   */
  record Go(long until) {}

  /**
   * Something is to be done between two steps.
   *
   * @param step after how many steps
   * @param number which of the changes that the grid knows
   */
  record Change(long step, long number) {}

  /** Of halos of up to so many values. */
  record HaloCodec(int most) implements MessageCodec<Halo> {
    @Override
    public Class<Halo> messageClass() {
      return Halo.class;
    }

    @Override
    public int typeId() {
      return 0x7469_6c31;
    }

    @Override
    public int byteSize() {
      return HALO_HEAD + Float.BYTES * most;
    }

    @Override
    public long layoutHash() {
      return 0x7469_6c31L << 32 | most;
    }

    @Override
    public void encode(Halo message, MemorySegment target, long offset) {
      Bytes.putLong(target, offset, message.step());
      Bytes.putInt(target, offset + 8, message.way());
      Bytes.putInt(target, offset + 12, message.values().length);
      Bytes.putFloats(target, offset + HALO_HEAD, message.values());
      long end = offset + HALO_HEAD + (long) Float.BYTES * message.values().length;
      target.asSlice(end, offset + byteSize() - end).fill((byte) 0);
    }

    @Override
    public Halo decode(MemorySegment source, long offset) {
      int length = Bytes.getInt(source, offset + 12);
      if (length < 0 || length > most) {
        throw new MalformedMessageException("a halo of " + length + " values, at most " + most);
      }
      float[] values = new float[length];
      Bytes.getFloats(source, offset + HALO_HEAD, values, 0, length);
      return new Halo(Bytes.getLong(source, offset), Bytes.getInt(source, offset + 8), values);
    }

    @Override
    public boolean contentEquals(Halo one, Halo other) {
      return one.step() == other.step() && one.way() == other.way()
          && Arrays.equals(one.values(), other.values());
    }

    @Override
    public int contentHash(Halo message) {
      return Long.hashCode(message.step()) + Arrays.hashCode(message.values());
    }
  }

  /** Of {@link Go}. */
  record GoCodec() implements MessageCodec<Go> {
    @Override
    public Class<Go> messageClass() {
      return Go.class;
    }

    @Override
    public int typeId() {
      return 0x7469_6c32;
    }

    @Override
    public int byteSize() {
      return Long.BYTES;
    }

    @Override
    public long layoutHash() {
      return typeId();
    }

    @Override
    public void encode(Go message, MemorySegment target, long offset) {
      Bytes.putLong(target, offset, message.until());
    }

    @Override
    public Go decode(MemorySegment source, long offset) {
      return new Go(Bytes.getLong(source, offset));
    }
  }

  /** Of {@link Change}. */
  record ChangeCodec() implements MessageCodec<Change> {
    @Override
    public Class<Change> messageClass() {
      return Change.class;
    }

    @Override
    public int typeId() {
      return 0x7469_6c33;
    }

    @Override
    public int byteSize() {
      return 2 * Long.BYTES;
    }

    @Override
    public long layoutHash() {
      return typeId();
    }

    @Override
    public void encode(Change message, MemorySegment target, long offset) {
      Bytes.putLong(target, offset, message.step());
      Bytes.putLong(target, offset + Long.BYTES, message.number());
    }

    @Override
    public Change decode(MemorySegment source, long offset) {
      return new Change(Bytes.getLong(source, offset),
          Bytes.getLong(source, offset + Long.BYTES));
    }
  }
}
