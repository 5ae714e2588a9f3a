package io.ringkernel.tests.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.compiler.ClassFileKernels;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.processor.RingKernelProcessor;
import io.ringkernel.verify.execution.TargetCompilers;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Code at the limits of Java: deep, long, wide; from its source and from its class file. */
class LimitsTest {
  private static final int DEPTH = 200;
  private static final String TOO_DEEP =
      "a kernel whose statements nest more deeply than target wgsl guarantees";

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> twoHundredLevelsCompile() {
    return Stream.of(
        accepted("parentheses", "a = " + "(".repeat(DEPTH) + "a" + ")".repeat(DEPTH) + ";"),
        accepted("calls", "a = " + "f(".repeat(DEPTH) + "a" + ")".repeat(DEPTH) + ";"),
        accepted("negations", "if (" + "!".repeat(DEPTH) + "(a > 0)) a++;"),
        accepted("blocks", "{".repeat(DEPTH) + "a++;" + "}".repeat(DEPTH)),
        accepted("choices", "a = " + each(k -> "a > " + k + " ? a + " + k + " : ") + "0;"),
        tooDeepForWgsl("branches", each(k -> "if (a > " + k + ") {") + "a++;" + "}".repeat(DEPTH)),
        tooDeepForWgsl("alternatives", each(k -> "if (a == " + k + ") a += y[" + k + "]; else ")
            + "a = 3;"),
        accepted("conditions", "if (" + each(k -> "y[" + k + "] > " + k + " && ") + "a > 0) a++;"),
        accepted("operators", "a = " + each(k -> "(a ^ " + k + ") + ") + "1;"),
        tooDeepForWgsl("loops",
            each(k -> "for (int i%1$d = 0; i%1$d < (a & 1); i%1$d++) {".formatted(k)) + "a++;"
                + "}".repeat(DEPTH)));
  }

  @Test
  void parametersMayBeAsManyAsJavaAllows() {
    // Java counts the context as well (JVMS 4.3.3), so a kernel has 254 of its own.
    assertEquals("", compiled("""
        final class Limits {
          @GpuKernel
          static void k(GpuContext gpu, int[] y, %s) {
            y[0] = sum(%s, y[1], y[2]);
          }

          @StencilKernel
          static void s(GridPos at, float[] y, long l, %s) {
            at.set(y, p0 + p250);
          }

          static int sum(%s) {
            return %s;
          }
        }
        """.formatted(numbers("int p", 253), numbers("p", 253), numbers("int p", 251),
        numbers("int p", 255), numbers("p", 255).replace(",", " +"))));
    assertEquals("", compiledFromClassFile());
  }

  private static String numbers(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(k -> prefix + k).collect(Collectors.joining(", "));
  }

  @Test
  void deeperCodeThanTheStackIsRefusedAndDoesNotCrash() {
    // Javac's parser takes operators in a loop; its later phases, too, would overflow. How deep is
    // too deep depends on what HotSpot has compiled; this is three times what was seen to pass.
    String said = compiled(kernel("a = " + "(a ^ 1) + ".repeat(60_000) + "a;"));
    assertEquals("""
        Limits.java:2: error: RK112: the code of Limits is nested too deeply
        final class Limits {
              ^
          note: split long chains of operators or else, and deep nesting, into methods
        1 error
        """, said.substring(said.lastIndexOf("Limits.java")).replace("\r\n", "\n"));
  }

  @Test
  void workGrowsWithTheLengthOfAMethodAndNoFaster() {
    workOf(500);
    long small = workOf(1000);
    long large = workOf(4000);
    assertTrue(large < 6 * small, "%d bytes for 1000 lines, %d for 4000".formatted(small, large));
  }

  @Test
  void tenThousandLinesCompile() {
    assertEquals("", compiled(kernel("a += 3;\n".repeat(10_000))));
    assertEquals("", compiledFromClassFile());
  }

