package kernels.conformance;

import io.ringkernel.Boundary;
import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** Stencils over fields of double. */
final class DoubleFields {
  @StencilKernel(boundary = Boundary.ABSORB, layer = 4, targets = "cuda")
  static void damped(GridPos at, double[] in, double[] out) {
    at.set(out, at.here(in) + 0.25 * (at.north(in) + at.south(in) + at.east(in) + at.west(in)
        - 4 * at.here(in)));
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.CONSTANT, outside = 0.1, targets = "cuda")
  static void bathed(GridPos at, double[] in, double[] out) {
    at.set(out, at.up(in) + at.down(in) * 3 + at.at(in, -1, 1, 1));
  }

  static int[] damped_grid() {
    return new int[] {15, 11};
  }

  static int[] bathed_grid() {
    return new int[] {6, 5, 4};
  }

  static Object[] damped_arguments() {
    return fields(15 * 11);
  }

  static Object[] bathed_arguments() {
    return fields(6 * 5 * 4);
  }

  private static Object[] fields(int size) {
    double[] field = new double[size];
    for (int i = 0; i < field.length; i++) {
      field[i] = i * 37 % 64 * 0.3;
    }
    return new Object[] {field, new double[size]};
  }
}
