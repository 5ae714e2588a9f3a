package io.ringkernel.benchmarks.kernels;

/**
 * One way to run the data-parallel kernels: the place to plug another one in. Each call returns
 * when its result is complete. The benchmark compares results with those of {@link SerialLoops}.
 */
public interface KernelsUnderTest extends AutoCloseable {
  /** {@code y[i] = a * x[i] + y[i]} for every i. */
  void saxpy(float a, float[] x, float[] y);

  /**
   * One step of the wave equation on a square grid of {@code side * side} cells, edges left alone:
   * {@code previous = 2 * now - previous + c2 * laplacian(now)}.
   */
  void wave(int side, float[] now, float[] previous, float c2);

  /** The sum of all elements, in any order. */
  float sum(float[] x);

  /**
   * The sum, which wraps: blocks of {@link Kernels#BLOCK} elements, each by a tree in memory of its
   * own, and one atomic addition a block. What a GPU does, so that barriers have a price.
   */
  int blockSum(int[] values);

  @Override
  default void close() {}
}
