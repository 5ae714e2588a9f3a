package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.cpu.actor.HandlerSends;
import io.ringkernel.runtime.device.ActorImage;
import io.ringkernel.runtime.device.StateForm;
import java.util.Optional;

/**
 * A class whose actors live in a resident kernel, beside others that are linked with it.
 *
 * @param type the class
 * @param number of the class among those of the kernel
 * @param code its handlers
 * @param form its state
 * @param sends what handlers send; empty where they neither send nor ask about their messages
 * @param receives whether actors of the kernel may send to it past the host
 * @param <A> the class
 */
record ResidentClass<A>(ActorType<A, ?> type, int number, ActorCode code, StateForm form,
    Optional<HandlerSends> sends, boolean receives) {
  static <A> ResidentClass<A> of(ActorType<A, ?> type, int number, ActorCode code,
      boolean receives) {
    Optional<HandlerSends> sends = code.actor().contact().map(contact ->
        new HandlerSends(contact.codecs(type.actorClass()), contact.texts()));
    return new ResidentClass<>(type, number, code, new StateForm(type.actorClass(), code.actor()),
        sends, receives);
  }

  /** Bytes in front of a message, and what handlers have to do with others. */
  Optional<ActorImage.Contact> contact() {
    return code.actor().contact();
  }

  String name() {
    return type.id();
  }

  ClassLoader loader() {
    return type.actorClass().getClassLoader();
  }

  A fresh() {
    return type.instance().get();
  }
}
