package io.ringkernel.runtime.cuda.driver;

import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * The operations of the CUDA driver that the back end needs. Handles and device addresses are
 * numbers; a stream of 0 is the default stream. All throw {@link CudaException} where the driver
 * reports an error. A context is current for the calling thread only.
 */
public interface GpuDriver {
  /** The CUDA release of the driver, such as 13000. */
  int version();

  /** The driver in words that differ from release to release. */
  default String releaseText() {
    return "CUDA " + version();
  }

  /** How many devices there are. */
  int deviceCount();

  /** What a device calls itself. */
  String deviceName(int device);

  /** Bytes of a device's memory. */
  long deviceMemory(int device);

  /** A property of a device. */
  int attribute(int device, DeviceAttribute attribute);

  /** Whether kernels of a device can be given memory of another. */
  boolean canReach(int device, int other);

  /** A property of the way from a device to another. */
  int link(LinkAttribute attribute, int device, int other);

  /** Kernels of the current context may use memory of another context's device. */
  void enablePeer(long context);

  /** They may not any more. */
  void disablePeer(long context);

  /** Copies from a device to another, over the link between them where they have one. */
  void copyBetween(long target, long targetContext, long source, long sourceContext, long bytes,
      long stream);

  /** Retains the primary context of a device and makes it current. */
  long retainContext(int device);

  /** Gives the primary context back. */
  void releaseContext(int device);

  /** Makes a context current for this thread. */
  void makeCurrent(long context);

  /** Waits for everything in the current context. */
  void synchronizeContext();

  /** Free and total bytes of memory. */
  long[] memoryInfo();

  /** Reserves device memory. */
  long allocate(long bytes);

  /** Frees device memory; waits for the device. */
  void free(long address);

  /**
   * Makes a pool of a device's memory, from which streams take in order.
   *
   * @param kept bytes that it does not give back to the system when nobody has them
   */
  long createPool(int device, long kept);

  /** Gives memory of a pool that nobody has back to the system. */
  void trimPool(long pool);

  /** Frees a pool from which nobody has memory. */
  void destroyPool(long pool);

  /** Reserves memory of a pool, in order with the stream. */
  long allocateFrom(long pool, long bytes, long stream);

  /** Gives memory of a pool back when the stream has come so far; waits for nothing. */
  void freeInOrder(long address, long stream);

  /** Pinned host memory that the device sees too; zero when made. */
  MappedMemory allocateMapped(long bytes);

  /** Frees mapped memory. */
  void freeMapped(MappedMemory memory);

  /** Fills device memory with a byte, in order with the stream. */
  void fill(long address, byte value, long bytes, long stream);

  /** Copies native host memory to the device, in order with the stream. */
  void copyToDevice(long address, MemorySegment source, long stream);

  /** Copies device memory to native host memory, in order with the stream. */
  void copyToHost(MemorySegment target, long address, long stream);

  /** Copies inside the device, in order with the stream. */
  void copyOnDevice(long target, long source, long bytes, long stream);

  /**
   * Loads a cubin, fatbin or PTX.
   *
   * @throws CudaImageException with the driver's log if it refuses
   */
  long loadModule(byte[] image);

  /** Unloads a module. */
  void unloadModule(long module);

  /** A kernel of a module. */
  long function(long module, String name);

  /** Registers that a work item of a kernel uses. */
  int registers(long function);

  /** Bytes of memory of its own that a work item of a kernel needs beside registers. */
  int localBytes(long function);

  /** Bytes of such memory that the current context has reserved for each work item. */
  long reservedLocalBytes();

  /**
   * Reserves that many. A launch of a kernel that needs more does so, too, and then waits for all
   * that runs.
   */
  void reserveLocalBytes(long bytes);

  /** Blocks of a kernel that fit on a multiprocessor at once. */
  int activeBlocks(long function, int blockSize, long sharedBytes);

  /**
   * The size of blocks with which most work items of a kernel are on a multiprocessor at once.
   *
   * @param sharedBytes dynamic shared memory of a block
   * @param most the largest size to look at
   */
  int fullestBlock(long function, long sharedBytes, int most);

  /** Makes a stream that does not wait for the default one. */
  long createStream();

  /** Waits for a stream. */
  void synchronizeStream(long stream);

  /** Whether all work of a stream is done. */
  boolean isStreamIdle(long stream);

  /** Frees a stream. */
  void destroyStream(long stream);

  /** Makes an event that takes the time. */
  long createEvent();

  /** Records an event in a stream. */
  void recordEvent(long event, long stream);

  /** Whether a recorded event is reached. */
  boolean isEventReached(long event);

  /** What a stream is given from now on begins after an event that was recorded. */
  void awaitEvent(long stream, long event);

  /** Waits for an event. */
  void synchronizeEvent(long event);

  /** Milliseconds between two recorded events. */
  float elapsedMilliseconds(long begin, long end);

  /** Frees an event. */
  void destroyEvent(long event);

  /** Launches a kernel. */
  void launch(LaunchConfig config);

  /** Begins to record what is launched in a stream. */
  void beginCapture(long stream);

  /** Ends the recording; returns what was recorded, which cannot be launched itself. */
  long endCapture(long stream);

  /** Frees what was recorded. */
  void destroyCapture(long capture);

  /** Makes a graph of what was recorded. */
  long instantiate(long capture);

  /** Takes what was recorded instead; false, and no change, where that is not the same kernels. */
  boolean updateGraph(long graph, long capture);

  /** Launches a recorded graph. */
  void launchGraph(long graph, long stream);

  /** Frees a graph. */
  void destroyGraph(long graph);

  /** What can be asked of a way between devices; {@code CUdevice_P2PAttribute}. */
  enum LinkAttribute {
    /** Compares ways of a machine with each other. */
    PERFORMANCE_RANK(1),
    /** Whether atomic operations go over it. */
    NATIVE_ATOMICS(3);

    final int number;

    LinkAttribute(int number) {
      this.number = number;
    }
  }

  /**
   * Pinned memory seen by both sides.
   *
   * @param host the host's view
   * @param deviceAddress the same memory for kernels
   */
  record MappedMemory(MemorySegment host, long deviceAddress) {}

  /** An argument of a kernel. */
  sealed interface Argument {
    /** Four bytes. */
    record Int(int value) implements Argument {}

    /** Eight bytes, also for an address. */
    record Long(long value) implements Argument {}

    /** Four bytes, raw bits. */
    record Float(float value) implements Argument {}

    /** Eight bytes, raw bits. */
    record Double(double value) implements Argument {}
  }

  /**
   * How a kernel is launched.
   *
   * @param function the kernel
   * @param gridX blocks along x
   * @param gridY blocks along y
   * @param gridZ blocks along z
   * @param blockX work items along x
   * @param blockY work items along y
   * @param blockZ work items along z
   * @param sharedBytes dynamic shared memory of a block
   * @param cooperative whether all blocks must run at once
   * @param cluster blocks of a cluster along x; 1 for none
   * @param stream in order with what
   * @param arguments in the order of the kernel's parameters
   */
  record LaunchConfig(long function, int gridX, int gridY, int gridZ, int blockX, int blockY,
      int blockZ, int sharedBytes, boolean cooperative, int cluster, long stream,
      List<Argument> arguments) {
    /** Copies the list. */
    public LaunchConfig {
      arguments = List.copyOf(arguments);
    }
  }
}
