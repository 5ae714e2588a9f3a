package io.ringkernel.runtime.topic;

/**
 * A message that was published.
 *
 * @param topic where
 * @param message what
 * @param id the number that the broker gave it, from 1
 * @param sender the packed id of the actor that published it; 0 where that was none
 * @param time the stamp of the runtime's clock
 * @param correlation what it was published with
 */
public record Publication(String topic, Record message, long id, long sender, long time,
    long correlation) {}
