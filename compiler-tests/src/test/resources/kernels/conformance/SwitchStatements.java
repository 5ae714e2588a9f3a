package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * switch as a statement: fall-through, default anywhere, negative and sparse labels (JLS 14.11).
 */
final class SwitchStatements {
  @GpuKernel(blockSize = 32)
  static void fallThrough(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = 0;
      switch (a[i] & 7) {
        case 0:
          x += 1;
        case 1:
          x += 10;
          break;
        case 2:
        case 3:
          x += 100;
        default:
          x += 1000;
        case 6:
          x += 10000;
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void defaultFirst(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x;
      switch (a[i] % 4) {
        default:
          x = 9;
          break;
        case -1:
          x = 8;
          break;
        case 1:
          x = 7;
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void noDefault(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      switch (x) {
        case Integer.MIN_VALUE:
          x = 1;
          break;
        case Integer.MAX_VALUE:
          x = 2;
          break;
        case 65536:
          x = 3;
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void arrows(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = 0;
      switch (a[i] & 3) {
        case 0 -> x = 5;
        case 1, 2 -> {
          x = a[i];
          x++;
        }
        default -> { }
      }
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofChar(GpuContext gpu, char[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      switch (a[i]) {
        case 'a', '\u007f' -> out[i] = 1;
        case '\uffff' -> out[i] = 2;
        default -> out[i] = a[i] + 3;
      }
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofByte(GpuContext gpu, byte[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      switch (a[i]) {
        case -128 -> out[i] = 1;
        case 127 -> out[i] = 2;
        default -> out[i] = a[i] * 3;
      }
    }
  }

  @GpuKernel(blockSize = 32)
  static void insideOfLoops(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      int steps = 0;
      outer:
      while (steps < 20) {
        steps++;
        switch (x & 3) {
          case 0:
            x += 7;
            continue;
          case 1:
            break outer;
          case 2:
            x ^= steps;
            break;
          default:
            x -= 2;
        }
        x += steps;
      }
      out[i] = x * 32 + steps;
    }
  }

  @GpuKernel(blockSize = 32)
  static void returns(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      switch (a[i] & 3) {
        case 0:
          out[i] = 4;
          return;
        case 1:
          out[i] = 5;
          break;
        default:
          return;
      }
      out[i] += 10;
    }
  }
}
