package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another compiler than javac: no trees, the same files. */
class EclipseCompilerTest {
  @TempDir
  private Path folder;

  @Test
  void filesAreThoseThatJavacGets() throws Exception {
    TestCompiler.Result eclipse = design("ecj").with(new EclipseCompiler())
        .option("--release", "25").onDisk().compile();

    assertEquals("[]", eclipse.errors().toString());
    assertEquals(generated(design("javac").compile()), generated(eclipse));
  }

  @Test
  void caretStandsInTheText() throws Exception {
    TestCompiler.Result result = new TestCompiler(Files.createDirectory(folder.resolve("out")))
        .with(new EclipseCompiler()).option("--release", "25").source("""
            package demo;
            class Kernels {
              @io.ringkernel.GpuKernel
              static void stamp(io.ringkernel.GpuContext gpu, long[] times) {
                times[0] = System.nanoTime();
              }
            }
            """).onDisk().compile();

    assertTrue(result.errors().getFirst().endsWith("""
        RK104: method System.nanoTime has no device form
        Kernels.java:5:23:
            times[0] = System.nanoTime();
                              ^
        note: call a method with a body in Java"""), result.errors().toString());
  }

  @Test
  void tilesThatAreActorsAreRefused() throws Exception {
    TestCompiler.Result result = new TestCompiler(Files.createDirectory(folder.resolve("out")))
        .with(new EclipseCompiler()).option("--release", "25").source("""
            package demo;
            import io.ringkernel.*;
            class Plate {
              @StencilKernel(boundary = Boundary.CLAMP, rotate = {"a", "b"}, actorTile = {8, 8})
              static void cool(GridPos at, float[] a, float[] b) {
                at.set(b, at.north(a) + at.south(a));
              }
            }
            """).onDisk().compile();

    assertEquals(1, result.errors().size(), result.errors().toString());
    assertTrue(result.errors().getFirst().contains("RK124") && result.errors().getFirst()
        .contains("compile with javac"), result.errors().toString());
  }

  @Test
  void theBatchCompilerFindsTheProcessorOnItsPath() throws Exception {
    Path source = Files.writeString(folder.resolve("Kernels.java"), Samples.KERNELS);
    Path out = Files.createDirectory(folder.resolve("classes"));
    String path = System.getProperty("java.class.path");
    Process ecj = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java")
        .toString(), "-cp", path, "org.eclipse.jdt.internal.compiler.batch.Main", "--release",
        "25", "-d", out.toString(), "-s", out.toString(), "-processorpath", path, "-cp", path,
        source.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();

    assertEquals(0, ecj.waitFor(), Files.readString(folder.resolve("log")));
    assertTrue(Files.size(out.resolve("META-INF/ringkernel/demo.Kernels/kernel.cu")) > 0);
    assertTrue(Files.exists(out.resolve("demo/KernelsGpu.class")));
  }

  private TestCompiler design(String name) throws Exception {
    return new TestCompiler(Files.createDirectory(folder.resolve(name)))
        .source(WholePathTest.ADD).source(WholePathTest.TOTAL)
        .source(WholePathTest.COUNTER_SOURCE).source(Samples.KERNELS);
  }

  private static Map<String, String> generated(TestCompiler.Result result) {
    Map<String, String> files = new TreeMap<>(result.files());
    files.keySet().removeIf(f -> f.endsWith(".class"));
    return files;
  }
}
