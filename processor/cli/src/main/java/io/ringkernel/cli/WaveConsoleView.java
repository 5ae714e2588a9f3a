package io.ringkernel.cli;

import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.samples.wavesim.CommandReceipt;
import io.ringkernel.samples.wavesim.EnergyAccount;
import io.ringkernel.samples.wavesim.Verification;
import io.ringkernel.samples.wavesim.WaveConsole;
import io.ringkernel.samples.wavesim.WaveDemo;
import io.ringkernel.samples.wavesim.WaveListener;
import io.ringkernel.samples.wavesim.WaveMode;
import io.ringkernel.samples.wavesim.WaveOptions;
import io.ringkernel.samples.wavesim.WaveResult;
import io.ringkernel.samples.wavesim.WaveSetup;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs a wave simulation and shows on a text console how it goes and what it gave. */
final class WaveConsoleView implements WaveListener {
  private static final double NANOS_PER_MICRO = 1e3;

  private final OutputOptions output;
  private final PrintWriter out;
  private final ProgressBar bar;
  private final List<CommandReceipt> receipts = new ArrayList<>();

  WaveConsoleView(OutputOptions output) {
    this.output = output;
    this.out = output.console();
    bar = new ProgressBar(out, ProgressBar.onTerminal());
  }

  /** Refuses what {@link #run} would refuse, before other work starts. */
  static void check(WaveOptions options) {
    try {
      WaveDemo.check(options);
    } catch (DemoInputException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  /**
   * Returns the exit code.
   *
   * @param before fields of the result that were known before
   */
  int run(WaveOptions options, Map<String, Object> before) throws InterruptedException {
    try {
      WaveResult result = WaveDemo.run(options, this);
      bar.finish();
      int code = report(result);
      Map<String, Object> fields = new LinkedHashMap<>(before);
      fields.putAll(WaveFields.of(result, receipts));
      output.print(_ -> {
        // Said on the way.
      }, fields);
      return code;
    } catch (DemoInputException | BackendUnavailableException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  @Override
  public void started(WaveSetup setup, WaveConsole console) {
    line("  %s: %d x %d cells, %d steps, on %s", setup.scene(), setup.width(), setup.height(),
        setup.steps(), setup.engine());
    setup.notes().forEach(note -> out.println("  note: " + note));
  }

  @Override
  public void progress(int step, int steps, double stepsPerSecond) {
    bar.show(step, steps,
        String.format(Locale.ROOT, "step %d of %d, %.0f steps/s", step, steps, stepsPerSecond));
  }

  @Override
  public void command(CommandReceipt receipt) {
    receipts.add(receipt);
  }

  private int report(WaveResult result) {
    if (!receipts.isEmpty()) {
      out.println("  commands to the running actor, each acknowledged:");
    }
    for (CommandReceipt receipt : receipts) {
      line("    step %5d  %-34s %8.1f us", receipt.step(), receipt.command(),
          receipt.nanos() / NANOS_PER_MICRO);
    }
    out.println();
    table(result).print(out);
    out.println();
    int exit = verification(result.setup().mode(), result.verification());
    result.notes().forEach(note -> out.println("  note: " + note));
    for (Path file : result.files()) {
      out.println("  wrote " + file);
    }
    return exit;
  }

  private static ResultTable table(WaveResult result) {
    WaveSetup setup = result.setup();
    ResultTable table = new ResultTable()
        .row("grid", "%d x %d cells of %.1f mm", setup.width(), setup.height(),
            setup.cellMetres() * 1e3)
        .row("steps", "%d, %.2f ms of sound", setup.steps(), setup.soundSeconds() * 1e3)
        .engine(result.engineNanos(), result.stepsPerSecond(), result.cellsPerSecond())
        .row("probe actor", "%d samples, peak %.4f at step %d", result.level().count(),
            result.level().peak(), result.level().peakStep());
    result.energy().filter(account -> account.given() != 0)
        .ifPresent(account -> energy(account, table));
    return table;
  }

  private static void energy(EnergyAccount account, ResultTable table) {
    table.energy(account.given()).share("taken by walls", account.walls(), account.given())
        .share("taken by the edge", account.edge(), account.given())
        .share("held by the field", account.stored(), account.given())
        .unaccounted(account.unaccounted());
  }

  private int verification(WaveMode mode, Optional<Verification> verification) {
    if (verification.isEmpty()) {
      out.println("  not verified: the independent solver was switched off");
      return RingKernel.OK;
    }
    Verification check = verification.get();
    if (!mode.isExact()) {
      line("  %s: %d of %d cells and samples differ from the standard way%s", mode.id(),
          check.differing(), check.cells() + check.samples(),
          check.differing() > 0 ? ", as they must" : "; too few steps to see it");
      return RingKernel.OK;
    }
    out.println("  " + check.summary());
    return check.passed() ? RingKernel.OK : RingKernel.FAILED;
  }

  private void line(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }
}
