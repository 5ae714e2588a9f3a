package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.MessageCodec;

/** Told what becomes of one message. Its methods are called by the thread of the actor. */
public interface Completion {
  /** What an actor is to do with a message that it is about to begin. */
  enum Admission {
    /** Handle it. */
    HANDLE,
    /** Nobody waits for it any more: it becomes a dead letter. */
    CANCELLED,
    /** The same message was processed before: it is counted and forgotten. */
    DUPLICATE
  }

  /** Asked before the message is begun. */
  Admission admit();

  /** Whether nobody waits for the outcome; by any thread. */
  boolean isAbandoned();

  /** How a reply travels; null where none is wanted. */
  MessageCodec<?> replyCodec();

  /**
   * Whether somebody still has the message, so that it becomes no dead letter when it is not
   * processed.
   */
  default boolean takesBack() {
    return false;
  }

  /**
   * The handler came to its end.
   *
   * @param reply null where none is wanted
   * @param tooLate run where nobody waited any more
   */
  void processed(Record reply, Runnable tooLate);

  /**
   * The handler threw, or the message was never begun; by any thread.
   *
   * @param tooLate run where nobody waited any more
   */
  void failed(Throwable cause, Runnable tooLate);
}
