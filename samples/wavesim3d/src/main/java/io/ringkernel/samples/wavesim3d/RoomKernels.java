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
 *   laplacian = (((north + south) + (west + east)) + (up + down)) - (faces * here)
 *   next      = (gain * ((2 * here) + (c2 * laplacian))) - (((2 * gain) - 1) * previous)
 * </pre>
 *
 * <p>{@code gain} and {@code faces} describe the medium, see {@link Room}. What is solid is silent,
 * so it adds nothing to the sum of the neighbours, and it is not counted as a face: nothing flows
 * there. Outside of the room lies the cell itself, with the same effect. What the source gives is
 * added after the step, by {@link WavePoints}.
 */
final class RoomKernels {
  private RoomKernels() {}

  /**
   * Computes one time step.
   *
   * @param c2 Courant number squared, at most 1/3
   * @param gain 0 is solid, 1 is air without loss, {@code 1 / (1 + loss)} between
   * @param faces how many of the six neighbours are not solid
   * @param now pressure now
   * @param previous pressure one step ago; becomes the next one
   */
  @StencilKernel(grid = Grid.D3, boundary = Boundary.CLAMP, rotate = {"previous", "now"})
  static void step(GridPos at, float c2, float[] gain, float[] faces, float[] now,
      float[] previous) {
    float own = at.here(gain);
    float here = at.here(now);
    float around = ((at.north(now) + at.south(now)) + (at.west(now) + at.east(now)))
        + (at.up(now) + at.down(now));
    float laplacian = around - at.here(faces) * here;
    float next = own * (2f * here + c2 * laplacian) - (2f * own - 1f) * at.here(previous);
    at.set(previous, next);
  }
}
