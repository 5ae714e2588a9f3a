package corpus;

import io.ringkernel.GpuType;

/** Patterns over records: instanceof, switch, guards, scopes of what they bind. */
class Patterns {
  static final int shade = 77;

  @GpuType
  record Point(int x, int y) {}

  @GpuType
  record Segment(Point from, Point to, float weight) {}

  @GpuType
  record Clamped(int low, int high) {
    public int high() {
      return Math.max(low, high);
    }
  }

  static int steps;

  static Point point(int a, int b) {
    return new Point(a / 2, b);
  }

  static int whole(int a, int b) {
    if (point(a, b) instanceof Point(int x, int y)) {
      return x - y;
    }
    return 0;
  }

  static int negated(int a, int b) {
    if (!(point(a, b) instanceof Point(var x, var y))) {
      return -1;
    }
    x += y;
    return x * y;
  }

  static int conjunction(int a, int b) {
    Point p = point(a, b);
    if (a > 0 && p instanceof Point(int x, int y) && x > y && p instanceof Point q && q.x() > 3) {
      return x + q.y();
    }
    return shade;
  }

  static int disjunction(int a, int b) {
    Point p = new Point(a, b);
    if (!(p instanceof Point(int shade, int y)) || shade < y) {
      return shade;
    }
    return shade - y;
  }

  static int afterwards(int a, int b) {
    if (a > b && !(point(a, b) instanceof Point(int shade, int y))) {
      return 3;
    }
    return shade;
  }

  static int choice(int a, int b) {
    Point p = point(a, b);
    int r = p instanceof Point(int x, int y) && x > 1 ? x : shade;
    boolean big = p instanceof Point(int x, int _) && x > 5;
    return big ? r + 1 : r;
  }

  static float nested(int a, int b, float w) {
    Segment s = new Segment(point(a, b), new Point(b, a), w);
    if (s instanceof Segment(Point(int x, _), Point to, float weight)) {
      return x + to.x() * weight;
    }
    return 0;
  }

  static int accessor(int a, int b) {
    return new Clamped(a, b) instanceof Clamped(int low, int high) ? high - low : 0;
  }

  static int loop(int a) {
    Point p = new Point(a & 15, 0);
    int n = 0;
    while (p instanceof Point(int x, int y) && x > 0) {
      p = new Point(x - 1, y + x);
      n += y;
    }
    for (int i = 0; p instanceof Point q && q.y() > i; i += q.x() + 1) {
      n++;
    }
    do {
      p = new Point(p.x() + 1, p.y());
    } while (!(p instanceof Point(int x, int y) && x > 2));
    return n + p.x();
  }

  static int selected(int a, int b) {
    return switch (point(a, b)) {
      case Point(int x, int y) when x > y -> x;
      case Point(int x, int y) when x == y && x > 0 -> {
        int twice = 2 * x;
        yield twice + y;
      }
      case Point(int x, _) when 100 / x > 3 -> -x;
      case Point q -> q.x() * q.y();
    };
  }

  static int fallingOut(int a, int b) {
    int r = 1;
    switch (new Segment(new Point(a, b), new Point(b, a), 1)) {
      case Segment(Point(int x, int y), var to, float _) when x > to.x():
        r = x;
        break;
      case Segment(Point p, Point(int x, _), float w) when x > 3 && p instanceof Point(int z, _)
          && z > 2: {
        r = (int) (z + w);
        break;
      }
      case Segment s:
        r += s.from().y();
    }
    return r;
  }

  static int least(int a, long b) {
    return (int) Math.min(a, b);
  }

  static int asArgument(int a, byte b) {
    return least(a, switch (a & 3) {
      case 0 -> b;
      case 1 -> 'c';
      default -> a * 5;
    });
  }

  static int withDefault(int a, int b) {
    return 1 + switch (point(a, b)) {
      case Point(int x, int y) when x < y && y < 10 -> y;
      default -> throw new IllegalStateException("no " + 1 + " point");
    };
  }

  static int effects(int a, int b) {
    int n = a;
    int r = switch (new Point(n++, n++)) {
      case Point(int x, int y) when x / y > b -> (n = 3) + x + y;
      case Point(int x, int y) when y % x > 3 -> x - y + n++;
      case Point(int x, int y) -> n;
    };
    return r * 31 + n;
  }
}
