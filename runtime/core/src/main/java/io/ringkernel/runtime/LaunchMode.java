package io.ringkernel.runtime;

/** How an actor gets hold of a processor. */
public enum LaunchMode {
  /**
   * It has a thread of its own on the CPU, on a device a place in the resident kernel. Its handlers
   * may block.
   */
  PERSISTENT,
  /**
   * It shares what runs it with others. On CUDA it has a place in a resident kernel that is made
   * for many actors, and any warp of that kernel may run its next messages, one warp at a time. The
   * CPU and other devices run it as {@link #EVENT_DRIVEN}.
   */
  POOLED,
  /**
   * It is run when messages have come: on the CPU by one of the runtime's workers, which its
   * handlers must not block, on a device by a launch. Costs nothing while it has nothing to do.
   */
  EVENT_DRIVEN
}
