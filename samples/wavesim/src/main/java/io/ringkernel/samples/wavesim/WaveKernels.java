package io.ringkernel.samples.wavesim;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * The wave equation with losses, {@code p_tt + 2 s p_t = c^2 (p_xx + p_yy)}, one time step per
 * launch (leapfrog in time, five-point star in space).
 *
 * <p><b>The update, with its order of operations.</b> All operands are {@code float}, every
 * operation rounds to {@code float}, nothing is contracted:
 *
 * <pre>
 *   laplacian = ((north + south) + (west + east)) - (4 * here)
 *   next      = (gain * ((2 * here) + (c2 * laplacian))) - (((2 * gain) - 1) * previous)
 *   next      = next + drive          in the source cell only, walls excepted
 * </pre>
 *
 * <p>A neighbour that is a wall or lies outside the grid is replaced by {@code here}: no flow
 * through that face, which reflects all (Neumann). A wall cell stays 0. {@code gain} describes
 * the medium: 0 is wall, 1 is air without loss, {@code 1 / (1 + loss)} between; see
 * {@link Medium} for what the loss holds (absorbing border, absorbing walls). With this choice the
 * usual second factor {@code (1 - loss) / (1 + loss)} is {@code 2 * gain - 1}: the kernel
 * needs one array and no division.
 */
final class WaveKernels {
  private WaveKernels() {}

  /**
   * Computes one time step of one cell.
   *
   * @param width columns
   * @param height rows
   * @param c2 Courant number squared, at most 1/2
   * @param source cell that is driven, or -1
   * @param drive pressure added to the source cell in this step
   * @param receiver cell that is recorded, or -1
   * @param slot element of {@code trace} that receives the recorded pressure
   * @param gain the medium, {@code width * height} elements
   * @param now pressure now
   * @param previous pressure one step ago; overwritten with the next one
   * @param trace recorded pressures
   */
  @GpuKernel(blockSize = {16, 16})
  static void step(GpuContext gpu, int width, int height, float c2, int source, float drive,
      int receiver, int slot, float[] gain, float[] now, float[] previous, float[] trace) {
    int x = gpu.globalIdX();
    int y = gpu.globalIdY();
    if (x < width && y < height) {
      int i = y * width + x;
      float next = 0f;
      if (gain[i] > 0f) {
        float here = now[i];
        float north = y > 0 && gain[i - width] > 0f ? now[i - width] : here;
        float south = y < height - 1 && gain[i + width] > 0f ? now[i + width] : here;
        float west = x > 0 && gain[i - 1] > 0f ? now[i - 1] : here;
        float east = x < width - 1 && gain[i + 1] > 0f ? now[i + 1] : here;
        float laplacian = ((north + south) + (west + east)) - 4f * here;
        next = gain[i] * (2f * here + c2 * laplacian) - (2f * gain[i] - 1f) * previous[i];
        if (i == source) {
          next += drive;
        }
      }
      previous[i] = next;
      if (i == receiver) {
        trace[slot] = next;
      }
    }
  }
}
