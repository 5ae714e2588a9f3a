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
  /** The priority of a message whose record states none. */
  int UNSTATED = -1;

  /** The record class. */
  Class<M> messageClass();

  /** The number of the type on the wire, 1 or more. */
  int typeId();

  /** Bytes of the payload; at most 65,520. */
  int byteSize();

  /** Changes whenever a name, type or offset changes; compared when rings connect. */
  long layoutHash();

  /** The version of the layout that the record states, 1 or more; for people. */
  default int layoutVersion() {
    return 1;
  }

  /**
   * Writes {@link #byteSize()} bytes at {@code offset}; padding bytes are set to 0, so that equal
   * messages have equal bytes. No allocation. Nothing is written where the message is refused.
   *
   * @throws IndexOutOfBoundsException if the segment is too short
   * @throws NullPointerException if the message or one of its components is null
   * @throws IllegalArgumentException if an array or string has a length that the message cannot
   *     hold
   */
  void encode(M message, MemorySegment target, long offset);

  /**
   * Makes a record of the bytes at {@code offset}. Nothing outside of the {@link #byteSize()} bytes
   * is read.
   *
   * @throws IndexOutOfBoundsException if the segment is too short
   * @throws io.ringkernel.runtime.message.MalformedMessageException if a length or an enum constant
   *     is not possible
   */
  M decode(MemorySegment source, long offset);

  /** The component marked {@code @MessageId}; 0 where there is none. */
  default long messageId(M message) {
    return 0;
  }

  /** The component marked {@code @CorrelationId}; 0 where there is none. */
  default long correlationId(M message) {
    return 0;
  }

  /**
   * The component marked {@code @Priority}, 0 to 255; {@link #UNSTATED} where there is none.
   *
   * @throws IllegalArgumentException if it lies outside
   */
  default int priority(M message) {
    return UNSTATED;
  }

  /**
   * The component marked {@code @Deadline}: microseconds from sending; 0 where there is none.
   *
   * @throws IllegalArgumentException if it is negative or above 4,294,967,295
   */
  default long deadline(M message) {
    return 0;
  }

  /**
   * Whether two messages have equal components, arrays by their elements. {@code equals} of a
   * record compares arrays by identity.
   */
  default boolean contentEquals(M one, M other) {
    return one.equals(other);
  }

  /** A hash that is equal where {@link #contentEquals} holds. */
  default int contentHash(M message) {
    return message.hashCode();
  }
}
