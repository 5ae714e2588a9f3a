package io.ringkernel.samples.wavesim;

import io.ringkernel.Boundary;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/**
 * The wave equation with losses, {@code p_tt + 2 s p_t = c^2 (p_xx + p_yy)}: leapfrog in time,
 * five-point star in space. All operands are {@code float}, in the order of operations below.
 *
 * <p>{@code gain} describes the medium: 0 is wall, 1 is air without loss, {@code 1 / (1 + loss)}
 * between; see {@link Medium}. A neighbour that is a wall, or lies outside the grid, is replaced by
 * {@code here}: no flow through that face, which reflects all. A wall stays silent.
 */
final class WaveKernels {
  private WaveKernels() {}

  /**
   * Computes one time step of one cell.
   *
   * @param c2 Courant number squared, at most 1/2
   * @param gain the medium
   * @param now pressure now
   * @param previous pressure one step ago; becomes the next one
   */
  @StencilKernel(boundary = Boundary.CLAMP, rotate = {"previous", "now"})
  static void step(GridPos at, float c2, float[] gain, float[] now, float[] previous) {
    float own = at.here(gain);
    float here = at.here(now);
    float north = at.north(gain) > 0f ? at.north(now) : here;
    float south = at.south(gain) > 0f ? at.south(now) : here;
    float west = at.west(gain) > 0f ? at.west(now) : here;
    float east = at.east(gain) > 0f ? at.east(now) : here;
    float laplacian = ((north + south) + (west + east)) - 4f * here;
    float next = own * (2f * here + c2 * laplacian) - (2f * own - 1f) * at.here(previous);
    at.set(previous, own > 0f ? next : 0f);
  }
}
