package io.ringkernel.cli;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim3d.EnergyBalance;
import io.ringkernel.samples.wavesim3d.RoomDrawing;
import io.ringkernel.samples.wavesim3d.RoomListener;
import io.ringkernel.samples.wavesim3d.RoomOptions;
import io.ringkernel.samples.wavesim3d.RoomOptions.Point;
import io.ringkernel.samples.wavesim3d.RoomResult;
import io.ringkernel.samples.wavesim3d.RoomSetup;
import io.ringkernel.samples.wavesim3d.RoomSimulation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sound in a room with a listener. */
@Command(name = "wavesim3d", mixinStandardHelpOptions = true, sortOptions = false,
    description = "3D acoustics: a stencil kernel, a head with two ears, a picture in space.")
final class RoomCommand implements Callable<Integer> {
  private static final List<String> SERVED = List.of("--port", "--size", "--cell", "--plan",
      "--draw", "--absorption", "--source", "--sine", "--source-at", "--listener-at", "--backend");

  @Option(names = "--size", paramLabel = "X,Y,Z", defaultValue = "6,4,2.6",
      description = "Width, depth and height of the room in metres; ${DEFAULT-VALUE}.")
  private String size;

  @Option(names = "--cell", paramLabel = "METRES", defaultValue = "0.05",
      description = "Side of a cell; ${DEFAULT-VALUE}. Time grows with its fourth power.")
  private double cell;

  @Option(names = "--plan", paramLabel = "FILE.png",
      description = "A floor plan picture: dark is wall, from floor to ceiling, and so are strong "
          + "colours: blue takes nothing, cyan, green, yellow more, red all.")
  private Path plan;

  @Option(names = "--draw", paramLabel = "BODY",
      description = "Draw a solid, in metres: 'box X,Y,Z X,Y,Z' or 'ball X,Y,Z RADIUS', then "
          + "'reflector', 'absorber', a share such as '30%%' that it takes, or 'air'; any "
          + "number of times.")
  private List<String> bodies = List.of();

  @Option(names = "--absorption", paramLabel = "SHARE", defaultValue = "0.1",
      description = "Share of energy that surfaces take, 0 to 1; ${DEFAULT-VALUE}.")
  private double absorption;

  @Option(names = "--source", paramLabel = "FILE.wav",
      description = "A recording (PCM WAV) to play; a pulse without.")
  private Path sound;

  @Option(names = "--sine", paramLabel = "HZ", description = "Play a tone instead.")
  private Double sine;

  @Option(names = "--source-at", paramLabel = "X,Y,Z", description = "In metres from the corner.")
  private String source;

  @Option(names = "--listener-at", paramLabel = "X,Y,Z",
      description = "The middle of the head, which looks along y; what its ears hear becomes "
          + "wavesim3d.wav, left and right.")
  private String listener;

  @Option(names = "--steps", paramLabel = "N",
      description = "Time steps; 600 without a recording.")
  private Integer steps;

  @Option(names = "--backend", paramLabel = "NAME", defaultValue = "auto",
      description = "What computes the field: auto, cpu, cuda, metal, webgpu; ${DEFAULT-VALUE}.")
  private String backend;

  @Option(names = {"-o", "--out", "--output"}, paramLabel = "DIR",
      defaultValue = "ringkernel-demo", description = "Folder for the results: ${DEFAULT-VALUE}")
  private Path out;

  @Option(names = "--png", paramLabel = "FILE", description = "File for the picture.")
  private Path png;

  @Option(names = "--gif", paramLabel = "FILE",
      description = "Also write an animation, at the height of the ears.")
  private Path gif;

  @Option(names = "--page", paramLabel = "FILE.html",
      description = "Also write a page that shows the sound in space, to be turned by hand.")
  private Path page;

