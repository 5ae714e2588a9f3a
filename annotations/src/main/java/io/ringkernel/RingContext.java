package io.ringkernel;

import java.util.function.IntConsumer;

/**
 * What a handler knows about the message it handles and the actor it belongs to, and what it can
 * do beside changing the actor's state. Only the handler's own thread may call it, and only until
 * the handler returns.
 *
 * <p>Where a method has no device form, {@code docs/actors.md} says so; the methods with a body
 * here refuse to work outside a runtime, so that a test can give a handler a small context of its
 * own.
 */
public interface RingContext extends GpuContext {
  /**
   * The actor's own id: node in the top 10 bits, generation in the next 22, index in the low 32.
   */
  long selfId();

  /**
   * The hybrid logical clock stamp of the message: microseconds in the upper 48 bits, a logical
   * counter in the lower 16.
   */
  long messageTime();

  /**
   * A new stamp of the hybrid logical clock, in the form of {@link #messageTime()}: larger than the
   * message's stamp and than every stamp that the actor's handlers were given before. On CUDA the
   * device's own clock is read for it.
   */
  default long now() {
    throw outside("now");
  }

  /** The number of the message in its inbox. */
  default long messageId() {
    throw outside("messageId");
  }

  /**
   * What ties messages of one conversation together: given by who asked or told, 0 where nobody
   * gave one. Messages that the handler sends carry it on.
   */
  default long correlation() {
    throw outside("correlation");
  }

  /** The id of the actor whose handler sent the message; 0 where it came from elsewhere. */
  default long senderId() {
    throw outside("senderId");
  }

  /** Whether nobody waits for the reply any more: cancelled, timed out, or never wanted. */
  default boolean isCancelled() {
    throw outside("isCancelled");
  }

  /** Sends a message to an actor; never waits. */
  default SendResult send(long destination, Record message) {
    throw outside("send");
  }

  /** Sends a message to the actor or endpoint of that name; never waits. */
  default SendResult send(String destination, Record message) {
    throw outside("send");
  }

  /**
   * Publishes a message.
   *
   * @param topic levels parted by {@code /}, without wildcards
   * @return how many subscribers it was given to
   */
  default int publish(String topic, Record message) {
    throw outside("publish");
  }

  /**
   * Takes the reply of this message on credit: the handler's result is not sent, and {@link #reply}
   * sends one later, from any handler of this actor.
   *
   * @return names the reply that is owed
   */
  default long deferReply() {
    throw outside("deferReply");
  }

  /**
   * Sends a reply that is owed.
   *
   * @param ticket from {@link #deferReply()}
   * @return whether somebody still waited for it
   */
  default boolean reply(long ticket, Record reply) {
    throw outside("reply");
  }

  /**
   * Launches an actor as a child of this one: it ends with this one, and this one's launch options
   * say what happens when it fails.
   *
   * @param actor the id in its {@link RingKernel}
   * @return its id, or 0 where the runtime has no room for it
   */
  default long spawn(String actor) {
    throw outside("spawn");
  }

  /**
   * Asks to be told of the end of another actor: with an {@code ActorEnded} message, for which this
   * one needs a handler. Where it has ended already, the message comes at once.
   */
  default void watch(long actor) {
    throw outside("watch");
  }

  /** Ends the work of this actor once the handler has returned. */
  default void stop() {
    throw outside("stop");
  }

  /**
   * Runs {@code body} for 0 to {@code count - 1}, spread over the block; all are done when this
   * returns. Inside, write only array elements and use only atomics: no order is promised.
   */
  default void forEach(int count, IntConsumer body) {
    for (int i = 0; i < count; i++) {
      body.accept(i);
    }
  }

  /** Writes a line to the log of the runtime. */
  default void log(String line) {
    throw outside("log");
  }

  private static UnsupportedOperationException outside(String method) {
    return new UnsupportedOperationException(
        method + " works in a handler that a runtime calls, not in a context made by hand");
  }
}
