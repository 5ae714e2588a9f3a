package io.ringkernel.runtime.topic;

import io.ringkernel.runtime.ActorRef;
import java.util.Map;
import java.util.function.Consumer;

/** Carries messages from who publishes to who subscribes. Thread-safe. */
public interface TopicBroker {
  /**
   * Has an actor given what is published: its handler for the class of the message handles it. What
   * is retained at matching topics comes at once. The subscription ends with the actor.
   *
   * @param filter may have wildcards, see {@link TopicFilter}
   * @throws io.ringkernel.runtime.ActorTerminatedException if the actor has ended
   */
  Subscription subscribe(String filter, ActorRef actor, QualityOfService quality);

  /**
   * Has a listener called for what is published, by one thread at a time and in order, away from
   * who publishes. A listener that throws has not processed the message.
   *
   * @param filter may have wildcards, see {@link TopicFilter}
   */
  Subscription subscribe(String filter, Consumer<Publication> listener, QualityOfService quality);

  /**
   * Publishes with {@link PublishOptions#DEFAULTS}.
   *
   * @return how many subscribers it was given to
   */
  int publish(String topic, Record message);

  /**
   * Publishes; never waits.
   *
   * @param topic without wildcards
   * @return how many subscribers it was given to
   */
  int publish(String topic, Record message, PublishOptions options);

  /** What is retained at topics that fit, by topic. */
  Map<String, Publication> retained(String filter);

  /** Forgets what is retained at topics that fit; gives the number. */
  int clearRetained(String filter);

  /** Subscriptions that there are. */
  int subscriptions();

  /** Messages that were not carried because the same one had been published before. */
  long duplicates();
}
