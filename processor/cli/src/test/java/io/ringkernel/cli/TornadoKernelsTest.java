package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kernels for TornadoVM's {@code KernelContext}, from class files. TornadoVM is not there: what its
 * API is called is written down here, without a body.
 */
final class TornadoKernelsTest {
  private static final String API = "uk.ac.manchester.tornado.api";

  private static final String CONTEXT = """
      package uk.ac.manchester.tornado.api;

      import uk.ac.manchester.tornado.api.types.arrays.*;

      public class KernelContext {
        public final Integer globalIdx = 0, globalIdy = 0, globalIdz = 0;
        public final Integer localIdx = 0, localIdy = 0, localIdz = 0;
        public final Integer groupIdx = 0, groupIdy = 0, groupIdz = 0;
        public final Integer globalGroupSizeX = 0, globalGroupSizeY = 0, globalGroupSizeZ = 0;
        public final Integer localGroupSizeX = 0, localGroupSizeY = 0, localGroupSizeZ = 0;

        public void localBarrier() {}
        public void globalBarrier() {}
        public int[] allocateIntLocalArray(int n) { return null; }
        public float[] allocateFloatLocalArray(int n) { return null; }
        public void atomicAdd(IntArray array, int index, int value) {}
        public void atomicAdd(int[] array, int index, int value) {}
        public float simdSum(float value) { return value; }
        public float simdShuffleDown(float value, int distance) { return value; }
        public float simdBroadcastFirst(float value) { return value; }
        public void mmaStore(float[] tile, int lane) {}
        public void asyncCopyGlobalToLocal(float[] to, FloatArray from) {}
      }
      """;
  private static final String ARRAY = """
      package uk.ac.manchester.tornado.api.types.arrays;

      public final class NAME {
        public TYPE get(int index) { return 0; }
        public void set(int index, TYPE value) {}
        public int getSize() { return 0; }
      }
      """;
  private static final String MATH = """
      package uk.ac.manchester.tornado.api.math;

      public class TornadoMath {
        public static float sin(float x) { return x; }
        public static float pow(float x, float y) { return x; }
        public static float max(float x, float y) { return x; }
        public static float floatPI() { return 0; }
      }
      """;
  private static final String THEIRS = """
      package demo;

      import uk.ac.manchester.tornado.api.KernelContext;
      import uk.ac.manchester.tornado.api.math.TornadoMath;
      import uk.ac.manchester.tornado.api.types.arrays.*;

      public class Kernels {
        public static void saxpy(KernelContext context, float a, FloatArray x, FloatArray y) {
          int i = context.globalIdx;
          if (i < y.getSize()) {
            y.set(i, a * x.get(i) + y.get(i));
          }
        }

        public static void product(KernelContext context, FloatArray a, FloatArray b, FloatArray c,
            int size) {
          int column = context.globalIdx;
          int row = context.globalIdy;
          float sum = 0;
          for (int k = 0; k < size; k++) {
            sum += at(context, a, row * size + k) * b.get(k * size + column);
          }
          c.set(row * size + column, sum);
        }

        static float at(KernelContext context, FloatArray a, int index) {
          return a.get(index);
        }

        public static void reduce(KernelContext context, IntArray in, IntArray out) {
          int local = context.localIdx;
          int size = context.localGroupSizeX;
          int[] shared = context.allocateIntLocalArray(128);
          shared[local] = in.get(context.globalIdx);
          for (int step = size / 2; step > 0; step /= 2) {
            context.localBarrier();
            if (local < step) {
              shared[local] += shared[local + step];
            }
          }
          if (local == 0) {
            context.atomicAdd(out, context.groupIdx, shared[0]);
          }
        }

        public static void mathematics(KernelContext context, FloatArray x, LongArray n,
            ByteArray small, DoubleArray wide) {
          int i = context.globalIdx;
          int all = context.globalGroupSizeX;
          x.set(i, TornadoMath.max(TornadoMath.sin(x.get(i)), TornadoMath.pow(x.get(i), 3f)));
          n.set(i, n.get(i) >>> all);
          small.set(i, (byte) (small.get(i) * 3));
          wide.set(i, wide.get(i) / TornadoMath.floatPI());
        }

        public static void lanes(KernelContext context, FloatArray x) {
          int i = context.globalIdx;
          float value = x.get(i);
          float sum = context.simdSum(value);
          float next = context.simdShuffleDown(value, 1);
          x.set(i, sum + next + context.simdBroadcastFirst(value));
        }
      }
      """;
  /** The same for our context; names of variables are those above. */
  private static final List<Map.Entry<String, String>> CHANGES = List.of(
      Map.entry("import uk.ac.manchester.tornado.api.KernelContext;",
          "import io.ringkernel.GpuContext;"),
      Map.entry("import uk[^;]*;", ""), Map.entry("KernelContext", "GpuContext"),
      Map.entry("public static void", "@io.ringkernel.GpuKernel(blockSize = 128) static void"),
      Map.entry("context\\.(global|local)Id([xy])", "context.$1Id@$2()"),
      Map.entry("context\\.groupIdx", "context.blockIdX()"),
      Map.entry("context\\.localGroupSizeX", "context.blockDimX()"),
      Map.entry("context\\.globalGroupSizeX", "context.gridDimX() * context.blockDimX()"),
      Map.entry("@x\\(", "X("), Map.entry("@y\\(", "Y("),
      Map.entry("localBarrier", "barrier"), Map.entry("allocateIntLocalArray", "sharedInts"),
      Map.entry("simdSum", "subgroupAdd"), Map.entry("simdShuffleDown", "subgroupShuffleDown"),
      Map.entry("simdBroadcastFirst\\(value\\)", "subgroupShuffle(value, 0)"),
      Map.entry("TornadoMath.max", "Math.max"),
      Map.entry("TornadoMath.sin\\(x.get\\(i\\)\\)", "(float) Math.sin((double) x[i])"),
      Map.entry("TornadoMath.pow\\(x.get\\(i\\), 3f\\)",
          "(float) Math.pow((double) x[i], (double) 3f)"),
      Map.entry("TornadoMath.floatPI\\(\\)", "(float) Math.PI"),
      Map.entry("(Float|Int|Long|Byte|Double)Array ", "@$1[] "),
      Map.entry("@Float\\[", "float["), Map.entry("@Int\\[", "int["),
      Map.entry("@Long\\[", "long["), Map.entry("@Byte\\[", "byte["),
      Map.entry("@Double\\[", "double["), Map.entry("\\.getSize\\(\\)", ".length"),
      Map.entry("(\\w+)\\.get\\(([^()]*(?:\\(\\))?)\\)", "$1[$2]"),
      Map.entry("(\\w+)\\.set\\(([^,]*), (.*)\\);", "$1[$2] = $3;"));

