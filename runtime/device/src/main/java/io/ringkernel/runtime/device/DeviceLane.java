package io.ringkernel.runtime.device;

import io.ringkernel.runtime.spi.StreamLane;

/**
 * A line of work of a device, beside that of the thread that opened the device. What the thread
 * that entered it asks of the device and of its memory and programs goes into the lane.
 */
public interface DeviceLane extends AutoCloseable {
  /** First of all: the lane is now the calling thread's. */
  void enter();

  /** Marks the place behind what the thread asked for. */
  StreamLane.Mark mark();

  /** What the thread asks for from now on begins after a mark of another lane is reached. */
  void await(StreamLane.Mark mark);

  /** The lane is nobody's any more; by the thread that entered it. */
  void leave();

  /** Frees it; by the session's thread. */
  @Override
  void close();
}
