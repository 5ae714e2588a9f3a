package io.ringkernel.runtime.topic;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.spi.Completion;

/** Where messages of one subscription go; an actor or a listener. */
interface Subscriber {
  /**
   * Gives a message; never waits, never throws.
   *
   * @param completion is told what becomes of it; null where nobody wants to know
   */
  SendResult give(Publication publication, Completion completion);

  /** What is told of a message that was given up. */
  void lost(Publication publication, Throwable cause);
}
