package io.ringkernel.runtime.stream;

import io.ringkernel.runtime.KernelTarget;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Launches that were recorded once and are then launched together, again and again: nothing is
 * checked or bound a second time. On CUDA it is a graph of the driver. All arrays must be resident
 * as long as it is used. Thread-safe.
 *
 * <pre>{@code
 * try (ResidentArrays fields = runtime.resident(now, previous);
 *     LaunchGraph steps = runtime.graph(target -> {
 *       KernelsGpu kernels = KernelsGpu.on(target);
 *       kernels.wave(width, height, now, previous, c2);
 *       kernels.wave(width, height, previous, now, c2);
 *     })) {
 *   for (int i = 0; i < 1000; i++) {
 *     steps.launch();
 *   }
 * }
 * }</pre>
 */
public interface LaunchGraph extends AutoCloseable {
  /**
   * Launches everything, in the order in which it was recorded. The stage fails with what the first
   * kernel throws that throws; what was recorded behind it may have run nevertheless.
   *
   * @throws IllegalStateException if this, the runtime, or an array is closed
   */
  CompletionStage<Void> launch();

  /**
   * Records again, to change arguments, sizes or kernels; what was launched before is not changed.
   * Where the kernels are the same in the same order, a device keeps its graph and changes the
   * arguments in it.
   *
   * @throws IllegalArgumentException if an array is not resident
   */
  void record(Consumer<KernelTarget> launches);

  /** How many launches were recorded. */
  int size();

  /** Frees the graph. Closing again does nothing. */
  @Override
  void close();
}
