package io.ringkernel.runtime;

/**
 * What an actor has done so far. The numbers are read one after the other while the actor goes on.
 *
 * @param processed messages whose handler came to its end
 * @param failed messages whose handler threw, or whose bytes made no message
 * @param dropped messages that were accepted and never handled, because the actor was terminated
 * @param lateReplies replies that nobody waited for any more: the stage had been completed,
 *     cancelled or timed out before
 * @param queueDepth messages that wait in the inbox
 */
public record ActorTelemetry(long processed, long failed, long dropped, long lateReplies,
    int queueDepth) {}
