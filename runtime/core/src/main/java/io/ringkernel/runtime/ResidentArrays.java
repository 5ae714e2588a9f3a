package io.ringkernel.runtime;

/**
 * Arrays that stay on the device while this is open, so that launches copy nothing. Meanwhile the
 * Java arrays and their copies on the device are two: the host sees what kernels wrote after {@link
 * #copyToHost()} or {@link #close()}, and kernels see what the host wrote after {@link
 * #copyToDevice()}. On the CPU there is one, and both do nothing. A launch whose arrays are all
 * resident, of a kernel that cannot throw, completes when the device has it in its queue.
 *
 * <pre>{@code
 * try (ResidentArrays fields = runtime.resident(now, previous)) {
 *   for (int step = 0; step < steps; step++) {
 *     kernels.wave(width, height, now, previous, c2);
 *     ...
 *   }
 * }
 * }</pre>
 */
public interface ResidentArrays extends AutoCloseable {
  /**
   * Waits for earlier launches and copies all the arrays to the host.
   *
   * @throws IllegalStateException if this or the runtime is closed
   */
  void copyToHost();

  /**
   * Copies all the arrays to the device; later launches see it.
   *
   * @throws IllegalStateException if this or the runtime is closed
   */
  void copyToDevice();

  /** Copies all the arrays to the host and frees the memory. Closing again does nothing. */
  @Override
  void close();
}
