package io.ringkernel.tests.tour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.KernelTarget;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * OpenCL C, the target of one module that nobody names: found by who has it on the processor path,
 * accepted by clang, and, of kernels without barriers, executed and equal to the JVM.
 */
final class OpenClTest {
  private static final Path MODULE =
      Path.of("..", "samples", "lower-opencl", "target", "classes").toAbsolutePath().normalize();
  private static final Path SOURCES =
      Path.of("src", "test", "resources", "tour").toAbsolutePath();
  private static final List<String> OPTIONS = List.of("-x", "cl", "-cl-std=CL1.2", "-Xclang",
      "-finclude-default-header", "-Wall", "-Wno-unused", "-Werror");
  private static final int ITEMS = 256;

  @TempDir
  private static Path folder;
  private static String said;
  private static Path text;

  @BeforeAll
  static void compile() throws Exception {
    assertTrue(Files.isDirectory(MODULE), MODULE + " is not built");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    String path = System.getProperty("java.class.path");
    said = run(Path.of(System.getProperty("java.home"), "bin", "javac"), "-d", classes, "-cp",
        path, "-processorpath", path + File.pathSeparator + MODULE, "-proc:full",
        "-Aringkernel.targets=opencl,cuda", SOURCES.resolve("Kernels.java"));
    text = classes.resolve("META-INF/ringkernel/tour.Kernels/kernel.cl");
  }

  private static String run(Object... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Stream.of(command).map(Object::toString).toList())
        .redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "does not end");
    assertEquals(0, process.exitValue(), output);
    return output;
  }

  @Test
  void whatTheColumnLacksIsRefusedAtItsToken() throws IOException {
    assertTrue(said.contains(
        "Kernels.java:72: warning: RK201: GpuContext.clock is not available on target opencl"),
        said);
    assertFalse(Files.readString(text).contains("void timed("));
  }

  @Test
  void clangAcceptsTheText() throws Exception {
    List<Object> command = new ArrayList<>(List.of(Tools.require(Tool.CLANG)));
    command.addAll(OPTIONS);
    command.addAll(List.of("-fsyntax-only", text));
    run(command.toArray());
    assertTrue(Files.readString(text).contains("barrier(CLK_LOCAL_MEM_FENCE"));
  }

  @Test
  void kernelsComputeWhatTheyComputeOnTheJvm() throws Throwable {
    int[] data = new Random(1).ints(ITEMS).toArray();
    long[] wide = new Random(2).longs(ITEMS).toArray();
    byte[] small = new byte[ITEMS];
    float[] single = new float[ITEMS];
    Random random = new Random(3);
    for (int i = 0; i < ITEMS; i++) {
      single[i] = random.nextFloat() * 1000;
    }
    int[] ourData = data.clone();
    long[] ourWide = wide.clone();
    byte[] ourSmall = small.clone();
    float[] ourSingle = single.clone();
    jvm("mix", 12345, true, ourData, ourSmall, ourWide, ourSingle);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment d = arena.allocateFrom(ValueLayout.JAVA_INT, data);
      MemorySegment s = arena.allocateFrom(ValueLayout.JAVA_BYTE, small);
      MemorySegment w = arena.allocateFrom(ValueLayout.JAVA_LONG, wide);
      MemorySegment f = arena.allocateFrom(ValueLayout.JAVA_FLOAT, single);
      MemorySegment traps = arena.allocate(64);
      device(arena, "mix_", 12345, (byte) 1, d, ITEMS, s, ITEMS, w, ITEMS, f, ITEMS, traps);
      assertArrayEquals(ourData, d.toArray(ValueLayout.JAVA_INT));
      assertArrayEquals(ourSmall, s.toArray(ValueLayout.JAVA_BYTE));
      assertArrayEquals(ourWide, w.toArray(ValueLayout.JAVA_LONG));
      assertArrayEquals(ourSingle, f.toArray(ValueLayout.JAVA_FLOAT));
    }
  }

  @Test
  void theSmallestItemThatThrowsIsRecorded() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      int[] divisors = new int[ITEMS];
      java.util.Arrays.fill(divisors, 3);
      divisors[77] = 0;
      divisors[200] = 0;
      MemorySegment values = arena.allocate(4L * ITEMS, 8);
      MemorySegment by = arena.allocateFrom(ValueLayout.JAVA_INT, divisors);
      MemorySegment traps = arena.allocate(64, 8);
      traps.fill((byte) 0x7f);
      device(arena, "divide", values, ITEMS, by, ITEMS, traps);
      assertEquals(77, Stream.of(0, 1, 2, 3).mapToInt(i -> traps.getAtIndex(
          ValueLayout.JAVA_INT, i)).min().orElseThrow());
    }
  }

  /** The method itself, as the CPU back end runs it. */
  private static void jvm(String kernel, Object... arguments) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {folder.resolve("classes").toUri().toURL()}, OpenClTest.class.getClassLoader());
        RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
            .cpuMode(CpuMode.DIRECT).build()) {
      Class<?> launcher = loader.loadClass("tour.KernelsGpu");
      Object on = launcher.getMethod("on", KernelTarget.class).invoke(null, runtime);
      List<Object> all = new ArrayList<>(List.of(Launch.items(ITEMS)));
      all.addAll(List.of(arguments));
      for (Method method : launcher.getMethods()) {
        if (method.getName().equals(kernel)) {
          method.invoke(on, all.toArray());
        }
      }
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }

  /** The text, compiled for this machine, item after item. */
  @SuppressWarnings("restricted")
  private static void device(Arena arena, String symbol, Object... arguments) throws Throwable {
    SymbolLookup symbols = SymbolLookup.libraryLookup(library(), arena);
    List<ValueLayout> layouts = Stream.of(arguments).map(OpenClTest::layout).toList();
    MethodHandle kernel = Linker.nativeLinker().downcallHandle(
        symbols.find(symbol).orElseThrow(),
        FunctionDescriptor.ofVoid(layouts.toArray(ValueLayout[]::new)));
    MethodHandle item = Linker.nativeLinker().downcallHandle(
        symbols.find("rk_item").orElseThrow(),
        FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
    for (int i = 0; i < ITEMS; i++) {
      item.invokeWithArguments(i);
      kernel.invokeWithArguments(arguments);
    }
  }

  private static ValueLayout layout(Object argument) {
    return switch (argument) {
      case Integer _ -> ValueLayout.JAVA_INT;
      case Byte _ -> ValueLayout.JAVA_BYTE;
      default -> ValueLayout.ADDRESS;
    };
  }

  private static synchronized Path library() throws Exception {
    Path library = folder.resolve("libtour.so");
    if (!Files.exists(library)) {
      Object clang = Tools.require(Tool.CLANG);
      Path kernels = folder.resolve("kernels.o");
      Path host = folder.resolve("host.o");
      List<Object> command = new ArrayList<>(List.of(clang));
      command.addAll(OPTIONS);
      command.addAll(List.of("-O1", "-ffp-contract=off", "-fPIC", "-c", "-o", kernels, text));
      run(command.toArray());
      run(clang, "-O1", "-fPIC", "-c", "-o", host, SOURCES.resolve("host.cpp"));
      run(clang, "-shared", "-o", library, kernels, host);
    }
    return library;
  }
}
