package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import java.util.Objects;

/** Exceptions that end a kernel, of the smallest work item that throws, at its line (JLS 11). */
final class Exceptions {
  private static final int COUNT = 64;

  @GpuKernel(blockSize = 32)
  static void divisionByZero(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] / (b[i] - 21);
    }
  }

  @GpuKernel(blockSize = 32)
  static void remainderByZero(GpuContext gpu, int[] a, int[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      long divisor = b[i] / 40;
      out[i] = divisor - 1 == 0 ? 0 : 5L % (divisor - 1);
      out[i] += (long) a[i]
          % (b[i] < 50 ? 1L : 0L);
    }
  }

  @GpuKernel(blockSize = 32)
  static void indexTooLarge(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[b[i] + 7];
    }
  }

  @GpuKernel(blockSize = 32)
  static void indexBelowZero(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[40 - b[i]] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofALocalArray(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = {a[i], 2, 3, 4};
      out[i] = t[b[i] / 12];
    }
  }

  @GpuKernel(blockSize = 32)
  static void thrown(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      if (b[i] > 60) {
        throw new IllegalStateException("too large");
      }
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void thrownByAMethod(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + positive(30 - b[i]) + positive(100 - b[i]);
    }
  }

  static int positive(int x) {
    if (x <= 0) {
      throw new IllegalArgumentException("not positive");
    }
    return x * 2;
  }

  @GpuKernel(blockSize = 32)
  static void exactSum(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.addExact(a[i], Integer.MAX_VALUE - 10)
          - Math.multiplyExact(b[i], 3);
    }
  }

  @GpuKernel(blockSize = 32)
  static void checkedIndex(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[Objects.checkIndex(b[i], 45)];
    }
  }

  @GpuKernel(blockSize = 32)
  static void assertion(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      assert b[i] < 59 : "small";
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void theSmallestItem(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      if (b[i] > 40) {
        out[i] = a[-b[i]];
      }
      if (b[i] % 20 == 19) {
        out[i] = a[i] / (b[i] % 20 - 19);
      }
    }
  }

  @GpuKernel(blockSize = 32)
  static void besideABarrier(GpuContext gpu, int[] a, int[] b, int[] out) {
    int[] tile = gpu.sharedInts(32);
    int i = gpu.globalIdX();
    tile[gpu.localIdX()] = a[i] / (b[i] - 17);
    gpu.barrier();
    out[i] = tile[31 - gpu.localIdX()];
  }

  static Object[] arguments() {
    int[] a = new int[COUNT];
    int[] b = new int[COUNT];
    for (int i = 0; i < COUNT; i++) {
      a[i] = i;
      b[i] = i;
    }
    return new Object[] {a, b, new int[COUNT]};
  }

  static Object[] remainderByZero_arguments() {
    Object[] arguments = arguments();
    return new Object[] {arguments[0], arguments[1], new long[COUNT]};
  }

  static String divisionByZero_expected() {
    return "java.lang.ArithmeticException Exceptions.java:15 21";
  }

  static String remainderByZero_expected() {
    return "java.lang.ArithmeticException Exceptions.java:26 50";
  }

  static String indexTooLarge_expected() {
    return "java.lang.ArrayIndexOutOfBoundsException Exceptions.java:34 57";
  }

  static String indexBelowZero_expected() {
    return "java.lang.ArrayIndexOutOfBoundsException Exceptions.java:42 41";
  }

  static String ofALocalArray_expected() {
    return "java.lang.ArrayIndexOutOfBoundsException Exceptions.java:51 48";
  }

  static String thrown_expected() {
    return "java.lang.IllegalStateException Exceptions.java:60 61";
  }

  static String thrownByAMethod_expected() {
    return "java.lang.IllegalArgumentException Exceptions.java:76 30";
  }

  static String exactSum_expected() {
    return "java.lang.ArithmeticException Exceptions.java:85 11";
  }

  static String checkedIndex_expected() {
    return "java.lang.IndexOutOfBoundsException Exceptions.java:94 45";
  }

  static String assertion_expected() {
    return "java.lang.AssertionError Exceptions.java:102 59";
  }

  static String theSmallestItem_expected() {
    return "java.lang.ArithmeticException Exceptions.java:115 19";
  }

  static String besideABarrier_expected() {
    return "java.lang.ArithmeticException Exceptions.java:124 17";
  }
}
