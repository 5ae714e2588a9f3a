package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/**
 * Records as values: components of every type, nested, methods, compact constructors (JLS 8.10).
 */
final class Records {
  @GpuType
  record Pair(int x, int y) {
    static Pair of(int value) {
      return new Pair(value, -value);
    }

    Pair swapped() {
      return new Pair(y, x);
    }

    Pair plus(Pair other) {
      return new Pair(x + other.x, y + other.y());
    }

    int weight() {
      return this.x * 3 - y;
    }
  }

  @GpuType
  record Line(Pair from, Pair to) {}

  @GpuType
  record Mixed(byte small, char letter, boolean flag, long wide, float number) {}

  @GpuType
  record Span(int low, int high) {
    Span {
      if (low > high) {
        int t = low;
        low = high;
        high = t;
      }
    }

    Span(int length) {
      this(0, length);
    }
  }

  @GpuKernel(blockSize = 32)
  static void components(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Pair pair = new Pair(a[i], b[i]);
      out[i] = pair.x() * 31 + pair.y();
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofEveryType(GpuContext gpu, byte[] a, char[] b, long[] c, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Mixed mixed = new Mixed(a[i], b[i], a[i] > 0, c[i], a[i] * 0.5f);
      out[i] = mixed.small() + mixed.letter() * 3L + (mixed.flag() ? mixed.wide() : 1)
          + (int) mixed.number();
    }
  }

  @GpuKernel(blockSize = 32)
  static void methods(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = new Pair(a[i], b[i]).swapped().plus(new Pair(1, 2)).weight();
    }
  }

  @GpuKernel(blockSize = 32)
  static void nested(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Line line = new Line(new Pair(a[i], 1), new Pair(b[i], 2));
      line = new Line(line.to(), line.from().plus(line.to()));
      out[i] = line.from().x() * 7 + line.to().weight();
    }
  }

  @GpuKernel(blockSize = 32)
  static void compactConstructor(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Span span = new Span(a[i], b[i]);
      out[i] = span.low() <= span.high() ? span.high() ^ span.low() : 99;
    }
  }

  @GpuKernel(blockSize = 32)
  static void otherConstructor(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = new Span(a[i]).high() * 2 + new Span(a[i]).low();
    }
  }

  @GpuKernel(blockSize = 32)
  static void chosen(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Pair pair = a[i] > b[i] ? new Pair(a[i], 1) : new Pair(2, b[i]);
      out[i] = pair.weight();
    }
  }

  @GpuKernel(blockSize = 32)
  static void inLoops(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Pair pair = new Pair(0, 1);
      for (int k = 0; k < (a[i] & 15); k++) {
        pair = new Pair(pair.y(), pair.x() + pair.y());
      }
      out[i] = pair.x();
    }
  }

  @GpuKernel(blockSize = 32)
  static void copiesDoNotChange(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Pair before = new Pair(a[i], b[i]);
      Pair behind = before;
      before = before.swapped();
      out[i] = before.x() * 3 + behind.x();
    }
  }

  @GpuKernel(blockSize = 32)
  static void staticMethod(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Pair.of(a[i]).plus(Pair.of(b[i])).weight();
    }
  }
}
