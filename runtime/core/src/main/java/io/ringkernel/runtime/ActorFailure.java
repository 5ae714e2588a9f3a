package io.ringkernel.runtime;

/**
 * A message that was told and whose handler threw. Who asks gets the exception himself, so that a
 * failed {@code ask} is not reported this way.
 *
 * @param actor the actor, which goes on with the next message
 * @param type the id given in {@code @RingKernel}
 * @param handler the Java method
 * @param cause what it threw
 */
public record ActorFailure(ActorId actor, String type, String handler, Throwable cause) {}
