package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read what codegen or a build has written. */
final class GeneratedCodeTest {
  private static final String KERNELS = """
      package demo;

      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;

      final class Kernels {
        @GpuKernel
        static void scale(GpuContext gpu, int[] numbers) {
          int i = gpu.globalIdX();
          if (i < numbers.length) {
            numbers[i] = lib.Scale.times(numbers[i]);
          }
        }
      }
      """;
  private static final String SCALE = """
      package lib;

      public final class Scale {
        public static int times(int number) {
          return 2 * number;
        }
      }
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  private Path sources;
  private Path library;
  private Path generated;

  @BeforeEach
  void generate() throws IOException {
    sources = Files.createDirectories(folder.resolve("src/demo"));
    Files.writeString(sources.resolve("Kernels.java"), KERNELS);
    sources = sources.getParent();
    library = library(SCALE);
    generated = folder.resolve("generated");
    assertEquals(0, run("codegen", sources, "-o", generated, "-cp", library), err::toString);
    out.getBuffer().setLength(0);
  }

  private Path library(String text) throws IOException {
    Path source = Files.writeString(folder.resolve("Scale.java"), text);
    Path classes = Files.createDirectories(folder.resolve("library"));
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d",
        classes.toString(), source.toString()));
    return classes;
  }

  @Test
  void aDebugBuildNamesJavaLinesForTheToolsOfCuda() throws IOException, InterruptedException {
    Path debug = folder.resolve("debug");
    assertEquals(0, run("codegen", sources, "-o", debug, "-cp", library, "--debug"),
        err::toString);
    Path text = debug.resolve("META-INF/ringkernel/demo.Kernels/kernel.cu");
    if (!Files.exists(text)) {
      text = debug.resolve("demo.Kernels/kernel.cu");
    }
    assertTrue(Files.readString(text).contains("#line 8 \"Kernels.java\"\n"),
        Files.readString(text));
    assertTrue(Files.readString(text.resolveSibling("kernel.json")).contains("\"-lineinfo\""));
    assertFalse(Files.readString(text.resolveSibling("kernel.wgsl")).contains("#line"));
    assumeTrue(Tools.has(Tool.NVCC), "nvcc is not there");
    Path ptx = folder.resolve("kernel.ptx");
    Process nvcc = new ProcessBuilder(Tools.require(Tool.NVCC).toString(), "-ptx", "-arch=sm_80",
        "-fmad=false", "-lineinfo", "-o", ptx.toString(), text.toString())
        .redirectErrorStream(true).start();
    String messages = new String(nvcc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, nvcc.waitFor(), messages);
    Matcher file = Pattern.compile("\\.file\\s+(\\d+) \"[^\"]*Kernels.java\"")
        .matcher(Files.readString(ptx));
    assertTrue(file.find(), "no .file of Kernels.java");
    assertTrue(Pattern.compile("\\.loc\\s+" + file.group(1) + " 11 ").matcher(
        Files.readString(ptx)).find(), "no .loc of the store in line 11");
  }

  private int run(Object... arguments) {
    return RingKernel.run(new PrintWriter(out), new PrintWriter(err),
        Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private int verify() {
    return run("verify", generated, "-s", sources, "-cp", library, "--no-compilers");
  }

  @Test
  void whatHasNotChangedIsFresh() {
    assertEquals(0, verify(), err::toString);
    assertTrue(out.toString().startsWith(
        "1 class: 2 dependencies fresh, 0 not found here, 3 texts intact"), out::toString);
  }

  @Test
  void aSourceThatHasChangedMakesItsTextsStale() throws IOException {
    Files.writeString(sources.resolve("demo/Kernels.java"), KERNELS + "// more\n");
    assertEquals(1, verify());
    assertTrue(err.toString().contains("demo.Kernels: Kernels.java has changed since its device"
        + " code was generated: compile demo.Kernels again"), err::toString);
  }

  @Test
  void anInlinedClassFileThatHasChangedMakesItsTextsStale() throws IOException {
    library(SCALE.replace("2 * number", "3 * number"));
    assertEquals(1, verify());
    assertTrue(err.toString().contains("class lib.Scale, inlined from a folder of classes, has"
        + " changed since"), err::toString);
  }

  /** A body in a jar is no part of any signature; only the hash in the manifest tells. */
  @Test
  void aHelperThatHasChangedInItsJarChangesManifestAndTextAndIsReported() throws IOException {
    Path jar = jar();
    assertEquals(0, run("codegen", sources, "-o", generated, "-cp", jar), err::toString);
    String manifest = Files.readString(generated.resolve("demo.Kernels/kernel.json"));
    String text = Files.readString(generated.resolve("demo.Kernels/kernel.cu"));
    assertTrue(manifest.contains("\"origin\": \"scale.jar\""), manifest);
    assertEquals(0, run("verify", generated, "-s", sources, "-cp", jar, "--no-compilers"));

    library(SCALE.replace("2 * number", "3 * number"));
    jar();
    assertEquals(1, run("verify", generated, "-s", sources, "-cp", jar, "--no-compilers"));
    assertTrue(err.toString().contains("class lib.Scale, inlined from scale.jar, has changed since"
        + " its device code was generated: compile demo.Kernels again"), err::toString);

    assertEquals(0, run("codegen", sources, "-o", generated, "-cp", jar), err::toString);
    assertNotEquals(manifest, Files.readString(generated.resolve("demo.Kernels/kernel.json")));
    assertNotEquals(text, Files.readString(generated.resolve("demo.Kernels/kernel.cu")));
    assertEquals(0, run("verify", generated, "-s", sources, "-cp", jar, "--no-compilers"));
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("scale.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("lib/Scale.class"));
      out.write(Files.readAllBytes(library.resolve("lib/Scale.class")));
    }
    return jar;
  }

  @Test
  void aTextThatWasEditedOrLostIsReported() throws IOException {
    Path text = generated.resolve("demo.Kernels/kernel.cu");
    Files.writeString(text, Files.readString(text) + "\n");
    Files.delete(generated.resolve("demo.Kernels/kernel.wgsl"));
    assertEquals(1, verify());
    assertTrue(err.toString().contains("kernel.cu was changed after it was generated"),
        err::toString);
    assertTrue(err.toString().contains("kernel.wgsl is missing"), err::toString);
  }

  @Test
  void whatIsNotHereIsCountedAndNoProblem() {
    assertEquals(0, run("verify", generated, "--no-compilers", "--json"), err::toString);
    assertTrue(out.toString().contains("\"dependenciesNotFound\" : 2"), out::toString);
    assertTrue(out.toString().contains("\"problems\" : [ ]"), out::toString);
  }

  @Test
  void quietSaysNothingWhereAllIsWell() {
    assertEquals(0, run("verify", generated, "-s", sources, "-cp", library, "-q"));
    assertEquals("", out.toString());
  }

  @Test
  void aFolderWithoutGeneratedFilesIsWrongUse() {
    assertEquals(2, run("verify", sources));
    assertTrue(err.toString().startsWith("ringkernel: no kernel.json below"), err::toString);
    assertEquals(2, run("nvcc", folder.resolve("missing")));
  }

  @Test
  void nvccGetsTheArchitectureAndItsFileAppearsWhole() throws IOException {
    Path nvcc = compiler("echo \"// $*\" > \"$out\"");
    assertEquals(0, run("nvcc", generated, "--nvcc", nvcc), err::toString);
    Path ptx = generated.resolve("demo.Kernels/kernel.ptx");
    assertTrue(Files.readString(ptx).contains("-ptx -arch=sm_80 "), Files.readString(ptx));
    // By which a runtime tells whether it is of the source that the manifest names.
    String source = Files.readString(ptx.resolveSibling("kernel.ptx.source")).strip();
    assertTrue(Files.readString(ptx.resolveSibling("kernel.json"))
        .contains("\"sha256\": \"" + source + "\""), source);
    assertEquals(0, run("nvcc", generated, "--nvcc", nvcc, "--arch", "sm_80,sm_90", "--format",
        "cubin", "--json"), err::toString);
    assertTrue(Files.exists(ptx.resolveSibling("kernel.sm_90.cubin")));
    assertTrue(out.toString().contains("kernel.sm_80.cubin"), out::toString);
  }

  @Test
  void nvccThatFailsIsQuotedAndLeavesNothing() throws IOException {
    Path nvcc = compiler("echo half > \"$out\"; echo 'kernel.cu(3): error: no'; exit 3");
    assertEquals(1, run("nvcc", generated, "--nvcc", nvcc));
    assertTrue(err.toString().contains("kernel.cu(3): error: no"), err::toString);
    assertTrue(err.toString().contains("ended with code 3"), err::toString);
    try (Stream<Path> files = Files.list(generated.resolve("demo.Kernels"))) {
      assertEquals(List.of(), files.filter(f -> f.toString().contains("ptx")).toList());
    }
  }

  @Test
  void anArchitectureThatIsNoneIsWrongUse() {
    assertEquals(2, run("nvcc", generated, "--arch", "volta"));
    assertEquals(2, run("nvcc", generated, "--nvcc", folder.resolve("none")));
    assertFalse(out.toString().contains("ptx"), out::toString);
  }

  private Path compiler(String body) throws IOException {
    assumeTrue(File.separatorChar == '/', "the compiler of this test is a shell script");
    Path script = Files.writeString(folder.resolve("compiler"),
        "#!/bin/sh\nfor word; do [ \"$last\" != -o ] || out=$word; last=$word; done\n" + body
            + "\n");
    assertTrue(script.toFile().setExecutable(true));
    return script;
  }
}
