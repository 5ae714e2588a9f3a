package io.ringkernel.verify.execution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a CUDA kernel that stays, in this process: all blocks at once, on a thread beside those of
 * the host, with which it shares memory. The kernel's text is compiled as C++ with {@code
 * RK_EMULATED} defined. Which work item goes on is decided by a seed.
 */
public final class ResidentEmulator {
  private static final Map<String, Path> COMPILED = new HashMap<>();

  private final MethodHandle start;
  private final MethodHandle ended;
  private final MethodHandle join;

  @SuppressWarnings("restricted") // the library is our own
  private ResidentEmulator(SymbolLookup library) {
    Linker linker = Linker.nativeLinker();
    start = linker.downcallHandle(library.findOrThrow("emu_resident_start"),
        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
    ended = linker.downcallHandle(library.findOrThrow("emu_resident_ended"),
        FunctionDescriptor.of(ValueLayout.JAVA_INT));
    join = linker.downcallHandle(library.findOrThrow("emu_resident_join"),
        FunctionDescriptor.ofVoid());
  }

  /**
   * Compiles a text, or takes what was compiled of it before. Each emulator has the variables of
   * the kernel for itself.
   *
   * @param kernel its name; takes two addresses, of memory that the host sees and of other memory
   * @throws MissingTool where the compiler is missing
   * @throws IllegalArgumentException if the compiler refuses the text
   */
  @SuppressWarnings("restricted")
  public static ResidentEmulator of(String text, String kernel) {
    try {
      Path library;
      synchronized (COMPILED) {
        library = COMPILED.get(kernel + text);
        if (library == null) {
          library = compile(text, kernel);
          COMPILED.put(kernel + text, library);
        }
      }
      // A library is loaded once by its file; a copy has variables of its own.
      Path copy = Files.createTempFile(library.getParent(), "device", ".so");
      Files.copy(library, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      copy.toFile().deleteOnExit();
      return new ResidentEmulator(SymbolLookup.libraryLookup(copy, Arena.global()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path compile(String text, String kernel) throws IOException {
    Path compiler = Tools.require(Tool.CXX);
    Path parent = Files.createDirectories(Tools.scratch().resolve("resident"));
    Path folder = Files.createTempDirectory(parent, "unit");
    for (String name : List.of("emulator/emulator.h", "emulator/resident.cpp",
        "cuda/cuda_emulator.h", "cuda/cooperative_groups.h")) {
      Path file = folder.resolve(Path.of(name).getFileName());
      try (InputStream stream = ResidentEmulator.class.getResourceAsStream(name)) {
        Files.write(file, stream.readAllBytes());
      }
      file.toFile().deleteOnExit();
    }
    Path unit = folder.resolve("unit.cpp");
    Files.writeString(unit, """
        #define RK_EMULATED 1
        #define EMU_SECTION "emu_shared"
        #include "cuda_emulator.h"
        extern "C" void emu_yield(int idle);
        extern "C" unsigned long long emu_nanoseconds();
        extern "C" unsigned emu_cluster();
        #line 1 "resident.cu"
        """ + text + "\nextern \"C\" void emu_body(char *mapped, char *device) { " + kernel
        + "(mapped, device); }\n", StandardCharsets.UTF_8);
    unit.toFile().deleteOnExit();
    folder.toFile().deleteOnExit();
    Path library = folder.resolve("device.so");
    library.toFile().deleteOnExit();
    Command.Result result = Command.run(List.of(compiler.toString(), "-std=c++17", "-w", "-O1",
        "-g1", "-shared", "-fPIC", "-ffp-contract=off", "-fno-strict-aliasing",
        "-U_FORTIFY_SOURCE", "-fdiagnostics-color=never", unit.toString(),
        folder.resolve("resident.cpp").toString(), "-lpthread", "-lm", "-o",
        library.toString()));
    if (!result.succeeded()) {
      throw new IllegalArgumentException(result.output());
    }
    return library;
  }

  /**
   * Starts the kernel; it runs beside the caller.
   *
   * @param cluster blocks that may use each other's shared memory
   */
  public void start(MemorySegment mapped, MemorySegment device, int blocks, int threads, int lanes,
      int cluster, long seed) {
    try {
      int code = (int) start.invokeExact(mapped, device, blocks, threads, lanes, cluster, seed);
      if (code != 0) {
        throw new IllegalStateException("the emulator could not start: " + code);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Whether it has ended.
   *
   * @throws IllegalStateException if its work items wait for each other for ever
   */
  public boolean hasEnded() {
    try {
      int code = (int) ended.invokeExact();
      if (code == 2) {
        throw new IllegalStateException("the work items of the kernel wait for each other");
      }
      return code != 0;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for its end. */
  public void await() {
    try {
      join.invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
