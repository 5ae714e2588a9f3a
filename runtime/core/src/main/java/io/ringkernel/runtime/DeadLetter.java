package io.ringkernel.runtime;

import java.util.Optional;

/**
 * A message that was accepted or told and not processed.
 *
 * @param actor whom it was for; who sent it where it was for a name that nobody had any more
 * @param type the id in {@code @RingKernel} of the class of whom it was for; empty where that is
 *     not known any more or was nobody
 * @param message the message; empty where its bytes made none
 * @param reason why it was not processed
 * @param cause what the handler threw, or what the sender was told
 * @param time the stamp of the message, or of its end where it had none
 * @param correlation what it was sent with
 * @param sender the packed id of the actor that sent it; 0 where it came from elsewhere
 * @param name the endpoint, or the actor that has ended, to which it was sent by name; empty where
 *     {@code actor} says whom it was for
 */
public record DeadLetter(ActorId actor, String type, Optional<Record> message, Reason reason,
    Throwable cause, long time, long correlation, long sender, Optional<String> name) {
  /** Why a message was not processed. */
  public enum Reason {
    /** Its handler threw. */
    FAILED,
    /** Its deadline passed before it was begun. */
    EXPIRED,
    /** Nobody waited for the reply any more when it was to be begun. */
    CANCELLED,
    /** The actor ended first. */
    UNDELIVERED,
    /** The inbox was full, or the outbox of the sender was. */
    OVERFLOW,
    /** A subscriber did not process it, however often it was delivered. */
    NOT_ACKNOWLEDGED
  }

  /** A message for an actor. */
  public DeadLetter(ActorId actor, String type, Optional<Record> message, Reason reason,
      Throwable cause, long time, long correlation, long sender) {
    this(actor, type, message, reason, cause, time, correlation, sender, Optional.empty());
  }
}
