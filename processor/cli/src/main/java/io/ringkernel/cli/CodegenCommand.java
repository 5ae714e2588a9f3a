package io.ringkernel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    options.allowWeb();
    try (TemporaryFolder work = TemporaryFolder.create()) {
      OfflineCompiler.Outcome outcome = options.compile(work.path());
      outcome.requireKernels(options.inputs());
      PrintWriter console = spec.commandLine().getOut();
      PrintWriter errors = spec.commandLine().getErr();
      errors.print(outcome.output());
      errors.flush();
      if (!outcome.success()) {
        return RingKernel.FAILED;
      }
      if (options.isWeb()) {
        new WebModules(work.path(), options.classesToLoad()).write(outcome.folders())
            .forEach(errors::println);
        errors.flush();
      }
      publish(outcome.folders(), out).forEach(console::println);
      return RingKernel.OK;
    }
  }

  /** Copies finished folders; each file appears whole or not at all. Returns one line per file. */
  static List<String> publish(List<Path> folders, Path out) {
    Stream.Builder<String> lines = Stream.builder();
    for (Path folder : folders) {
      Path target = out.resolve(folder.getFileName().toString());
      try {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.sorted().toList()) {
            Path destination = target.resolve(file.getFileName().toString());
            Path partial = Files.createTempFile(target, ".ringkernel-", ".partial");
            try {
              Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
              Files.move(partial, destination, StandardCopyOption.REPLACE_EXISTING,
                  StandardCopyOption.ATOMIC_MOVE);
            } finally {
              Files.deleteIfExists(partial);
            }
            lines.add(destination + "  " + Files.readAllLines(destination).size() + " lines");
          }
        }
      } catch (IOException e) {
        throw new UserException("cannot write " + target + ": " + reason(e), e);
      }
    }
    return lines.build().toList();
  }

  private static String reason(IOException exception) {
    return switch (exception) {
      case java.nio.file.AccessDeniedException _ -> "permission denied";
      case java.nio.file.FileAlreadyExistsException e -> e.getFile() + " is not a folder";
      default -> String.valueOf(exception.getMessage());
    };
  }
}
