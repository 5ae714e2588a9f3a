package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** switch as an expression, yield, nested ones (JLS 15.28). */
final class SwitchExpressions {
  enum Colour {
    RED, GREEN, BLUE
  }

  @GpuKernel(blockSize = 32)
  static void arrows(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = 3 * switch (a[i] & 3) {
        case 0 -> 10;
        case 1 -> a[i];
        default -> -a[i];
      };
    }
  }

  @GpuKernel(blockSize = 32)
  static void yields(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = switch (a[i] & 3) {
        case 0:
          yield 1;
        case 1:
        case 2:
          int t = a[i] * 2;
          yield t + 1;
        default:
          yield t = 5;
      };
    }
  }

  @GpuKernel(blockSize = 32)
  static void nested(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = switch (a[i] & 1) {
        case 0 -> switch (b[i] & 1) {
          case 0 -> 1;
          default -> 2;
        };
        default -> switch (b[i] & 3) {
          case 0 -> 3;
          case 1 -> 4;
          default -> b[i];
        };
      };
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofDifferentTypes(GpuContext gpu, int[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = switch (a[i] & 3) {
        case 0 -> (byte) a[i];
        case 1 -> 'x';
        case 2 -> 1L << 40;
        default -> a[i];
      };
    }
  }

  @GpuKernel(blockSize = 32)
  static void enumeration(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Colour colour = (a[i] & 3) == 0 ? Colour.RED : (a[i] & 1) == 0 ? Colour.GREEN : Colour.BLUE;
      out[i] = switch (colour) {
        case RED -> 1;
        case GREEN -> 20 + colour.ordinal();
        case BLUE -> 300;
      };
    }
  }

  @GpuKernel(blockSize = 32)
  static void asCondition(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      if (switch (a[i] & 3) {
        case 0 -> b[i] > 0;
        case 1 -> b[i] < 5;
        default -> false;
      }) {
        out[i] = 1;
      }
    }
  }
}
