package kernels.conformance;

import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** Stencils, with neighbours, margins, cells that are left out, positions. */
final class Stencils {
  @StencilKernel(grid = Grid.D2, halo = 1)
  static void largest(GridPos at, float[] in, float[] out) {
    float most = at.here(in);
    most = Math.max(most, Math.max(at.north(in), at.south(in)));
    at.set(out, Math.max(most, Math.max(at.east(in), at.west(in))));
  }

  @StencilKernel(grid = Grid.D2, halo = 2)
  static void shifted(GridPos at, float[] in, float[] out) {
    at.set(out, at.at(in, -2, 1) - at.at(in, 2, -2));
  }

  @StencilKernel(grid = Grid.D2, halo = 1)
  static void positions(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) + at.x() * 100 + at.y() * 10_000 + at.width() - at.height());
  }

  @StencilKernel(grid = Grid.D2, halo = 1)
  static void life(GridPos at, float[] in, float[] out) {
    int alive = living(at.at(in, -1, -1)) + living(at.north(in)) + living(at.at(in, 1, -1))
        + living(at.west(in)) + living(at.east(in)) + living(at.at(in, -1, 1))
        + living(at.south(in)) + living(at.at(in, 1, 1));
    at.set(out, alive == 3 || alive == 2 && at.here(in) > 8 ? 16 : 0);
  }

  @StencilKernel(grid = Grid.D2, halo = 1)
  static void leftOut(GridPos at, float[] in, float[] out, float limit) {
    if (at.here(in) < limit) {
      return;
    }
    at.set(out, at.west(in) * 2);
  }

  static int living(float cell) {
    return cell > 8 ? 1 : 0;
  }

  static int[] grid() {
    return new int[] {21, 13};
  }

  private static float[] field() {
    float[] field = new float[21 * 13];
    for (int i = 0; i < field.length; i++) {
      field[i] = i * 37 % 64 * 0.5f;
    }
    return field;
  }

  static Object[] arguments() {
    return new Object[] {field(), new float[21 * 13]};
  }

  static Object[] leftOut_arguments() {
    return new Object[] {field(), field(), 12.5f};
  }
}
