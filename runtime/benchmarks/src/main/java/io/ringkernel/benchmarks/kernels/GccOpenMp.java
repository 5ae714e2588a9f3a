package io.ringkernel.benchmarks.kernels;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The loops in C, by {@code gcc -O3 -march=native -fopenmp} as this machine has it, over the same
 * arrays. Without contraction: results are compared bit for bit.
 */
final class GccOpenMp implements KernelsUnderTest {
  private static final boolean THERE = isCompiler();

  private final MethodHandle saxpy;
  private final MethodHandle wave;
  private final MethodHandle waveSteps;
  private final MethodHandle sum;
  private final MethodHandle blockSum;

  GccOpenMp() {
    // For good: OpenMP keeps threads in the code of the library.
    SymbolLookup library = SymbolLookup.libraryLookup(compile(), Arena.global());
    saxpy = function(library, "saxpy", FunctionDescriptor.ofVoid(ValueLayout.JAVA_FLOAT,
        ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    wave = function(library, "wave", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT,
        ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_FLOAT));
    waveSteps = function(library, "wave_steps", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT,
        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_FLOAT));
    sum = function(library, "sum", FunctionDescriptor.of(ValueLayout.JAVA_FLOAT,
        ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    blockSum = function(library, "block_sum", FunctionDescriptor.of(ValueLayout.JAVA_INT,
        ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
  }

  /** Whether this machine has such a compiler. */
  static boolean isThere() {
    return THERE;
  }

  private static boolean isCompiler() {
    try {
      Process process =
          new ProcessBuilder("gcc", "--version").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0
          && Runtime.version().feature() >= 22;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path compile() {
    try {
      Path folder = Files.createTempDirectory("ringkernel-openmp");
      Path source = folder.resolve("openmp.c");
      Path library = folder.resolve("openmp.so");
      try (InputStream text = GccOpenMp.class.getResourceAsStream("openmp.c")) {
        Files.copy(text, source);
      }
      Process process = new ProcessBuilder(List.of("gcc", "-O3", "-march=native",
          "-ffp-contract=off", "-fopenmp", "-shared", "-fPIC", "-o", library.toString(),
          source.toString())).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IllegalStateException("gcc: " + said);
      }
      for (Path each : List.of(source, library, folder)) {
        each.toFile().deleteOnExit();
      }
      return library;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Critical, so that the arrays are reached where they are. */
  private static MethodHandle function(SymbolLookup library, String name,
      FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(library.find(name).orElseThrow(), type,
        Linker.Option.critical(true));
  }

  @Override
  public void saxpy(float a, float[] x, float[] y) {
    try {
      saxpy.invokeExact(a, MemorySegment.ofArray(x), MemorySegment.ofArray(y), x.length);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void wave(int side, float[] now, float[] previous, float c2) {
    try {
      wave.invokeExact(side, MemorySegment.ofArray(now), MemorySegment.ofArray(previous), c2);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Steps in one parallel region; threads meet after each. */
  void waveSteps(int count, int side, float[] now, float[] previous, float c2) {
    try {
      waveSteps.invokeExact(count, side, MemorySegment.ofArray(now),
          MemorySegment.ofArray(previous), c2);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public float sum(float[] x) {
    try {
      return (float) sum.invokeExact(MemorySegment.ofArray(x), x.length);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public int blockSum(int[] values) {
    try {
      return (int) blockSum.invokeExact(MemorySegment.ofArray(values), values.length);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
