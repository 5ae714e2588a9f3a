package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** SHA-256 of many messages, one work item each, beside the JDK's. */
final class Sha256 {
  private static final int[] K = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  @GpuKernel(blockSize = 32)
  static void digest(GpuContext gpu, byte[] messages, int length, int[] digests) {
    int message = gpu.globalIdX();
    if (message >= digests.length / 8) {
      return;
    }
    int[] h = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab,
        0x5be0cd19};
    int[] w = new int[64];
    int blocks = (length + 8) / 64 + 1;
    for (int block = 0; block < blocks; block++) {
      for (int t = 0; t < 16; t++) {
        int word = 0;
        for (int k = 0; k < 4; k++) {
          int at = block * 64 + t * 4 + k;
          int octet = at < length ? messages[message * length + at] & 0xff
              : at == length ? 0x80 : 0;
          word = word << 8 | octet;
        }
        w[t] = word;
      }
      if (block == blocks - 1) {
        w[15] = length * 8;
      }
      for (int t = 16; t < 64; t++) {
        w[t] = mix(w[t - 2], 17, 19, 10) + w[t - 7] + mix(w[t - 15], 7, 18, 3) + w[t - 16];
      }
      compress(h, w);
    }
    for (int k = 0; k < 8; k++) {
      digests[message * 8 + k] = h[k];
    }
  }

  static void compress(int[] h, int[] w) {
    int[] s = new int[8];
    for (int k = 0; k < 8; k++) {
      s[k] = h[k];
    }
    for (int t = 0; t < 64; t++) {
      int choice = s[4] & s[5] ^ ~s[4] & s[6];
      int majority = s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2];
      int first = s[7] + turns(s[4], 6, 11, 25) + choice + K[t] + w[t];
      int second = turns(s[0], 2, 13, 22) + majority;
      for (int k = 7; k > 0; k--) {
        s[k] = s[k - 1];
      }
      s[4] += first;
      s[0] = first + second;
    }
    for (int k = 0; k < 8; k++) {
      h[k] += s[k];
    }
  }

  static int mix(int x, int a, int b, int shift) {
    return Integer.rotateRight(x, a) ^ Integer.rotateRight(x, b) ^ x >>> shift;
  }

  static int turns(int x, int a, int b, int c) {
    return Integer.rotateRight(x, a) ^ Integer.rotateRight(x, b) ^ Integer.rotateRight(x, c);
  }

  static void run(RingRuntime runtime) throws NoSuchAlgorithmException {
    for (int length : new int[] {3, 55, 56, 64, 100}) {
      int count = 8;
      byte[] messages = Expect.bytes(count * length, length);
      int[] digests = new int[count * 8];
      Sha256Gpu.on(runtime).digest(Launch.items(count), messages, length, digests);
      for (int m = 0; m < count; m++) {
        byte[] expected = MessageDigest.getInstance("SHA-256")
            .digest(Arrays.copyOfRange(messages, m * length, (m + 1) * length));
        ByteBuffer found = ByteBuffer.allocate(32);
        for (int k = 0; k < 8; k++) {
          found.putInt(digests[m * 8 + k]);
        }
        Expect.same(expected, found.array());
      }
    }
  }
}
