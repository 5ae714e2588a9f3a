package kernels.control;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Labelled jumps, loops of every kind, early return, side effects in conditions. */
final class Jumps {
  @GpuKernel(blockSize = 32)
  static void jumps(GpuContext gpu, int[] seeds, int[] result) {
    int i = gpu.globalIdX();
    if (i >= seeds.length) {
      return;
    }
    int n = seeds[i];
    int sum = 0;
    outer:
    for (int a = 0; a < 10; a++) {
      int b = 0;
      while (true) {
        if (++b > a) {
          continue outer;
        }
        if ((b * n & 15) == 11) {
          break outer;
        }
        if (b == 3 && (n & 1) == 0) {
          continue;
        }
        sum += a * b ^ n;
      }
    }
    int k = n & 7;
    do {
      sum = sum * 31 + k;
      if (sum < 0) {
        break;
      }
    } while (k-- > 0);
    found: {
      if (n % 5 == 2) {
        sum ^= 0x55555555;
        break found;
      }
      sum += 3;
    }
    int calls = 0;
    if ((calls++ < n || calls++ < 100) && !(calls > 1 & n > 50)) {
      sum += calls;
    }
    for (int p = 0, q = n; p < q; p += 3, q -= 2) {
      sum += p * q;
    }
    result[i] = sum;
  }

  static int[] items() {
    return new int[] {100};
  }

  static Object[] arguments() {
    int[] seeds = new int[100];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = i * 37 % 101 - 20;
    }
    return new Object[] {seeds, new int[seeds.length]};
  }
}
