package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Neighbours, exponents, scaling, remainders, fused products and halves, bit for bit. */
final class NumberParts {
  @GpuKernel(blockSize = 32)
  static void numberParts(GpuContext gpu, int[] bits, float[] y, float[] r, int[] n) {
    int i = gpu.globalIdX();
    if (i >= bits.length) {
      return;
    }
    float x = Float.intBitsToFloat(bits[i]);
    r[8 * i] = Math.ulp(x);
    r[8 * i + 1] = Math.nextUp(x);
    r[8 * i + 2] = Math.nextDown(x);
    r[8 * i + 3] = Math.nextAfter(x, (double) y[i]);
    r[8 * i + 4] = Math.scalb(x, i - 48);
    r[8 * i + 5] = Math.fma(x, y[i], 1.5f);
    r[8 * i + 6] = (float) Math.IEEEremainder(x, y[i]);
    r[8 * i + 7] = Float.float16ToFloat((short) (bits[i] >> 13));
    n[4 * i] = Math.getExponent(x);
    n[4 * i + 1] = Float.floatToFloat16(y[i]) ^ Float.hashCode(x);
    n[4 * i + 2] = Integer.compress(bits[i], 0x0f0ff0f3) + Integer.expand(bits[i], 0x70770f0f);
    n[4 * i + 3] = Short.reverseBytes((short) bits[i]) + Character.reverseBytes((char) i)
        + (Character.isSurrogate((char) bits[i]) ? 1 : 0) + Byte.compareUnsigned((byte) i, (byte) 9);
  }

  static int[] items() {
    return new int[] {96};
  }

  static Object[] arguments() {
    int[] bits = new int[96];
    float[] y = new float[96];
    for (int i = 0; i < 96; i++) {
      bits[i] = 0x3f800000 + i * 0x00345679 ^ i << 31;
      y[i] = (i - 40.5f) * 17.25f;
    }
    return new Object[] {bits, y, new float[96 * 8], new int[96 * 4]};
  }
}
