package kernels.intrinsics;

import io.ringkernel.FloatMath;
import io.ringkernel.GpuBits;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Functions of the library whose results are the same bits on every target. */
final class LibraryFunctions {
  @GpuKernel(blockSize = 64)
  static void libraryFunctions(GpuContext gpu, int[] a, float[] x, int[] r, float[] f) {
    int i = gpu.globalIdX();
    if (i >= a.length) {
      return;
    }
    int y = a[(i + 1) % a.length];
    int n = GpuBits.findFirstSet(a[i]) + GpuBits.findFirstSet((long) a[i] << 20) * 3;
    n ^= GpuBits.funnelShiftLeft(a[i], y, i) + GpuBits.funnelShiftRight(a[i], y, i);
    n += GpuBits.bytePermute(a[i], y, i * 0x1357);
    n += FloatMath.isNormal(x[i]) ? 1 : 0;
    r[i] = n + (FloatMath.isNegative(x[i]) ? 2 : 0);
    f[i] = FloatMath.trunc(x[i]) + FloatMath.fdim(x[i], 1.5f) + FloatMath.saturate(x[i]);
  }

  static int[] items() {
    return new int[] {200};
  }

  static Object[] arguments() {
    int[] a = new int[200];
    float[] x = new float[200];
    for (int i = 0; i < a.length; i++) {
      a[i] = i * 0x9e3779b9;
      x[i] = (i - 100) * 0.0625f;
    }
    a[7] = 0;
    return new Object[] {a, x, new int[200], new float[200]};
  }
}
