package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Operators of {@code boolean}; & | ^ evaluate both sides (JLS 15.22.2). */
final class Booleans {
  @GpuKernel(blockSize = 32)
  static void and(GpuContext gpu, boolean[] a, boolean[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] & b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void or(GpuContext gpu, boolean[] a, boolean[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] | b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void exclusiveOr(GpuContext gpu, boolean[] a, boolean[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] ^ b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void not(GpuContext gpu, boolean[] a, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = !a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void equal(GpuContext gpu, boolean[] a, boolean[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] == b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void different(GpuContext gpu, boolean[] a, boolean[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] != b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void shortCircuit(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      if (x > 0 && (x += 1) > b[i] || (x -= 3) < b[i]) {
        x ^= 0x100;
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void bothSides(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      if (x > 0 & (x += 1) > b[i] | (x -= 3) < b[i]) {
        x ^= 0x100;
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void compound(GpuContext gpu, boolean[] a, boolean[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      boolean x = a[i];
      x &= b[i];
      x |= !a[i];
      x ^= true;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void nestedChoice(GpuContext gpu, boolean[] a, boolean[] b, int[] n, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] ? b[i] ? n[i] : -n[i] : !b[i] && n[i] > 3 ? 1 : n[i] & 7;
    }
  }
}
