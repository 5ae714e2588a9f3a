package io.ringkernel.samples.wavesim;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * Records at several places. The microphone that moves while the simulation runs is recorded by
 * {@link WaveKernels#step} itself; this kernel follows it where there are more.
 */
final class WaveMicrophones {
  private WaveMicrophones() {}

  /**
   * Takes the pressure of each place once.
   *
   * @param slot number of the step, from 0
   * @param cells places, one a work item
   * @param now pressure
   * @param heard step after step, a pressure for each place
   */
  @GpuKernel(blockSize = 32)
  static void listen(GpuContext gpu, int slot, int[] cells, float[] now, float[] heard) {
    int place = gpu.globalIdX();
    if (place < cells.length) {
      heard[slot * cells.length + place] = now[cells[place]];
    }
  }
}
