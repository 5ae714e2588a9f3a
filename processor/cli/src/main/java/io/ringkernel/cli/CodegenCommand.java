package io.ringkernel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the device sources of kernels and actors. */
@Command(name = "codegen", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Generate CUDA C, WGSL and MSL from Java sources, jars or class files.",
      "Writes DIR/<class>/kernel.cu, kernel.wgsl, kernel.metal and kernel.json. With --backend web "
          + "also an ES module for browsers, <Class>.mjs, and its types. Nothing is written when a "
          + "source has an error."})
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
    options.allowWeb();
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
    try (TemporaryFolder work = TemporaryFolder.create()) {
      OfflineCompiler.Outcome outcome = options.compile(work.path());
      outcome.requireKernels(options.inputs());
      output.err().print(outcome.output());
      output.err().flush();
      if (!outcome.success()) {
        return RingKernel.FAILED;
      }
      if (options.isWeb()) {
        new WebModules(work.path(), options.classesToLoad()).write(outcome.folders())
            .forEach(output.err()::println);
        output.err().flush();
      }
      List<Written> files = publish(outcome.folders(), out);
      output.print(console -> files.forEach(f -> console.println(f.line())),
          Map.of("files", files.stream().map(f -> Map.of("file",
              f.file().toString(), "lines", f.lines())).toList()));
      return RingKernel.OK;
    }
  }

  /** A file and how long it is. */
  record Written(Path file, int lines) {
    String line() {
      return file + "  " + lines + " lines";
    }
  }

  /** Copies finished folders; each file appears whole or not at all. */
  static List<Written> publish(List<Path> folders, Path out) {
    Stream.Builder<Written> written = Stream.builder();
    for (Path folder : folders) {
      Path target = out.resolve(folder.getFileName().toString());
      try {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.sorted().toList()) {
            Path destination = target.resolve(file.getFileName().toString());
            WholeFile.write(destination, partial -> Files.copy(file, partial,
                StandardCopyOption.REPLACE_EXISTING));
            written.add(new Written(destination, Files.readAllLines(destination).size()));
          }
        }
      } catch (IOException e) {
        throw new UserException("cannot write " + target + ": " + WholeFile.reason(e), e);
      }
    }
    return written.build().toList();
  }
}
