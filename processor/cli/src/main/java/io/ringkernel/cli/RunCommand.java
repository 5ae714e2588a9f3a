package io.ringkernel.cli;

import io.ringkernel.samples.wavesim.WaveOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs one sample. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Run a sample.",
    synopsisSubcommandLabel = "SAMPLE",
    subcommands = {RunCommand.Wavesim.class, RoomCommand.class})
final class RunCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return RingKernel.OK;
  }

  /** The wave simulation alone. */
  @Command(name = "wavesim", mixinStandardHelpOptions = true, sortOptions = false,
      description = "2D acoustics: a wave kernel, a probe actor, a picture, a recording.")
  static final class Wavesim implements Callable<Integer> {
    private static final List<String> SERVED = List.of("--port", "--plan", "--source", "--sine",
        "--scene", "--draw", "--mode", "--width", "--height", "--metres", "--cells",
        "--absorption", "--source-at", "--microphone-at", "--backend");

    @Mixin
    private WaveOptionsMixin wave;

    @Option(names = {"-o", "--out", "--output"}, paramLabel = "DIR",
        defaultValue = "ringkernel-demo",
        description = "Folder for the results: ${DEFAULT-VALUE}")
    private Path out;

    @Option(names = "--png", paramLabel = "FILE", description = "File for the picture.")
    private Path png;

    @Option(names = "--gif", paramLabel = "FILE",
        description = "Also write an animation, as GIF.")
    private Path gif;

    @Option(names = "--accuracy", paramLabel = "FILE.png",
        description = "Instead compare with exact solutions on finer and finer grids, and plot the "
            + "errors.")
    private Path accuracy;

    @Option(names = "--serve",
        description = "Show the simulation on a page of this machine, until Ctrl+C.")
    private boolean serve;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080",
        description = "Port of the page; 0 for any that is free; ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--page", paramLabel = "FILE.html",
        description = "Write a page that needs no server: the generated WGSL runs in the browser.")
    private Path page;

    @Option(names = "--headless",
        description = "In the terminal, with files for pictures; the default.")
    private boolean headless;

    @Option(names = "--no-verify", description = "Skip the independent solver.")
    private boolean unverified;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
      if (accuracy != null) {
        IdleOptions.refuse(command, "--accuracy", "has grids of its own", List.of("--backend"));
        return new WaveAccuracyView(output).run(wave.backend(), accuracy);
      }
      if (page != null) {
        IdleOptions.refuse(command, "--page", "writes a page that computes by itself", List.of());
        return WavePageView.write(output, page);
      }
      if (serve) {
        IdleOptions.refuse(command, "--serve", "runs until Ctrl+C and writes no file", SERVED);
        return WavePageView.serve(output, wave.page(), port);
      }
      IdleOptions.requires(command, "--port", "--serve");
      WaveOptions options = wave.options(out).verify(!unverified);
      options = png == null ? options : options.png(png);
      options = gif == null ? options : options.gif(gif);
      return new WaveConsoleView(output).run(options, Map.of());
    }
  }
}
