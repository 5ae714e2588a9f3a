package kernels.stencil;

import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** A stencil with two cells of margin and an early return. */
final class WideStencil {
  @StencilKernel(halo = 2)
  static void wideStencil(GridPos p, float[] in, float[] out, float k) {
    float s = 0f;
    s += p.at(in, -2, -2) * 3 - p.at(in, 2, -2) + p.at(in, 1, 2) * p.at(in, 2, 0) + p.at(in, 0, 2);
    if (p.x() == 3) { p.set(out, -1f); return; }
    p.set(out, s * k + p.north(in) - p.south(in) + p.east(in) * p.west(in) + p.here(in) + p.x() +
        p.y() * p.width() + p.height());
  }

  static int[] grid() {
    return new int[] {20, 11};
  }
  static Object[] arguments() {
    float[] in = new float[220];
    for (int i = 0; i < 220; i++) { in[i] = i * 7 % 32; }
    return new Object[] {in, new float[220], 0.5f};
  }
}
