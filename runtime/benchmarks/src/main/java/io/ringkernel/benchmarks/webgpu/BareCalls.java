package io.ringkernel.benchmarks.webgpu;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.ringkernel.runtime.webgpu.WebGpuLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Launches by {@code webgpu.h} alone: C that is compiled here and runs in this process, so that
 * nothing differs but who makes the calls.
 */
@SuppressWarnings("restricted") // C is what this is about
final class BareCalls {
  private final MethodHandle launch;

  private BareCalls(MethodHandle launch) {
    this.launch = launch;
  }

  /**
   * Compiles it and opens its device; empty without a C compiler, without a library by path, or
   * where it finds no device.
   *
   * @param folder an empty one
   */
  static Optional<BareCalls> open(Path folder) throws IOException, InterruptedException {
    Path source = folder.resolve("bare.c");
    try (InputStream in = BareCalls.class.getResourceAsStream("bare.c")) {
      Files.write(source, in.readAllBytes());
    }
    Path built = folder.resolve(System.mapLibraryName("bare"));
    Path library = Path.of(WebGpuLibrary.locate().origin());
    if (!library.isAbsolute() || !run(List.of("cc", "-O2", "-shared", "-fPIC", "-o",
        built.toString(), source.toString(), library.toString(),
        "-Wl,-rpath," + library.getParent()))) {
      return Optional.empty();
    }
    SymbolLookup symbols = SymbolLookup.libraryLookup(built, Arena.global());
    Linker linker = Linker.nativeLinker();
    try {
      int status = (int) linker.downcallHandle(symbols.findOrThrow("bare_open"),
          FunctionDescriptor.of(JAVA_INT)).invokeExact();
      return status != 0 ? Optional.empty() : Optional.of(new BareCalls(linker.downcallHandle(
          symbols.findOrThrow("bare_launch"),
          FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, JAVA_INT))));
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Nanoseconds of a launch. */
  double nanos(int rounds, int queued) {
    try {
      return (double) launch.invokeExact(rounds, queued);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static boolean run(List<String> command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      // There is no such program on this machine.
      return false;
    }
  }
}
