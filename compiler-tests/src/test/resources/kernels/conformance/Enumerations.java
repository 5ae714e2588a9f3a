package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Enums by ordinal: ==, switch, ordinal, compareTo, methods (JLS 8.9). */
final class Enumerations {
  enum Planet {
    VENUS, EARTH, MARS;

    Planet next() {
      return this == VENUS ? EARTH : this == EARTH ? MARS : VENUS;
    }
  }

  static Planet of(int x) {
    return (x & 3) == 0 ? Planet.VENUS : (x & 3) == 1 ? Planet.EARTH : Planet.MARS;
  }

  @GpuKernel(blockSize = 32)
  static void compared(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = of(a[i]) == of(b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void ordinals(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = of(a[i]).ordinal() * 10 + Planet.EARTH.ordinal();
    }
  }

  @GpuKernel(blockSize = 32)
  static void order(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.signum(of(a[i]).compareTo(of(b[i])));
    }
  }

  @GpuKernel(blockSize = 32)
  static void methods(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = of(a[i]).next().next().ordinal();
    }
  }

  @GpuKernel(blockSize = 32)
  static void oldSwitch(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      switch (of(a[i])) {
        case VENUS:
          out[i] = 1;
          break;
        case EARTH:
          out[i] = 2;
        default:
          out[i] += 3;
      }
    }
  }
}
