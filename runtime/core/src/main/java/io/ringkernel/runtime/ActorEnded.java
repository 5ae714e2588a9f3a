package io.ringkernel.runtime;

import io.ringkernel.RingMessage;

/**
 * Tells an actor that one it watches has ended.
 *
 * @param actor the packed id of the one that ended
 * @param reason the ordinal of its {@link EndReason}
 */
@RingMessage(typeId = 2_000_000_001)
public record ActorEnded(long actor, int reason) {}
