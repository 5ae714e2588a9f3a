package io.ringkernel.runtime;

import java.util.concurrent.CompletionStage;

/** A running system: actors and kernels on one back end. */
public interface RingRuntime extends AutoCloseable {
  /**
   * Launches a kernel over a grid; generated launchers call it. The stage fails with what the kernel
   * threw.
   */
  CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch, Object... arguments);

  @Override
  void close();
}
