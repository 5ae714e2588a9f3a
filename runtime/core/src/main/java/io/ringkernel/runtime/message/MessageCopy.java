package io.ringkernel.runtime.message;

import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Copies of messages that are kept while their sender still has them: who changes an array later
 * must not change what was sent. A message without arrays is its own copy.
 */
public final class MessageCopy {
  private static final ClassValue<Boolean> HOLDS_ARRAYS = new ClassValue<>() {
    @Override
    protected Boolean computeValue(Class<?> type) {
      return holdsArrays(type, new HashSet<>());
    }
  };

  /** The generated codecs of classes; empty where there is none that can be reached. */
  private static final ClassValue<Optional<MessageCodec<?>>> GENERATED = new ClassValue<>() {
    @Override
    protected Optional<MessageCodec<?>> computeValue(Class<?> type) {
      return generated(type);
    }
  };

  private MessageCopy() {}

  /** Whether messages of a class share something with their sender. */
  public static boolean isNeeded(Class<? extends Record> type) {
    return HOLDS_ARRAYS.get(type);
  }

  private static boolean holdsArrays(Class<?> type, Set<Class<?>> seen) {
    if (type.isArray()) {
      return true;
    }
    if (type.isRecord() && seen.add(type)) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (holdsArrays(component.getType(), seen)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A copy by the class's generated codec; the message itself where there is none. */
  public static Record of(Record message) {
    return GENERATED.get(message.getClass()).map(codec -> of(codec, message)).orElse(message);
  }

  /** A copy through bytes; the message itself where it needs no copy or cannot be encoded. */
  public static <M extends Record> Record of(MessageCodec<M> codec, Record message) {
    if (!isNeeded(message.getClass())) {
      return message;
    }
    try {
      return through(codec, message);
    } catch (RuntimeException e) {
      // Whoever is given it is refused as its sender would have been.
      return message;
    }
  }

  /**
   * A copy through bytes in any case, as a device would send it.
   *
   * @throws RuntimeException if the message cannot be encoded
   */
  public static <M extends Record> M through(MessageCodec<M> codec, Record message) {
    MemorySegment bytes = MemorySegment.ofArray(new long[codec.byteSize() + 7 >> 3]);
    codec.encode(codec.messageClass().cast(message), bytes, 0);
    return codec.decode(bytes, 0);
  }

  /** The codec that was generated for a record; empty where none was. */
  public static Optional<MessageCodec<?>> generated(Class<?> type) {
    String name = type.getSimpleName() + "Codec";
    for (Class<?> outer = type.getEnclosingClass(); outer != null;) {
      name = outer.getSimpleName() + "_" + name;
      outer = outer.getEnclosingClass();
    }
    String prefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
    try {
      Field instance = Class.forName(prefix + name, true, type.getClassLoader())
          .getDeclaredField("INSTANCE");
      if (instance.trySetAccessible() && instance.get(null) instanceof MessageCodec<?> codec
          && codec.messageClass() == type) {
        return Optional.of(codec);
      }
    } catch (ReflectiveOperationException | LinkageError e) {
      // A record that is no message of the compiler's.
      return Optional.empty();
    }
    return Optional.empty();
  }
}
