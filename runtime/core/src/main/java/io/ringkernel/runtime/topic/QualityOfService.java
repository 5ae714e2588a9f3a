package io.ringkernel.runtime.topic;

/** How much is done for a message to reach a subscriber. */
public enum QualityOfService {
  /** It is given to the subscriber once; a full inbox or a handler that throws loses it. */
  AT_MOST_ONCE,
  /**
   * It is given to the subscriber again until a handler has come to its end, as often as the
   * runtime allows, then it becomes a dead letter. What comes again after it was processed is
   * recognised and not handled again. Messages that are given again may change their order.
   */
  AT_LEAST_ONCE
}
