package io.ringkernel.cli;

import io.ringkernel.compiler.Nvcc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles generated CUDA C ahead of time. */
@Command(name = "nvcc", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Compile generated CUDA C by NVIDIA's compiler, beside each kernel.cu.",
      "PTX: kernel.ptx for one architecture, kernel.sm_NN.ptx for each of several. Machine code: "
          + "kernel.sm_NN.cubin. A file appears whole or not at all."})
final class NvccCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CLASSES", arity = "1..*",
      description = "Folders of classes, or folders that codegen wrote.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--arch", paramLabel = "sm_NN", split = ",", defaultValue = Nvcc.ARCHITECTURE,
      description = "Architectures, by comma; ${DEFAULT-VALUE} is the default.")
  private List<String> architectures = new ArrayList<>();

  @Option(names = "--format", paramLabel = "ptx|cubin", defaultValue = "PTX",
      description = "PTX, which newer devices read too, or machine code.")
  private Nvcc.Format format;

  @Option(names = "--nvcc", paramLabel = "FILE", defaultValue = Nvcc.COMPILER,
      description = "The compiler; by default nvcc of the PATH.")
  private String compiler;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    for (String architecture : architectures) {
      if (!Nvcc.isArchitecture(architecture)) {
        throw new UserException("--arch '" + architecture + "': give names such as sm_80,sm_90");
      }
    }
    Nvcc nvcc = new Nvcc(compiler, format, architectures);
    List<Path> written = new ArrayList<>();
    try (GeneratedCode code = GeneratedCode.in(inputs)) {
      for (GeneratedCode.Entry entry : code.entries()) {
        for (ManifestFile.Text text : entry.manifest().texts()) {
          if (text.target().equals("cuda") && !compile(entry.folder(), text, nvcc, written)) {
            return RingKernel.FAILED;
          }
        }
      }
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("files", written.stream().map(Path::toString).toList());
    output.print(out -> written.forEach(out::println), fields);
    return RingKernel.OK;
  }

  private boolean compile(Path folder, ManifestFile.Text text, Nvcc nvcc, List<Path> written) {
    if (!folder.getFileSystem().equals(Path.of("").getFileSystem())) {
      throw new UserException("a jar cannot be added to: give the folder that it is made of");
    }
    for (String architecture : nvcc.architectures()) {
      Path target = folder.resolve(nvcc.fileName(architecture));
      Path source = folder.resolve(Nvcc.sourceName(nvcc.fileName(architecture)));
      Path partial = folder.resolve(".ringkernel-" + nvcc.fileName(architecture) + ".partial");
      try {
        if (!run(nvcc, text.options(), architecture, folder.resolve(text.file()), partial)) {
          return false;
        }
        // First the image is of no text, then it is there, then it says of which.
        Files.deleteIfExists(source);
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(source, Nvcc.source(Files.readAllBytes(folder.resolve(text.file()))));
        written.add(target);
      } catch (IOException e) {
        throw new UserException("cannot write " + target + ": " + WholeFile.reason(e), e);
      } finally {
        discard(partial);
      }
    }
    return true;
  }

  private boolean run(Nvcc nvcc, List<String> options, String architecture, Path text,
      Path image) {
    try {
      Nvcc.Outcome outcome = nvcc.run(Path.of("").toAbsolutePath(), options, architecture,
          text, image);
      if (outcome.code() != 0) {
        output.err().println(outcome.said());
        output.err().println("ringkernel: " + compiler + " ended with code " + outcome.code());
        output.err().flush();
      }
      return outcome.code() == 0;
    } catch (IOException e) {
      throw new UserException("cannot run " + compiler
          + ": install the CUDA toolkit, or name its compiler by --nvcc", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserException("interrupted", e);
    }
  }

  private static void discard(Path partial) {
    try {
      Files.deleteIfExists(partial);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
