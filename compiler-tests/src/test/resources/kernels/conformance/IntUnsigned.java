package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** {@code int} taken for unsigned: the methods of the JDK. */
final class IntUnsigned {
  @GpuKernel(blockSize = 32)
  static void quotient(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.divideUnsigned(a[i], b[i] == 0 ? 5 : b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void remainder(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.remainderUnsigned(a[i], b[i] == 0 ? 5 : b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void order(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.compareUnsigned(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void highHalf(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (int) (Math.multiplyFull(a[i], b[i]) >>> 32);
    }
  }
}
