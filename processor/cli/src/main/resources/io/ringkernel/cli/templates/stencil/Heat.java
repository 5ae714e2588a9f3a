package %package%;

import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** Heat that spreads over a plate: each cell moves towards the mean of its neighbours. */
final class Heat {
  private Heat() {}

  @StencilKernel(halo = 1)
  static void step(GridPos at, float[] now, float[] next, float rate) {
    float around = at.north(now) + at.south(now) + at.east(now) + at.west(now);
    at.set(next, at.here(now) + rate * (around - 4 * at.here(now)));
  }
}
