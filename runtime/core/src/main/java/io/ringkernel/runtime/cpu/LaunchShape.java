package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;

/** Blocks and work items of one launch, rounded up to whole blocks. */
record LaunchShape(int blockX, int blockY, int blockZ, int gridX, int gridY, int gridZ) {
  LaunchShape(KernelDescriptor kernel, Launch launch) {
    this(kernel.blockX(), kernel.blockY(), kernel.blockZ(),
        blocks(launch.x(), kernel.blockX(), "x"), blocks(launch.y(), kernel.blockY(), "y"),
        blocks(launch.z(), kernel.blockZ(), "z"));
  }

  private static int blocks(int items, int block, String axis) {
    long blocks = ((long) items + block - 1) / block;
    if (blocks * block > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a launch of " + items + " work items along " + axis
          + " does not fit into whole blocks of " + block + " below 2^31; launch fewer");
    }
    return (int) blocks;
  }

  /** Work items along x. */
  int width() {
    return gridX * blockX;
  }

  /** Work items along y. */
  int height() {
    return gridY * blockY;
  }

  /** All work items. */
  long items() {
    return Math.multiplyExact((long) width() * height(), (long) gridZ * blockZ);
  }

  /** All blocks. */
  long blocks() {
    return (long) gridX * gridY * gridZ;
  }

  /** Work items of a block. */
  int blockItems() {
    return blockX * blockY * blockZ;
  }
}
