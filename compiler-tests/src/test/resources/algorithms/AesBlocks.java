package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** AES with keys of 128 bits, one work item a block; the S-box is computed, not written down. */
final class AesBlocks {
  @GpuKernel(blockSize = 32)
  static void encrypt(GpuContext gpu, byte[] plain, byte[] box, byte[] keys, byte[] cipher) {
    int block = gpu.globalIdX();
    if (block * 16 >= plain.length) {
      return;
    }
    int[] state = new int[16];
    for (int k = 0; k < 16; k++) {
      state[k] = (plain[block * 16 + k] ^ keys[k]) & 0xff;
    }
    for (int round = 1; round <= 10; round++) {
      int[] shifted = new int[16];
      for (int k = 0; k < 16; k++) {
        shifted[k] = box[state[(k + k % 4 * 4) % 16]] & 0xff;
      }
      for (int column = 0; column < 16; column += 4) {
        mix(shifted, column, round < 10);
      }
      for (int k = 0; k < 16; k++) {
        state[k] = shifted[k] ^ keys[round * 16 + k] & 0xff;
      }
    }
    for (int k = 0; k < 16; k++) {
      cipher[block * 16 + k] = (byte) state[k];
    }
  }

  static void mix(int[] state, int at, boolean isInner) {
    if (isInner) {
      int all = state[at] ^ state[at + 1] ^ state[at + 2] ^ state[at + 3];
      int first = state[at];
      for (int k = 0; k < 4; k++) {
        int next = k < 3 ? state[at + k + 1] : first;
        state[at + k] ^= all ^ doubled(state[at + k] ^ next);
      }
    }
  }

  static int doubled(int x) {
    return (x << 1 ^ (x & 0x80) / 0x80 * 0x1b) & 0xff;
  }

  private static byte[] box() {
    byte[] box = new byte[256];
    int p = 1;
    int q = 1;
    do {
      p = (p ^ p << 1 ^ ((p & 0x80) != 0 ? 0x1b : 0)) & 0xff;
      q ^= q << 1;
      q ^= q << 2;
      q ^= q << 4;
      q &= 0xff;
      q ^= (q & 0x80) != 0 ? 9 : 0;
      int turned = q * 0x101;
      box[p] = (byte) (q ^ turned >> 7 ^ turned >> 6 ^ turned >> 5 ^ turned >> 4 ^ 0x63);
    } while (p != 1);
    box[0] = 0x63;
    return box;
  }

  private static byte[] expanded(byte[] key, byte[] box) {
    byte[] keys = Arrays.copyOf(key, 176);
    int constant = 1;
    for (int at = 16; at < 176; at++) {
      int before = at % 16 < 4
          ? box[keys[at / 4 * 4 - 4 + (at + 1) % 4] & 0xff] ^ (at % 16 == 0 ? constant : 0)
          : keys[at - 4];
      keys[at] = (byte) (keys[at - 16] ^ before);
      constant = at % 16 == 0 ? doubled(constant) : constant;
    }
    return keys;
  }

  static void run(RingRuntime runtime) throws GeneralSecurityException {
    byte[] key = Expect.bytes(16, 30);
    byte[] plain = Expect.bytes(16 * 40, 31);
    byte[] cipher = new byte[plain.length];
    byte[] box = box();
    AesBlocksGpu.on(runtime).encrypt(Launch.items(40), plain, box, expanded(key, box), cipher);
    Cipher reference = Cipher.getInstance("AES/ECB/NoPadding");
    reference.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    Expect.same(reference.doFinal(plain), cipher);
  }
}
