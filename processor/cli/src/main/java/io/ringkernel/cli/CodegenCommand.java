package io.ringkernel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the device sources of kernels and actors. */
@Command(name = "codegen", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Generate CUDA C, WGSL and MSL from Java sources, jars or class files.",
      "Writes DIR/<class>/kernel.cu, kernel.wgsl, kernel.metal and kernel.json. With --backend web "
          + "also an ES module for browsers, <Class>.mjs, and its types; with --backend tornado "
          + "tasks of TornadoVM, <Class>Tornado.java. Nothing is written when a source has an "
          + "error."})
final class CodegenCommand implements Callable<Integer> {
  @Mixin
  private CompileOptions options;

  @Option(names = {"-o", "--out"}, paramLabel = "DIR", required = true,
      description = "Folder for the results; made where missing.")
  private Path out;

  @Option(names = "--watch",
      description = "Go on, and generate again whenever an input changes; Ctrl-C ends it.")
  private boolean watching;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    options.allowWrappers();
    return watching ? new Watch(options.inputs()).repeat(this::generateAgain) : generate();
  }

  /** While watching, a mistake is told and waited out. */
  private int generateAgain() {
    try {
      return generate();
    } catch (UserException e) {
      output.err().println("ringkernel: " + e.getMessage());
      output.err().flush();
      return RingKernel.WRONG_USE;
    }
  }

  private int generate() {
    Progress progress = Progress.on(output.err(), output.text() && ProgressBar.onTerminal());
    options.report(progress);
    try {
      return generate(progress);
    } finally {
      progress.clear();
    }
  }

  private int generate(Progress progress) {
    if (!options.isWeb()) {
      return publish(options.compile(), this::addTasks, progress);
    }
    try (TemporaryFolder work = TemporaryFolder.create()) {
      WebModules modules = new WebModules(work.path(), options.classesToLoad());
      return publish(options.compileWithClasses(work.path()), compiled -> Stream
          .concat(addTasks(compiled).stream(), modules.addTo(compiled).stream()).toList(),
          progress);
    }
  }

  private List<String> addTasks(List<DeviceFiles> compiled) {
    return options.isTornado() ? TornadoTasks.addTo(compiled) : List.of();
  }

  /** Adds to what was compiled, which gives remarks for the user, and writes all of it. */
  private int publish(OfflineCompiler.Outcome outcome,
      Function<List<DeviceFiles>, List<String>> additions, Progress progress) {
    progress.clear();
    outcome.requireKernels(options.inputs());
    output.err().print(outcome.output());
    output.err().flush();
    if (!outcome.success()) {
      return RingKernel.FAILED;
    }
    additions.apply(outcome.classes()).forEach(output.err()::println);
    output.err().flush();
    List<Written> files = write(outcome.classes(), out, progress);
    progress.clear();
    output.print(console -> files.forEach(f -> console.println(f.line())),
        Map.of("files", files.stream().map(f -> Map.of("file",
            f.file().toString(), "lines", f.lines())).toList()));
    return RingKernel.OK;
  }

  /** A file and how long it is. */
  record Written(Path file, long lines) {
    String line() {
      return file + "  " + lines + " lines";
    }
  }

  /** Writes a folder for each class; each file appears whole or not at all. */
  static List<Written> write(List<DeviceFiles> classes, Path out, Progress progress) {
    List<Written> written = new ArrayList<>();
    int number = 0;
    for (DeviceFiles files : classes) {
      progress.written(++number, classes.size(), files.className());
      Path target = out.resolve(files.className());
      try {
        for (Path file : files.write(target)) {
          String text = files.text(file.getFileName().toString()).orElseThrow();
          written.add(new Written(file, text.lines().count()));
        }
      } catch (IOException e) {
        throw new UserException("cannot write " + target + ": " + WholeFile.reason(e), e);
      }
    }
    return written;
  }
}
