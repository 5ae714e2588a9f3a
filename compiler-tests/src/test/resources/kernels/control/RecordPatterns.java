package kernels.control;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Patterns over records: in if, while and switch, with guards, nested, with their scopes. */
final class RecordPatterns {
  @GpuType
  record Point(int x, int y) {}

  @GpuType
  record Segment(Point from, Point to, float weight) {
    @Override
    public float weight() {
      return weight + 1;
    }
  }

  @GpuKernel(blockSize = 32)
  static void patterns(GpuContext gpu, int[] xs, int[] ys, float[] weights) {
    int i = gpu.globalIdX();
    if (i >= xs.length) {
      return;
    }
    Point p = new Point(xs[i], ys[i]);
    if (!(p instanceof Point(int x, int y)) || x == y) {
      return;
    }
    int steps = 0;
    while (p instanceof Point(int a, int b) && a > 0 && steps < 8) {
      p = new Point(a - b, b + 1);
      steps++;
    }
    xs[i] = selected(p, x) + steps;
    ys[i] = p instanceof Point(var a, _) && a > y ? a : y - x;
    weights[i] = weight(new Segment(p, new Point(y, x), weights[i]));
  }

  static int selected(Point p, int limit) {
    return switch (p) {
      case Point(int x, int y) when x > y -> x;
      case Point(int x, _) when x == limit && x > 0 -> {
        int twice = 2 * x;
        yield twice + 1;
      }
      case Point(_, int y) when y % 5 == 0 -> -y;
      case Point q -> q.x() * q.y();
    };
  }

  static float weight(Segment s) {
    switch (s) {
      case Segment(Point(int x, int y), Point to, float w) when w > 2 && x > to.x():
        return w * y;
      case Segment(Point from, Point(int x, int y), _) when x < y || from instanceof Point(_, int z)
          && z > 3:
        return x;
      default:
        return s.weight();
    }
  }

  static int[] items() {
    return new int[] {100};
  }

  static Object[] arguments() {
    int[] xs = new int[100];
    int[] ys = new int[100];
    float[] weights = new float[100];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i * 37 % 23 - 4;
      ys[i] = i * 11 % 17 - 6;
      weights[i] = i * 0.25f - 3;
    }
    return new Object[] {xs, ys, weights};
  }
}
