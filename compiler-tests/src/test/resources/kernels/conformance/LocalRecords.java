package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Records that methods declare, with constructors, methods and patterns (JLS 14.3). */
final class LocalRecords {
  @GpuKernel(blockSize = 32)
  static void ofAKernel(GpuContext gpu, int[] a, int[] b, int[] out) {
    record Pair(int x, int y) {}
    int i = gpu.globalIdX();
    if (i < out.length) {
      Pair pair = new Pair(a[i], b[i]);
      pair = new Pair(pair.y(), pair.x() + 1);
      out[i] = pair.x() * 3 - pair.y();
    }
  }

  @GpuKernel(blockSize = 32)
  static void withAConstructor(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      record Range(int low, int high) {
        Range {
          if (low > high) {
            int t = low;
            low = high;
            high = t;
          }
        }

        int clamped(int x) {
          return Math.max(low, Math.min(high, x));
        }
      }
      out[i] = new Range(a[i], b[i]).clamped(5);
    }
  }

  @GpuKernel(blockSize = 32)
  static void inALoop(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (int k = 0; k < 4; k++) {
        record Step(int number, long square) {
          static Step of(int n) {
            return new Step(n, (long) n * n);
          }
        }
        Step step = Step.of(a[i] >> k);
        sum += step.number() ^ (int) (step.square() >> 7);
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void withPatterns(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      record Point(int x, int y) {}
      record Line(Point from, Point to) {}
      Line line = new Line(new Point(a[i], 1), new Point(2, b[i]));
      out[i] = switch (line) {
        case Line(Point(int x, int _), Point(int _, int y)) when x < y -> x;
        case Line(Point from, var to) -> from.x() - to.y();
      };
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofAMethod(GpuContext gpu, int[] a, int[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = gcd(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void sameNameTwice(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum;
      {
        record It(int value) {}
        sum = new It(a[i]).value();
      }
      {
        record It(long value, boolean negative) {}
        It it = new It(a[i] * 3L, a[i] < 0);
        sum += it.negative() ? 1 : (int) it.value();
      }
      out[i] = sum;
    }
  }

  static long gcd(long x, long y) {
    record Rest(long larger, long smaller) {
      Rest next() {
        return new Rest(smaller, larger % smaller);
      }
    }
    Rest rest = new Rest(Math.abs(x), Math.abs(y));
    while (rest.smaller() != 0) {
      rest = rest.next();
    }
    return rest.larger();
  }
}