  @TempDir
  private Path folder;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void compileTheApi() throws IOException {
    List<String> sources = new ArrayList<>(List.of(CONTEXT, MATH));
    Map.of("FloatArray", "float", "IntArray", "int", "LongArray", "long", "ByteArray", "byte",
        "DoubleArray", "double", "FP8Array", "float").forEach((name, type) ->
            sources.add(ARRAY.replace("NAME", name).replace("TYPE", type)));
    javac("api", sources);
  }

  private Path javac(String name, List<String> texts) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(name));
    List<String> arguments = new ArrayList<>(List.of("-g", "-nowarn", "-proc:none", "-d",
        classes.toString(), "-cp",
        folder.resolve("api") + File.pathSeparator + System.getProperty("java.class.path")));
    for (String text : texts) {
      String type = text.replaceFirst("(?s).*?public (?:final )?class (\\w+).*", "$1");
      Path source = Files.createDirectories(folder.resolve(name + "-src")).resolve(type + ".java");
      arguments.add(Files.writeString(source, text).toString());
    }
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null,
        arguments.toArray(String[]::new)));
    return classes;
  }

  private int codegen(Path classes, String out, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("codegen", classes, "-o",
        folder.resolve(out)));
    arguments.addAll(List.of(more));
    return RingKernel.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true),
        arguments.stream().map(Object::toString).toArray(String[]::new));
  }

  @Test
  void theyCompileUnchangedToTheTextsOfKernelsOfOurs() throws IOException {
    String ours = THEIRS;
    for (Map.Entry<String, String> change : CHANGES) {
      ours = ours.replaceAll(change.getKey(), change.getValue());
    }
    assertEquals(0, codegen(javac("theirs", List.of(THEIRS)), "a", "--block-size", 128),
        err::toString);
    assertEquals(0, codegen(javac("ours", List.of(ours)), "b"), err::toString);
    for (String file : new String[] {"kernel.cu", "kernel.wgsl", "kernel.metal"}) {
      String text = Files.readString(folder.resolve("a/demo.Kernels").resolve(file));
      assertEquals(Files.readString(folder.resolve("b/demo.Kernels").resolve(file)), text);
      for (String kernel : new String[] {"saxpy", "product", "reduce", "lanes"}) {
        assertTrue(text.contains(kernel + "("), file + " lacks " + kernel);
      }
    }
    assertTrue(Files.readString(folder.resolve("a/demo.Kernels/kernel.cu"))
        .contains("__launch_bounds__(128)"));
    assertTrue(Files.readString(folder.resolve("a/demo.Kernels/kernel.json"))
        .contains(Freshness.sha256(Files.readAllBytes(folder.resolve(
            "theirs/demo/Kernels.class")))), "the hash is that of the file");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "float[] t = context.allocateFloatLocalArray(8); context.mmaStore(t, 0);|RK104|mmaStore",
    "float[] t = context.allocateFloatLocalArray(8); context.asyncCopyGlobalToLocal(t, x);"
        + "|RK104|asyncCopyGlobalToLocal"})
  void whatHasNoCounterpartIsRefusedByName(String body, String code, String name)
      throws IOException {
    Path classes = javac("refused", List.of(kernel("FloatArray x", body)));
    assertEquals(1, codegen(classes, "out"));
    assertTrue(err.toString().contains(code) && err.toString().contains(name), err::toString);
    assertTrue(err.toString().contains("Kernels.java:4"), err::toString);
    assertFalse(Files.exists(folder.resolve("out/demo.Kernels")));
  }

  @Test
  void formatsThatWeHaveOtherwiseAreRefused() throws IOException {
    Path classes = javac("refused", List.of(kernel("FP8Array x", "x.set(0, x.get(0));")));
    assertEquals(1, codegen(classes, "out"));
    assertTrue(err.toString().contains("RK102") && err.toString().contains("FP8Array"),
        err::toString);
  }

  private static String kernel(String parameter, String body) {
    return "package demo;\nimport " + API + ".*; import " + API + ".types.arrays.*;\n"
        + "public class Kernels { public static void k(KernelContext context, " + parameter
        + ") {\n" + body + " } }\n";
  }

  @Test
  void aSizeOfBlocksThatNoDeviceHasIsWrongUse() throws IOException {
    Path classes = javac("theirs", List.of(THEIRS));
    for (int size : new int[] {0, -1, 1025}) {
      assertEquals(2, codegen(classes, "out", "--block-size", size));
    }
    assertEquals(3, Stream.of(err.toString().split("takes a number from 1 to 1024")).count() - 1);
  }
}
