package io.ringkernel.runtime.device;

import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.MessageCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the manifest says of an actor class.
 *
 * @param entry the name of its drain entry
 * @param stateBytes from one actor's state to the next one's
 * @param fields what the state consists of
 * @param isTogether whether all work items of a block handle the messages of one actor; else an
 *     actor is one work item
 * @param contact present where handlers send, or ask who has sent to them
 */
public record ActorImage(String entry, int stateBytes, List<StateField> fields,
    boolean isTogether, Optional<Contact> contact) {
  /**
   * A primitive of the state, or an array of them.
   *
   * @param path the field, behind a dot what it is of the field's record
   * @param type Java's primitive; {@code float[64]} of an array
   * @param offset bytes from the start of the state
   */
  public record StateField(String path, String type, int offset) {}

  /**
   * What handlers have to do with others.
   *
   * @param sendWords room for what one call of a handler sends
   * @param spawns ids that it is given for actors that it spawns
   * @param sends messages by the number that records have
   * @param texts by the number that records have
   */
  public record Contact(int sendWords, int spawns, List<Sent> sends, List<String> texts) {
    /** Copies the lists. */
    public Contact {
      sends = List.copyOf(sends);
      texts = List.copyOf(texts);
    }

    /**
     * The codecs of the messages.
     *
     * @throws KernelImageException if a message is not what it was when the actor was compiled
     */
    public List<MessageCodec<?>> codecs(Class<?> owner) {
      List<MessageCodec<?>> codecs = new ArrayList<>();
      for (Sent sent : sends) {
        codecs.add(sent.codec(owner));
      }
      return codecs;
    }

    /** Bytes in front of a message for ids of actors that its handler spawns. */
    public int idBytes() {
      return SendLayout.idWords(spawns) * Integer.BYTES;
    }
  }

  /**
   * A message that handlers send.
   *
   * @param className binary name of the record
   * @param size bytes of the payload
   * @param hash of the layout
   */
  public record Sent(String className, int size, long hash) {
    private MessageCodec<?> codec(Class<?> owner) {
      try {
        Class<?> type = Class.forName(className, false, owner.getClassLoader());
        Optional<MessageCodec<?>> codec = MessageCopy.generated(type);
        if (codec.isPresent() && codec.get().layoutHash() == hash) {
          return codec.get();
        }
      } catch (ClassNotFoundException e) {
        throw new KernelImageException(owner.getName() + " sends a " + className
            + ", which is not there: put it on the class path", e);
      }
      throw new KernelImageException(owner.getName() + " sends a " + className
          + ", which is another one now: compile both again");
    }
  }

  /** Copies the list. */
  public ActorImage {
    fields = List.copyOf(fields);
  }
}
