package io.ringkernel.runtime.cuda.driver;

import java.util.EnumSet;
import java.util.Set;

/** What some devices can do and others cannot. */
public enum CudaCapability {
  /** Kernels whose blocks all run at once. */
  COOPERATIVE_LAUNCH(75),
  /** Launches in clusters of blocks. */
  CLUSTER_LAUNCH(90),
  /** Blocks of a cluster reach each other's shared memory. */
  DISTRIBUTED_SHARED_MEMORY(90),
  /** Copies of tensors by a unit of their own. */
  TENSOR_MEMORY_ACCELERATOR(90),
  /** Clusters take work of clusters that have not begun. */
  CLUSTER_LAUNCH_CONTROL(100);

  /** The lowest supported compute capability, times 10: CUDA 13 has no compiler for less. */
  public static final int FLOOR = 75;

  private final int minimum;

  CudaCapability(int minimum) {
    this.minimum = minimum;
  }

  /** The compute capability that it needs, times 10. */
  public int minimum() {
    return minimum;
  }

  /** The compute capability of a device, times 10. */
  public static int of(GpuDriver driver, int device) {
    return 10 * driver.attribute(device, DeviceAttribute.COMPUTE_CAPABILITY_MAJOR)
        + driver.attribute(device, DeviceAttribute.COMPUTE_CAPABILITY_MINOR);
  }

  /** What a device can do: by its compute capability, and by what its driver says where it does. */
  public static Set<CudaCapability> all(GpuDriver driver, int device) {
    int has = of(driver, device);
    Set<CudaCapability> all = EnumSet.noneOf(CudaCapability.class);
    for (CudaCapability capability : values()) {
      boolean told = switch (capability) {
        case COOPERATIVE_LAUNCH ->
          driver.attribute(device, DeviceAttribute.COOPERATIVE_LAUNCH) != 0;
        case CLUSTER_LAUNCH, DISTRIBUTED_SHARED_MEMORY ->
          driver.attribute(device, DeviceAttribute.CLUSTER_LAUNCH) != 0;
        case TENSOR_MEMORY_ACCELERATOR, CLUSTER_LAUNCH_CONTROL -> true;
      };
      if (has >= capability.minimum && told) {
        all.add(capability);
      }
    }
    return all;
  }

  /**
   * Refuses a device below the floor.
   *
   * @throws CudaUnavailable naming the device, what it has and what is needed
   */
  public static void requireFloor(GpuDriver driver, int device) {
    int has = of(driver, device);
    if (has < FLOOR) {
      throw new CudaUnavailable(driver.deviceName(device) + " has compute capability "
          + has / 10 + "." + has % 10 + ", and " + FLOOR / 10 + "." + FLOOR % 10
          + " is needed: choose another device or Backend.CPU");
    }
  }
}
