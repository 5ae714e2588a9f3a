package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Arrays of a block and barriers: exchange, reduction, scan, barriers in loops and branches. */
final class SharedMemory {
  @GpuKernel(blockSize = 32)
  static void reversedBlock(GpuContext gpu, int[] a, int[] out) {
    int[] tile = gpu.sharedInts(32);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    tile[local] = i < a.length ? a[i] : 0;
    gpu.barrier();
    if (i < out.length) {
      out[i] = tile[31 - local];
    }
  }

  @GpuKernel(blockSize = 32)
  static void reduction(GpuContext gpu, int[] a, int[] out) {
    int[] tile = gpu.sharedInts(32);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    tile[local] = i < a.length ? a[i] : 0;
    gpu.barrier();
    for (int step = 16; step > 0; step /= 2) {
      if (local < step) {
        tile[local] += tile[local + step];
      }
      gpu.barrier();
    }
    if (i < out.length) {
      out[i] = tile[0];
    }
  }

  @GpuKernel(blockSize = 32)
  static void scan(GpuContext gpu, int[] a, int[] out) {
    int[] tile = gpu.sharedInts(32);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    tile[local] = i < a.length ? a[i] : 0;
    gpu.barrier();
    for (int step = 1; step < 32; step *= 2) {
      int add = local >= step ? tile[local - step] : 0;
      gpu.barrier();
      tile[local] += add;
      gpu.barrier();
    }
    if (i < out.length) {
      out[i] = tile[local];
    }
  }

  @GpuKernel(blockSize = 32)
  static void floats(GpuContext gpu, float[] a, float[] out) {
    float[] tile = gpu.sharedFloats(33);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    tile[local + 1] = i < a.length ? a[i] : 0;
    if (local == 0) {
      tile[0] = 3;
    }
    gpu.barrier();
    if (i < out.length) {
      out[i] = Math.max(tile[local], tile[local + 1]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void uniformBranch(GpuContext gpu, int[] a, int n, int[] out) {
    int[] tile = gpu.sharedInts(32);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    tile[local] = i < a.length ? a[i] : 0;
    if (n != 3) {
      gpu.barrier();
      int other = tile[local ^ 1];
      gpu.barrier();
      tile[local] = other;
    }
    if (i < out.length) {
      out[i] = tile[local];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofAMethod(GpuContext gpu, int[] a, int[] out) {
    int[] tile = gpu.sharedInts(32);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    tile[local] = i < a.length ? a[i] : 0;
    gpu.barrier();
    if (i < out.length) {
      out[i] = sum(tile, local);
    }
  }

  @GpuKernel(blockSize = 32)
  static void counted(GpuContext gpu, int[] a, int[] out) {
    int[] counts = gpu.sharedInts(4);
    int i = gpu.globalIdX();
    if (gpu.localIdX() < 4) {
      counts[gpu.localIdX()] = 0;
    }
    gpu.barrier();
    if (i < a.length) {
      gpu.atomicAdd(counts, a[i] & 3, 1);
    }
    gpu.barrier();
    if (i < out.length) {
      out[i] = counts[i & 3];
    }
  }

  @GpuKernel(blockSize = 32)
  static void sizedByTheLaunch(GpuContext gpu, int[] a, float[] b, int[] out) {
    int[] tile = gpu.sharedInts(2 * a.length + 32);
    float[] weights = gpu.sharedFloats(b.length);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    for (int k = local; k < tile.length; k += 32) {
      tile[k] = k < a.length ? a[k] : k;
    }
    for (int k = local; k < weights.length; k += 32) {
      weights[k] = b[k];
    }
    gpu.barrier();
    if (i < out.length) {
      out[i] = sum(tile, tile.length - 32 + local)
          + (i < weights.length ? Float.floatToRawIntBits(weights[i]) : -1);
    }
  }

  static int sum(int[] values, int from) {
    int sum = 0;
    for (int k = from; k < values.length; k++) {
      sum = sum * 3 + values[k];
    }
    return sum;
  }
}
