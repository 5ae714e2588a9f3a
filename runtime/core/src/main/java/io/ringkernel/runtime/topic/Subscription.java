package io.ringkernel.runtime.topic;

/** A subscription; closing it ends it. Thread-safe. */
public interface Subscription extends AutoCloseable {
  /** What it subscribes to. */
  TopicFilter filter();

  /** How much is done for its messages. */
  QualityOfService quality();

  /** Messages given to the subscriber for the first time. */
  long delivered();

  /** Messages that were given to the subscriber again. */
  long redelivered();

  /** Messages that did not reach the subscriber. */
  long lost();

  /** Ends it; a second time does nothing. Messages under way may still arrive. */
  @Override
  void close();
}
