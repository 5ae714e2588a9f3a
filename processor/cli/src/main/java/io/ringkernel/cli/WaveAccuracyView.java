package io.ringkernel.cli;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.samples.wavesim.WaveAccuracy;
import io.ringkernel.samples.wavesim.WaveAccuracy.Grid;
import io.ringkernel.samples.wavesim.WaveAccuracy.Result;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim3d.RoomAccuracy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Shows how far the wave simulation is from exact solutions. */
final class WaveAccuracyView {
  private static final int GRIDS = 4;

  private final OutputOptions output;
  private final PrintWriter out;

  WaveAccuracyView(OutputOptions output) {
    this.output = output;
    this.out = output.console();
  }

  /** Returns the exit code. */
  int run(Backend backend, Path file) {
    return show(() -> WaveAccuracy.measure(backend, GRIDS), file);
  }

  /** The same in three dimensions, where grids grow faster. */
  int ofRoom(Backend backend, Path file) {
    return show(() -> RoomAccuracy.measure(backend, GRIDS - 1), file);
  }

  private int show(Supplier<Result> measurement, Path file) {
    try {
      Result result = measurement.get();
      table("standing wave in a rigid box", result.standingWave());
      table("pulse of a point source in the open", result.pointSource());
      WaveAccuracy.draw(result, file);
      output.print(console -> console.println("  wrote " + file),
          Map.of("standingWave", fields(result.standingWave()), "pointSource",
              fields(result.pointSource()), "file", file.toString()));
      return RingKernel.OK;
    } catch (DemoInputException | BackendUnavailableException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  private static Map<String, Object> fields(List<Grid> grids) {
    return Map.of("order", Result.order(grids), "grids", grids.stream()
        .map(grid -> Map.of("cells", grid.cells(), "error", grid.error())).toList());
  }

  private void table(String name, List<Grid> grids) {
    out.println("  " + name + ": error by cells a wavelength");
    for (Grid grid : grids) {
      out.println(String.format(Locale.ROOT, "    %6.1f  %.2e", grid.cells(), grid.error()));
    }
    out.println(String.format(Locale.ROOT, "    order %.2f", Result.order(grids)));
  }
}
