package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** {@code long} taken for unsigned: the methods of the JDK. */
final class LongUnsigned {
  @GpuKernel(blockSize = 32)
  static void quotient(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.divideUnsigned(a[i], b[i] == 0 ? 5 : b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void remainder(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.remainderUnsigned(a[i], b[i] == 0 ? 5 : b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void order(GpuContext gpu, long[] a, long[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.compareUnsigned(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void highHalf(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.multiplyHigh(a[i], b[i]) ^ Math.unsignedMultiplyHigh(a[i], b[i]);
    }
  }
}