  @Option(names = "--serve",
      description = "Show the room on a page of this machine while it is computed, until Ctrl+C.")
  private boolean serve;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080",
      description = "Port of that page; 0 for any that is free; ${DEFAULT-VALUE}.")
  private int port;

  @Option(names = "--accuracy", paramLabel = "FILE.png",
      description = "Instead compare with exact solutions on finer and finer grids, and plot the "
          + "errors.")
  private Path accuracy;

  @Option(names = "--headless", description = "In the terminal, with files for pictures; always.")
  private boolean headless;

  @Option(names = "--no-verify", description = "Skip the independent solver.")
  private boolean unverified;

  @Mixin
  private OutputOptions output;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws InterruptedException {
    Backend chosen = WaveOptionsMixin.backend(backend);
    if (accuracy != null) {
      IdleOptions.refuse(command, "--accuracy", "has grids of its own", List.of("--backend"));
      return new WaveAccuracyView(output).ofRoom(chosen, accuracy);
    }
    RoomOptions options = new RoomOptions(chosen, point("--size", size), cell, absorption,
        Optional.ofNullable(plan), Optional.ofNullable(source).map(s -> point("--source-at", s)),
        Optional.ofNullable(listener).map(s -> point("--listener-at", s)),
        Optional.ofNullable(sound), Optional.ofNullable(sine), Optional.ofNullable(steps), out,
        Optional.ofNullable(png), Optional.ofNullable(gif), Optional.ofNullable(page),
        !unverified, drawings());
    if (serve) {
      IdleOptions.refuse(command, "--serve", "runs until Ctrl+C and writes no file", SERVED);
      return WavePageView.serve(output, options, port);
    }
    IdleOptions.requires(command, "--port", "--serve");
    View view = new View(output.console());
    try {
      RoomResult result = RoomSimulation.run(options, view);
      view.bar.finish();
      int code = view.report(result);
      output.print(_ -> {
        // Said on the way.
      }, fields(result));
      return code;
    } catch (DemoInputException | BackendUnavailableException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  private List<RoomDrawing> drawings() {
    List<RoomDrawing> drawings = new ArrayList<>();
    try {
      for (String body : bodies) {
        drawings.add(RoomDrawing.parse("--draw", body));
      }
      return drawings;
    } catch (DemoInputException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  private static Map<String, Object> fields(RoomResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    RoomSetup setup = result.setup();
    fields.put("engine", setup.engine());
    fields.put("cells", List.of(setup.width(), setup.height(), setup.depth()));
    fields.put("steps", setup.steps());
    fields.put("stepsPerSecond", result.stepsPerSecond());
    fields.put("cellsPerSecond", result.cellsPerSecond());
    fields.put("earDelaySeconds", result.ears().delay());
    fields.put("earLevelDecibels", result.ears().level());
    result.differing().ifPresent(differing -> fields.put("differing", differing));
    fields.put("compared", result.compared());
    fields.put("files", result.files().stream().map(Path::toString).toList());
    return fields;
  }

  private static Point point(String option, String text) {
    String[] parts = text.split(",", -1);
    try {
      if (parts.length == 3) {
        return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]));
      }
    } catch (NumberFormatException e) {
      throw new UserException(option + " " + text + ": give three numbers in metres, as 6,4,2.6",
          e);
    }
    throw new UserException(option + " " + text + ": give three numbers in metres, as 6,4,2.6");
  }

  private static final class View implements RoomListener {
    private final PrintWriter out;
    private final ProgressBar bar;

    View(PrintWriter out) {
      this.out = out;
      bar = new ProgressBar(out, ProgressBar.onTerminal());
    }

    @Override
    public void started(RoomSetup setup) {
      line("  %s: %d x %d x %d cells, %d steps, on %s; carries up to %.0f Hz", setup.scene(),
          setup.width(), setup.height(), setup.depth(), setup.steps(), setup.engine(),
          setup.bandwidth());
      setup.notes().forEach(note -> out.println("  note: " + note));
    }

    @Override
    public void progress(int step, int steps, double stepsPerSecond) {
      bar.show(step, steps, String.format(Locale.ROOT, "step %d of %d, %.0f steps/s", step, steps,
          stepsPerSecond));
    }

    @Override
    public void verifying(int step, int steps) {
      bar.show(step, steps, "independent solver, step " + step + " of " + steps);
    }

    private int report(RoomResult result) {
      out.println();
      table(result).print(out);
      out.println();
      int exit = verification(result);
      result.files().forEach(file -> out.println("  wrote " + file));
      return exit;
    }

    private static ResultTable table(RoomResult result) {
      RoomSetup setup = result.setup();
      ResultTable table = new ResultTable()
          .row("grid", "%d x %d x %d cells", setup.width(), setup.height(), setup.depth())
          .row("steps", "%d, %.2f ms of sound", setup.steps(),
              setup.steps() / setup.rate() * 1e3)
          .engine(result.engineNanos(), result.stepsPerSecond(), result.cellsPerSecond());
      ears(result.ears(), table);
      result.energy().filter(energy -> energy.given() != 0)
          .ifPresent(energy -> energy(energy, table));
      return table;
    }

    private static void ears(RoomResult.Ears ears, ResultTable table) {
      if (ears.isHeard()) {
        table.row("the right ear hears", "%.2f ms %s, %.1f dB %s", Math.abs(ears.delay()) * 1000,
            ears.delay() < 0 ? "earlier" : "later", Math.abs(ears.level()),
            ears.level() < 0 ? "softer" : "louder");
      } else {
        table.row("the ears hear", "nothing: too few steps, or walls on all ways from the source");
      }
    }

    private static void energy(EnergyBalance energy, ResultTable table) {
      table.energy(energy.given()).share("taken by surfaces", energy.taken(), energy.given())
          .share("held by the field", energy.stored(), energy.given())
          .unaccounted(energy.unaccounted());
    }

    private int verification(RoomResult result) {
      if (result.differing().isEmpty()) {
        out.println("  not verified: the independent solver was switched off");
        return RingKernel.OK;
      }
      long differing = result.differing().get();
      line("  %s: %d cells and samples compared bit for bit with an independent solver, %d differ",
          differing == 0 ? "verified" : "MISMATCH", result.compared(), differing);
      return differing == 0 ? RingKernel.OK : RingKernel.FAILED;
    }

    private void line(String format, Object... arguments) {
      out.println(String.format(Locale.ROOT, format, arguments));
    }
  }
}
