package io.ringkernel.runtime;

/**
 * What became of the messages that waited when an actor was drained.
 *
 * @param actor the name of the launch
 * @param complete whether everything was handled before the deadline
 * @param processed messages that were handled since the drain began
 * @param dropped messages that made room for newer ones since then
 * @param deadLettered messages that became dead letters since then: their handler threw, their
 *     deadline passed, nobody waited for the reply, or the drain's deadline came first
 */
public record DrainReport(ActorId actor, boolean complete, long processed, long dropped,
    long deadLettered) {}
