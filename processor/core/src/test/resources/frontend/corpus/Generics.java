package corpus;

import io.ringkernel.GpuType;
import io.ringkernel.Inline;

/** Generic methods over records and enums, and over functions of them. */
class Generics {
  @GpuType
  record Point(int x, int y) {
    <T> T other(boolean first, T one, T two) {
      return first == x > y ? one : two;
    }
  }

  @GpuType
  record Weight(float value) {}

  enum Side {
    LEFT, RIGHT
  }

  @FunctionalInterface
  interface Change<T> {
    T apply(T value);
  }

  @FunctionalInterface
  interface Merge<A, B> {
    A apply(A into, B from);
  }

  static <T> T pick(boolean first, T one, T other) {
    T chosen = first ? one : other;
    return chosen;
  }

  static <T> T pick(boolean first, boolean second, T one, T other) {
    return pick(first, pick(second, one, other), one);
  }

  static <A extends Record, B> B second(A first, B second) {
    return second;
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
  static <A, B> A merged(A into, B from, Merge<A, B> merge) {
    return merge.apply(into, pick(true, from, from));
  }

  static int ofRecords(boolean first, int a, int b) {
    Point p = pick(first, new Point(a, b), new Point(b, a));
    Weight w = pick(!first, new Weight(a), new Weight(b));
    return p.x() - 3 * p.y() + (int) w.value();
  }

  static int ofEnums(boolean first, boolean second) {
    Side side = pick(first, second, Side.LEFT, Side.RIGHT);
    return side.ordinal() + 2 * Generics.<Side>pick(second, Side.RIGHT, side).ordinal();
  }

  static int ofTwo(int a, int b) {
    Weight w = second(new Point(a, b), new Weight(a ^ b));
    Point p = second(w, new Point(b, a));
    return (int) w.value() + p.x();
  }

  static int instance(int a, int b, boolean first) {
    return new Point(a, b).other(first, new Point(1, 2), new Point(3, 4)).y();
  }

  static int repeated(int n, int a, int b) {
    return times(n & 15, new Point(a, b), p -> new Point(p.y() + 1, p.x() * 3)).x();
  }

  static int combined(int a, float b) {
    Merge<Point, Weight> merge = (p, w) -> new Point(p.x() + (int) w.value(), p.y());
    return merged(new Point(a, 1), new Weight(b), merge).x()
        + merged(new Weight(b), new Point(a, 2), (w, p) -> new Weight(p.y())).value() > 0 ? 1 : 2;
  }

  static Point turned(Point p) {
    return new Point(-p.y(), p.x());
  }

  static int referred(int n, int a, int b) {
    Point p = times(n & 7, new Point(a, b), Generics::turned);
    return p.x() * 5 + p.y();
  }
}
