package io.ringkernel.runtime;

import java.util.concurrent.CompletionStage;

/**
 * Where generated launchers bring kernels: a runtime, a stream of one, or what records a graph.
 */
public interface KernelTarget {
  /**
   * Launches a kernel over a grid; generated launchers call it. The stage fails with what the
   * kernel threw: where several work items throw, with the exception of the one with the smallest
   * linear index, on every run. Arrays are then in an unspecified state.
   *
   * @param arguments one boxed scalar or array per parameter of the kernel, in order; the arrays
   *     belong to the kernel until the stage completes
   * @throws IllegalArgumentException if the arguments do not fit the parameters
   * @throws NullPointerException if an argument is null
   * @throws IllegalStateException if the target is closed
   */
  CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch, Object... arguments);

  /**
   * Takes steps of a kernel: as many launches, one after the other, between which arrays trade
   * places. After an odd number of steps the fields of two arrays that swap have swapped. Generated
   * launchers call it. The stage fails as that of the first launch that throws.
   *
   * @param arguments those of the first launch
   * @throws IllegalArgumentException if the arguments do not fit the parameters
   */
  default CompletionStage<Void> steps(KernelDescriptor kernel, Launch launch, Steps steps,
      Object... arguments) {
    return steps.inTurn(arguments, each -> launch(kernel, launch, each));
  }
}
