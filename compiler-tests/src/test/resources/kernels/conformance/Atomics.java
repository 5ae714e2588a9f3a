package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Atomic operations on elements, with results that no order changes. */
final class Atomics {
  @GpuKernel(blockSize = 32)
  static void addInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicAdd(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void subInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicSub(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void minInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicMin(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void maxInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicMax(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void andInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicAnd(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void orInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicOr(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void xorInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicXor(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void exchangeInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = 7;
      out[i] += gpu.atomicExchange(out, i, a[i]) * 3;
    }
  }

  @GpuKernel(blockSize = 32)
  static void compareExchangeInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int before = gpu.atomicCompareExchange(out, i, 0, a[i]);
      before += gpu.atomicCompareExchange(out, i, 1, 77);
      out[i] += before;
    }
  }

  @GpuKernel(blockSize = 32)
  static void addLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicAdd(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void subLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicSub(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void minLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicMin(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void maxLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicMax(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void andLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicAnd(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void orLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicOr(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void xorLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicXor(out, a[i] < 0 ? 1 : 0, a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void exchangeLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = 7;
      out[i] += gpu.atomicExchange(out, i, a[i]) * 3;
    }
  }

  @GpuKernel(blockSize = 32)
  static void compareExchangeLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      long before = gpu.atomicCompareExchange(out, i, 0, a[i]);
      before += gpu.atomicCompareExchange(out, i, 1, 77);
      out[i] += before;
    }
  }
}
