package io.ringkernel.runtime;

import java.lang.foreign.MemorySegment;

/**
 * Moves one message type between a record and its bytes. Generated for each {@code @RingMessage} as
 * {@code <Record>Codec}, whose static methods read and write single fields without a record.
 *
 * <p>The bytes are little-endian and the same on every device. Implementations have no state.
 *
 * @param <M> the record
 */
public interface MessageCodec<M extends Record> {
  /** The record class. */
  Class<M> messageClass();

  /** The number of the type on the wire, 1 or more. */
  int typeId();

  /** Bytes of the payload; at most 65,520. */
  int byteSize();

  /** Changes whenever a name, type or offset changes; compared when rings connect. */
  long layoutHash();

  /**
   * Writes {@link #byteSize()} bytes at {@code offset}; padding bytes are set to 0. No allocation.
   *
   * @throws IndexOutOfBoundsException if the segment is too short
   * @throws NullPointerException if the message is null
   */
  void encode(M message, MemorySegment target, long offset);

  /**
   * Makes a record of the bytes at {@code offset}.
   *
   * @throws IndexOutOfBoundsException if the segment is too short
   */
  M decode(MemorySegment source, long offset);
}
