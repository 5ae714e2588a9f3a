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

/** Floats as numbers of every storage format: ties, neighbours of ties, ends of the ranges. */
final class StorageEncoding {
  @GpuKernel(blockSize = 64)
  static void storageEncoding(GpuContext gpu, int[] floats, int[] wide, int[] narrow) {
    int i = gpu.globalIdX();
    if (i >= floats.length) {
      return;
    }
    float x = Float.intBitsToFloat(floats[i]);
    wide[i] = Half.ofFloat(x) << 16 | BFloat16.ofFloat(x) & 0xffff;
    int eight = E4M3.ofFloat(x) & 0xff | (E5M2.ofFloat(x) & 0xff) << 8;
    int six = E3M2.ofFloat(x) | E2M3.ofFloat(x) << 6;
    narrow[i] = eight | six << 16 | E2M1.pair(E2M1.ofFloat(x), (byte) 0) << 28;
  }

  static int[] items() {
    return new int[] {6000};
  }

  static Object[] arguments() {
    int[] floats = new int[6000];
    for (int i = 0; i < floats.length; i++) {
      int tie = 0x3f800000 + (i / 12 << 19) - 0x05000000;
      floats[i] = i % 3 == 2 ? i * 0x9e3779b9 : (tie + i % 3 * (i % 2 * 2 - 1)) ^ i / 3 << 31;
    }
    floats[0] = 0x7f800000;
    floats[1] = 0xff800000;
    floats[2] = 0x7fc00000;
    floats[3] = 0x80000000;
    return new Object[] {floats, new int[6000], new int[6000]};
  }
}