  /** The bytes allocated on the way, which unlike the time do not depend on the machine. */
  private long workOf(int lines) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    String source = kernel(IntStream.range(0, lines)
        .mapToObj(k -> "if (a > " + k + ") a += y[a];").collect(Collectors.joining("\n")));
    long before = threads.getTotalThreadAllocatedBytes();
    assertEquals("", compiled(source));
    return threads.getTotalThreadAllocatedBytes() - before;
  }

  private static String each(IntFunction<String> part) {
    return IntStream.range(0, DEPTH).mapToObj(part).collect(Collectors.joining());
  }

  private DynamicTest accepted(String name, String statements) {
    return DynamicTest.dynamicTest(name, () -> {
      assertEquals("", compiled(kernel(statements)));
      assertCompilesFromClassFile();
    });
  }

  /** Tint takes no more than 127 levels; every other target has its form. */
  private DynamicTest tooDeepForWgsl(String name, String statements) {
    return DynamicTest.dynamicTest(name, () -> {
      String said = compiled(kernel(statements));
      assertTrue(said.contains("Limits.java:11: warning: RK203: " + TOO_DEEP + "\n")
          && said.endsWith("\n1 warning\n"), said);
      assertTrue(Files.exists(folder.resolve("META-INF/ringkernel/Limits/kernel.cu")));
      assertTrue(Files.exists(folder.resolve("META-INF/ringkernel/Limits/kernel.metal")));
      assertCompilesFromClassFile();
    });
  }

  /** The deepest kernels that are taken are also taken by Tint and naga. */
  @Test
  void whatIsNotTooDeepForWgslIsTakenThere() throws IOException {
    List<String> texts = new ArrayList<>();
    for (IntFunction<String> shape : List.<IntFunction<String>>of(
        n -> "if (a > 1) {".repeat(n) + "a++;" + "}".repeat(n),
        n -> "while (true) { if (a > 9) break;".repeat(n) + "a++;" + "}".repeat(n),
        n -> "switch (a) { case 1: a++; break; default:".repeat(n) + "a++;" + "}".repeat(n),
        n -> "if (a == 7) a++; else ".repeat(2 * n) + "a = 3;")) {
      texts.add(deepest(shape));
    }
    for (List<TargetCompilers.Verdict> verdicts : List.of(TargetCompilers.tint(texts),
        TargetCompilers.naga(texts))) {
      verdicts.forEach(TargetCompilers.Verdict::orFail);
    }
  }

  /** The text for WGSL of the deepest such statement that has one. */
  private String deepest(IntFunction<String> shape) throws IOException {
    String text = "";
    int taken = 8;
    int refused = 64;
    while (refused - taken > 1) {
      int depth = (taken + refused) / 2;
      if (compiled(kernel(shape.apply(depth))).isEmpty()) {
        taken = depth;
        text = Files.readString(folder.resolve("META-INF/ringkernel/Limits/kernel.wgsl"));
      } else {
        refused = depth;
      }
    }
    assertTrue(taken > 20, "no more than " + taken + " levels");
    return text;
  }

  /** Class files hold jumps, so their statements may be nested in another way. */
  private void assertCompilesFromClassFile() {
    String said = compiledFromClassFile();
    assertTrue(said.isEmpty() || said.equals(TOO_DEEP), said);
  }

  /** What the other front end says of the class that javac wrote last. */
  private String compiledFromClassFile() {
    Diagnostics told = new Diagnostics();
    ClassFileKernels kernels = new ClassFileKernels(this::classFile,
        new KernelCompiler(KernelCompiler.findLowerings(LimitsTest.class.getClassLoader())), false);
    boolean isCompiled = kernels.compile("Limits", told).isPresent();
    assertTrue(isCompiled, told.all().toString());
    return told.all().stream().map(Diagnostic::message).collect(Collectors.joining("\n"));
  }

  private Optional<byte[]> classFile(String internalName) {
    String file = internalName + ".class";
    try (InputStream library = LimitsTest.class.getResourceAsStream("/" + file)) {
      return Optional.of(library != null ? library.readAllBytes()
          : Files.readAllBytes(folder.resolve(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kernel(String statements) {
    return """
        final class Limits {
          static int f(int a) {
            return a * 3 + 1;
          }

          @GpuKernel
          static void k(GpuContext gpu, int[] y) {
            int i = gpu.globalIdX();
            int a = y[i];
            %s
            y[i] = a;
          }
        }
        """.formatted(statements);
  }

  /** What javac says. */
  private String compiled(String source) {
    StringWriter text = new StringWriter();
    Path file = folder.resolve("Limits.java");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.writeString(file, "import io.ringkernel.*;\n" + source);
      JavaCompiler.CompilationTask task = javac.getTask(text, files, null,
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"),
              "-proc:full"),
          null, files.getJavaFileObjects(file));
      task.setProcessors(List.of(new RingKernelProcessor()));
      // Javac itself fails here and there at these depths on the stack that a test has.
      Thread compiler = new Thread(null, task::call, "javac", 8L << 20);
      compiler.start();
      compiler.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }
}
