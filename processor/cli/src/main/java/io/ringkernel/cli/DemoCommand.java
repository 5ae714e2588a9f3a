package io.ringkernel.cli;

import io.ringkernel.samples.wavesim.WaveOptions;
import io.ringkernel.samples.wavesim.WaveSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole way once: Java to three languages, a run with live commands, a check. */
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false, description = {
  "Compile a sample to three GPU languages, run it, verify it, draw it.",
  "With --plan and --source: how a recording sounds in your rooms."})
final class DemoCommand implements Callable<Integer> {
  private static final int SHOWN_LINES = 32;

  @Mixin
  private WaveOptionsMixin wave;

  @Option(names = {"-o", "--out", "--output"}, paramLabel = "DIR", defaultValue = "ringkernel-demo",
      description = "Folder for the results: ${DEFAULT-VALUE}")
  private Path out;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() throws InterruptedException {
    WaveOptions options = wave.options(out);
    WaveConsoleView.check(options);
    PrintWriter console = output.console();
    List<Object> generated = new ArrayList<>();
    console.println("1/2  Java to CUDA C, WGSL and MSL");
    if (!compile(console, generated)) {
      return RingKernel.FAILED;
    }
    console.println();
    console.println("2/2  Run, with commands to a live actor, and verify");
    return new WaveConsoleView(output).run(options, Map.of("generated", generated));
  }

  private boolean compile(PrintWriter console, List<Object> written) {
    try (TemporaryFolder work = TemporaryFolder.create()) {
      Path sources = work.path().resolve("src");
      Path classes = work.path().resolve("classes");
      Files.createDirectories(classes);
      Files.createDirectories(sources);
      for (Map.Entry<String, String> source : WaveSources.all().entrySet()) {
        Files.writeString(sources.resolve(source.getKey()), source.getValue());
      }
      long start = System.nanoTime();
      OfflineCompiler.Outcome outcome =
          new OfflineCompiler(List.of(), List.of("cuda", "wgsl", "msl"), false)
              .withClasses(classes).compile(List.of(sources));
      if (!outcome.success()) {
        output.err().print(outcome.output());
        return false;
      }
      console.println(String.format(Locale.ROOT,
          "  compiled %d classes of samples/wavesim in %.1f s",
          outcome.classes().size(), (System.nanoTime() - start) / 1e9));
      Path generated = out.resolve("generated");
      CodegenCommand.write(outcome.classes(), generated, Progress.NONE).stream()
          .filter(f -> !f.file().endsWith("kernel.json"))
          .forEach(f -> {
            console.println("  " + f.line());
            written.add(Map.of("file", f.file().toString(), "lines", f.lines()));
          });
      show(console, generated);
      return true;
    } catch (IOException e) {
      throw new UserException("cannot write a temporary file: " + e.getMessage(), e);
    }
  }

  private static void show(PrintWriter console, Path generated) throws IOException {
    Path cuda = generated.resolve(WaveSources.KERNEL_CLASS).resolve("kernel.cu");
    console.println();
    console.println("  the first lines of " + cuda + ":");
    Files.readAllLines(cuda).stream().limit(SHOWN_LINES)
        .forEach(line -> console.println("    " + line));
    console.println("    ...");
  }
}
