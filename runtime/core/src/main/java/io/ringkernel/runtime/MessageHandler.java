package io.ringkernel.runtime;

import io.ringkernel.RingContext;
import java.util.Optional;

/**
 * One {@code @OnMessage} method of an actor class, as generated code describes it.
 *
 * @param name the Java method
 * @param message codec of the message
 * @param reply codec of the reply; empty where the method returns nothing
 * @param method calls the method on an instance
 * @param allThreads whether every work item of the actor's block runs it
 * @param <A> the actor class
 * @param <M> the message
 * @param <R> the reply
 */
public record MessageHandler<A, M extends Record, R extends Record>(String name,
    MessageCodec<M> message, Optional<MessageCodec<R>> reply, Method<A, M, R> method,
    boolean allThreads) {
  /** A handler that one work item runs. */
  public MessageHandler(String name, MessageCodec<M> message, Optional<MessageCodec<R>> reply,
      Method<A, M, R> method) {
    this(name, message, reply, method, false);
  }

  /** Calls the user's method; returns null where it returns nothing. */
  @FunctionalInterface
  public interface Method<A, M extends Record, R extends Record> {
    /** Handles one message. */
    R handle(A actor, RingContext context, M message) throws Exception;
  }
}
