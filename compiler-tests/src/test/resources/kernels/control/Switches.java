package kernels.control;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Old and new switches, fall-through, switch inside a loop with break and continue. */
final class Switches {
  private static final int ADD = 1;
  private static final int NEGATE = ADD + 1;

  @GpuKernel(blockSize = 32)
  static void switches(GpuContext gpu, int[] codes, int[] result) {
    int i = gpu.globalIdX();
    if (i >= codes.length) {
      return;
    }
    int value = i;
    for (int step = 0; step < 4; step++) {
      switch (codes[(i + step) % codes.length]) {
        case ADD:
          value += 10;
          break;
        case NEGATE:
          value = -value;
        case 3:
          value ^= 5;
          if (value > 20) {
            continue;
          }
          break;
        default:
          value *= 3;
      }
      value++;
    }
    int score = switch (value & 3) {
      case 0 -> 100;
      case 1, 2 -> {
        int t = value * 2;
        yield t - 1;
      }
      default -> -value;
    };
    switch (codes[i]) {
      case 0 -> score += 1;
      case 1 -> score += 2;
      default -> { }
    }
    result[i] = score;
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    int[] codes = new int[64];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = i * 11 % 5;
    }
    return new Object[] {codes, new int[codes.length]};
  }
}
