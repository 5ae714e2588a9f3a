package io.ringkernel.samples.wavesim;

import io.ringkernel.Boundary;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/**
 * The wave equation with losses, {@code p_tt + 2 s p_t = c^2 (p_xx + p_yy)}: leapfrog in time,
 * five-point star in space. All operands are {@code float}, in the order of operations below.
 *
 * <p>{@code gain} and {@code faces} describe the medium, see {@link Medium}. A wall is silent, so
 * it adds nothing to the sum of the neighbours, and it is not counted as a face: nothing flows
 * there, which reflects all. Beyond the grid lies the cell itself, with the same effect.
 */
final class WaveKernels {
  private WaveKernels() {}

  /**
   * Computes one time step of one cell.
   *
   * @param c2 Courant number squared, at most 1/2
   * @param gain 0 is wall, 1 is air without loss, {@code 1 / (1 + loss)} between
   * @param faces how many of the four neighbours are no wall
   * @param now pressure now
   * @param previous pressure one step ago; becomes the next one
   */
  @StencilKernel(boundary = Boundary.CLAMP, rotate = {"previous", "now"})
  static void step(GridPos at, float c2, float[] gain, float[] faces, float[] now,
      float[] previous) {
    float own = at.here(gain);
    float here = at.here(now);
    float around = (at.north(now) + at.south(now)) + (at.west(now) + at.east(now));
    float laplacian = around - at.here(faces) * here;
    float next = own * (2f * here + c2 * laplacian) - (2f * own - 1f) * at.here(previous);
    at.set(previous, next);
  }
}
