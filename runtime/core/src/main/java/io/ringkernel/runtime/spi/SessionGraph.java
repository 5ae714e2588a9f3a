package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Recorded launches of a session. The runtime has checked that their arrays are resident. */
public interface SessionGraph {
  /**
   * A recorded launch.
   *
   * @param arguments checked against the kernel's parameters; belongs to the record
   */
  record Step(KernelDescriptor kernel, Launch launch, Object[] arguments) {}

  /** Launches all in order, outside of streams. */
  CompletionStage<Void> launch();

  /** Takes other launches instead. */
  void update(List<Step> steps);

  /** Frees it. */
  void close();
}
