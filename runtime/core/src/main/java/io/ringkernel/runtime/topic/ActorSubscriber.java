package io.ringkernel.runtime.topic;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.DeadLetter;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.spi.Completion;
import java.util.Optional;
import java.util.function.Consumer;

/** An actor that subscribes. */
record ActorSubscriber(ActorCell cell, Consumer<DeadLetter> letters) implements Subscriber {
  @Override
  public SendResult give(Publication publication, Completion completion) {
    Delivery delivery = publication.correlation() == 0 ? Delivery.NORMAL
        : Delivery.NORMAL.correlation(publication.correlation());
    try {
      return cell.offer(publication.message(), delivery, publication.sender(), completion);
    } catch (RuntimeException e) {
      // The actor has no handler for it, or it cannot be encoded: no attempt will change that.
      lost(publication, e);
      return SendResult.REJECTED;
    }
  }

  @Override
  public void lost(Publication publication, Throwable cause) {
    letters.accept(new DeadLetter(cell.id(), cell.type().id(), Optional.of(publication.message()),
        DeadLetter.Reason.NOT_ACKNOWLEDGED, cause, publication.time(), publication.correlation(),
        publication.sender()));
  }
}
