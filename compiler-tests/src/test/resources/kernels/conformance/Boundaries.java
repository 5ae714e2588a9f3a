package kernels.conformance;

import io.ringkernel.Boundary;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** What stencils see beyond the border of a plane. */
final class Boundaries {
  @StencilKernel(halo = 2, boundary = Boundary.CLAMP)
  static void clamped(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) * 2 + at.at(in, -2, 0) - at.at(in, 2, 0) + at.north(in) * 4
        - at.at(in, 0, 2) + at.at(in, 1, -2) * 8);
  }

  @StencilKernel(halo = 2, boundary = Boundary.WRAP)
  static void wrapped(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) * 2 + at.at(in, -2, 0) - at.at(in, 2, 0) + at.north(in) * 4
        - at.at(in, 0, 2) + at.at(in, 1, -2) * 8);
  }

  @StencilKernel(halo = 2, boundary = Boundary.CONSTANT, outside = -3.5)
  static void surrounded(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) * 2 + at.at(in, -2, 0) - at.at(in, 2, 0) + at.north(in) * 4
        - at.at(in, 0, 2) + at.at(in, 1, -2) * 8);
  }

  @StencilKernel(halo = 2, boundary = Boundary.REFLECT)
  static void reflected(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) * 2 + at.at(in, -2, 0) - at.at(in, 2, 0) + at.north(in) * 4
        - at.at(in, 0, 2) + at.at(in, 1, -2) * 8);
  }

  @StencilKernel(halo = 2, boundary = Boundary.ABSORB, layer = 5)
  static void absorbed(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) * 2 + at.at(in, -2, 0) - at.at(in, 2, 0) + at.north(in) * 4
        - at.at(in, 0, 2) + at.at(in, 1, -2) * 8);
  }

  @StencilKernel(boundary = Boundary.WRAP)
  static void torus(GridPos at, int[] in, int[] out) {
    int alive = at.at(in, -1, -1) + at.north(in) + at.at(in, 1, -1) + at.west(in) + at.east(in)
        + at.at(in, -1, 1) + at.south(in) + at.at(in, 1, 1);
    at.set(out, alive == 3 || alive == 2 && at.here(in) == 1 ? 1 : 0);
  }

  @StencilKernel(boundary = Boundary.CONSTANT, outside = 7.9)
  static void rimmed(GridPos at, int[] in, int[] out) {
    if ((at.x() + at.y()) % 3 == 0) {
      return;
    }
    at.set(out, at.west(in) + at.east(in) * 10 + at.south(in) * 100 + at.here(in) * 1000);
  }

  static int[] grid() {
    return new int[] {21, 13};
  }

  static Object[] arguments() {
    float[] field = new float[21 * 13];
    for (int i = 0; i < field.length; i++) {
      field[i] = i * 37 % 64 * 0.5f;
    }
    return new Object[] {field, new float[21 * 13]};
  }

  static Object[] torus_arguments() {
    int[] cells = new int[21 * 13];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i * 7 % 5 % 2;
    }
    return new Object[] {cells, new int[21 * 13]};
  }

  static Object[] rimmed_arguments() {
    return torus_arguments();
  }
}
