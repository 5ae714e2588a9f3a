package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Safety;

/** The length of a shared array is known although a switch behind it is left from inside another one. */
final class SizedBeforeBreak {
  @GpuKernel(blockSize = 64, targets = {"cuda"}, safety = Safety.CLAMP)
  static void run(GpuContext gpu, double[] inDouble, float[] inFloat, int[] outInt) {
    int i = gpu.globalIdX();
    double v1 = inDouble[i & 15];
    float v2 = inFloat[i & 15];
    int l = (gpu.localIdZ() * gpu.blockDimY() + gpu.localIdY()) * gpu.blockDimX() + gpu.localIdX();
    int[] si = gpu.sharedInts(outInt.length + 64);
    si[l] = 0;
    s6: switch ((0 & 3)) {
      default: {
      }
      case 1: {
        s12: switch ((0 & 3)) {
          case 0: {
          }
          break;
          case 1: case 11: {
            v2 %= 0f;
          }
          case 2: case 12: {
            v1 = 0.0;
          }
          break;
          default: {
            if (true) break s6;
          }
          break;
        }
      }
      case 2: case 12: {
        if (Character.isISOControl((char) (char) 0)) {
        } else {
        }
      }
      break;
    }
    gpu.barrier();
    gpu.barrier();
    for (int k = 32; k > 0; k >>= 1) {
      if (l < k) {
        si[l] = si[l] + si[l + k];
      }
      gpu.barrier();
    }
    outInt[i] += si[0];
  }

  static int[] items() {
    return new int[] {64, 1, 1};
  }

  static String only() {
    return "cuda";
  }

  static Object[] arguments() {
    return new Object[] {
        new double[25],
        new float[38],
        new int[64]};
  }
}
