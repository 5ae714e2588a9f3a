package io.ringkernel.runtime.broker;

import io.ringkernel.SendResult;

/**
 * What the broker says of a message.
 *
 * @param messageId the number that the broker gave it, from 1
 * @param result what became of it; {@link SendResult#REJECTED} where there was no room
 * @param time the stamp of the runtime's clock
 */
public record Receipt(long messageId, SendResult result, long time) {
  /** Whether it lies at its destination. */
  public boolean isDelivered() {
    return result == SendResult.DELIVERED;
  }
}
