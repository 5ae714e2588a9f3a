package kernels.fuzz;

import io.ringkernel.ArrayLayout;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.Safety;

/** A class file writes a local array of records in front of a switch that yields bytes and chars. */
final class RecordsBesideBytes {
  @GpuType(arrays = ArrayLayout.COLUMNS)
  record R2(float f2, char f1) {
    int m(int p) {
      return 0;
    }
  }

  @GpuKernel(blockSize = {4, 3, 2}, safety = Safety.UNCHECKED)
  static void run(GpuContext gpu, R2[] ra, short[] outShort) {
    int i = (gpu.globalIdZ() * gpu.blockDimY() * gpu.gridDimY() + gpu.globalIdY()) * (gpu.blockDimX() * gpu.gridDimX()) + gpu.globalIdX();
    R2 v0 = ra[i & 15];
    short v3 = outShort[i];
    R2[] t4 = {v0, ra[(0 & 15)], new R2((float) 0f, (char) (char) 0), v0};
    if ((Math.min((float) 0f, (float) 0f) <= 0f)) {
      {
        int c6 = 0;
        l5: for (; c6++ < 3; --outShort[i]) {
          s7: switch ((0 & 3)) {
            case 0: {
              if (((byte) 0 >= switch (0) { case 1 -> { v3++; char y8 = (char) 0; yield y8; } case -1, 2, 1825398 -> (char) 0; default -> { char y9 = (char) 0; yield y9; } })) return;
              if (true) return;
            }
            break;
            default: {
            }
            break;
          }
        }
      }
    }
    l11: for (R2 c12 : t4) {
    }
  }

  static int[] items() {
    return new int[] {8, 3, 2};
  }

  static Object[] arguments() {
    return new Object[] {
        new R2[] {new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000'), new R2(0.0f, '\u0000')},
        new short[48]};
  }
}
