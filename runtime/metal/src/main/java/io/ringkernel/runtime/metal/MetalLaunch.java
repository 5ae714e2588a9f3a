package io.ringkernel.runtime.metal;

import java.util.List;

/**
 * A launch.
 *
 * @param pipeline what runs
 * @param buffers by their index
 * @param arguments bytes that are bound behind the buffers, at most 4096; empty for none
 * @param groups groups along x, y, z
 * @param threads work items of a group along x, y, z
 * @param groupMemory bytes of each block of group memory that the launch sizes, by its index, each
 *     a positive multiple of 16
 */
public record MetalLaunch(MetalPipeline pipeline, List<MetalBuffer> buffers, byte[] arguments,
    List<Integer> groups, List<Integer> threads, List<Long> groupMemory) {
  /** What {@code setBytes} takes; a method has fewer parameters than would fill it. */
  static final int MOST_ARGUMENT_BYTES = 4096;

  /** Checks the arguments' length. */
  public MetalLaunch {
    if (arguments.length > MOST_ARGUMENT_BYTES) {
      throw new IllegalArgumentException("a kernel takes at most " + MOST_ARGUMENT_BYTES
          + " bytes of scalars and lengths, not " + arguments.length);
    }
    buffers = List.copyOf(buffers);
    groups = List.copyOf(groups);
    threads = List.copyOf(threads);
    groupMemory = List.copyOf(groupMemory);
  }

  /** A launch that sizes no group memory. */
  public MetalLaunch(MetalPipeline pipeline, List<MetalBuffer> buffers, byte[] arguments,
      List<Integer> groups, List<Integer> threads) {
    this(pipeline, buffers, arguments, groups, threads, List.of());
  }
}
