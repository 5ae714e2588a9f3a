package io.ringkernel.benchmarks.topic;

/**
 * One topic matcher: the place to plug another one in. It needs a public no-argument constructor;
 * then either list it in {@link TopicBench} or name its class in the {@code matcher} parameter.
 * Filters and topics are MQTT's: levels parted by '/', '+' for one level, '#' for the rest, itself
 * included.
 */
public interface TopicMatcherUnderTest {
  void subscribe(String filter, int subscriber);

  /** Called once, after the last subscription. */
  default void ready() {}

  /**
   * Finds every subscriber of a topic and says how many there are; they must have been made
   * available.
   */
  int match(String topic);
}
