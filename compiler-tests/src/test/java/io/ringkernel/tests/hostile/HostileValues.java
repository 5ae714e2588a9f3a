package io.ringkernel.tests.hostile;

import io.ringkernel.FloatView2D;
import io.ringkernel.GpuContext;
import io.ringkernel.IntView1D;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * A class whose file is changed, with records, enums, views, functions and generic methods. It
 * tells when it is loaded, which nobody must do.
 */
final class HostileValues {
  record Point(int x, float y) {
    Point {
      x = Math.abs(x);
    }

    Point moved(int by) {
      return new Point(x + by, y - by);
    }
  }

  record Line(Point from, Point to, Mood mood) {}

  enum Mood {
    CALM(1, 2.5f), WILD(-7, 0.25f);

    static final Mood FIRST = values()[0];
    final int weight;
    private final float scale;

    Mood(int weight, float scale) {
      this.weight = weight * 3;
      this.scale = scale;
    }

    Mood other() {
      return this == CALM ? WILD : CALM;
    }
  }

  interface Change<T> {
    T apply(T value);

    default T twice(T value) {
      return apply(apply(value));
    }
  }

  private static final Point ORIGIN = new Point(0, 1);

  static {
    System.setProperty("ringkernel.hostile.loaded", "true");
  }

  private HostileValues() {}

  /** A kernel by what {@link ClassChanges} adds; here, javac would miss the processor. */
  static void kernel(GpuContext gpu, int[] values, FloatView2D image, Point[] points) {
    int i = gpu.globalIdX();
    Mood mood = Mood.values()[i & 1];
    IntView1D part = IntView1D.of(values, 1, values.length - 1);
    Line line = new Line(pick(i > 3, points[i], ORIGIN), ORIGIN.moved(i), mood.other());
    int sum = fold(i, mood.weight, (a, b) -> a * 31 + part.get(b) + line.mood().weight);
    Point[] some = {line.from(), line.to(), times(i, points[0], p -> p.moved(sum))};
    for (Point each : some) {
      if (each instanceof Point(int x, float y) && x > sum) {
        image.set(x, i, y * mood.scale + total(part, v -> v + gpu.localIdX()));
      }
    }
    points[i] = made(2, some[1], HostileValues::square);
    values[0] = composed(Math::abs, fold(3, i, Math::max)) + picked(mood).ordinal();
  }

  private static Point made(int n, Point start, IntFunction<Point> make) {
    return n > 1 ? make.apply(n).moved(start.x()) : start;
  }

  private static Point square(int n) {
    return new Point(n, n);
  }

  static Mood picked(Mood mood) {
    return switch (mood) {
      case CALM -> pick(mood.scale > 1, Mood.FIRST, mood);
      case WILD -> mood.other();
    };
  }

  static <T> T pick(boolean first, T one, T other) {
    return first ? one : other;
  }

  static <T> T times(int n, T start, Change<T> change) {
    T value = start;
    for (int i = 0; i < n; i++) {
      value = change.twice(value);
    }
    return value;
  }

  static int fold(int n, int start, IntBinaryOperator step) {
    int value = start;
    for (int i = 0; i < n; i++) {
      value = step.applyAsInt(value, i);
    }
    return value;
  }

  static int composed(IntUnaryOperator f, int x) {
    return f.applyAsInt(fold(2, x, (a, b) -> f.applyAsInt(a - b)));
  }

  static int total(IntView1D line, IntUnaryOperator f) {
    int sum = 0;
    for (int i = 0; i < line.width(); i++) {
      sum += f.applyAsInt(line.get(i));
    }
    return sum;
  }
}
