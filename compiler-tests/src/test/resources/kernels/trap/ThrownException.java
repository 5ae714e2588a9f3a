package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** An unchecked exception with a constant message, thrown by a method that returns a value. */
final class ThrownException {
  private static final String UNIT = " metres";

  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep(String message) {
      super(message);
    }
  }

  @GpuKernel(blockSize = 16)
  static void dive(GpuContext gpu, int[] depths, int[] pressures) {
    int i = gpu.globalIdX();
    if (i < depths.length) {
      pressures[i] = switch (depths[i] % 3) {
        case 0 -> pressure(depths[i]);
        case 1 -> depths[i];
        default -> {
          if (depths[i] > 1000) {
            throw new IllegalStateException();
          }
          yield 2;
        }
      };
    }
  }

  static int pressure(int depth) {
    if (depth > 90) {
      throw
          new TooDeep("below "
              + 9 * 10 + UNIT + '!');
    }
    return depth / 10 + 1;
  }

  static int[] items() {
    return new int[] {64};
  }

  static String expected() {
    return "kernels.trap.ThrownException$TooDeep ThrownException.java:37 31";
  }

  static Object[] arguments() {
    int[] depths = new int[64];
    for (int i = 0; i < depths.length; i++) {
      depths[i] = 3 * i;
    }
    return new Object[] {depths, new int[64]};
  }
}
