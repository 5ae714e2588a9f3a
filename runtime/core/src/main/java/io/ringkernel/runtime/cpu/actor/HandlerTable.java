package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.ring.MessageSlot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The handlers of an actor class by the number of their message type.
 *
 * @param <A> the class
 */
public final class HandlerTable<A> {
  private final String actor;
  private final int[] typeIds;
  private final List<MessageHandler<A, ?, ?>> handlers;
  private final Class<?>[] classes;
  private final int[] sizes;
  private final MessageHandler<A, ?, ?>[] arrived;

  /**
   * The handlers of a type.
   *
   * @throws IllegalArgumentException if two handlers have messages of the same number
   */
  @SuppressWarnings("unchecked") // arrays have no type parameters
  public HandlerTable(ActorType<A, ?> type) {
    actor = type.id();
    handlers = new ArrayList<>(type.handlers());
    handlers.sort(Comparator.comparingInt(h -> h.message().typeId()));
    typeIds = handlers.stream().mapToInt(h -> h.message().typeId()).toArray();
    classes = handlers.stream().map(h -> h.message().messageClass()).toArray(Class<?>[]::new);
    sizes = handlers.stream().mapToInt(h -> h.message().byteSize()).toArray();
    arrived = handlers.toArray(MessageHandler[]::new);
    for (int i = 0; i < typeIds.length; i++) {
      MessageHandler<A, ?, ?> handler = handlers.get(i);
      if (typeIds[i] == MessageSlot.NO_MESSAGE) {
        throw new IllegalArgumentException(actor + "." + handler.name()
            + ": the type id of a message must not be " + MessageSlot.NO_MESSAGE);
      }
      if (i > 0 && typeIds[i] == typeIds[i - 1]) {
        throw new IllegalArgumentException(actor + ": handlers " + handlers.get(i - 1).name()
            + " and " + handler.name() + " have messages with the same type id " + typeIds[i]
            + "; give one another @RingMessage(typeId)");
      }
      checkSize(handler, handler.message());
      handler.reply().ifPresent(reply -> checkSize(handler, reply));
    }
  }

  private void checkSize(MessageHandler<A, ?, ?> handler, MessageCodec<?> codec) {
    if (codec.byteSize() < 0 || codec.byteSize() > MessageSlot.MAX_PAYLOAD) {
      throw new IllegalArgumentException(actor + "." + handler.name() + ": "
          + codec.messageClass().getName() + " has " + codec.byteSize()
          + " bytes, more than the " + MessageSlot.MAX_PAYLOAD + " of a message");
    }
  }

  /** The longest message, in bytes. */
  public int maxMessageBytes() {
    return handlers.stream().mapToInt(h -> h.message().byteSize()).max().orElse(0);
  }

  /** The longest reply, in bytes. */
  public int maxReplyBytes() {
    return handlers.stream().flatMap(h -> h.reply().stream()).mapToInt(MessageCodec::byteSize)
        .max().orElse(0);
  }

  /**
   * The handler of a message that is to be sent.
   *
   * @throws IllegalArgumentException if there is none
   */
  MessageHandler<A, ?, ?> forSending(MessageCodec<?> codec) {
    int at = Arrays.binarySearch(typeIds, codec.typeId());
    if (at < 0 || handlers.get(at).message().layoutHash() != codec.layoutHash()) {
      throw new IllegalArgumentException(actor + " has no handler for "
          + codec.messageClass().getName() + " in this layout; it accepts "
          + handlers.stream().map(h -> h.message().messageClass().getName())
              .collect(Collectors.joining(", ")));
    }
    return handlers.get(at);
  }

  /**
   * The handler of a message whose class is known at run time only.
   *
   * @throws IllegalArgumentException if there is none
   */
  MessageHandler<A, ?, ?> forClass(Class<?> message) {
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] == message) {
        return handlers.get(i);
      }
    }
    throw new IllegalArgumentException(actor + " has no handler for " + message.getName()
        + "; it accepts " + Arrays.stream(classes).map(Class::getName)
            .collect(Collectors.joining(", ")));
  }

  /** The handler of a message that has arrived; {@link #forSending} let it pass. */
  MessageHandler<A, ?, ?> ofArrived(int typeId, int payloadBytes) {
    // Handlers are few: to look at each in turn is quicker than to divide.
    for (int i = 0; i < typeIds.length; i++) {
      if (typeIds[i] == typeId && sizes[i] == payloadBytes) {
        return arrived[i];
      }
    }
    throw new AssertionError("slot of type " + typeId + " with " + payloadBytes + " bytes");
  }
}
