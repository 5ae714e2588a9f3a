package io.ringkernel.runtime.device;

/** An image, translated for a device. */
public interface DeviceProgram extends AutoCloseable {
  /** Starts an entry point; later operations of the device see what it wrote. */
  void run(EntryCall call);

  /**
   * How many blocks of an entry can be on the device at once, so that they may wait for each other;
   * 0 where they may not.
   *
   * @param sharedBytes of a block, for arrays that the launch sizes
   */
  default int residentBlocks(KernelImage.Entry entry, long sharedBytes) {
    return 0;
  }

  /** Frees the program. */
  @Override
  void close();
}
