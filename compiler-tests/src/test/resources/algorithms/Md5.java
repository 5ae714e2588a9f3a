package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** MD5 of many short messages, with a record for the state and a switch for the rounds. */
final class Md5 {
  private static final byte[] TURNS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};

  @GpuType
  record State(int a, int b, int c, int d) {
    State plus(State other) {
      return new State(a + other.a, b + other.b, c + other.c, d + other.d);
    }

    State step(int sum, int turn) {
      return new State(d, b + Integer.rotateLeft(a + sum, turn), b, c);
    }
  }

  @GpuKernel(blockSize = 32)
  static void digest(GpuContext gpu, byte[] messages, int length, int[] sines, byte[] digests) {
    int message = gpu.globalIdX();
    if (message * 16 >= digests.length) {
      return;
    }
    State state = new State(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
    int blocks = (length + 8) / 64 + 1;
    for (int block = 0; block < blocks; block++) {
      State next = state;
      for (int t = 0; t < 64; t++) {
        int round = t / 16;
        int f = mixed(round, next.b(), next.c(), next.d());
        int index = switch (round) {
          case 0 -> t;
          case 1 -> 5 * t + 1;
          case 2 -> 3 * t + 5;
          default -> 7 * t;
        } & 15;
        int word = word(messages, message * length, length, block, index, block == blocks - 1);
        next = next.step(f + sines[t] + word, TURNS[round * 4 + t % 4]);
      }
      state = state.plus(next);
    }
    put(digests, message * 16, state.a());
    put(digests, message * 16 + 4, state.b());
    put(digests, message * 16 + 8, state.c());
    put(digests, message * 16 + 12, state.d());
  }

  static int mixed(int round, int b, int c, int d) {
    return switch (round) {
      case 0 -> b & c | ~b & d;
      case 1 -> b & d | c & ~d;
      case 2 -> b ^ c ^ d;
      default -> c ^ (b | ~d);
    };
  }

  static int word(byte[] messages, int from, int length, int block, int index, boolean last) {
    if (last && index >= 14) {
      return index == 14 ? length * 8 : 0;
    }
    int word = 0;
    for (int k = 3; k >= 0; k--) {
      int at = block * 64 + index * 4 + k;
      word = word << 8 | (at < length ? messages[from + at] & 0xff : at == length ? 0x80 : 0);
    }
    return word;
  }

  static void put(byte[] bytes, int at, int value) {
    for (int k = 0; k < 4; k++) {
      bytes[at + k] = (byte) (value >>> 8 * k);
    }
  }

  static void run(RingRuntime runtime) throws NoSuchAlgorithmException {
    int[] sines = new int[64];
    Arrays.setAll(sines, t -> (int) (long) (Math.abs(Math.sin(t + 1)) * 4294967296.0));
    for (int length : new int[] {1, 55, 56, 63, 119}) {
      int count = 6;
      byte[] messages = Expect.bytes(count * length, 100 + length);
      byte[] digests = new byte[count * 16];
      Md5Gpu.on(runtime).digest(Launch.items(count), messages, length, sines, digests);
      for (int m = 0; m < count; m++) {
        Expect.same(MessageDigest.getInstance("MD5")
            .digest(Arrays.copyOfRange(messages, m * length, (m + 1) * length)),
            Arrays.copyOfRange(digests, m * 16, m * 16 + 16));
      }
    }
  }
}
