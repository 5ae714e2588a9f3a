package io.ringkernel.runtime;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a runtime must know of one actor class. Generated as {@code <Class>Ref.TYPE}; the resource
 * {@code META-INF/ringkernel/id/<id>} names the generated reference class, so that an actor can be
 * launched by id.
 *
 * @param id the name given in {@code @RingKernel}
 * @param actorClass the user's class
 * @param instance makes a fresh state
 * @param handlers one per message type
 * @param reference wraps a running actor in the typed reference
 * @param <A> the actor class
 * @param <F> the typed reference
 */
public record ActorType<A, F extends ActorRef>(String id, Class<A> actorClass,
    Supplier<A> instance, List<MessageHandler<A, ?, ?>> handlers,
    Function<ActorCell, F> reference) {
  /** Copies the list. */
  public ActorType {
    handlers = List.copyOf(handlers);
  }
}
