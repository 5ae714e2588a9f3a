package tiles;

import io.ringkernel.Boundary;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** A stencil with each boundary; names of parameters are those that generated tiles use, too. */
public final class Boundaries {
  @StencilKernel(rotate = {"in", "out"}, actorTile = {7, 5})
  static void inner(GridPos at, float[] in, float[] out, int x, short row) {
    at.set(out, at.here(in) * 0.5f + 0.3f * (at.east(in) - at.north(in)) + x * row);
  }

  @StencilKernel(boundary = Boundary.CLAMP, halo = 2, rotate = {"in", "out"}, actorTile = {5, 4})
  static void clamped(GridPos at, float[] in, float[] out, float[] values) {
    at.set(out, at.here(in) * 0.5f + at.north(values) * (at.at(in, -2, 0) - at.at(in, 2, 0)
        + at.at(in, 1, -2)) - 0.25f * at.at(in, 0, 2));
  }

  @StencilKernel(boundary = Boundary.WRAP, rotate = {"old", "middle", "young"}, actorTile = {9, 6})
  static void wrapped(GridPos at, float[] old, float[] middle, float[] young, double pull) {
    float around = at.north(middle) + at.south(middle) + at.east(middle) + at.west(middle);
    at.set(young, (float) (pull * (around - 4 * at.here(middle)) + at.at(old, 1, 1)));
  }

  @StencilKernel(boundary = Boundary.CONSTANT, outside = -0.75, rotate = {"now", "state"},
      actorTile = {6, 6})
  static void surrounded(GridPos at, float[] now, float[] state, boolean skips) {
    if (skips && (at.x() + 2 * at.y()) % 5 == 0) {
      return;
    }
    at.set(state, 0.5f * at.here(now) + 0.25f * (at.east(now) - at.at(now, -1, 1)));
  }

  @StencilKernel(boundary = Boundary.REFLECT, halo = 2, rotate = {"in", "out"}, actorTile = {6, 4})
  static void reflected(GridPos at, float[] in, float[] out) {
    at.set(out, at.here(in) * 0.5f + 0.3f * (at.at(in, -2, 1) - at.at(in, 2, -1)));
  }

  @StencilKernel(boundary = Boundary.ABSORB, layer = 3, rotate = {"previous", "now"},
      actorTile = {8, 8})
  static void absorbed(GridPos at, float[] now, float[] previous, long steps) {
    float around = at.north(now) + at.south(now) + at.east(now) + at.west(now);
    at.set(previous, 2 * at.here(now) - at.here(previous) + 0.1f * steps * (around - 4 * at.here(now)));
  }

  /** Two fields are set; each is seen in the next step. */
  @StencilKernel(boundary = Boundary.REFLECT, rotate = {"a", "b", "c", "d"}, actorTile = {5, 5})
  static void pairs(GridPos at, float[] a, float[] b, float[] c, float[] d) {
    at.set(a, 0.5f * at.at(b, 1, 1) - 0.25f * at.north(d));
    at.set(c, 0.5f * at.at(d, -1, 1) + 0.125f * at.west(b) + 0.1f * at.here(a));
  }
}
