package io.ringkernel.runtime;

import java.util.Objects;

/**
 * How an actor is launched. Start from {@link #defaults()} and change what is needed; each change
 * gives new options.
 *
 * @param queueCapacity messages that may wait in the inbox; a power of two, at most 2^20. The CPU
 *     keeps as many slots of the size of the actor's longest message, header included
 * @param priority share of the processor
 * @param autoActivate whether the actor handles messages at once, without {@link
 *     ActorRef#activate()}
 * @param idle what the actor does while its inbox is empty
 */
public record LaunchOptions(int queueCapacity, Priority priority, boolean autoActivate,
    IdleStrategy idle) {
  private static final LaunchOptions DEFAULTS =
      new LaunchOptions(1024, Priority.NORMAL, true, IdleStrategy.PARK);

  /** Checks the capacity. */
  public LaunchOptions {
    Objects.requireNonNull(priority, "priority");
    Objects.requireNonNull(idle, "idle");
    if (queueCapacity < 1 || queueCapacity > 1 << 20 || Integer.bitCount(queueCapacity) != 1) {
      throw new IllegalArgumentException("queueCapacity must be a power of two from 1 to 1048576, "
          + "got " + queueCapacity);
    }
  }

  /** 1024 messages, normal priority, active at once, sleeping when idle. */
  public static LaunchOptions defaults() {
    return DEFAULTS;
  }

  /** These options with another capacity; a power of two. */
  public LaunchOptions queueCapacity(int messages) {
    return new LaunchOptions(messages, priority, autoActivate, idle);
  }

  /** These options with another priority. */
  public LaunchOptions priority(Priority value) {
    return new LaunchOptions(queueCapacity, value, autoActivate, idle);
  }

  /** These options for an actor that stays {@link ActorState#LAUNCHED} until it is activated. */
  public LaunchOptions withoutAutoActivate() {
    return new LaunchOptions(queueCapacity, priority, false, idle);
  }

  /** These options with another way to wait. */
  public LaunchOptions idle(IdleStrategy value) {
    return new LaunchOptions(queueCapacity, priority, autoActivate, value);
  }
}
