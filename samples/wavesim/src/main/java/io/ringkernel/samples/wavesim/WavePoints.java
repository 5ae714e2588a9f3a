package io.ringkernel.samples.wavesim;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** What happens at single cells after a step: the source gives, microphones listen. */
public final class WavePoints {
  private WavePoints() {}

  /**
   * Drives one cell, then takes the pressure of some. There are few, and one may be the driven one,
   * so a single work item does it all.
   *
   * @param source cell that is driven, or -1; a wall cannot be driven
   * @param drive pressure added to it
   * @param slot number of the step, from 0
   * @param cells places to listen at, each a cell or -1
   * @param gain the medium, 0 in walls
   * @param pressure the field after the step
   * @param heard step after step, a pressure for each place
   */
  @GpuKernel(blockSize = 1)
  static void exchange(GpuContext gpu, int source, float drive, int slot, int[] cells,
      float[] gain, float[] pressure, float[] heard) {
    if (gpu.globalIdX() == 0) {
      if (source >= 0 && drive != 0f && gain[source] > 0f) {
        pressure[source] += drive;
      }
      for (int place = 0; place < cells.length; place++) {
        int cell = cells[place];
        heard[slot * cells.length + place] = cell < 0 ? 0f : pressure[cell];
      }
    }
  }
}
