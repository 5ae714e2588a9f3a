package io.ringkernel.tests.hostile;

import io.ringkernel.GpuContext;

/** A class whose file is changed. It tells when it is loaded, which nobody must do. */
@SuppressWarnings("fallthrough") // for the flow of it
final class HostileSeed {
  static final String LOADED = "ringkernel.hostile.loaded";
  private static final int[] TABLE = {3, 1, 4, 1, 5, 9, 2, 6};

  static {
    System.setProperty("ringkernel.hostile.loaded", "true");
  }

  private HostileSeed() {}

  static int loops(int[] values, int n) {
    int sum = 0;
    outer : for (int i = 0; i < n; i++) {
      for (int j = i; j < values.length; j++) {
        if ((values[j] & 1) == 0) {
          continue outer;
        }
        if (values[j] > 40) {
          break outer;
        }
        sum += values[j] * TABLE[j & 7];
      }
    }
    return sum;
  }

  static long choices(int k, long l) {
    for (int i = 0; i < 20; i++) {
      switch (k & 7) {
        case 0 :
          l += 3;
        case 1 :
          l *= 5;
          break;
        case 2 :
          if (l > 100) {
            return l;
          }
          continue;
        default :
          l -= k;
      }
      k += switch (i % 3) {
        case 0 -> k;
        case 1 -> 4;
        default -> -1;
      };
    }
    return l >>> 1;
  }

  static double numbers(float x, double y, int n) {
    double[] scratch = new double[8];
    int i = 0;
    do {
      scratch[i & 7] += Math.sqrt(x * i) + (y < x ? y : -y);
      i++;
    } while (i < n && scratch[0] < 1e9);
    return scratch[n & 7] + helper(n, (byte) i, scratch);
  }

  /** A kernel by what {@link ClassChanges} adds; here, javac would miss the processor. */
  static void kernel(GpuContext gpu, int[] values, float a, float[] x) {
    int[] tile = gpu.sharedInts(64);
    int i = gpu.globalIdX();
    tile[gpu.localIdX()] = i < values.length ? values[i] : 0;
    gpu.barrier();
    if (i < x.length) {
      x[i] = a * x[i] + tile[63 - gpu.localIdX()] + loops(values, i);
      gpu.atomicAdd(values, 0, (int) a);
    }
  }

  static int helper(int a, byte b, double[] values) {
    if (a == 0) {
      throw new IllegalArgumentException("zero");
    }
    values[1] = b / a;
    return a > 5 && b < 3 || values[2] > 1 ? a % b : ~a;
  }
}
