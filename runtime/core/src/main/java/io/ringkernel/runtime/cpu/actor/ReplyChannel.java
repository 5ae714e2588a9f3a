package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;

/**
 * Replies pass through bytes too, so that a reply which no device could send fails here as well,
 * and so that what it holds is not shared with the actor. For the actor's thread.
 */
final class ReplyChannel {
  private MemorySegment bytes;

  /** What comes out where a reply goes in. */
  Record travelled(MessageCodec<?> codec, Record reply) {
    return through(codec, reply);
  }

  private <R extends Record> R through(MessageCodec<R> codec, Record reply) {
    if (!codec.messageClass().isInstance(reply)) {
      throw new ClassCastException("the handler replied with a " + reply.getClass().getName()
          + ", not a " + codec.messageClass().getName());
    }
    int size = codec.byteSize();
    if (bytes == null || bytes.byteSize() < size) {
      bytes = MemorySegment.ofArray(new long[size + 7 >> 3]);
    }
    codec.encode(codec.messageClass().cast(reply), bytes, 0);
    return codec.decode(bytes, 0);
  }
}
