package kernels.conformance;

import io.ringkernel.Boundary;
import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** Stencils over grids of three axes, and what they see beyond the border. */
final class Spaces {
  @StencilKernel(grid = Grid.D3)
  static void inner(GridPos at, float[] in, float[] out) {
    at.set(out, at.up(in) + at.down(in) * 2 + at.north(in) * 4 + at.south(in) * 8
        + at.west(in) * 16 - at.at(in, 1, 1, 1));
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.CLAMP)
  static void rigid(GridPos at, float[] in, float[] out) {
    at.set(out, at.up(in) + at.down(in) * 2 + at.north(in) * 4 + at.south(in) * 8
        + at.west(in) * 16 - at.at(in, 1, 1, 1));
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.WRAP)
  static void periodic(GridPos at, float[] in, float[] out) {
    at.set(out, at.up(in) + at.down(in) * 2 + at.north(in) * 4 + at.south(in) * 8
        + at.west(in) * 16 - at.at(in, 1, 1, 1));
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.CONSTANT, outside = 1.25)
  static void surrounded(GridPos at, float[] in, float[] out) {
    at.set(out, at.up(in) + at.down(in) * 2 + at.north(in) * 4 + at.south(in) * 8
        + at.west(in) * 16 - at.at(in, 1, 1, 1));
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.REFLECT)
  static void mirrored(GridPos at, float[] in, float[] out) {
    at.set(out, at.up(in) + at.down(in) * 2 + at.north(in) * 4 + at.south(in) * 8
        + at.west(in) * 16 - at.at(in, 1, 1, 1));
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.ABSORB, layer = 3)
  static void absorbed(GridPos at, float[] in, float[] out) {
    at.set(out, at.up(in) + at.down(in) * 2 + at.north(in) * 4 + at.south(in) * 8
        + at.west(in) * 16 - at.at(in, 1, 1, 1));
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.CLAMP)
  static void places(GridPos at, int[] out) {
    at.set(out, at.x() + 10 * at.y() + 100 * at.z() + 1000 * at.width() + 10_000 * at.height()
        + 100_000 * at.depth());
  }

  static int[] grid() {
    return new int[] {9, 7, 5};
  }

  static Object[] arguments() {
    float[] field = new float[9 * 7 * 5];
    for (int i = 0; i < field.length; i++) {
      field[i] = i * 37 % 64 * 0.5f;
    }
    return new Object[] {field, new float[9 * 7 * 5]};
  }

  static Object[] places_arguments() {
    return new Object[] {new int[9 * 7 * 5]};
  }
}
