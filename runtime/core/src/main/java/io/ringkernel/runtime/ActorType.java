package io.ringkernel.runtime;

import io.ringkernel.Restart;
import io.ringkernel.RingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
 * @param traits what is declared beside the handlers
 * @param <A> the actor class
 * @param <F> the typed reference
 */
public record ActorType<A, F extends ActorRef>(String id, Class<A> actorClass,
    Supplier<A> instance, List<MessageHandler<A, ?, ?>> handlers,
    Function<ActorCell, F> reference, Traits<A> traits) {
  /**
   * What is declared beside the handlers.
   *
   * @param publishesTo where handlers may send and publish; empty for anywhere
   * @param restart what a restart does to the state
   * @param start the {@code @OnStart} method
   */
  public record Traits<A>(List<String> publishesTo, Restart restart, Optional<Start<A, ?>> start) {
    /** Copies the list. */
    public Traits {
      publishesTo = List.copyOf(publishesTo);
    }

    /** Nothing is declared. */
    public static <A> Traits<A> none() {
      return new Traits<>(List.of(), Restart.RESET, Optional.empty());
    }
  }

  /**
   * The {@code @OnStart} method.
   *
   * @param message the class of what it is given; empty where that is nothing
   * @param method calls it; the message is null where there is none
   */
  public record Start<A, M extends Record>(Optional<Class<M>> message, Method<A, M> method) {
    /** Calls the user's method. */
    @FunctionalInterface
    public interface Method<A, M extends Record> {
      /** Begins the actor's work. */
      void start(A actor, RingContext context, M message) throws Exception;
    }
  }

  /** A type that declares nothing beside its handlers. */
  public ActorType(String id, Class<A> actorClass, Supplier<A> instance,
      List<MessageHandler<A, ?, ?>> handlers, Function<ActorCell, F> reference) {
    this(id, actorClass, instance, handlers, reference, Traits.none());
  }

  /** Copies the list. */
  public ActorType {
    handlers = List.copyOf(handlers);
  }

  /**
   * The handler of messages of a class.
   *
   * @throws IllegalArgumentException if there is none
   */
  public MessageHandler<A, ?, ?> handlerFor(Class<?> message) {
    for (MessageHandler<A, ?, ?> handler : handlers) {
      if (handler.message().messageClass() == message) {
        return handler;
      }
    }
    throw new IllegalArgumentException(id + " has no handler for " + message.getName()
        + "; it accepts " + handlers.stream().map(h -> h.message().messageClass().getName())
            .collect(Collectors.joining(", ")));
  }
}
