package io.ringkernel.runtime.broker;

import io.ringkernel.runtime.ActorId;
import java.util.Optional;

/**
 * A message as an endpoint gives it out.
 *
 * @param messageId the number in its receipt
 * @param source the actor that sent it; empty where that was none
 * @param time the stamp of the runtime's clock when it was sent
 * @param correlation what it was sent with
 * @param <M> the message
 */
public record Envelope<M extends Record>(long messageId, Optional<ActorId> source, M message,
    long time, long correlation) {}
