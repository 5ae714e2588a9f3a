package io.ringkernel.benchmarks.run;

import io.ringkernel.benchmarks.kernels.StencilFigures;
import io.ringkernel.benchmarks.webgpu.WebGpuFigures;
import io.ringkernel.benchmarks.webgpu.WebGpuReport;
import io.ringkernel.runtime.webgpu.WebGpuUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code ringkernel bench}: the launcher script starts it. */
public final class Main {
  private Main() {}

  /** Runs one command and exits: 0, 1 where a contender failed, 2 for wrong use. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    System.exit(run(List.of(arguments)));
  }

  private static int webGpu(List<String> options) throws IOException, InterruptedException {
    boolean smoke = options.contains("--smoke");
    int folder = options.indexOf("-o") + 1;
    if (folder >= options.size() && folder > 0 || options.size() != (smoke ? 1 : 0)
        + (folder > 0 ? 2 : 0)) {
      throw new Settings.WrongUse("bench webgpu has the options --smoke and -o DIR only");
    }
    long begin = System.nanoTime();
    WebGpuFigures figures =
        smoke ? new WebGpuFigures(2, 2_000, 50) : new WebGpuFigures(15, 200_000, 3_000);
    try {
      String device = figures.run();
      WebGpuReport report = new WebGpuReport(device, figures.figures(),
          (System.nanoTime() - begin) / 1e9);
      System.out.print(report.table());
      if (folder > 0) {
        report.write(Path.of(options.get(folder)));
      }
      return 0;
    } catch (WebGpuUnavailable e) {
      System.err.println("ringkernel: nothing to measure on: " + e.getMessage());
      return 0;
    }
  }

  private static int stencil(List<String> options) throws InterruptedException {
    boolean smoke = options.equals(List.of("--smoke"));
    if (!smoke && !options.isEmpty()) {
      throw new Settings.WrongUse("bench stencil has the option --smoke only");
    }
    StencilFigures figures = new StencilFigures(smoke);
    figures.run();
    System.out.print(figures.table());
    return 0;
  }

  static int run(List<String> arguments) throws IOException, InterruptedException {
    if (arguments.isEmpty() || arguments.contains("--help") || arguments.contains("-h")) {
      System.out.print(Settings.USAGE);
      return 0;
    }
    try {
      String what = arguments.getFirst();
      if (what.equals("webgpu")) {
        return webGpu(arguments.subList(1, arguments.size()));
      }
      if (what.equals("stencil")) {
        return stencil(arguments.subList(1, arguments.size()));
      }
      if (!what.equals("cpu")) {
        throw new Settings.WrongUse("there is no benchmark '" + what
            + "', only cpu, gpu, compile, stencil and webgpu");
      }
      Path home = Path.of(System.getProperty("ringkernel.home", ""));
      Settings settings =
          Settings.parse(home.toAbsolutePath(), arguments.subList(1, arguments.size()));
      Session session = new Session(settings);
      List<Job> failed = session.run();
      System.out.printf(Locale.ROOT, "written: %s%n", settings.folder());
      failed.forEach(job -> System.out.println("failed: " + job));
      return failed.isEmpty() ? 0 : 1;
    } catch (Settings.WrongUse e) {
      System.err.println("ringkernel: " + e.getMessage() + " (see 'ringkernel bench --help')");
      return 2;
    }
  }
}
