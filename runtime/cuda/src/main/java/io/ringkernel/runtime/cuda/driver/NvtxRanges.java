package io.ringkernel.runtime.cuda.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names for what the calling thread does, which NVIDIA's profilers show beside their own events.
 * NVTX 3 is a header whose code loads the profiler's library and hands it a table for its
 * functions; {@link NvtxTool} does that here. Where no profiler watches, nothing is named.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
public final class NvtxRanges {
  /** System property: {@code true}, {@code false}, or the absolute path of a profiler's library. */
  public static final String PROPERTY = "ringkernel.cuda.nvtx";

  /** What a profiler sets in the processes that it watches. */
  private static final String INJECTION = "NVTX_INJECTION64_PATH";

  private static final NvtxRanges NONE = new NvtxRanges(null, null);
  /** By path: a process shows itself to a tool once. */
  private static final Map<String, NvtxRanges> OPENED = new ConcurrentHashMap<>();

  private final MethodHandle push;
  private final MethodHandle pop;

  private NvtxRanges(MethodHandle push, MethodHandle pop) {
    this.push = push;
    this.pop = pop;
  }

  /** By the property, else for the profiler that is watching; what is no library is warned of. */
  public static NvtxRanges find() {
    String asked = System.getProperty(PROPERTY, "true");
    String path = asked.equals("true") ? System.getenv(INJECTION) : asked;
    return path == null || path.equals("false") ? NONE
        : OPENED.computeIfAbsent(path, NvtxRanges::open);
  }

  private static NvtxRanges open(String path) {
    try {
      NvtxTool tool = NvtxTool.load(path);
      Optional<MemorySegment> push = tool.function(NvtxTool.RANGE_PUSH);
      Optional<MemorySegment> pop = tool.function(NvtxTool.RANGE_POP);
      if (push.isEmpty() || pop.isEmpty()) {
        return NONE; // a tool that does not care for ranges
      }
      Linker linker = Linker.nativeLinker();
      return new NvtxRanges(
          linker.downcallHandle(push.get(), FunctionDescriptor.of(JAVA_INT, ADDRESS)),
          linker.downcallHandle(pop.get(), FunctionDescriptor.of(JAVA_INT)));
    } catch (IllegalArgumentException e) {
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "nothing is named for a profiler: {0} is no library of one ({1})", path, e.getMessage());
      return NONE;
    }
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
