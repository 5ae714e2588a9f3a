package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Where a work item is: along three axes, in its block and subgroup, of the grid. */
final class Positions {
  @GpuKernel(blockSize = 32)
  static void one(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = gpu.globalIdX() + gpu.localIdX() * 1000 + gpu.blockIdX() * 100_000
          + gpu.blockDimX() + gpu.gridDimX();
    }
  }

  @GpuKernel(blockSize = {8, 4})
  static void plane(GpuContext gpu, int[] a, int[] out) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    int at = y * 16 + x;
    out[at] = gpu.localIdX() + gpu.localIdY() * 10 + gpu.blockIdX() * 100 + gpu.blockIdY() * 1000
        + gpu.localIndex() * 10_000 + gpu.gridDimY() * 7 + gpu.blockDimY() * 13 + a[at];
  }

  @GpuKernel(blockSize = {4, 2, 2})
  static void box(GpuContext gpu, int[] a, int[] out) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    int z = gpu.globalIdZ();
    int at = (z * 4 + y) * 4 + x;
    out[at] = gpu.localIdZ() + gpu.blockIdZ() * 10 + gpu.blockDimZ() * 100 + gpu.gridDimZ() * 1000
        + gpu.localIndex() * 10_000 + a[at];
  }

  @GpuKernel(blockSize = 96)
  static void ofSubgroups(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = gpu.laneId() + gpu.subgroupId() * 100 + a[i];
    }
  }

  static int[] plane_items() {
    return new int[] {16, 8};
  }

  static Object[] plane_arguments() {
    return new Object[] {new int[128], new int[128]};
  }

  static int[] box_items() {
    return new int[] {4, 4, 8};
  }

  static Object[] box_arguments() {
    return new Object[] {new int[128], new int[128]};
  }

  static Object[] ofSubgroups_arguments() {
    return new Object[] {new int[192], new int[192]};
  }
}
