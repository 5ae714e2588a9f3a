package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Accesses with an order, as those of {@code VarHandle}, and fences (JLS 17.4). */
final class OrderedAccesses {
  @GpuKernel(blockSize = 32)
  static void opaqueInts(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.setOpaque(out, i, gpu.getOpaque(a, i) * 3 + gpu.getOpaque(out, i));
    }
  }

  @GpuKernel(blockSize = 32)
  static void opaqueFloats(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.setOpaque(out, i, -gpu.getOpaque(a, i));
    }
  }

  @GpuKernel(blockSize = 32)
  static void opaqueLongs(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.setOpaque(out, i, gpu.getOpaque(a, i) ^ i);
    }
  }

  @GpuKernel(blockSize = 32)
  static void opaqueDoubles(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.setOpaque(out, i, gpu.getOpaque(a, i) * 2);
    }
  }

  @GpuKernel(blockSize = 32)
  static void inSharedMemory(GpuContext gpu, int[] a, int[] out) {
    int[] tile = gpu.sharedInts(32);
    int i = gpu.globalIdX();
    gpu.setOpaque(tile, gpu.localIdX(), i < a.length ? a[i] : 0);
    gpu.barrier();
    if (i < out.length) {
      out[i] = gpu.getOpaque(tile, 31 - gpu.localIdX());
    }
  }

  @GpuKernel(blockSize = 32)
  static void acquireAndRelease(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.setRelease(out, i, gpu.getAcquire(a, i) + 1);
      gpu.setRelease(out, i, gpu.getAcquire(out, i) * 2);
    }
  }

  @GpuKernel(blockSize = 32)
  static void volatileAccesses(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.setVolatile(out, i, gpu.getVolatile(a, i) - 7);
      gpu.setVolatile(out, i, gpu.getVolatile(out, i) ^ gpu.getVolatile(a, i));
    }
  }

  @GpuKernel(blockSize = 32)
  static void fences(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
      gpu.fence();
      out[i] += 1;
      gpu.fenceBlock();
      out[i] = out[i] * 5 - a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void fenceOfTheSystem(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + 1;
      gpu.fenceSystem();
      out[i] *= 3;
    }
  }

  @GpuKernel(blockSize = 32)
  static void clockAndSleep(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      long before = gpu.clock();
      gpu.sleep(20);
      out[i] = gpu.clock() < before ? 1 : a[i];
    }
  }

  /** What a work item has published is whole for whoever sees the flag. */
  @GpuKernel(blockSize = 32)
  static void publishedWhole(GpuContext gpu, int[] data, int[] flags, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      data[2 * i] = i + 5;
      data[2 * i + 1] = i * 3;
      gpu.setRelease(flags, i, 1);
      int other = out.length - 1 - i;
      boolean torn = gpu.getAcquire(flags, other) == 1
          && (data[2 * other] != other + 5 || data[2 * other + 1] != other * 3);
      out[i] = torn ? 1 : 2;
    }
  }

  static Object[] publishedWhole_arguments() {
    return new Object[] {new int[128], new int[64], new int[64]};
  }

  static int[] publishedWhole_items() {
    return new int[] {64};
  }
}
