package io.ringkernel.runtime.topic;

/**
 * How a message is published. Start from {@link #DEFAULTS}.
 *
 * @param retained whether it is kept as the last value of its topic, for those who subscribe later
 * @param key recognises a message that is published twice by mistake: the second one is dropped; 0
 *     for none
 * @param correlation ties messages of one conversation together; 0 for none
 */
public record PublishOptions(boolean retained, long key, long correlation) {
  /** Not kept, not compared with others. */
  public static final PublishOptions DEFAULTS = new PublishOptions(false, 0, 0);

  /** These options for a message that is kept as the last value of its topic. */
  public PublishOptions retain() {
    return new PublishOptions(true, key, correlation);
  }

  /** These options with a number that is the same whenever the same message is published. */
  public PublishOptions key(long value) {
    return new PublishOptions(retained, value, correlation);
  }

  /** These options with another correlation. */
  public PublishOptions correlation(long value) {
    return new PublishOptions(retained, key, value);
  }
}
