package io.ringkernel.runtime;

import java.util.Objects;

/**
 * A device that a back end can run on.
 *
 * @param backend whose it is
 * @param number its number among those of the back end, from 0
 * @param name what it calls itself
 * @param memoryBytes bytes of its memory; 0 where that is not known
 * @param multiprocessors how many blocks run at once at least; 0 where that is not known
 * @param computeCapability of a CUDA device, times 10, such as 90; 0 for others
 */
public record DeviceDescription(Backend backend, int number, String name, long memoryBytes,
    int multiprocessors, int computeCapability) {
  /** Checks for null. */
  public DeviceDescription {
    Objects.requireNonNull(backend, "backend");
    Objects.requireNonNull(name, "name");
  }
}
