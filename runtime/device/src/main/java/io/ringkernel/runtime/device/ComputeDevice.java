package io.ringkernel.runtime.device;

import io.ringkernel.runtime.spi.RuntimeServices;
import java.lang.foreign.MemorySegment;
import io.ringkernel.runtime.stream.PinnedMemory;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A device that holds memory and runs programs. Used by one thread, the session's own, whose
 * operations take effect in the order of the calls; and by those that have entered a lane.
 */
public interface ComputeDevice extends AutoCloseable {
  /** What the device calls itself. */
  String name();

  /**
   * The software between this JVM and the device, with its version: with another, other things may
   * be quick. Empty where nothing is known.
   */
  default String driver() {
    return "";
  }

  /** The target of the compiler that it runs, as the manifest names it, such as {@code cuda}. */
  String target();

  /** What a launch may ask for. */
  DeviceLimits limits();

  /**
   * Translates an image for this device.
   *
   * @throws KernelBuildException if the device refuses the source
   */
  DeviceProgram load(KernelImage image);

  /**
   * Reserves memory; its content is undefined.
   *
   * @param bytes a positive multiple of 4
   * @throws DeviceMemoryException if the device has not as much
   */
  DeviceMemory allocate(long bytes);

  /**
   * How actors live on the device between messages; empty where no kernel can stay there.
   *
   * @param onThread runs something on the session's thread, waits, and throws what it throws
   */
  default Optional<PersistentActors> persistentActors(RuntimeServices services,
      Consumer<Runnable> onThread) {
    return Optional.empty();
  }

  /**
   * Makes a line of work for another thread; empty where the device has one only, which belongs to
   * the thread that opened it.
   */
  default Optional<DeviceLane> lane() {
    return Optional.empty();
  }

  /** Waits until everything is done that the calling thread asked for. */
  default void settle() {}

  /** For the device's profiler: what the thread asks for until the end of the range is this. */
  default void beginRange(String name) {}

  /** Ends the range that was begun last. */
  default void endRange() {}

  /** Keeps launches, to run them together. */
  default DeviceGraph graph(List<DeviceGraph.Step> steps) {
    return DeviceGraph.of(steps);
  }

  /** Memory of the host that the device reaches itself; empty where it reaches none. */
  default Optional<PinnedMemory> pinned(long bytes) {
    return Optional.empty();
  }

  /**
   * A part of a block and where it goes.
   *
   * @param offset bytes from the start of the block, a multiple of 4
   * @param target receives as many bytes as it is long, a multiple of 4
   */
  record Read(DeviceMemory memory, long offset, MemorySegment target) {}

  /** Copies parts of blocks to the host, after what was asked for before; waits once if it can. */
  default void read(List<Read> reads) {
    reads.forEach(read -> read.memory.read(read.offset, read.target));
  }

  /** Frees what is left. */
  @Override
  void close();
}
