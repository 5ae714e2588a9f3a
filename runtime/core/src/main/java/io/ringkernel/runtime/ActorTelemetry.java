package io.ringkernel.runtime;

/**
 * What an actor has done so far. The numbers are read one after the other while the actor goes on;
 * once it is idle they balance: <pre>
 *   sent = processed + rejected + deadLettered + droppedOldest + duplicates + returned
 *        + queueDepth
 * </pre>
 *
 * @param accepted messages that were given a place in the inbox
 * @param rejected messages whose sender got an exception or a refusal instead
 * @param processed messages whose handler came to its end
 * @param failed messages whose handler threw, or whose bytes made no message
 * @param expired messages whose deadline passed before they were begun
 * @param cancelled asked messages that nobody waited for any more when they were to be begun
 * @param undelivered messages that were accepted and never begun because the actor ended
 * @param overflowed messages that the full inbox turned into dead letters
 * @param droppedOldest messages that made room for newer ones
 * @param duplicates messages that had been processed before and came again
 * @param returned messages that were not processed and went back to the topic that gives them again
 * @param lateReplies replies that nobody waited for any more: the stage had been completed,
 *     cancelled or timed out while the handler ran
 * @param restarts how often a supervisor restarted the actor
 * @param sentOn messages that its handlers sent to others and that were delivered
 * @param queueDepth messages that wait in the inbox or are being handled
 */
public record ActorTelemetry(long accepted, long rejected, long processed, long failed,
    long expired, long cancelled, long undelivered, long overflowed, long droppedOldest,
    long duplicates, long returned, long lateReplies, long restarts, long sentOn,
    int queueDepth) {
  /** Messages that somebody tried to send. */
  public long sent() {
    return accepted + rejected + overflowed;
  }

  /** Messages that became dead letters. */
  public long deadLettered() {
    return failed + expired + cancelled + undelivered + overflowed;
  }

  /** Messages that were sent and not processed, whatever the reason. */
  public long dropped() {
    return rejected + deadLettered() + droppedOldest;
  }

  /** Whether everything that was sent is accounted for; holds whenever the actor is idle. */
  public boolean isBalanced() {
    return sent()
        == processed + rejected + deadLettered() + droppedOldest + duplicates + returned
            + queueDepth;
  }
}
