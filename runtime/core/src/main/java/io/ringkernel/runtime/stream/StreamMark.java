package io.ringkernel.runtime.stream;

import java.time.Duration;

/** A place in a {@link KernelStream}; reached when everything before it is done. Thread-safe. */
public interface StreamMark {
  /** Whether everything before it is done. */
  boolean isReached();

  /** Waits until it is reached. */
  void join();

  /**
   * The time from one mark to this one, by the device's clock where it has one. Waits for both.
   *
   * @throws IllegalArgumentException if the other mark is of another runtime
   * @throws IllegalStateException if a stream of the two is closed and took its times along
   */
  Duration since(StreamMark earlier);
}
