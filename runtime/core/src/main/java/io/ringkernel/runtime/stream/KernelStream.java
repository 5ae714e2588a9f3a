package io.ringkernel.runtime.stream;

import io.ringkernel.runtime.KernelTarget;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletionStage;

/**
 * A line of work: what it is given is done in the order in which it was given, beside the work of
 * other streams and of the runtime itself. On CUDA it is a stream of the driver with pinned memory
 * of its own, so that copies of one stream travel while kernels of another run; a device that has
 * one line of work only, as WebGPU does, does the work of all streams in turn. On the CPU it is a
 * thread that launches.
 *
 * <p>Work of different streams has no order unless {@link #await} makes one. What a launch or copy
 * fails with fails its own stage; what was given later is done all the same. Thread-safe.
 *
 * <pre>{@code
 * try (KernelStream left = runtime.stream(); KernelStream right = runtime.stream()) {
 *   KernelsGpu.on(left).saxpyAsync(Launch.items(n), 2f, x, y);
 *   StreamMark done = left.mark();
 *   right.await(done);
 *   KernelsGpu.on(right).sum(Launch.items(n), y, total);
 * }
 * }</pre>
 */
public interface KernelStream extends KernelTarget, AutoCloseable {
  /**
   * Launches what was recorded.
   *
   * @throws IllegalArgumentException if the graph is of another runtime
   * @throws IllegalStateException if this stream, the graph, or an array of it is closed
   */
  CompletionStage<Void> launch(LaunchGraph graph);

  /**
   * Copies bytes to the start of an array that is resident. Pinned memory is copied by the device
   * itself.
   *
   * @param source a multiple of 4 bytes, at most as many as the array has; belongs to the copy
   *     until the stage completes
   * @throws IllegalArgumentException if the array is not resident or the bytes do not fit it
   * @throws IllegalStateException if this stream is closed
   */
  CompletionStage<Void> copyToDevice(MemorySegment source, Object array);

  /**
   * Copies the start of an array that is resident to memory of the host.
   *
   * @param target a multiple of 4 bytes, at most as many as the array has; filled when the stage
   *     completes
   * @throws IllegalArgumentException if the array is not resident or the bytes do not fit it
   * @throws IllegalStateException if this stream is closed
   */
  CompletionStage<Void> copyToHost(Object array, MemorySegment target);

  /** Marks the place behind what this stream was given so far. */
  StreamMark mark();

  /**
   * What this stream is given from now on begins after the mark is reached. The caller does not
   * wait.
   *
   * @throws IllegalArgumentException if the mark is of another runtime
   */
  void await(StreamMark mark);

  /** Waits until everything is done that this stream was given so far. */
  void synchronize();

  /** Waits as {@link #synchronize()} does and frees the stream. Closing again does nothing. */
  @Override
  void close();
}
