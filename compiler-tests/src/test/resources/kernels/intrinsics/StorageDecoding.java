package kernels.intrinsics;

import io.ringkernel.BFloat16;
import io.ringkernel.E2M1;
import io.ringkernel.E2M3;
import io.ringkernel.E3M2;
import io.ringkernel.E4M3;
import io.ringkernel.E5M2;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Half;

/** Every number of every storage format, on every target. */
final class StorageDecoding {
  @GpuKernel(blockSize = 64)
  static void storageDecoding(GpuContext gpu, float[] half, float[] brain, float[] small) {
    int i = gpu.globalIdX();
    if (i >= half.length) {
      return;
    }
    half[i] = Half.toFloat((short) i);
    brain[i] = BFloat16.toFloat((short) i);
    if (i < 256) {
      byte bits = (byte) i;
      small[5 * i] = E4M3.toFloat(bits);
      small[5 * i + 1] = E5M2.toFloat(bits);
      small[5 * i + 2] = E3M2.toFloat(bits);
      small[5 * i + 3] = E2M3.toFloat(bits);
      small[5 * i + 4] = E2M1.toFloat(E2M1.high(bits)) + E2M1.toFloat(E2M1.low(bits));
    }
  }

  static int[] items() {
    return new int[] {1 << 16};
  }

  static Object[] arguments() {
    return new Object[] {new float[1 << 16], new float[1 << 16], new float[5 * 256]};
  }
}
