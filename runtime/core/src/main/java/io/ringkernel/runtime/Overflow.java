package io.ringkernel.runtime;

/** What happens to a message for which the inbox has no room. */
public enum Overflow {
  /**
   * The sender waits, at most {@link LaunchOptions#blockTimeout()}, then gets an {@link
   * InboxFullException}. Where waiting would be in vain it gets that at once.
   */
  BLOCK,
  /** The sender gets an {@link InboxFullException} at once. */
  REJECT,
  /**
   * The message that has waited longest makes room; it is counted, and where it was asked its
   * stage fails.
   */
  DROP_OLDEST,
  /** The message becomes a dead letter; the sender of a {@code tell} does not notice. */
  DEAD_LETTER
}
