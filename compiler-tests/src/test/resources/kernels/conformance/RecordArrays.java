package kernels.conformance;

import io.ringkernel.ArrayLayout;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Arrays of records, their elements, parts of them, whole stores, in rows and in columns. */
final class RecordArrays {
  enum Phase {
    SOLID, LIQUID, GAS
  }

  @GpuType
  record Point(int x, int y) {
    Point swapped() {
      return new Point(y, x);
    }
  }

  @GpuType
  record Segment(Point from, byte kind, Point to) {}

  @GpuType
  record Mixed(byte small, short half, char letter, boolean flag, long wide, float number,
      Phase phase) {}

  /** Three bytes, so that neighbours share words. */
  @GpuType
  record Pixel(byte red, byte green, byte blue) {}

  @GpuType(arrays = ArrayLayout.COLUMNS)
  record Star(int key, Point at, short kind) {}

  @GpuKernel(blockSize = 32)
  static void components(GpuContext gpu, Point[] points, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = points[i].x() * 31 + points[i].y();
    }
  }

  @GpuKernel(blockSize = 32)
  static void stored(GpuContext gpu, Point[] points) {
    int i = gpu.globalIdX();
    if (i < points.length) {
      points[i] = new Point(points[i].y() - i, points[i].x());
      points[i] = points[i].swapped();
    }
  }

  @GpuKernel(blockSize = 32)
  static void exchanged(GpuContext gpu, Segment[] segments) {
    int i = gpu.globalIdX();
    int other = segments.length - 1 - i;
    if (i < other) {
      Segment mine = segments[i];
      segments[i] = segments[other];
      segments[other] = mine;
    }
  }

  @GpuKernel(blockSize = 32)
  static void nested(GpuContext gpu, Segment[] segments, int[] out) {
    int i = gpu.globalIdX();
    if (i < segments.length) {
      Point to = segments[i].to();
      out[i] = segments[i].from().x() * 7 + to.y() + segments[i].kind();
      segments[i] = new Segment(to, (byte) (segments[i].kind() * 3), segments[i].from());
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofEveryType(GpuContext gpu, Mixed[] in, Mixed[] out) {
    int i = gpu.globalIdX();
    if (i < in.length) {
      Mixed m = in[i];
      out[i] = new Mixed((byte) (m.small() + 1), (short) (m.half() * 3), (char) (m.letter() + 1),
          !m.flag(), m.wide() * 5 - i, m.number() * 2, m.phase() == Phase.GAS ? Phase.SOLID
              : Phase.values()[m.phase().ordinal() + 1]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void smallerThanAWord(GpuContext gpu, Pixel[] pixels) {
    int i = gpu.globalIdX();
    if (i < pixels.length) {
      Pixel pixel = pixels[i];
      pixels[i] = new Pixel(pixel.blue(), (byte) (pixel.red() ^ pixel.green()), (byte) -i);
    }
  }

  @GpuKernel(blockSize = 32)
  static void inColumns(GpuContext gpu, Star[] stars, int[] out) {
    int i = gpu.globalIdX();
    if (i < stars.length) {
      out[i] = stars[i].at().x() + stars[i].key();
      stars[i] = new Star(stars[i].key() + 1, stars[i].at().swapped(),
          (short) (stars[i].kind() * 257));
    }
  }

  @GpuKernel(blockSize = 32)
  static void loopedOver(GpuContext gpu, Point[] points, Star[] stars, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = i;
      for (Point point : points) {
        sum = sum * 3 + point.x() - point.y();
      }
      for (Star star : stars) {
        sum ^= star.at().y() * star.kind();
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void passedOn(GpuContext gpu, Point[] points, Segment[] segments, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = weight(points, i) + weight(points, out.length - 1 - i) * 5;
      turn(segments, i);
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofAWorkItem(GpuContext gpu, Point[] points, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Point[] three = {points[i], new Point(i, -i), points[0]};
      three[i % 3] = three[(i + 1) % 3].swapped();
      out[i] = three[0].x() + three[1].x() * 10 + three[2].y() * 100 + three.length;
    }
  }

  static int weight(Point[] points, int at) {
    return points[at].x() * 3 - points[at].y() + points.length;
  }

  static void turn(Segment[] segments, int at) {
    segments[at] = new Segment(segments[at].to(), segments[at].kind(), segments[at].from());
  }

  private static Point[] points() {
    Point[] points = new Point[64];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point(i * 0x9E3779B1, Integer.MAX_VALUE - i * i);
    }
    return points;
  }

  private static Segment[] segments() {
    Point[] points = points();
    Segment[] segments = new Segment[64];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = new Segment(points[i], (byte) (i * 5), points[63 - i]);
    }
    return segments;
  }

  private static Star[] stars() {
    Point[] points = points();
    Star[] stars = new Star[64];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = new Star(-i, points[i], (short) (i * 999));
    }
    return stars;
  }

  static Object[] components_arguments() {
    return new Object[] {points(), new int[64]};
  }

  static Object[] stored_arguments() {
    return new Object[] {points()};
  }

  static Object[] exchanged_arguments() {
    return new Object[] {segments()};
  }

  static Object[] nested_arguments() {
    return new Object[] {segments(), new int[64]};
  }

  static Object[] ofEveryType_arguments() {
    Mixed[] mixed = new Mixed[64];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = new Mixed((byte) (i * 4), (short) (i * 999), (char) (0xffe0 + i), i % 3 == 0,
          Long.MIN_VALUE >> i, i * 0.25f - 3, Phase.values()[i % 3]);
    }
    return new Object[] {mixed, mixed.clone()};
  }

  static Object[] smallerThanAWord_arguments() {
    Pixel[] pixels = new Pixel[61];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = new Pixel((byte) (i * 37), (byte) -i, (byte) (i * i));
    }
    return new Object[] {pixels};
  }

  static Object[] inColumns_arguments() {
    return new Object[] {stars(), new int[64]};
  }

  static Object[] loopedOver_arguments() {
    return new Object[] {points(), stars(), new int[64]};
  }

  static Object[] passedOn_arguments() {
    return new Object[] {points(), segments(), new int[64]};
  }

  static Object[] ofAWorkItem_arguments() {
    return components_arguments();
  }
}
