package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.device.ActorImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the handlers of a class may send to actors of the same kernel without asking the host.
 *
 * @param sender the number of their class
 * @param number of the message among those that the class sends
 * @param typeId of the message
 * @param receivers a bit for the number of each class that takes it
 */
public record DeviceRoute(int sender, int number, int typeId, long receivers) {
  /** What a codec has for messages that say how they are to be delivered. */
  private static final Set<String> STATED =
      Set.of("priority", "deadline", "correlationId", "messageId");

  /**
   * All routes between classes that are linked.
   *
   * @param types the classes of {@code actors}, in the same order
   */
  public static List<DeviceRoute> between(List<ActorCode> actors, List<ActorType<?, ?>> types) {
    List<DeviceRoute> routes = new ArrayList<>();
    for (int sender = 0; sender < actors.size(); sender++) {
      ActorImage.Contact contact = actors.get(sender).actor().contact().orElse(null);
      List<MessageCodec<?>> codecs =
          contact == null ? List.of() : contact.codecs(types.get(sender).actorClass());
      for (int number = 0; number < codecs.size(); number++) {
        MessageCodec<?> codec = codecs.get(number);
        long receivers = 0;
        for (int to = 0; to < actors.size(); to++) {
          if (takes(types.get(sender), codec, actors.get(to), types.get(to))) {
            receivers |= 1L << to;
          }
        }
        routes.add(new DeviceRoute(sender, number, codec.typeId(), receivers));
      }
    }
    return routes;
  }

  /** What the host would have to look at it must be given. */
  private static boolean takes(ActorType<?, ?> from, MessageCodec<?> codec, ActorCode code,
      ActorType<?, ?> to) {
    List<String> declared = from.traits().publishesTo();
    return (declared.isEmpty() || declared.contains(to.id()))
        && !statesDelivery(codec)
        && code.actor().contact().map(ActorImage.Contact::spawns).orElse(0) == 0
        && to.handlers().stream().map(MessageHandler::message)
            .anyMatch(taken -> taken.typeId() == codec.typeId()
                && taken.layoutHash() == codec.layoutHash()
                && taken.messageClass() == codec.messageClass());
  }

  private static boolean statesDelivery(MessageCodec<?> codec) {
    return Arrays.stream(codec.getClass().getDeclaredMethods())
        .anyMatch(method -> STATED.contains(method.getName()));
  }
}
