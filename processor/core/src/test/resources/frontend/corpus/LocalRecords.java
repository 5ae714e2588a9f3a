package corpus;

import io.ringkernel.GpuType;
import io.ringkernel.Inline;
import java.util.function.IntUnaryOperator;

/** Records that methods declare. */
class LocalRecords {
  static final int SCALE = 3;

  @GpuType
  record Outer(int a) {}

  record Shadowed(int a, int b, int c) {}

  static int plain(int n, float f) {
    record Pair(int count, float share) {}
    Pair pair = new Pair(n, f);
    var copy = pair;
    return copy.count() + (int) copy.share();
  }

  static int withMethods(int a, int b) {
    record Range(int low, int high) {
      Range {
        if (low > high) {
          int t = low;
          low = high;
          high = t;
        }
      }

      Range(int only) {
        this(only, only + SCALE);
      }

      int width() {
        return high - low;
      }

      public int high() {
        return high ^ 1;
      }

      Range union(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high(), other.high));
      }

      static Range of(int n) {
        return new Range(n);
      }
    }

    Range r = new Range(a, b).union(new Range(b)).union(Range.of(a));
    return r.width() + r.low() * 7 + r.high();
  }

  static int explicit(int a, int b) {
    record Sorted(int first, Outer second) {
      Sorted(int first, Outer second) {
        this.first = Math.abs(first);
        this.second = new Outer(this.first + second.a());
      }
    }
    record Both(Sorted left, Sorted right) {}

    Both both = new Both(new Sorted(a, new Outer(b)), new Sorted(b, new Outer(a)));
    return both.left().second().a() - both.right().first();
  }

  static int inBlocks(int a) {
    int sum = 0;
    if (a > 0) {
      record Shadowed(int value) {}
      sum += new Shadowed(a).value();
    } else {
      record Shadowed(long value, int more) {}
      sum += (int) new Shadowed(a * 3L, 4).value();
    }
    for (int i = 0; i < 3; i++) {
      record Step(int index, int sum) {}
      Step step = new Step(i, sum);
      sum = step.sum() * 2 + step.index();
    }
    return sum;
  }

  static int patterns(int a, int b) {
    record Inner(int x, int y) {}
    record Tree(Inner left, Inner right) {}

    Tree tree = new Tree(new Inner(a, b), new Inner(b, 2));
    if (tree instanceof Tree(Inner(int x, var y), var right) && x > y) {
      return x - y + right.x();
    }
    return switch (tree) {
      case Tree(Inner(var x, var _), Inner right) when x == 0 -> right.y();
      case Tree t -> t.left().y() - 1;
    };
  }

  static <T> T pick(boolean first, T one, T other) {
    return first ? one : other;
  }

  static int generic(boolean first, int a) {
    record Item(int key) {}
    return pick(first, new Item(a), new Item(-a)).key();
  }

  @Inline
  static int applied(int n, IntUnaryOperator f) {
    return f.applyAsInt(n) + f.applyAsInt(n + 1);
  }

  static int captured(int a, int b) {
    record Line(int slope, int offset) {
      int at(int x) {
        return slope * x + offset;
      }
    }
    Line line = new Line(a, b);
    return applied(b, x -> {
      record Twice(int value) {}
      return new Twice(line.at(x)).value() * 2;
    });
  }
}
