package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Casts between int, float and the small integers, with values that C leaves undefined. */
final class Conversions {
  private static final int[] BITS = {0x00000000, 0x80000000, 0x3f800000, 0xbf800000, 0x7fc00000,
      0x7f800000, 0xff800000, 0x4f000000, 0xcf000000, 0x4effffff, 0x4f800000, 0x43960000,
      0xc3960000, 0x501502f9, 0x3effffff, 0x3f000000, 0x4b000001, 0x47800000, 0xc7800000};
  static final int OPERATORS = 9;

  @GpuKernel(blockSize = 32)
  static void conversions(GpuContext gpu, int[] bits, int[] result) {
    int i = gpu.globalIdX();
    if (i >= bits.length) {
      return;
    }
    float f = Float.intBitsToFloat(bits[i]);
    int n = bits[i];
    int at = i * OPERATORS;
    result[at] = (int) f;
    result[at + 1] = (byte) f;
    result[at + 2] = (short) f;
    result[at + 3] = (char) f;
    result[at + 4] = (byte) n;
    result[at + 5] = (short) n;
    result[at + 6] = (char) n;
    byte b = (byte) n;
    b >>>= 4;
    char c = (char) n;
    c -= 1;
    short s = (short) n;
    s += 1000.75f;
    result[at + 7] = b + 1000 * c + s;
    result[at + 8] = Math.round(f) ^ (f > 0.5f ? 1 : 0);
  }

  static int[] items() {
    return new int[] {BITS.length};
  }

  static Object[] arguments() {
    return new Object[] {BITS.clone(), new int[BITS.length * OPERATORS]};
  }
}
