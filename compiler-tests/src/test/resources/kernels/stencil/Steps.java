package kernels.stencil;

import io.ringkernel.Boundary;
import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** Stencils that take many steps, with each boundary, along two and three axes. */
final class Steps {
  @StencilKernel(rotate = {"previous", "now"})
  static void inner(GridPos at, float[] now, float[] previous, float[] speed) {
    float around = at.north(now) + at.south(now) + at.east(now) + at.west(now) - 4 * at.here(now);
    at.set(previous, 2 * at.here(now) - at.here(previous) + at.here(speed) * around);
  }

  @StencilKernel(boundary = Boundary.CLAMP, halo = 2, rotate = {"in", "out"})
  static void clamped(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) * 0.5f + 0.125f * (at.at(in, -2, 0) - at.at(in, 2, 0) + at.north(in))
        - 0.25f * at.at(in, 0, 2) + at.at(in, 1, -2) * 0.0625f);
  }

  @StencilKernel(boundary = Boundary.WRAP, rotate = {"in", "out"})
  static void life(GridPos at, int[] in, int[] out) {
    int alive = at.at(in, -1, -1) + at.north(in) + at.at(in, 1, -1) + at.west(in) + at.east(in)
        + at.at(in, -1, 1) + at.south(in) + at.at(in, 1, 1);
    at.set(out, alive == 3 || alive == 2 && at.here(in) == 1 ? 1 : 0);
  }

  @StencilKernel(boundary = Boundary.CONSTANT, outside = -0.75, rotate = {"in", "out"})
  static void surrounded(GridPos at, float[] in, float[] out) {
    if ((at.x() + 2 * at.y()) % 5 == 0) {
      return;
    }
    at.set(out, 0.5f * at.here(in) + 0.25f * (at.east(in) - at.at(in, -1, 1)));
  }

  @StencilKernel(boundary = Boundary.REFLECT, halo = 2, rotate = {"in", "out"})
  static void reflected(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) * 0.5f + 0.25f * (at.at(in, -2, 1) - at.at(in, 2, -1)));
  }

  @StencilKernel(boundary = Boundary.ABSORB, layer = 3, rotate = {"old", "middle", "young"})
  static void absorbed(GridPos at, float[] old, float[] middle, float[] young, float pull) {
    float around = at.north(middle) + at.south(middle) + at.east(middle) + at.west(middle);
    at.set(young, 2 * at.here(middle) - at.here(old) + pull * (around - 4 * at.here(middle)));
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.CLAMP, rotate = {"previous", "now"})
  static void space(GridPos at, float[] now, float[] previous, float pull) {
    float around = at.north(now) + at.south(now) + at.east(now) + at.west(now) + at.up(now)
        + at.down(now) - 6 * at.here(now);
    at.set(previous, 2 * at.here(now) - at.here(previous) + pull * around);
  }

  @StencilKernel(grid = Grid.D3, boundary = Boundary.WRAP, rotate = {"in", "out"})
  static void torus(GridPos at, int[] in, int[] out) {
    at.set(out, at.here(in) * 3 + at.at(in, 1, 1, 1) - at.at(in, -1, -1, 1) + at.down(in) + at.x()
        + at.y() * at.z());
  }

  @StencilKernel(grid = Grid.D3, rotate = {"in", "out"})
  static void depths(GridPos at, float[] in, float[] out) {
    at.set(out, 0.5f * (at.up(in) - at.at(in, -1, 1, -1)) + 0.25f * at.here(in));
  }

  static int[] grid() {
    return new int[] {21, 13};
  }

  static int[] space_grid() {
    return new int[] {9, 7, 5};
  }

  static int[] torus_grid() {
    return space_grid();
  }

  static int[] depths_grid() {
    return space_grid();
  }

  private static float[] field(int size, int seed) {
    float[] field = new float[size];
    for (int i = 0; i < size; i++) {
      field[i] = (i * 37 + seed * 11) % 64 * 0.5f;
    }
    return field;
  }

  private static int[] cells(int size) {
    int[] cells = new int[size];
    for (int i = 0; i < size; i++) {
      cells[i] = i * 7 % 5 % 2;
    }
    return cells;
  }

  static Object[] arguments() {
    return new Object[] {field(21 * 13, 1), field(21 * 13, 2)};
  }

  static Object[] inner_arguments() {
    return new Object[] {field(21 * 13, 1), field(21 * 13, 2), field(21 * 13, 3)};
  }

  static Object[] life_arguments() {
    return new Object[] {cells(21 * 13), cells(21 * 13)};
  }

  static Object[] absorbed_arguments() {
    return new Object[] {field(21 * 13, 1), field(21 * 13, 2), field(21 * 13, 3), 0.125f};
  }

  static Object[] space_arguments() {
    return new Object[] {field(9 * 7 * 5, 1), field(9 * 7 * 5, 2), 0.125f};
  }

  static Object[] torus_arguments() {
    return new Object[] {cells(9 * 7 * 5), cells(9 * 7 * 5)};
  }

  static Object[] depths_arguments() {
    return new Object[] {field(9 * 7 * 5, 1), field(9 * 7 * 5, 2)};
  }
}
