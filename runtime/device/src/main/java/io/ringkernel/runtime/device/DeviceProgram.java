package io.ringkernel.runtime.device;

/** An image, translated for a device. */
public interface DeviceProgram extends AutoCloseable {
  /** Starts an entry point; later operations of the device see what it wrote. */
  void run(EntryCall call);

  /** Frees the program. */
  @Override
  void close();
}
