package io.ringkernel.benchmarks.webgpu;

import io.ringkernel.runtime.webgpu.WebGpuLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A C program that launches by {@code webgpu.h} alone. */
final class BareCalls {
  private final Optional<Path> program;

  /** Compiles it, where there is a compiler. */
  BareCalls(Path folder) throws IOException, InterruptedException {
    Path source = folder.resolve("bare.c");
    try (InputStream in = BareCalls.class.getResourceAsStream("bare.c")) {
      Files.write(source, in.readAllBytes());
    }
    Path built = folder.resolve("bare");
    Path library = Path.of(WebGpuLibrary.locate().origin());
    boolean works = library.isAbsolute() && run(List.of("cc", "-O2", "-o", built.toString(),
        source.toString(), library.toString(), "-Wl,-rpath," + library.getParent())).isPresent();
    program = works ? Optional.of(built) : Optional.empty();
  }

  /** Nanoseconds of a launch; empty where the program could not be made or found no device. */
  OptionalDouble nanos(int rounds, int queued) throws IOException, InterruptedException {
    Optional<String> answer = program.isEmpty() ? Optional.empty() : run(List.of(
        program.get().toString(), Integer.toString(rounds), Integer.toString(queued)));
    return answer.isEmpty() ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(answer.get().strip()));
  }

  private static Optional<String> run(List<String> command)
      throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException e) {
      // There is no such program on this machine.
      return Optional.empty();
    }
  }
}
