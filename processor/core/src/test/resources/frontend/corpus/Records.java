package corpus;

import io.ringkernel.GpuType;

/** Records as values. */
final class Records {
  @GpuType
  record Point(float x, float y) {
    static final Point[] NONE = {};
    static final float UNIT = 1f;

    Point plus(Point other) {
      return new Point(x + other.x, y + other.y());
    }

    float dot(Point o) {
      return x * o.x + this.y * o.y;
    }

    Point scaled(float f) {
      f += 1;
      return new Point(x() * f, this.y() * f);
    }

    static Point unit() {
      return new Point(UNIT, 0);
    }

    Point self() {
      return this;
    }
  }

  @GpuType
  record Range(int low, int high) {
    Range {
      if (low > high) {
        int t = low;
        low = high;
        high = t;
      }
    }

    Range(int only) {
      int next = only + 1;
      this(next, only);
      next += this.low;
    }

    int size() {
      return high - low;
    }

    public int low() {
      return low + 1000;
    }
  }

  @GpuType
  record Particle(Point position, Point speed, byte kind, boolean alive, long id) {
    Particle moved(float t) {
      return new Particle(position.plus(speed.scaled(t)), speed, kind, alive, id + 1);
    }
  }

  @GpuType
  record Pair(int a, int b) {
    Pair(int a, int b) {
      this.b = b + 1;
      if (a > 3) {
        this.a = a;
      } else {
        this.a = -a;
      }
    }
  }

  @GpuType
  record Empty() {}

  static int pairs(int n) {
    Pair p = new Pair(n, n + 1);
    return p.a * 7 - p.b();
  }

  static float points(float a, float b) {
    Point p = new Point(a, b);
    Point q = p.plus(Point.unit()).scaled(2);
    p = q.self();
    q = new Point(1, 'c');
    return p.dot(q) + p.x() - q.y + new Point(b, a).x();
  }

  static int ranges(int a, int b) {
    Range r = new Range(a, b);
    var s = new Range(a & 63);
    return r.size() * 3 + r.low() + s.low + r.high() - s.size() + s.high;
  }

  static double nested(float a, int n) {
    Particle p = new Particle(new Point(a, 1), new Point(0.5f, a), (byte) n, n > 0, 1L << 40);
    for (int i = 0; i < (n & 3); i++) {
      p = p.moved(i);
    }
    Point at = p.position();
    return at.x() + p.position().y() * 2 + p.speed.x + p.kind() + (p.alive() ? 1 : 0) + p.id();
  }

  static float chosen(boolean c, float a) {
    Point p = c ? new Point(a, 2) : Point.unit();
    Point q = switch ((int) a & 1) {
      case 0 -> p;
      default -> new Point(p.y, p.x);
    };
    return p.x + q.y * 3;
  }

  static int order(int[] c) {
    Range r = new Range(Evaluation.next(c), Evaluation.next(c) * Evaluation.next(c));
    new Range(Evaluation.next(c));
    return r.high() - r.low();
  }

  static int empties(int n) {
    Empty e = new Empty();
    return count(e) + n;
  }

  static int count(Empty e) {
    return 1;
  }

  static float passed(float a, int n) {
    Point p = later(new Point(a, a), n);
    return length(p) + length(Point.unit());
  }

  static Point later(Point p, int n) {
    if (n > 3) {
      return p;
    }
    Point q;
    if (n > 1) {
      q = p.plus(p);
    } else {
      q = new Point(0, n);
    }
    return q;
  }

  static float length(Point p) {
    return p.dot(p);
  }
}
