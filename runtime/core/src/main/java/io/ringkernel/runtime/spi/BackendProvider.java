package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.DeviceDescription;
import java.util.List;
import java.util.Optional;

/** A back end on the path. Registered with {@link java.util.ServiceLoader}. */
public interface BackendProvider {
  /** Which back end this is; never {@link Backend#AUTO}. */
  Backend backend();

  /**
   * Why this machine cannot run it, in one line; empty where it can. Quick, and never throws: a
   * library that is not there is an answer.
   */
  Optional<String> obstacle();

  /** What it would run on, in one line; asked only where there is no obstacle. */
  default String description() {
    return "ready";
  }

  /** The devices among which its user can choose; asked only where there is no obstacle. */
  default List<DeviceDescription> devices() {
    return List.of();
  }

  /** Starts the back end. */
  BackendSession open(RuntimeServices services);
}
