package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.cli.RingKernel;
import io.ringkernel.compiler.Compilation.TargetResult;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.export.tornado.TornadoCudaLowering;
import io.ringkernel.export.tornado.TornadoOpenClLowering;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.verify.execution.EmulatedGpu;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.TargetCompilers;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kernels as prebuilt tasks of TornadoVM. TornadoVM is not there: a stand-in of its API, from the
 * resources, passes arrays as it does, and the text runs on the emulator or by clang.
 */
final class TornadoExportTest {
  private static final Path SAMPLE =
      Path.of("../samples/tornado/src/main/java/io/ringkernel/samples/tornado");
  private static final Path STAND_IN = Path.of("src/test/resources/tornado");
  private static final List<byte[]> HIDDEN = List.of(new byte[8], new byte[8], new byte[8],
      new byte[8]);

  @TempDir
  private static Path folder;
  private static final Map<String, String> OPENCL = new TreeMap<>();
  private static final Map<String, String> CUDA = new TreeMap<>();
  /** Keeps what it has compiled. */
  private static EmulatedGpu gpu;

  @BeforeAll
  static void export() throws IOException {
    KernelCompiler compiler = new KernelCompiler(
        List.of(new TornadoCudaLowering(), new TornadoOpenClLowering()));
    for (Map.Entry<String, Module> each : SourceCorpus.modules().entrySet()) {
      Diagnostics told = new Diagnostics();
      List<TargetResult> results = compiler.compile(new KernelCompiler.Request(each.getValue(),
          Map.of(), KernelCompiler.Places.NONE, each.getKey()), told).orElseThrow().targets();
      results.get(0).artifact().ifPresent(a -> CUDA.put(each.getKey(), a.text()));
      results.get(1).artifact().ifPresent(a -> OPENCL.put(each.getKey(), a.text()));
    }
    Path generated = folder.resolve("generated");
    assertEquals(0, RingKernel.run(new PrintWriter(System.out), new PrintWriter(System.err),
        "codegen", SAMPLE.resolve("Kernels.java").toString(), "--backend", "tornado",
        "-o", generated.toString()));
    javac("classes", SAMPLE.resolve("Main.java"), generated, STAND_IN);
  }

