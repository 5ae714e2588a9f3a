package io.ringkernel.frontend.source;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The device form of an actor class.
 *
 * @param state one field for each field of the class that is not static, in order of declaration
 * @param fields where the fields are declared
 * @param bounds what an index out of bounds does in a handler
 * @param blockSize work items among which handlers share the turns of {@code forEach}
 * @param contact present where handlers send, or ask who has sent to them
 */
public record ActorClass(TypeElement type, Type.Struct state, List<Span> fields,
    Entry.BoundsPolicy bounds, int blockSize, List<Handler> handlers, Optional<Contact> contact) {
  /**
   * A handler. Its function takes the array of states, the index of the actor in it and the
   * values of the message; of a message with arrays also the array of {@code int} that the message
   * lies in and the index of its first word, and the same of a reply with arrays.
   *
   * @param reply the layout of the record that it returns
   * @param takesSlot whether the function also takes inbox, outbox and the index in both of the
   *     first word of the message's slot
   */
  public record Handler(ExecutableElement method, String function, Type.Struct message,
      MessageLayout layout, Optional<MessageLayout> reply, boolean takesSlot) {}

  /**
   * What handlers have to do with others.
   *
   * @param sendWords words that the records of one call take at most; where a loop sends, what is
   *     held ready for it
   * @param spawns actors that one call spawns at most
   * @param sends messages by the number that records have
   * @param texts by the number that records have
   */
  public record Contact(int sendWords, int spawns, List<Sent> sends, List<String> texts) {
    /** Copies the lists. */
    public Contact {
      sends = List.copyOf(sends);
      texts = List.copyOf(texts);
    }
  }

  /** A message that handlers send. */
  public record Sent(TypeElement type, MessageLayout layout) {}

  /** Copies the lists. */
  public ActorClass {
    fields = List.copyOf(fields);
    handlers = List.copyOf(handlers);
  }
}
