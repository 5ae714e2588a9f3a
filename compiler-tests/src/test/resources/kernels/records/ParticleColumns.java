package kernels.records;

import io.ringkernel.ArrayLayout;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Arrays of records that lie in columns on a device. */
final class ParticleColumns {
  @GpuType
  record Point(float x, float y) {}

  @GpuType(arrays = ArrayLayout.COLUMNS)
  record Star(Point at, byte kind) {
    Star grown(int by) {
      return new Star(at, (byte) (kind + by));
    }
  }

  @GpuKernel(blockSize = 64)
  static void particleColumns(GpuContext gpu, Star[] stars, Star[] fixed,
      float[] potential) {
    int i = gpu.globalIdX();
    if (i < stars.length) {
      potential[i] = potential(fixed, i);
      stars[i] = stars[i].grown(gpu.blockDimX());
      if (stars[i].kind() == 0) {
        stars[i] = new Star(new Point(potential[i], stars[i].at().y()), (byte) -128);
      }
    }
  }

  static float potential(Star[] stars, int i) {
    Point here = stars[i].at();
    float sum = 0;
    for (int k = 0; k < stars.length; k++) {
      float dx = stars[k].at().x() - here.x();
      sum += 3f / (1f + dx * dx);
    }
    return sum;
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    Star[] stars = new Star[50];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = new Star(new Point(i * 0.5f, -i), (byte) (i * 5 - 1));
    }
    return new Object[] {stars, stars.clone(), new float[50]};
  }

  /** Division may be off by 2.5 units in the last place there. */
  static double mayDifferOnWgsl() {
    return 1;
  }
}
