package kernels.records;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Records as values: made, passed, returned, nested. */
final class Vectors {
  @GpuType
  record Vector(float x, float y) {
    Vector plus(Vector other) {
      return new Vector(x + other.x, y + other.y());
    }
  }

  @GpuType
  record Body(Vector position, Vector speed, int hits) {}

  @GpuKernel(blockSize = 32)
  static void vectors(GpuContext gpu, float[] xs, float[] ys, int steps) {
    int i = gpu.globalIdX();
    if (i >= xs.length) {
      return;
    }
    Body body = new Body(new Vector(xs[i], ys[i]), new Vector(0.25f, -0.5f), 0);
    for (int s = 0; s < steps; s++) {
      body = bounce(new Body(body.position().plus(body.speed()), body.speed(), body.hits()));
    }
    xs[i] = body.position().x() + body.hits();
    ys[i] = body.position().y();
  }

  static Body bounce(Body body) {
    Vector p = body.position();
    if (p.y() < 0f) {
      return new Body(p, new Vector(body.speed().x(), -body.speed().y()), body.hits() + 1);
    }
    return body;
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    float[] xs = new float[64];
    float[] ys = new float[64];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i;
      ys[i] = i * 0.75f;
    }
    return new Object[] {xs, ys, 40};
  }
}
