package kernels.conformance;

import io.ringkernel.BooleanView1D;
import io.ringkernel.ByteView2D;
import io.ringkernel.CharView1D;
import io.ringkernel.FloatView2D;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Inline;
import io.ringkernel.IntView1D;
import io.ringkernel.IntView2D;
import io.ringkernel.IntView3D;
import io.ringkernel.LongView2D;
import io.ringkernel.ShortView2D;
import java.util.function.IntUnaryOperator;

/** Views of arrays with one, two and three coordinates, of wholes and parts, of every type. */
final class ArrayViews {
  @GpuKernel(blockSize = 32)
  static void line(GpuContext gpu, IntView1D line, int[] out) {
    int i = gpu.globalIdX();
    if (i < line.width()) {
      out[i] = line.get(i) * 3 + line.width() - line.offset();
    }
  }

  @GpuKernel(blockSize = {8, 4})
  static void plane(GpuContext gpu, FloatView2D in, FloatView2D out) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < in.width() && y < in.height()) {
      out.set(y, x, in.get(x, y));
    }
  }

  @GpuKernel(blockSize = {4, 4, 2})
  static void box(GpuContext gpu, IntView3D box, int[] out) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    int z = gpu.globalIdZ();
    if (x < box.width() && y < box.height() && z < box.depth()) {
      box.set(x, y, z, box.get(x, y, z) * 5 - x);
      out[(z * box.height() + y) * box.width() + x] = box.get(x, y, z) + box.layer() + box.stride();
    }
  }

  @GpuKernel(blockSize = {8, 4})
  static void ofBytes(GpuContext gpu, ByteView2D bytes, ShortView2D shorts) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < bytes.width() && y < bytes.height()) {
      bytes.set(x, y, (byte) (bytes.get(x, y) * 3 + x));
      shorts.set(x, y, (short) (shorts.get(x, y) - bytes.get(x, y)));
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofLettersAndFlags(GpuContext gpu, CharView1D letters, BooleanView1D flags) {
    int i = gpu.globalIdX();
    if (i < letters.width()) {
      letters.set(i, (char) (letters.get(i) + (flags.get(i) ? 1 : 0xff00)));
      flags.set(i, letters.get(i) > 0x8000);
    }
  }

  @GpuKernel(blockSize = {8, 4})
  static void ofLongs(GpuContext gpu, LongView2D longs) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < longs.width() && y < longs.height()) {
      longs.set(x, y, longs.get(x, y) * 0x123456789L + y);
    }
  }

  @GpuKernel(blockSize = 32)
  static void madeInTheKernel(GpuContext gpu, int[] a, int width, int[] out) {
    int i = gpu.globalIdX();
    IntView2D rows = IntView2D.of(a, width, a.length / width);
    if (i < rows.height()) {
      int sum = 0;
      for (int x = 0; x < rows.width(); x++) {
        sum = sum * 7 + rows.get(x, i);
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void partOfAPart(GpuContext gpu, IntView2D whole, int[] out) {
    int i = gpu.globalIdX();
    IntView2D part = IntView2D.of(whole.data(), whole.offset() + 1, whole.width() - 2,
        whole.height(), whole.stride());
    if (i < part.width()) {
      out[i] = part.get(i, 1) - whole.get(i, 1);
    }
  }

  @GpuKernel(blockSize = {8, 4})
  static void passedOn(GpuContext gpu, IntView2D in, IntView2D out) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < in.width() && y < in.height()) {
      out.set(x, y, neighbours(in, x, y));
    }
  }

  @GpuKernel(blockSize = 32)
  static void captured(GpuContext gpu, IntView2D in, int[] out) {
    int i = gpu.globalIdX();
    if (i < in.width()) {
      out[i] = sum(in.height(), y -> in.get(i, y) * y);
    }
  }

  static int neighbours(IntView2D view, int x, int y) {
    int sum = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        sum += view.get(Math.floorMod(x + dx, view.width()), Math.floorMod(y + dy, view.height()));
      }
    }
    return sum;
  }

  @Inline
  static int sum(int n, IntUnaryOperator f) {
    int sum = 0;
    for (int k = 0; k < n; k++) {
      sum += f.applyAsInt(k);
    }
    return sum;
  }

  private static int[] ints(int length) {
    int[] ints = new int[length];
    for (int i = 0; i < length; i++) {
      ints[i] = i * 0x9E3779B1;
    }
    return ints;
  }

  static Object[] line_arguments() {
    return new Object[] {IntView1D.of(ints(64), 5, 40), new int[40]};
  }

  static int[] line_items() {
    return new int[] {40};
  }

  static Object[] plane_arguments() {
    float[] in = new float[200];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 0.25f - 20;
    }
    return new Object[] {FloatView2D.of(in, 3, 12, 10, 15), FloatView2D.of(new float[150], 10, 15)};
  }

  static int[] plane_items() {
    return new int[] {16, 12};
  }

  static Object[] box_arguments() {
    return new Object[] {IntView3D.of(ints(300), 7, 6, 5, 4, 8, 50), new int[120]};
  }

  static int[] box_items() {
    return new int[] {8, 8, 4};
  }

  static Object[] ofBytes_arguments() {
    byte[] bytes = new byte[90];
    short[] shorts = new short[90];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 11);
      shorts[i] = (short) (i * 999);
    }
    return new Object[] {ByteView2D.of(bytes, 1, 9, 7, 11), ShortView2D.of(shorts, 10, 9)};
  }

  static int[] ofBytes_items() {
    return new int[] {16, 8};
  }

  static Object[] ofLettersAndFlags_arguments() {
    char[] letters = new char[50];
    boolean[] flags = new boolean[50];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) (i * 1999);
      flags[i] = i % 3 == 0;
    }
    return new Object[] {CharView1D.of(letters, 3, 45), BooleanView1D.of(flags, 1, 45)};
  }

  static int[] ofLettersAndFlags_items() {
    return new int[] {45};
  }

  static Object[] ofLongs_arguments() {
    long[] longs = new long[60];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = Long.MIN_VALUE >> i;
    }
    return new Object[] {LongView2D.of(longs, 10, 6)};
  }

  static int[] ofLongs_items() {
    return new int[] {16, 8};
  }

  static Object[] madeInTheKernel_arguments() {
    return new Object[] {ints(64), 9, new int[7]};
  }

  static int[] madeInTheKernel_items() {
    return new int[] {32};
  }

  static Object[] partOfAPart_arguments() {
    return new Object[] {IntView2D.of(ints(64), 2, 9, 4, 12), new int[7]};
  }

  static int[] partOfAPart_items() {
    return new int[] {32};
  }

  static Object[] passedOn_arguments() {
    return new Object[] {IntView2D.of(ints(100), 4, 11, 7, 12), IntView2D.of(new int[77], 11, 7)};
  }

  static int[] passedOn_items() {
    return new int[] {16, 8};
  }

  static Object[] captured_arguments() {
    return new Object[] {IntView2D.of(ints(90), 10, 9), new int[10]};
  }

  static int[] captured_items() {
    return new int[] {32};
  }
}
