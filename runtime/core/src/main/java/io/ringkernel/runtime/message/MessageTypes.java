package io.ringkernel.runtime.message;

import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Message types by id, to read frames of any of them. The compiler refuses two types of one id as
 * far as it sees; what comes from several jars meets here.
 */
public final class MessageTypes {
  private final Map<Integer, MessageCodec<?>> codecs = new TreeMap<>();

  private MessageTypes() {}

  /**
   * A set of types.
   *
   * @throws IllegalArgumentException if two of them have one id
   */
  public static MessageTypes of(List<? extends MessageCodec<?>> codecs) {
    MessageTypes types = new MessageTypes();
    for (MessageCodec<?> codec : codecs) {
      MessageCodec<?> other = types.codecs.putIfAbsent(codec.typeId(), codec);
      if (other != null && other.messageClass() != codec.messageClass()) {
        throw new IllegalArgumentException(
            "message type id %d belongs to %s and to %s; give one of them another typeId"
                .formatted(codec.typeId(), other.messageClass().getName(),
                    codec.messageClass().getName()));
      }
    }
    return types;
  }

  /** All codecs, by rising id. */
  Collection<MessageCodec<?>> codecs() {
    return codecs.values();
  }

  /** The codec of a type id. */
  public Optional<MessageCodec<?>> codec(int typeId) {
    return Optional.ofNullable(codecs.get(typeId));
  }

  /**
   * The message of the frame at {@code offset}.
   *
   * @throws MalformedMessageException if there is no whole and undamaged frame, or one of a type
   *     that is not in this set, or with contents that no encoder writes
   * @throws LayoutMismatchException if the writer laid the record out in another way
   */
  public Record decode(MemorySegment source, long offset) {
    int type = MessageFrame.typeId(source, offset);
    MessageCodec<?> codec = codecs.get(type);
    if (codec == null) {
      throw new MalformedMessageException(
          "the frame has type id %d, of which no message is known here".formatted(type));
    }
    return MessageFrame.decode(codec, source, offset);
  }
}
