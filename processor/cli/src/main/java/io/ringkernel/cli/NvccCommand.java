package io.ringkernel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
  private static final Pattern ARCHITECTURE = Pattern.compile("sm_[1-9][0-9]{1,2}[af]?");

  @Parameters(paramLabel = "CLASSES", arity = "1..*",
      description = "Folders of classes, or folders that codegen wrote.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--arch", paramLabel = "sm_NN", split = ",", defaultValue = "sm_80",
      description = "Architectures, by comma; ${DEFAULT-VALUE} is the default.")
  private List<String> architectures = new ArrayList<>();

  @Option(names = "--format", paramLabel = "ptx|cubin", defaultValue = "PTX",
      description = "PTX, which newer devices read too, or machine code.")
  private Format format;

  @Option(names = "--nvcc", paramLabel = "FILE", defaultValue = "nvcc",
      description = "The compiler; by default nvcc of the PATH.")
  private String compiler;

  @Mixin
  private OutputOptions output;

  /** What is written. */
  enum Format {
    PTX, CUBIN
  }

  @Override
  public Integer call() {
    for (String architecture : architectures) {
      if (!ARCHITECTURE.matcher(architecture).matches()) {
        throw new UserException("--arch '" + architecture + "': give names such as sm_80,sm_90");
      }
    }
    List<Path> written = new ArrayList<>();
    try (GeneratedCode code = GeneratedCode.in(inputs)) {
      for (GeneratedCode.Entry entry : code.entries()) {
        for (ManifestFile.Text text : entry.manifest().texts()) {
          if (text.target().equals("cuda") && !compile(entry.folder(), text, written)) {
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

  private boolean compile(Path folder, ManifestFile.Text text, List<Path> written) {
    if (!folder.getFileSystem().equals(Path.of("").getFileSystem())) {
      throw new UserException("a jar cannot be added to: give the folder that it is made of");
    }
    for (String architecture : architectures.stream().distinct().toList()) {
      Path target = folder.resolve(fileName(architecture));
      Path source = folder.resolve(target.getFileName() + ".source");
      Path partial = folder.resolve(".ringkernel-" + fileName(architecture) + ".partial");
      List<String> command = new ArrayList<>(List.of(compiler,
          "-" + format.name().toLowerCase(Locale.ROOT), "-arch=" + architecture));
      command.addAll(text.options());
      command.addAll(List.of("-o", partial.toString(), folder.resolve(text.file()).toString()));
      try {
        if (!run(command)) {
          return false;
        }
        // A runtime takes an image only where it is of the source that it knows: first the image
        // is of none, then it is there, then it says of which.
        Files.deleteIfExists(source);
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(source,
            Freshness.sha256(Files.readAllBytes(folder.resolve(text.file()))) + "\n");
        written.add(target);
      } catch (IOException e) {
        throw new UserException("cannot write " + target + ": " + WholeFile.reason(e), e);
      } finally {
        discard(partial);
      }
    }
    return true;
  }

  private String fileName(String architecture) {
    boolean one = format == Format.PTX && architectures.size() == 1;
    return "kernel" + (one ? "" : "." + architecture) + "." + format.name()
        .toLowerCase(Locale.ROOT);
  }

  private boolean run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        output.err().println(said.strip());
        output.err().println("ringkernel: " + compiler + " ended with code " + code);
        output.err().flush();
      }
      return code == 0;
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
