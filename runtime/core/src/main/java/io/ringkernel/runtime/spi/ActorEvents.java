package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.ActorEnd;
import io.ringkernel.runtime.ActorFailure;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.DeadLetter;
import io.ringkernel.runtime.Supervision;

/** What a back end tells its runtime about actors. No method throws. */
public interface ActorEvents {
  /**
   * A handler, a constructor or an {@code @OnStart} method threw. The runtime sees to the others
   * that the failure concerns; the back end does to this actor what the answer says, which is never
   * to escalate.
   *
   * @param told whether nobody else learns of the failure
   */
  Supervision.Directive failed(ActorFailure failure, boolean told);

  /** An actor is being killed, and what it has spawned is to end at once. */
  void ending(ActorId actor);

  /** An actor has ended; once for each. */
  void ended(ActorEnd end);

  /** A message that was not processed. */
  void deadLetter(DeadLetter letter);
}
