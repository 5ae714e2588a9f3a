package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.math.BigInteger;
import java.util.Arrays;

/** Philox 4x32-10, which counts, and the step of the Mersenne twister, which remembers. */
final class RandomNumbers {
  private static final int N = 624;
  private static final int M = 397;

  @GpuType
  record Counter(int a, int b, int c, int d) {
    Counter round(int key0, int key1) {
      long first = (a & 0xffffffffL) * 0xD2511F53L;
      long second = (c & 0xffffffffL) * 0xCD9E8D57L;
      return new Counter((int) (second >>> 32) ^ b ^ key0, (int) second,
          (int) (first >>> 32) ^ d ^ key1, (int) first);
    }
  }

  @GpuKernel(blockSize = 32)
  static void philox(GpuContext gpu, int[] counters, int[] keys, int[] numbers) {
    int i = gpu.globalIdX();
    if (4 * i < numbers.length) {
      Counter counter = new Counter(counters[4 * i], counters[4 * i + 1], counters[4 * i + 2],
          counters[4 * i + 3]);
      int key0 = keys[2 * i];
      int key1 = keys[2 * i + 1];
      for (int round = 0; round < 10; round++) {
        counter = counter.round(key0, key1);
        key0 += 0x9E3779B9;
        key1 += 0xBB67AE85;
      }
      numbers[4 * i] = counter.a();
      numbers[4 * i + 1] = counter.b();
      numbers[4 * i + 2] = counter.c();
      numbers[4 * i + 3] = counter.d();
    }
  }

  /** Elements {@code from} to {@code to} of the next state: they only read what is done. */
  @GpuKernel(blockSize = 64)
  static void twist(GpuContext gpu, int[] state, int[] next, int from, int to) {
    int i = from + gpu.globalIdX();
    if (i < to) {
      int low = i + 1 < N ? state[i + 1] : next[0];
      int mixed = state[i] & 0x80000000 | low & 0x7fffffff;
      int far = i + M < N ? state[i + M] : next[i + M - N];
      next[i] = far ^ mixed >>> 1 ^ ((mixed & 1) != 0 ? 0x9908b0df : 0);
    }
  }

  @GpuKernel(blockSize = 64)
  static void temper(GpuContext gpu, int[] state, int[] numbers) {
    int i = gpu.globalIdX();
    if (i < numbers.length) {
      int y = state[i];
      y ^= y >>> 11;
      y ^= y << 7 & 0x9d2c5680;
      y ^= y << 15 & 0xefc60000;
      numbers[i] = y ^ y >>> 18;
    }
  }

  static void run(RingRuntime runtime) {
    RandomNumbersGpu gpu = RandomNumbersGpu.on(runtime);
    // published values of Philox, then others
    int[] counters = Arrays.copyOf(new int[] {0, 0, 0, 0, -1, -1, -1, -1, 0x243f6a88,
        0x85a308d3, 0x13198a2e, 0x03707344, 1, 2, 3, 4}, 160);
    System.arraycopy(Expect.ints(144, 1 << 30, 32), 0, counters, 16, 144);
    int[] keys = Expect.ints(80, 1 << 30, 33);
    System.arraycopy(new int[] {0, 0, -1, -1, 0xa4093822, 0x299f31d0}, 0, keys, 0, 6);
    int[] numbers = new int[160];
    gpu.philox(Launch.items(40), counters, keys, numbers);
    Expect.same(new int[] {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8, 0x408f276d, 0x41c83b0e,
        0xa20bc7c6, 0x6d5451fd, 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1},
        Arrays.copyOf(numbers, 12));
    for (int i = 0; i < 40; i++) {
      Expect.same(exact(Arrays.copyOfRange(counters, 4 * i, 4 * i + 4), keys[2 * i],
          keys[2 * i + 1]), Arrays.copyOfRange(numbers, 4 * i, 4 * i + 4));
    }
    twister(gpu);
  }

  private static int[] exact(int[] counter, int key0, int key1) {
    int[] c = counter;
    for (int round = 0; round < 10; round++) {
      BigInteger first = unsigned(c[0]).multiply(unsigned(0xD2511F53));
      BigInteger second = unsigned(c[2]).multiply(unsigned(0xCD9E8D57));
      c = new int[] {second.shiftRight(32).intValue() ^ c[1] ^ key0 + round * 0x9E3779B9,
          second.intValue(), first.shiftRight(32).intValue() ^ c[3] ^ key1 + round * 0xBB67AE85,
          first.intValue()};
    }
    return c;
  }

  private static BigInteger unsigned(int x) {
    return BigInteger.valueOf(Integer.toUnsignedLong(x));
  }

  private static void twister(RandomNumbersGpu gpu) {
    int[] state = new int[N];
    state[0] = 5489;
    for (int i = 1; i < N; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
    long[] sequential = new long[N];
    for (int i = 0; i < N; i++) {
      sequential[i] = state[i] & 0xffffffffL;
    }
    int[] next = new int[N];
    gpu.twist(Launch.items(N), state, next, 0, N - M);
    gpu.twist(Launch.items(N), state, next, N - M, 2 * (N - M));
    gpu.twist(Launch.items(N), state, next, 2 * (N - M), N);
    int[] numbers = new int[N];
    gpu.temper(Launch.items(N), next, numbers);
    Expect.same(new int[] {(int) 3499211612L, 581869302, (int) 3890346734L},
        Arrays.copyOf(numbers, 3));
    for (int i = 0; i < N; i++) { // in place, as the authors do
      long mixed = (sequential[i] & 1L << 31) + sequential[(i + 1) % N] % (1L << 31);
      sequential[i] = sequential[(i + M) % N] ^ mixed / 2 ^ mixed % 2 * 0x9908b0dfL;
    }
    for (int i = 0; i < N; i++) {
      Expect.same(new int[] {(int) sequential[i]}, new int[] {next[i]});
    }
  }
}
