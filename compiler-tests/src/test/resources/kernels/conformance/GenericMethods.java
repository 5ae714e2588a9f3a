package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.Inline;

/** Generic methods over records, enums and functions; each set of types gets a form of its own. */
final class GenericMethods {
  enum Side {
    LEFT, MIDDLE, RIGHT
  }

  @GpuType
  record Point(int x, int y) {}

  @GpuType
  record Range(long low, long high) {}

  interface Change<T> {
    T apply(T value);
  }

  interface Measure<T> {
    int of(T value);
  }

  @GpuKernel(blockSize = 32)
  static void ofRecords(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Point point = pick(a[i] < b[i], new Point(a[i], 1), new Point(2, b[i]));
      out[i] = point.x() * 3 - point.y();
    }
  }

  @GpuKernel(blockSize = 32)
  static void twoRecords(GpuContext gpu, int[] a, int[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Point point = pick(a[i] < b[i], new Point(a[i], 1), new Point(2, b[i]));
      Range range = pick(a[i] > b[i], new Range(a[i], 1L << 40), new Range(-5, b[i]));
      out[i] = range.high() - range.low() + point.x() + point.y();
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofEnums(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Side side = Side.values()[Math.floorMod(a[i], 3)];
      out[i] = pick(a[i] < 0, Side.RIGHT, pick(side == Side.LEFT, Side.MIDDLE, side)).ordinal();
    }
  }

  @GpuKernel(blockSize = 32)
  static void repeated(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Point point = times(a[i] & 7, new Point(b[i], 1), p -> new Point(p.y(), p.x() + p.y()));
      out[i] = point.x() ^ point.y();
    }
  }

  @GpuKernel(blockSize = 32)
  static void measured(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = larger(new Point(a[i], b[i]), new Point(b[i], 7), p -> p.x() / 2 + p.y() / 2)
          + larger(Side.LEFT, Side.values()[a[i] & 1], side -> side.ordinal()) * 5;
    }
  }

  @GpuKernel(blockSize = 32)
  static void genericCallsGeneric(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Point middle = middle(new Point(a[i], 0), new Point(b[i], 1), new Point(3, 2),
          a[i] < b[i], b[i] < 3);
      out[i] = middle.x() * 4 + middle.y();
    }
  }

  static <T> T pick(boolean first, T one, T other) {
    return first ? one : other;
  }

  static <T> T middle(T one, T two, T three, boolean first, boolean second) {
    T low = pick(first, one, two);
    return pick(second, pick(first, two, one), pick(first == second, low, three));
  }

  @Inline
  static <T> T times(int n, T start, Change<T> change) {
    T value = start;
    for (int i = 0; i < n; i++) {
      value = change.apply(value);
    }
    return value;
  }

  @Inline
  static <T> int larger(T one, T other, Measure<T> measure) {
    return Math.max(measure.of(one), measure.of(other));
  }
}
