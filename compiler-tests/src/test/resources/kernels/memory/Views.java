package kernels.memory;

import io.ringkernel.ByteView2D;
import io.ringkernel.FloatView2D;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.IntView1D;
import io.ringkernel.LongView3D;

/** Views as parameters, of parts of arrays, made in the kernel, handed to methods. */
final class Views {
  @GpuKernel(blockSize = {8, 8})
  static void views(GpuContext gpu, FloatView2D image, FloatView2D result, byte[] marks,
      LongView3D volume, IntView1D line, int width) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x >= image.width() || y >= image.height()) {
      return;
    }
    result.set(x, y, blurred(image, x, y));
    ByteView2D flags = ByteView2D.of(marks, width, marks.length / width);
    if (x < flags.width() && y < flags.height()) {
      flags.set(x, y, (byte) (flags.get(x, y) * 3 + x - y));
    }
    IntView1D part = IntView1D.of(line.data(), line.offset() + 1, line.width() - 1);
    if (y == 0 && x < part.width()) {
      part.set(x, part.get(x) + line.offset());
    }
    int z = x % volume.depth();
    if (x < volume.depth() && y < volume.width()) {
      var other = volume;
      for (int row = 0; row < other.height(); row++) {
        other.set(y, row, z, other.get(y, row, z) * 5 - volume.stride() + volume.layer());
      }
    }
  }

  static float blurred(FloatView2D image, int x, int y) {
    float sum = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int column = Math.clamp(x + dx, 0, image.width() - 1);
        int row = Math.clamp(y + dy, 0, image.height() - 1);
        sum += image.get(column, row);
      }
    }
    return sum;
  }

  static int[] items() {
    return new int[] {24, 16};
  }

  static Object[] arguments() {
    float[] pixels = new float[500];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = i % 37 * 0.25f;
    }
    byte[] marks = new byte[77];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = (byte) (i * 13);
    }
    long[] volume = new long[200];
    for (int i = 0; i < volume.length; i++) {
      volume[i] = i * 0x123456789abL;
    }
    int[] line = new int[20];
    for (int i = 0; i < line.length; i++) {
      line[i] = i * i;
    }
    return new Object[] {FloatView2D.of(pixels, 30, 20, 13, 25), FloatView2D.of(new float[260],
        20, 13), marks, LongView3D.of(volume, 5, 4, 3, 7, 5, 26), IntView1D.of(line, 2, 15), 11};
  }
}
