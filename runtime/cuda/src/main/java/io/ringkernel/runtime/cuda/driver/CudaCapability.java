package io.ringkernel.runtime.cuda.driver;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What some devices can do and others cannot, and how it is asked for. RingKernel asks before it
 * uses the first; of the others it says only whether a device has them.
 */
public enum CudaCapability {
  /** Kernels whose blocks all run at once. */
  COOPERATIVE_LAUNCH(75),
  /** Pools of memory that streams take from in order. */
  MEMORY_POOLS(75),
  /** Launches in clusters of blocks. */
  CLUSTER_LAUNCH(90),
  /** Blocks of a cluster reach each other's shared memory. */
  DISTRIBUTED_SHARED_MEMORY(90),
  /** Copies of tensors by a unit of their own. */
  TENSOR_MEMORY_ACCELERATOR(90),
  /** Links to other devices that are up; {@link #linkGeneration} says of which generation. */
  NVLINK(75),
  /** Addresses of memory that several devices multicast to, as NVLink switches of Hopper do. */
  NVLINK_MULTICAST(90),
  /** Memory that is encrypted towards the host, where the machine is set up for it. */
  CONFIDENTIAL_COMPUTING(90),
  /** Clusters take work of clusters that have not begun. */
  CLUSTER_LAUNCH_CONTROL(100),
  /** Devices that put and get in each other's memory by NVSHMEM, a library of its own. */
  NVSHMEM(75);

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

  /** What is known of a device. */
  public enum Answer {
    /** It has it. */
    YES,
    /** It has it not. */
    NO,
    /** Its generation may have it, and the driver does not tell. */
    UNKNOWN
  }

  /** Whether a device has it: by its compute capability, and by what its driver says. */
  public Answer ask(GpuDriver driver, int device) {
    if (of(driver, device) < minimum) {
      return Answer.NO;
    }
    return switch (this) {
      case COOPERATIVE_LAUNCH -> told(driver, device, DeviceAttribute.COOPERATIVE_LAUNCH);
      case MEMORY_POOLS -> told(driver, device, DeviceAttribute.MEMORY_POOLS);
      case CLUSTER_LAUNCH, DISTRIBUTED_SHARED_MEMORY ->
        told(driver, device, DeviceAttribute.CLUSTER_LAUNCH);
      case NVLINK_MULTICAST -> told(driver, device, DeviceAttribute.MULTICAST);
      case TENSOR_MEMORY_ACCELERATOR, CLUSTER_LAUNCH_CONTROL -> Answer.YES;
      case NVLINK -> {
        OptionalInt generation = linkGeneration(driver, device);
        yield generation.isEmpty() ? Answer.UNKNOWN
            : generation.getAsInt() > 0 ? Answer.YES : Answer.NO;
      }
      // Of the whole machine.
      case CONFIDENTIAL_COMPUTING -> ManagementLibrary.find()
          .flatMap(ManagementLibrary::isConfidential)
          .map(on -> on ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
      case NVSHMEM -> hasLibrary("libnvshmem_host.so.3") ? Answer.YES : Answer.NO;
    };
  }

  private static Answer told(GpuDriver driver, int device, DeviceAttribute attribute) {
    return driver.attribute(device, attribute) != 0 ? Answer.YES : Answer.NO;
  }

  /**
   * The generation of NVLink by which a device is linked to others. Compute capability 7.5 brings
   * the second, 8.0 the third, 9.0 the fourth, 10.0 the fifth.
   *
   * @return 0 where no link is up; empty where the machine has no NVML, which alone tells it
   */
  public static OptionalInt linkGeneration(GpuDriver driver, int device) {
    String address = String.format(Locale.ROOT, "%04x:%02x:%02x.0",
        driver.attribute(device, DeviceAttribute.PCI_DOMAIN),
        driver.attribute(device, DeviceAttribute.PCI_BUS),
        driver.attribute(device, DeviceAttribute.PCI_DEVICE));
    return ManagementLibrary.find().map(library -> library.linkGeneration(address))
        .orElse(OptionalInt.empty());
  }

  /** What a device has for certain. */
  public static Set<CudaCapability> all(GpuDriver driver, int device) {
    Set<CudaCapability> all = EnumSet.noneOf(CudaCapability.class);
    for (CudaCapability capability : values()) {
      if (capability.ask(driver, device) == Answer.YES) {
        all.add(capability);
      }
    }
    return all;
  }

  @SuppressWarnings("restricted") // loads it to see whether it is there
  private static boolean hasLibrary(String name) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(name, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
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
