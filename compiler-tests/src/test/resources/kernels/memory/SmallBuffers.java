package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Buffers, scalars and local arrays below 32 bits. */
final class SmallBuffers {
  @GpuKernel(blockSize = 4)
  static void smallBuffers(GpuContext gpu, byte[] b, short[] s, char[] c, boolean[] z, long[] l,
      byte bb, short ss, char cc, boolean zz) {
    int i = gpu.globalIdX();
    if (i >= b.length) { return; }
    b[i] += 100; b[i] *= 3; b[i]++; --b[i]; b[i] >>>= 2;
    s[i] <<= 7; s[i] += c[i]; s[i] -= 1.5f;
    c[i] -= 70000; c[i]--; c[i] ^= b[i];
    z[i] ^= b[i] > 0; z[i] |= c[i] > s[i]; z[i] = z[i] & !zz;
    l[i] += b[i]++ + s[i]-- - c[i]++ + (z[i] ? 1 : 0);
    l[i] = l[i] * 31 + bb + ss + cc;
    b[i] = (byte) (c[i] + bb); s[i] = (short) -ss; c[i] = cc;
    c[i] += b[i] = (byte) (s[i] += 3);
    l[i] ^= max(b[i], s[i], c[i]);
    byte[] t = new byte[3]; t[1] += 127; t[1]++; char[] u = new char[2]; u[0]--;
    boolean[] w = new boolean[2]; w[1] = !w[0]; short[] q = {1, 2, (short) 70000};
    l[i] = l[i] * 31 + t[1] + u[0] + (w[1] ? q[2] : 3);
  }
  static char max(byte b, short s, char c) { return b > s ? (char) b : s > c ? (char) s : c; }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    byte[] b = new byte[64]; short[] s = new short[64]; char[] c = new char[64];
    boolean[] z = new boolean[64];
    for (int i = 0; i < 64; i++) { b[i] = (byte) (i * 37); s[i] = (short) (i * 12345); c[i] =
        (char) (i * 54321); z[i] = i % 3 == 0; }
    return new Object[] {b, s, c, z, new long[64], (byte) -100, (short) -30000, (char) 65000,
        true};
  }
}
