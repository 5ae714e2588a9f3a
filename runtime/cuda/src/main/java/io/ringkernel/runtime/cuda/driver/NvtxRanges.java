package io.ringkernel.runtime.cuda.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Names for what the calling thread does, which NVIDIA's profilers show beside their own events.
 * NVTX 3 is a header only, so this speaks to {@code libnvToolsExt}, which toolkits up to 12 bring;
 * where it is not there, or nobody asks for it, nothing is named.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
public final class NvtxRanges {
  /** System property: {@code true}, {@code false}, or the library's absolute path. */
  public static final String PROPERTY = "ringkernel.cuda.nvtx";

  /** What a profiler sets in the processes that it watches. */
  private static final String INJECTION = "NVTX_INJECTION64_PATH";

  private static final List<String> NAMES = List.of("libnvToolsExt.so.1",
      "/usr/local/cuda/lib64/libnvToolsExt.so.1");
  private static final NvtxRanges NONE = new NvtxRanges(null, null);

  private final MethodHandle push;
  private final MethodHandle pop;

  private NvtxRanges(MethodHandle push, MethodHandle pop) {
    this.push = push;
    this.pop = pop;
  }

  /** By the property, else where a profiler is watching. */
  public static NvtxRanges find() {
    String asked = System.getProperty(PROPERTY,
        String.valueOf(System.getenv(INJECTION) != null));
    if (asked.equals("false")) {
      return NONE;
    }
    List<String> names = asked.equals("true") ? NAMES : List.of(asked);
    return names.stream().map(NvtxRanges::open).flatMap(Optional::stream).findFirst()
        .orElse(NONE);
  }

  private static Optional<NvtxRanges> open(String name) {
    try {
      SymbolLookup symbols = !name.startsWith("/")
          ? SymbolLookup.libraryLookup(name, Arena.global())
          : Files.isRegularFile(Path.of(name))
              ? SymbolLookup.libraryLookup(Path.of(name), Arena.global()) : _ -> Optional.empty();
      Linker linker = Linker.nativeLinker();
      return symbols.find("nvtxRangePushA").flatMap(push -> symbols.find("nvtxRangePop")
          .map(pop -> new NvtxRanges(
              linker.downcallHandle(push, FunctionDescriptor.of(JAVA_INT, ADDRESS)),
              linker.downcallHandle(pop, FunctionDescriptor.of(JAVA_INT)))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether something is named. */
  public boolean isOn() {
    return push != null;
  }

  /** What the calling thread does until {@link #pop} has this name; ranges may lie in ranges. */
  public void push(String name) {
    if (push == null) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocateFrom(name);
      int _ = (int) push.invokeExact(text);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Ends the range that was begun last. */
  public void pop() {
    if (pop == null) {
      return;
    }
    try {
      int _ = (int) pop.invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
