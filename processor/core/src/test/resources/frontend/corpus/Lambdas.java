package corpus;

import io.ringkernel.GpuType;
import io.ringkernel.Inline;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Lambdas and method references that are passed to methods. */
class Lambdas {
  @GpuType
  record Pair(int a, int b) {}

  @FunctionalInterface
  interface PairFunction {
    Pair apply(Pair pair, float weight);

    default Pair twice(Pair pair) {
      return apply(apply(pair, 1), 2);
    }
  }

  @Inline
  static int fold(int from, int to, int start, IntBinaryOperator step) {
    int value = start;
    for (int i = from; i < to; i++) {
      value = step.applyAsInt(value, i);
    }
    return value;
  }

  @Inline
  static int countWhere(int n, IntPredicate test) {
    return fold(0, n, 0, (count, i) -> test.test(i) ? count + 1 : count);
  }

  @Inline
  static double integral(DoubleUnaryOperator f, double from, double to, int steps) {
    double width = (to - from) / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      sum += f.applyAsDouble(from + i * width) * width;
    }
    return sum;
  }

  @Inline
  static int composed(IntUnaryOperator f, IntUnaryOperator g, int x) {
    IntUnaryOperator first = f;
    return g.applyAsInt(first.applyAsInt(x));
  }

  @Inline
  static void each(int[] values, IntConsumer action) {
    for (int value : values) {
      action.accept(value);
    }
  }

  @Inline
  static Pair mapped(Pair pair, PairFunction f) {
    return f.apply(f.apply(pair, 1.5f), 2);
  }

  static int square(int x) {
    return x * x;
  }

  static int least(int a, int b) {
    return a < b ? a : b;
  }

  static int sum(int a) {
    return fold(0, a & 31, 0, (x, y) -> x + y);
  }

  static int captured(int a, int b) {
    int factor = a * 3;
    return fold(0, b & 15, factor, (x, y) -> {
      int term = x * factor;
      if (term > 1000) {
        return y - b;
      }
      return term + y;
    });
  }

  static int references(int a, int b) {
    return fold(a & 7, 20, b, Math::max) + fold(0, 5, a, Lambdas::least)
        + composed(Lambdas::square, Math::negateExact, a & 0xff);
  }

  static int nested(int a, int limit) {
    return countWhere(a & 63, i -> i % 3 == limit % 3 || countWhere(4, j -> j > i) > 2);
  }

  static double area(double slope, int n) {
    double offset = n * 0.5;
    return integral(x -> slope * x + offset, 0, 2, (n & 7) + 1);
  }

  static int effects(int a) {
    int[] histogram = new int[4];
    each(new int[] {a & 3, 1, 2, a >>> 30}, v -> histogram[v]++);
    int result = 0;
    for (int h : histogram) {
      result = result * 10 + h;
    }
    return result;
  }

  static int records(int a, int b, float w) {
    Pair p = mapped(new Pair(a, b), (pair, weight) -> new Pair((int) (pair.a() * weight * w),
        pair.b() + 1));
    return p.a() ^ p.b();
  }

  static int traps(int a, int b) {
    return composed(x -> x / b, x -> 100 / x, a);
  }
}
