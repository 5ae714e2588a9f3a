package io.ringkernel.samples.wavesim3d;

import io.ringkernel.Boundary;
import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;
import io.ringkernel.samples.wavesim.WavePoints;

/**
 * The wave equation with losses in a room, one time step per launch: leapfrog in time, seven-point
 * star in space.
 *
 * <p><b>The update, with its order of operations.</b> All operands are {@code float}, every
 * operation rounds to {@code float}, nothing is contracted:
 *
 * <pre>
 *   laplacian = (((north + south) + (west + east)) + (up + down)) - (6 * here)
 *   next      = (gain * ((2 * here) + (c2 * laplacian))) - (((2 * gain) - 1) * previous)
 * </pre>
 *
 * <p>A neighbour that is solid is replaced by {@code here}, and so is one outside of the room: no
 * flow through that face. {@code gain} describes the medium: 0 is solid, 1 is air without loss, see
 * {@link Room}. What the source gives is added after the step, by {@link WavePoints}.
 */
final class RoomKernels {
  private RoomKernels() {}

  /**
   * Computes one time step.
   *
   * @param c2 Courant number squared, at most 1/3
   * @param gain the medium
   * @param now pressure now
   * @param previous pressure one step ago; becomes the next one
   */
  @StencilKernel(grid = Grid.D3, boundary = Boundary.CLAMP, rotate = {"previous", "now"})
  static void step(GridPos at, float c2, float[] gain, float[] now, float[] previous) {
    float own = at.here(gain);
    float here = at.here(now);
    float north = at.north(gain) > 0f ? at.north(now) : here;
    float south = at.south(gain) > 0f ? at.south(now) : here;
    float west = at.west(gain) > 0f ? at.west(now) : here;
    float east = at.east(gain) > 0f ? at.east(now) : here;
    float up = at.up(gain) > 0f ? at.up(now) : here;
    float down = at.down(gain) > 0f ? at.down(now) : here;
    float laplacian = (((north + south) + (west + east)) + (up + down)) - 6f * here;
    float next = own * (2f * here + c2 * laplacian) - (2f * own - 1f) * at.here(previous);
    at.set(previous, own > 0f ? next : 0f);
  }
}
