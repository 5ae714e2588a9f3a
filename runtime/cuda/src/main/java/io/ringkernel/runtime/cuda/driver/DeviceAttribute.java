package io.ringkernel.runtime.cuda.driver;

/** What can be asked of a device; numbers are {@code CUdevice_attribute} of {@code cuda.h}. */
public enum DeviceAttribute {
  /** Work items of one block. */
  MAX_THREADS_PER_BLOCK(1),
  /** Blocks along x. */
  MAX_GRID_DIM_X(5),
  /** Blocks along y. */
  MAX_GRID_DIM_Y(6),
  /** Blocks along z. */
  MAX_GRID_DIM_Z(7),
  /** Bytes of shared memory of one block, without opting in to more. */
  MAX_SHARED_MEMORY_PER_BLOCK(8),
  /** Work items of a warp. */
  WARP_SIZE(10),
  /** Multiprocessors. */
  MULTIPROCESSOR_COUNT(16),
  /** Whether the driver ends kernels that take long. */
  KERNEL_EXEC_TIMEOUT(17),
  /** Whether pinned host memory can be mapped. */
  CAN_MAP_HOST_MEMORY(19),
  /** Major number of the compute capability. */
  COMPUTE_CAPABILITY_MAJOR(75),
  /** Minor number of the compute capability. */
  COMPUTE_CAPABILITY_MINOR(76),
  /** Whether cooperative launches work. */
  COOPERATIVE_LAUNCH(95),
  /** Bytes of shared memory of one block, opted in. */
  MAX_SHARED_MEMORY_PER_BLOCK_OPTIN(97),
  /** Whether pools of memory work. */
  MEMORY_POOLS(115),
  /** Whether cluster launches work. */
  CLUSTER_LAUNCH(120),
  /** Whether several devices can multicast. */
  MULTICAST(132),
  /** Number of the PCI domain. */
  PCI_DOMAIN(50),
  /** Number of the PCI bus. */
  PCI_BUS(33),
  /** Number of the device on its bus. */
  PCI_DEVICE(34),
  /** The node of the host's memory that is nearest; -1 where that is not known. */
  HOST_NUMA_NODE(134);

  final int number;

  DeviceAttribute(int number) {
    this.number = number;
  }
}
