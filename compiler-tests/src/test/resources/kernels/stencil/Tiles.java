package kernels.stencil;

import io.ringkernel.Boundary;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/**
 * Stencils whose tiles are actors. Factors are powers of two, so that a device that fuses products
 * and sums changes no bit; the order of the sum is the one that devices prefer where they may.
 */
public final class Tiles {
  private static final float HALF = 0.5f;

  @StencilKernel(boundary = Boundary.CLAMP, rotate = {"previous", "now"}, actorTile = {8, 4})
  static void wave(GridPos at, float[] now, float[] previous, float[] loss, float c2) {
    float around = both(at.north(now), at.south(now)) + both(at.west(now), at.east(now));
    float next = 2f * at.here(now) - at.here(previous) + c2 * (around - 4f * at.here(now));
    at.set(previous, at.here(loss) * next);
  }

  @StencilKernel(boundary = Boundary.WRAP, halo = 2, rotate = {"in", "out"}, actorTile = {6, 5})
  static void torus(GridPos at, float[] in, float[] out, boolean turns) {
    if (turns && (at.x() + at.y()) % 7 == 0) {
      at.set(out, at.at(in, 2, -1));
      return;
    }
    at.set(out, HALF * (at.at(in, -2, 0) - at.at(in, 1, 2)) + 0.25f * at.at(in, -1, -1));
  }

  private static float both(float one, float other) {
    return one + other;
  }

  static int[] grid() {
    return new int[] {13, 9};
  }

  private static float[] field(int seed) {
    float[] field = new float[13 * 9];
    for (int i = 0; i < field.length; i++) {
      field[i] = (i * 37 + seed * 11) % 64 * 0.5f;
    }
    return field;
  }

  static Object[] wave_arguments() {
    return new Object[] {field(1), field(2), field(3), 0.25f};
  }

  static Object[] torus_arguments() {
    return new Object[] {field(1), field(2), true};
  }
}
