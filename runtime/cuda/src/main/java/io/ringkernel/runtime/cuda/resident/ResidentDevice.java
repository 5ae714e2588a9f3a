package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.cuda.driver.GpuDriver;

/** What a resident kernel needs of the session's device; for the session's thread. */
public interface ResidentDevice {
  /** Reaches the device. */
  GpuDriver driver();

  /**
   * Compiles and loads a linked text.
   *
   * @throws io.ringkernel.runtime.device.KernelBuildException if the device refuses it
   */
  long load(LinkedActors linked);

  /** A kernel of what was loaded, which can be launched beside others that stay. */
  long function(long module, String symbol);

  /** How many kernels run the actors of a class side by side. */
  int grids();

  /**
   * How large a kernel is to be.
   *
   * @param maxPayloadBytes of messages and replies
   * @param isPooled whether any executor may run an actor
   * @param actors that are to be launched at once
   * @param items work items that run a handler together
   */
  ResidentShape shape(int maxPayloadBytes, boolean isPooled, int actors, int items);
}
