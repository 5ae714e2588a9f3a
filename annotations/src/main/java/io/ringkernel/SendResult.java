package io.ringkernel;

/** What became of a message that a handler sent; sending never waits. */
public enum SendResult {
  /** It lies in the inbox of its destination. */
  DELIVERED,
  /**
   * The inbox of its destination is full. It lies in the sender's outbox, and the sender handles no
   * further message until it could be delivered; at the end of the runtime's send timeout it
   * becomes a dead letter.
   */
  QUEUED,
  /** There never was such a destination. */
  NOT_FOUND,
  /** The destination has ended. */
  STALE,
  /** The outbox is full, or the destination refuses: the message is a dead letter. */
  REJECTED
}
