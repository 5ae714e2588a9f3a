package io.ringkernel.runtime.cuda.compile;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** NVIDIA's run-time compiler, in this process. */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
public final class Nvrtc implements CudaCompiler {
  /** System property with the library's absolute path. */
  public static final String PROPERTY = "ringkernel.nvrtc.library";
  /** Environment variable read when the property is not set. */
  public static final String ENVIRONMENT = "RINGKERNEL_NVRTC_LIBRARY";

  /** It lacks the builtin of other compilers by which texts check where components lie. */
  private static final String OFFSET =
      "--define-macro=__builtin_offsetof(T,F)=__INTADDR__(&((T*)0)->F)";

  private static final List<String> NAMES = List.of("libnvrtc.so.13", "libnvrtc.so.12");
  private static final List<String> FOLDERS = List.of("lib64", "targets/x86_64-linux/lib",
      "targets/sbsa-linux/lib");

  private final SymbolLookup symbols;
  private final String version;

  private Nvrtc(SymbolLookup symbols) {
    this.symbols = symbols;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment major = arena.allocate(JAVA_INT);
      MemorySegment minor = arena.allocate(JAVA_INT);
      call("nvrtcVersion", List.of(ADDRESS, ADDRESS), major, minor);
      version = "NVRTC " + major.get(JAVA_INT, 0) + "." + minor.get(JAVA_INT, 0);
    }
  }

  /**
   * Finds the library: the property, the environment variable, the system loader, then toolkits in
   * {@code CUDA_HOME} and {@code /usr/local}.
   */
  public static Optional<Nvrtc> find() {
    String named = Optional.ofNullable(System.getProperty(PROPERTY))
        .or(() -> Optional.ofNullable(System.getenv(ENVIRONMENT))).orElse("");
    if (!named.isBlank()) {
      return load(Path.of(named));
    }
    for (String name : NAMES) {
      try {
        return Optional.of(new Nvrtc(SymbolLookup.libraryLookup(name, Arena.global())));
      } catch (IllegalArgumentException _) {
        continue; // the loader has none of that name
      }
    }
    for (Path toolkit : Toolkits.folders()) {
      for (String folder : FOLDERS) {
        for (String name : NAMES) {
          Optional<Nvrtc> found = load(toolkit.resolve(folder).resolve(name));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Nvrtc> load(Path library) {
    if (!library.isAbsolute() || !Files.isRegularFile(library)) {
      return Optional.empty();
    }
    try {
      // It opens its built-ins by name; loaded first, they are found without LD_LIBRARY_PATH.
      for (Path sibling : siblings(library)) {
        SymbolLookup.libraryLookup(sibling, Arena.global());
      }
      return Optional.of(new Nvrtc(SymbolLookup.libraryLookup(library, Arena.global())));
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  private static List<Path> siblings(Path library) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(
        library.toRealPath().getParent(), "libnvrtc-builtins.so.*")) {
      stream.forEach(found::add);
    }
    return found;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public byte[] compile(String source, String name, int architecture, List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.add("--gpu-architecture=sm_" + architecture);
    all.add("--std=c++17");
    all.add(OFFSET);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment handle = arena.allocate(ADDRESS);
      check(call("nvrtcCreateProgram",
          List.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS), handle,
          arena.allocateFrom(source), arena.allocateFrom(name), 0, MemorySegment.NULL,
          MemorySegment.NULL), name, "out of memory");
      MemorySegment program = handle.get(ADDRESS, 0);
      try {
        MemorySegment list = arena.allocate(ADDRESS, all.size());
        for (int i = 0; i < all.size(); i++) {
          list.setAtIndex(ADDRESS, i, arena.allocateFrom(all.get(i)));
        }
        int code = call("nvrtcCompileProgram", List.of(ADDRESS, JAVA_INT, ADDRESS), program,
            all.size(), list);
        check(code, name, log(arena, program));
        return output(arena, program, "nvrtcGetCUBINSize", "nvrtcGetCUBIN");
      } finally {
        call("nvrtcDestroyProgram", List.of(ADDRESS), handle);
      }
    }
  }

  private String log(Arena arena, MemorySegment program) {
    byte[] text = output(arena, program, "nvrtcGetProgramLogSize", "nvrtcGetProgramLog");
    return new String(text, java.nio.charset.StandardCharsets.UTF_8).replace("\0", "").strip();
  }

  private byte[] output(Arena arena, MemorySegment program, String sizing, String reading) {
    MemorySegment size = arena.allocate(JAVA_LONG);
    call(sizing, List.of(ADDRESS, ADDRESS), program, size);
    MemorySegment bytes = arena.allocate(Math.max(1, size.get(JAVA_LONG, 0)));
    call(reading, List.of(ADDRESS, ADDRESS), program, bytes);
    return bytes.asSlice(0, size.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
  }

  private void check(int code, String name, String log) {
    if (code != 0) {
      throw new CudaCompilationException(version, name, log);
    }
  }

  private int call(String function, List<MemoryLayout> parameters, Object... arguments) {
    MethodHandle handle = Linker.nativeLinker().downcallHandle(symbols.findOrThrow(function),
        FunctionDescriptor.of(JAVA_INT, parameters.toArray(MemoryLayout[]::new)));
    try {
      return (int) handle.invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
