package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Every work item writes its own byte, short, char and boolean: none may disturb another's. */
final class NeighbouringBytes {
  @GpuKernel(blockSize = 64)
  static void neighbouringBytes(GpuContext gpu, byte[] from, byte[] b, short[] s, char[] c,
      boolean[] z) {
    int i = gpu.globalIdX();
    if (i >= b.length) {
      return;
    }
    for (int k = 0; k < 8; k++) {
      b[i] += from[(i * 7 + k) % from.length];
      s[i] = (short) (s[i] * 31 + b[i]);
      c[i] -= s[i];
      z[i] ^= (c[i] & 1) != 0;
    }
  }

  static int[] items() {
    return new int[] {1000};
  }

  static Object[] arguments() {
    byte[] from = new byte[37];
    for (int i = 0; i < from.length; i++) {
      from[i] = (byte) (i * 91);
    }
    byte[] b = new byte[997];
    java.util.Arrays.fill(b, (byte) -3);
    return new Object[] {from, b, new short[997], new char[997], new boolean[997]};
  }
}
