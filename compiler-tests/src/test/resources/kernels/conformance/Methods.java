package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Static methods: overloads, several results by early return, effects on arrays, other classes. */
final class Methods {
  @GpuKernel(blockSize = 32)
  static void overloads(GpuContext gpu, byte[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = of(a[i]) + of((short) a[i]) + of(a[i] * 1) + of((long) a[i]) + of(a[i] * 0.5f);
    }
  }

  @GpuKernel(blockSize = 32)
  static void earlyReturns(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = sign(a[i]) * 10 + sign(-a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void nestedCalls(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = sign(larger(a[i], sign(larger(a[i], 3) - 5)));
    }
  }

  @GpuKernel(blockSize = 32)
  static void loopsOfTheirOwn(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = digits(a[i]) * 100 + digits(~a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void parametersAreCopies(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      int y = changed(x);
      out[i] = x ^ y;
    }
  }

  @GpuKernel(blockSize = 32)
  static void localArrayIsChanged(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] pair = {a[i], 7};
      swap(pair);
      swap(pair);
      swap(pair);
      out[i] = pair[0] * 31 + pair[1];
    }
  }

  @GpuKernel(blockSize = 32)
  static void parameterArrayIsChanged(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      put(out, i, a[i] * 3);
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofAnotherClass(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = MethodsOfOthers.twice(a[i]) + MethodsOfOthers.FACTOR;
    }
  }

  @GpuKernel(blockSize = 32)
  static void booleanResult(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = !both(a[i] > 0, b[i] > 0) || both(a[i] < 0, b[i] < 0);
    }
  }

  @GpuKernel(blockSize = 32)
  static void withoutResult(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      nothing();
      out[i] = a[i];
    }
  }

  static int of(byte x) {
    return x + 1;
  }

  static int of(short x) {
    return x * 3;
  }

  static int of(int x) {
    return x * 5;
  }

  static int of(long x) {
    return (int) (x * 7);
  }

  static int of(float x) {
    return (int) (x * 9);
  }

  static int sign(int x) {
    if (x > 0) {
      return 1;
    }
    if (x == 0) {
      return 0;
    }
    return -1;
  }

  static int larger(int x, int y) {
    return x > y ? x : y;
  }

  static int digits(int x) {
    int digits = 1;
    while (x > 9 || x < -9) {
      x /= 10;
      digits++;
    }
    return digits;
  }

  static int changed(int x) {
    x += 3;
    x ^= 5;
    return x;
  }

  static void swap(int[] pair) {
    int first = pair[0];
    pair[0] = pair[1];
    pair[1] = first;
  }

  static void put(int[] array, int index, int value) {
    array[index] = value;
  }

  static boolean both(boolean x, boolean y) {
    return x && y;
  }

  static void nothing() {}
}
