package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.cuda.driver.NvtxRanges;
import io.ringkernel.runtime.stream.LaunchGraph;
import io.ringkernel.runtime.trace.ChromeTrace;
import io.ringkernel.runtime.trace.Trace;
import io.ringkernel.runtime.trace.TraceRecording;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What viewers and profilers see of kernels and actors of one program on a device. */
@SuppressWarnings("restricted") // asks a library what it was told
@Timeout(120)
final class CudaTraceTest extends ActorWorld {
  private static final int MESSAGES = 20;

  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_RESIDENT;
  }

  private void saxpyAndItsGraph() throws ReflectiveOperationException {
    CorpusKernel saxpy = Corpus.kernels().stream().filter(k -> k.label().equals("Saxpy.saxpy"))
        .findFirst().orElseThrow();
    var descriptor = saxpy.descriptor();
    float[] x = {1, 2};
    float[] y = {3, 4};
    join(runtime.launch(descriptor, Launch.items(2), 2f, x, y));
    try (ResidentArrays arrays = runtime.resident(x, y); LaunchGraph graph =
        runtime.graph(target -> target.launch(descriptor, Launch.items(2), 2f, x, y))) {
      join(graph.launch());
      arrays.copyToHost();
    }
    assertEquals(12, y[1]);
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void aTraceOfKernelsAndActorsIsOneThatViewersOpen(LaunchMode mode) throws Exception {
    StringBuilder text = new StringBuilder();
    UntypedActorRef tally = tally(options().mode(mode));
    try (TraceRecording recording = Trace.start(100_000)) {
      saxpyAndItsGraph();
      for (int i = 0; i < MESSAGES; i++) {
        tally.tell(add(i));
      }
      assertEquals(MESSAGES * (MESSAGES - 1) / 2, total(tally));
      ChromeTrace.write(recording.stop(), text);
    }
    Map<String, Object> trace = JSON.std.mapFrom(text);
    List<Map<?, ?>> events = ((List<?>) trace.get("traceEvents")).stream()
        .<Map<?, ?>>map(event -> (Map<?, ?>) event).toList();
    requireWellFormed(events);
    Set<Object> steps = names(events, "X");
    assertTrue(
        steps.containsAll(Set.of("copy to device", "Saxpy.saxpy", "copy to host", "a graph of 1")),
        steps::toString);
    Set<Object> intervals = names(events, "b");
    assertTrue(intervals.containsAll(Set.of("Saxpy.saxpy", "add")), intervals::toString);
    assertEquals(MESSAGES + 1, events.stream().filter(event -> "b".equals(event.get("ph"))
        && ((Map<?, ?>) event.get("args")).get("message") instanceof String message
        && message.equals("Add")).count());
  }

  private static Set<Object> names(List<Map<?, ?>> events, String phase) {
    Set<Object> names = new HashSet<>();
    events.stream().filter(event -> phase.equals(event.get("ph")))
        .forEach(event -> names.add(event.get("name")));
    return names;
  }

  /** As the Trace Event Format asks for it: viewers refuse or hide what is not so. */
  private static void requireWellFormed(List<Map<?, ?>> events) {
    Set<Object> processes = new HashSet<>();
    Set<Object> threads = new HashSet<>();
    Map<Object, Integer> open = new HashMap<>();
    double last = 0;
    for (Map<?, ?> event : events) {
      assertTrue(event.get("pid") instanceof Integer && event.get("tid") instanceof Integer
          && event.get("name") instanceof String, event::toString);
      if (event.get("ph").equals("M")) {
        boolean isProcess = event.get("name").equals("process_name");
        assertTrue((isProcess ? processes.add(event.get("pid")) : threads.add(event.get("tid")))
            && ((Map<?, ?>) event.get("args")).get("name") instanceof String, event::toString);
        continue;
      }
      assertTrue(processes.contains(event.get("pid")) && threads.contains(event.get("tid")),
          () -> "nobody has named the place of " + event);
      double time = ((Number) event.get("ts")).doubleValue();
      assertTrue(time >= last, () -> event + " is out of order");
      last = time;
      switch ((String) event.get("ph")) {
        case "X" -> assertTrue(((Number) event.get("dur")).doubleValue() >= 0, event::toString);
        case "b" -> assertEquals(1, open.merge(event.get("id"), 1, Integer::sum), event::toString);
        case "e" -> assertEquals(0, open.merge(event.get("id"), -1, Integer::sum), event::toString);
        default -> throw new AssertionError(event);
      }
    }
    assertTrue(open.values().stream().allMatch(count -> count == 0), "all that begins ends");
  }

  /** The library of a profiler that notes what it is told. */
  private static Path profiler(Path folder) throws IOException, InterruptedException {
    Path library = folder.resolve("libfakenvtx.so");
    Process compiler = new ProcessBuilder(Tools.require(Tool.NVCC).toString(), "-x", "c",
        "-shared", "-Xcompiler", "-fPIC", "-o", library.toString(),
        "../runtime/cuda/src/test/c/fakenvtx.c").redirectErrorStream(true).start();
    String messages =
        new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, compiler.waitFor(), messages);
    return library;
  }

  private static List<String> told(Path library) {
    try {
      return ((MemorySegment) Linker.nativeLinker()
          .downcallHandle(SymbolLookup.libraryLookup(library, Arena.global())
              .findOrThrow("fake_recorded"), FunctionDescriptor.of(ValueLayout.ADDRESS))
          .invokeExact()).reinterpret(Long.MAX_VALUE).getString(0).lines().toList();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aProfilerIsToldTheNamesOfCopiesKernelsAndGraphs(
      @TempDir Path folder) throws Exception {
    Path library = profiler(folder);
    runtime.close();
    System.setProperty(NvtxRanges.PROPERTY, library.toString());
    try {
      open();
      saxpyAndItsGraph();
    } finally {
      System.clearProperty(NvtxRanges.PROPERTY);
    }
    assertEquals(List.of("0 push copy to device", "0 pop", "0 push Saxpy.saxpy", "0 pop",
        "0 push copy to host", "0 pop", "0 push a graph of 1", "0 pop"),
        told(library).stream().filter(line -> line.startsWith("0 ")).toList());
  }
}