  private static void javac(String out, Path... inputs) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-path", "-Werror",
        "-d",
        folder.resolve(out).toString()));
    for (Path input : inputs) {
      try (Stream<Path> files = Files.walk(input)) {
        files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted()
            .forEach(arguments::add);
      }
    }
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null,
        arguments.toArray(String[]::new)));
  }

  @AfterEach
  void usualHeader() {
    System.clearProperty("stub.header");
  }

  @Test
  void clangAcceptsTheOpenClOfEveryKernel() throws Exception {
    assertTrue(OPENCL.size() > 150, OPENCL.size() + " texts");
    Path texts = Files.createDirectories(folder.resolve("opencl"));
    List<String> command = new ArrayList<>(List.of(Tools.require(Tool.CLANG).toString(), "-x",
        "cl", "-cl-std=CL1.2", "-Xclang", "-fdeclare-opencl-builtins", "-Wall", "-Wno-unused",
        "-Werror", "-fsyntax-only"));
    for (Map.Entry<String, String> text : OPENCL.entrySet()) {
      command.add(Files.writeString(texts.resolve(text.getKey() + ".cl"), text.getValue())
          .toString());
    }
    execute(command);
  }

  private static void execute(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  @Test
  void clangAcceptsTheCudaOfEveryKernel() {
    assertTrue(CUDA.size() > 150, CUDA.size() + " texts");
    TargetCompilers.cudaByClangTogether(List.copyOf(CUDA.values()))
        .forEach(TargetCompilers.Verdict::orFail);
  }

  /** NVRTC is told nothing by TornadoVM, and would fuse products and sums. */
  @Test
  void productsInCudaAreNeverFused() {
    assertTrue(CUDA.values().stream().noneMatch(t -> t.contains("-fmad")));
    assertTrue(CUDA.values().stream().filter(t -> t.contains("__fmul_rn(")).count() > 30);
  }

  @Test
  void tasksInCudaComputeWhatTheJvmComputes() throws Exception {
    run(TornadoExportTest::onEmulator, "CUDA");
  }

  /** Item after item, so without the kernel that has barriers. */
  @Test
  void tasksInOpenClComputeWhatTheJvmComputes() throws Exception {
    run(TornadoExportTest::onThisMachine, "OPENCL", "without barriers");
  }

  @Test
  void headersOfOtherSizesAreFoundToo() throws Exception {
    System.setProperty("stub.header", "24");
    run(TornadoExportTest::onEmulator, "CUDA");
  }

  /** A device that moves the data behind the header elsewhere is noticed before any harm. */
  @Test
  void arraysThatLieOtherwiseAreNotTouched() {
    IllegalStateException refused = assertThrows(IllegalStateException.class, () -> run(launch -> {
      List<byte[]> moved = new ArrayList<>();
      for (Object given : (List<?>) launch.get("given")) {
        byte[] bytes = (byte[]) given;
        moved.add(bytes.length <= 8 ? bytes : concat(new byte[16], bytes));
      }
      List<byte[]> left = onEmulator(with(launch, moved));
      for (int i = 0; i < moved.size(); i++) {
        assertTrue(Arrays.equals(moved.get(i), left.get(i)), "parameter " + i + " was touched");
      }
      return left.stream().map(b -> b.length <= 8 ? b : Arrays.copyOfRange(b, 16, b.length))
          .toList();
    }, "CUDA"));
    assertEquals("io.ringkernel.samples.tornado.Kernels.saxpy did not run, or did not find its"
        + " arrays 16 bytes behind their start, so it touched nothing: this TornadoVM passes arrays"
        + " otherwise", refused.getMessage());
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static Map<String, Object> with(Map<String, Object> launch, List<byte[]> given) {
    Map<String, Object> changed = new TreeMap<>(launch);
    changed.put("given", given);
    return changed;
  }

  /** The program of a user: the sample, which compares all results. */
  private static void run(Function<Map<String, Object>, List<byte[]>> device, String... arguments)
      throws Exception {
    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
      loader.loadClass("uk.ac.manchester.tornado.api.TornadoExecutionPlan").getField("device")
          .set(null, device);
      loader.loadClass("io.ringkernel.samples.tornado.Main").getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    }
  }

  private static synchronized List<byte[]> onEmulator(Map<String, Object> launch) {
    gpu = gpu == null ? EmulatedGpu.of(EmulatedLanguage.CUDA) : gpu;
    try {
      String text = Files.readString(Path.of((String) launch.get("file")));
      long[] items = (long[]) launch.get("items");
      long[] block = (long[]) launch.get("block");
      List<byte[]> parameters = new ArrayList<>(HIDDEN);
      for (Object given : (List<?>) launch.get("given")) {
        parameters.add((byte[]) given);
      }
      EmulatedGpu.JobResult result = gpu.run(new EmulatedGpu.Job(text,
          (String) launch.get("symbol"), new int[] {(int) (items[0] / block[0]), 1, 1},
          new int[] {(int) block[0], 1, 1}, parameters));
      assertEquals(Outcome.Status.FINE, result.status(), result.message());
      return result.buffers().subList(HIDDEN.size(), parameters.size());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("restricted")
  private static List<byte[]> onThisMachine(Map<String, Object> launch) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup symbols = SymbolLookup.libraryLookup(library(launch), arena);
      List<Object> values = new ArrayList<>(List.of(MemorySegment.NULL, MemorySegment.NULL,
          MemorySegment.NULL, MemorySegment.NULL));
      List<ValueLayout> layouts = new ArrayList<>();
      List<?> objects = (List<?>) launch.get("objects");
      List<?> given = (List<?>) launch.get("given");
      for (int i = 0; i < objects.size(); i++) {
        values.add(objects.get(i) instanceof Number number ? number
            : arena.allocate(((byte[]) given.get(i)).length, 8)
                .copyFrom(MemorySegment.ofArray((byte[]) given.get(i))));
      }
      values.forEach(value -> layouts.add(layout(value)));
      MethodHandle kernel = Linker.nativeLinker().downcallHandle(
          symbols.find((String) launch.get("symbol")).orElseThrow(),
          FunctionDescriptor.ofVoid(layouts.toArray(ValueLayout[]::new)));
      MethodHandle item = Linker.nativeLinker().downcallHandle(
          symbols.find("rk_item").orElseThrow(),
          FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
      for (int i = 0; i < ((long[]) launch.get("items"))[0]; i++) {
        item.invokeWithArguments(i);
        kernel.invokeWithArguments(values);
      }
      return values.subList(HIDDEN.size(), values.size()).stream()
          .map(v -> v instanceof MemorySegment s ? s.toArray(ValueLayout.JAVA_BYTE) : new byte[0])
          .toList();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static ValueLayout layout(Object value) {
    return switch (value) {
      case Integer _ -> ValueLayout.JAVA_INT;
      case Float _ -> ValueLayout.JAVA_FLOAT;
      default -> ValueLayout.ADDRESS;
    };
  }

  private static Path library(Map<String, Object> launch) throws Exception {
    Path library = folder.resolve("libtasks.so");
    if (!Files.exists(library)) {
      String clang = Tools.require(Tool.CLANG).toString();
      Path kernels = folder.resolve("kernels.o");
      Path host = folder.resolve("host.o");
      execute(List.of(clang, "-x", "cl", "-cl-std=CL1.2", "-Xclang", "-fdeclare-opencl-builtins",
          "-O1", "-ffp-contract=off", "-fPIC", "-c", "-o", kernels.toString(),
          (String) launch.get("file")));
      execute(List.of(clang, "-O1", "-fPIC", "-c", "-o", host.toString(),
          "src/test/resources/tour/host.cpp"));
      execute(List.of(clang, "-shared", "-o", library.toString(), kernels.toString(),
          host.toString()));
    }
    return library;
  }
}
