package io.ringkernel.runtime;

import java.util.Optional;

/**
 * The end of an actor.
 *
 * @param actor the name of the launch
 * @param type the id given in {@code @RingKernel}
 * @param cause what a handler threw, where the reason is {@link EndReason#FAILED}
 */
public record ActorEnd(ActorId actor, String type, EndReason reason, Optional<Throwable> cause) {}
