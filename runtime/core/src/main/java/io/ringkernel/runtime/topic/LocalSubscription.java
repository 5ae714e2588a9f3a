package io.ringkernel.runtime.topic;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.spi.RuntimeTimer;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** A subscription of this runtime. */
final class LocalSubscription implements Subscription {
  private final TopicFilter filter;
  private final QualityOfService quality;
  private final Subscriber subscriber;
  private final Attempts.Policy policy;
  private final RuntimeTimer timer;
  private final Consumer<LocalSubscription> onClose;
  private final LongAdder delivered = new LongAdder();
  private final LongAdder redelivered = new LongAdder();
  private final LongAdder lost = new LongAdder();
  private volatile boolean closed;

  LocalSubscription(TopicFilter filter, QualityOfService quality, Subscriber subscriber,
      Attempts.Policy policy, RuntimeTimer timer, Consumer<LocalSubscription> onClose) {
    this.filter = filter;
    this.quality = quality;
    this.subscriber = subscriber;
    this.policy = policy;
    this.timer = timer;
    this.onClose = onClose;
  }

  Subscriber subscriber() {
    return subscriber;
  }

  /** Gives a message to the subscriber; whether it took it or will get it again. */
  boolean give(Publication publication) {
    if (closed) {
      return false;
    }
    SendResult result = switch (quality) {
      case AT_MOST_ONCE -> subscriber.give(publication, null);
      case AT_LEAST_ONCE -> new Attempts(this, publication, policy, timer).begin();
    };
    if (result == SendResult.DELIVERED) {
      delivered.increment();
      return true;
    }
    lost.increment();
    if (result == SendResult.QUEUED) {
      subscriber.lost(publication, new IllegalStateException("there was no room for message "
          + publication.id() + " of topic " + publication.topic()));
    }
    return false;
  }

  void countRedelivery() {
    redelivered.increment();
  }

  void giveUp(Publication publication, Throwable cause) {
    lost.increment();
    subscriber.lost(publication, cause);
  }

  @Override
  public TopicFilter filter() {
    return filter;
  }

  @Override
  public QualityOfService quality() {
    return quality;
  }

  @Override
  public long delivered() {
    return delivered.sum();
  }

  @Override
  public long redelivered() {
    return redelivered.sum();
  }

  @Override
  public long lost() {
    return lost.sum();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      onClose.accept(this);
    }
  }
}
