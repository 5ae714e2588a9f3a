package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Type and record patterns over records: nested, var, unnamed, guards (JLS 14.30). */
final class Patterns {
  @GpuType
  record Point(int x, int y) {}

  @GpuType
  record Segment(Point from, Point to) {}

  @GpuKernel(blockSize = 32)
  static void recordPattern(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Point point = new Point(a[i], b[i]);
      if (point instanceof Point(int x, int y)) {
        out[i] = x * 7 + y;
      }
    }
  }

  @GpuKernel(blockSize = 32)
  static void nested(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Segment segment = new Segment(new Point(a[i], 3), new Point(b[i], 4));
      if (segment instanceof Segment(Point(var x, _), Point to)) {
        out[i] = x * 5 + to.y();
      }
    }
  }

  @GpuKernel(blockSize = 32)
  static void scopeOfANegation(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Point point = new Point(a[i], b[i]);
      if (!(point instanceof Point(int x, int y))) {
        return;
      }
      out[i] = x - y;
    }
  }

  @GpuKernel(blockSize = 32)
  static void switchWithGuards(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Point point = new Point(a[i], b[i]);
      out[i] = switch (point) {
        case Point(int x, int y) when x == y -> 1;
        case Point(int x, int _) when x > 0 -> x;
        case Point p -> p.y() * 2;
      };
    }
  }

  @GpuKernel(blockSize = 32)
  static void conjunction(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = new Point(a[i], b[i]) instanceof Point(int x, int y) && x < y;
    }
  }
}
