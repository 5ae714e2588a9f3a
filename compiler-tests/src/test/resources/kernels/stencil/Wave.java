package kernels.stencil;

import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** The wave equation in its shortest form. */
final class Wave {
  @StencilKernel(grid = Grid.D2, halo = 1)
  static void wave(GridPos at, float[] now, float[] previous, float c2) {
    float laplacian = at.north(now) + at.south(now) + at.east(now) + at.west(now)
        - 4 * at.here(now);
    at.set(previous, 2 * at.here(now) - at.here(previous) + c2 * laplacian);
  }

  static int[] grid() {
    return new int[] {40, 30};
  }

  static Object[] arguments() {
    float[] now = new float[40 * 30];
    float[] previous = new float[40 * 30];
    for (int i = 0; i < now.length; i++) {
      now[i] = (i * 29 % 31) * 0.125f;
      previous[i] = (i * 17 % 23) * 0.25f;
    }
    return new Object[] {now, previous, 0.24f};
  }
}
