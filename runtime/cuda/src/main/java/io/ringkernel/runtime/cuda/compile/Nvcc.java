package io.ringkernel.runtime.cuda.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** NVIDIA's compiler as a process; ten times slower than {@link Nvrtc} and often there instead. */
public final class Nvcc implements CudaCompiler {
  private static final long LIMIT_SECONDS = 120;

  private final Path executable;
  private final String version;

  private Nvcc(Path executable, String version) {
    this.executable = executable;
    this.version = version;
  }

  /** Finds the compiler: in toolkits, then on the {@code PATH}. */
  public static Optional<Nvcc> find() {
    List<Path> folders = new ArrayList<>();
    Toolkits.folders().forEach(toolkit -> folders.add(toolkit.resolve("bin")));
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(File.pathSeparator)) {
      try {
        folders.add(Path.of(folder));
      } catch (InvalidPathException _) {
        continue; // not a folder
      }
    }
    for (Path folder : folders) {
      Path executable = folder.resolve("nvcc");
      if (executable.isAbsolute() && Files.isExecutable(executable)) {
        try {
          String text = run(List.of(executable.toString(), "--version"), Path.of("/"));
          return Optional.of(new Nvcc(executable, "nvcc " + text.lines()
              .filter(line -> line.startsWith("Build ")).findFirst().orElse(text).strip()));
        } catch (CudaCompilationException | UncheckedIOException _) {
          continue; // something else of that name
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public byte[] compile(String source, String name, int architecture, List<String> options) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("ringkernel-nvcc-");
      Path input = Files.writeString(folder.resolve("kernel.cu"), source);
      List<String> command = new ArrayList<>(List.of(executable.toString(), "-cubin",
          "-arch=sm_" + architecture, "-o", "kernel.cubin"));
      command.addAll(options);
      command.add(input.getFileName().toString());
      run(command, folder);
      return Files.readAllBytes(folder.resolve("kernel.cubin"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder);
    }
  }

  private static String run(List<String> command, Path folder) {
    Path output = null;
    try {
      output = Files.createTempFile("ringkernel-nvcc-", ".log");
      Process process = new ProcessBuilder(command).directory(folder.toFile())
          .redirectErrorStream(true).redirectOutput(output.toFile()).start();
      boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      String text = Files.readString(output, StandardCharsets.UTF_8);
      if (!ended || process.exitValue() != 0) {
        throw new CudaCompilationException("nvcc", command.getLast(),
            ended ? text : "no end after " + LIMIT_SECONDS + " s");
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CudaCompilationException("nvcc", command.getLast(), "interrupted");
    } finally {
      delete(output);
    }
  }

  private static void delete(Path path) {
    if (path == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException _) {
      return; // left to the system's cleaning of temporary files
    }
  }
}
