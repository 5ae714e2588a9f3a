package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Exceptions of arrays of records, and of a negative length (JLS 15.10.2). */
final class ArrayExceptions {
  private static final int COUNT = 64;

  @GpuType
  record Point(int x, int y) {}

  @GpuKernel(blockSize = 32)
  static void ofAnArrayOfRecords(GpuContext gpu, Point[] points, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int y = points[i].y();
      out[i] = y + points[i * 2].x();
    }
  }

  @GpuKernel(blockSize = 32)
  static void negativeLength(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
      if (b[i] == 33) {
        int[] t = new int[-1];
        out[i] = t.length;
      }
    }
  }

  static Object[] ofAnArrayOfRecords_arguments() {
    Point[] points = new Point[COUNT];
    for (int i = 0; i < COUNT; i++) {
      points[i] = new Point(i, -i);
    }
    return new Object[] {points, new int[COUNT]};
  }

  static Object[] negativeLength_arguments() {
    int[] a = new int[COUNT];
    for (int i = 0; i < COUNT; i++) {
      a[i] = i;
    }
    return new Object[] {a, a.clone(), new int[COUNT]};
  }

  static String ofAnArrayOfRecords_expected() {
    return "java.lang.ArrayIndexOutOfBoundsException ArrayExceptions.java:19 32";
  }

  static String negativeLength_expected() {
    return "java.lang.NegativeArraySizeException ArrayExceptions.java:29 33";
  }
}
