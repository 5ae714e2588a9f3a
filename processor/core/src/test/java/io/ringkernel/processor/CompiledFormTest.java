package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Launchers and codecs as class files: they say what javac makes of their sources. */
class CompiledFormTest {
  private static final String EVERYTHING = """
      package demo;

      import io.ringkernel.*;

      public class Holder {
        public enum Side { BUY, SELL }

        @GpuType
        public record Venue(Side side, Inner inner) {}

        @GpuType
        record Inner(short a, double b) {}

        @RingMessage(typeId = 7, version = 3)
        record Order(@MessageId long id, Side side, @Length(4) float[] levels,
            @MaxLength(5) byte[] blob, @MaxLength(6) String name, @Length(3) boolean[] flags,
            @MaxLength(2) double[] wide, Venue venue, @CorrelationId long group,
            @Priority int urgency, @Deadline long patience, byte last, @MaxLength(3) char[] letters,
            @Length(40000) byte[] many, short small, char letter, boolean flag, float ratio,
            double decode) {}

        @RingMessage
        public record Nothing() {}

        @RingMessage(version = 40000)
        public record Marked(@Priority Side side, int index, double offset, long segment) {}

        @RingMessage
        public record Text(@Length(2) int[] only) {}
      }
      """;

  private static final String KERNELS = """
      package demo;

      import io.ringkernel.*;

      public final class Shapes {
        private Shapes() {}

        @GpuKernel
        static void all(GpuContext gpu, boolean z, byte b, short s, char c, int i, long l, float f,
            double d, boolean[] zs, byte[] bs, short[] ss, char[] cs, int[] is, long[] ls,
            float[] fs, double[] ds) {
          int at = gpu.globalIdX();
          if (at < is.length && at < fs.length) {
            is[at] = i;
            fs[at] = f;
          }
        }

        @GpuKernel(blockSize = {16, 16})
        static void views(GpuContext gpu, FloatView2D image, IntView3D arguments,
            DoubleView1D launch) {
          int x = gpu.globalIdX();
          int y = gpu.globalIdY();
          if (x < image.width() && y < image.height()) {
            image.set(x, y, 2);
          }
        }

        @GpuKernel
        static void none(GpuContext gpu) {}

        @StencilKernel(halo = 1, boundary = Boundary.CONSTANT, outside = -0.0)
        static void flat(GridPos at, float[] now, float[] next, float width) {
          at.set(next, at.here(now) + width * at.north(now));
        }

        @StencilKernel(grid = Grid.D3, halo = 2, boundary = Boundary.CONSTANT,
            outside = Double.POSITIVE_INFINITY, rotate = {"now", "next"})
        static void deep(GridPos at, float[] now, float[] next, int steps) {
          at.set(next, at.here(now));
        }
      }
      """;

  private static final String INTERFACE = """
      package demo;

      import io.ringkernel.*;

      public interface Face {
        enum Mood {
          GLAD {},
          SAD
        }

        @RingMessage
        record Look(Mood mood, byte times) {
          public byte times() {
            return times;
          }
        }

        @GpuKernel
        static void twice(GpuContext gpu, int[] numbers) {
          int i = gpu.globalIdX();
          if (i < numbers.length) {
            numbers[i] *= 2;
          }
        }

        @GpuKernel
        static void thrice(GpuContext gpu, int[] numbers) {
          int i = gpu.globalIdX();
          if (i < numbers.length) {
            numbers[i] *= 3;
          }
        }
      }
      """;

  @TempDir
  private static Path folder;
  private static Map<String, String> ours;
  private static Map<String, String> javacs;

  @BeforeAll
  static void compile() throws IOException {
    ours = compile("ours").files();
    javacs = compile("javac", "-Aringkernel.classes=false").files();
  }

  private static TestCompiler.Result compile(String name, String... options) throws IOException {
    TestCompiler.Result result =
        new TestCompiler(Files.createDirectory(folder.resolve(name))).option("-g", "-Xlint:none")
            .option(options).source(EVERYTHING).source(KERNELS).source(INTERFACE)
            .source(Samples.KERNELS).source(Samples.BANK).compile();
    assertEquals("[]", result.errors().toString());
    return result;
  }

  @Test
  void classFilesSayWhatJavacMakesOfTheSources() {
    assertEquals(javacs.keySet(), ours.keySet());
    int compared = 0;
    for (String path : ours.keySet()) {
      if (path.endsWith("Gpu.class") || path.endsWith("Codec.class")) {
        ClassForm own = new ClassForm(bytes(ours.get(path)));
        ClassForm other = new ClassForm(bytes(javacs.get(path)));
        assertEquals(other.text(), own.text(), path);
        own.lines().forEach((method, lines) -> lines.forEach((at, line) -> assertEquals(
            other.lines().get(method).get(at), line, path + " " + method + " at " + at)));
        assertTrue(own.lines().values().stream().filter(lines -> !lines.isEmpty()).count() >= 5,
            path);
        compared++;
      }
    }
    assertEquals(11, compared);
  }

  @Test
  void filesBesideAreTheSame() {
    assertTrue(ours.containsKey("demo/KernelsGpu.java"));
    assertEquals(withoutClasses(javacs), withoutClasses(ours));
  }

  private static Map<String, String> withoutClasses(Map<String, String> files) {
    Map<String, String> others = new TreeMap<>(files);
    others.keySet().removeIf(path -> path.endsWith(".class"));
    return others;
  }

  @Test
  void aSecondStepCompilesWhatTheProcessorAloneWrote() throws IOException {
    Map<String, String> written = compile("first", "-proc:only").files();
    TestCompiler second = new TestCompiler(Files.createDirectory(folder.resolve("second")))
        .option("-proc:none", "-g", "-Xlint:none");
    List.of(EVERYTHING, KERNELS, INTERFACE, Samples.KERNELS, Samples.BANK)
        .forEach(second::source);
    written.forEach((path, text) -> {
      if (path.endsWith(".java")) {
        second.source(path, text);
      }
    });
    TestCompiler.Result made = second.compile();
    assertEquals("[]", made.errors().toString());
    assertTrue(made.files().keySet().containsAll(ours.keySet().stream()
        .filter(path -> path.endsWith("Gpu.class") || path.endsWith("Codec.class")).toList()));
  }

  @Test
  void whatNoClassFileHoldsIsLeftToTheCompilerWhichSaysSo() throws IOException {
    String bytes = IntStream.range(0, 100).mapToObj(i -> "byte b" + i)
        .collect(Collectors.joining(", "));
    String rows = IntStream.range(0, 60).mapToObj(i -> "Row r" + i)
        .collect(Collectors.joining(", "));
    TestCompiler.Result result = new TestCompiler(Files.createDirectory(folder.resolve("large")))
        .source("package demo; import io.ringkernel.*; @RingMessage record Large(" + rows
            + ") { @GpuType record Row(" + bytes + ") {} }").compile();

    assertEquals(1, result.errors().size(), result.errors().toString());
    assertTrue(result.errors().getFirst().endsWith(": code too large"),
        result.errors().toString());
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
