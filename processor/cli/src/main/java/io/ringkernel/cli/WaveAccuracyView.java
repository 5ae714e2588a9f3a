package io.ringkernel.cli;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.samples.wavesim.WaveAccuracy;
import io.ringkernel.samples.wavesim.WaveAccuracy.Grid;
import io.ringkernel.samples.wavesim.WaveAccuracy.Result;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows how far the wave simulation is from exact solutions. */
final class WaveAccuracyView {
  private static final int GRIDS = 4;

  private final PrintWriter out;

  WaveAccuracyView(PrintWriter out) {
    this.out = out;
  }

  /** Returns the exit code. */
  int run(Backend backend, Path file) {
    try {
      Result result = WaveAccuracy.measure(backend, GRIDS);
      table("standing wave in a rigid box", result.standingWave());
      table("pulse of a point source in the open", result.pointSource());
      WaveAccuracy.draw(result, file);
      out.println("  wrote " + file);
      return RingKernel.OK;
    } catch (DemoInputException | BackendUnavailableException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  private void table(String name, List<Grid> grids) {
    out.println("  " + name + ": error by cells a wavelength");
    for (Grid grid : grids) {
      out.println(String.format(Locale.ROOT, "    %6.1f  %.2e", grid.cells(), grid.error()));
    }
    out.println(String.format(Locale.ROOT, "    order %.2f", Result.order(grids)));
  }
}
