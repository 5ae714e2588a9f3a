package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CUDA C that is compiled further while javac runs, by a script in place of nvcc. */
class ImageTest {
  private static final String KERNELS = """
      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;

      class Kernels {
        @GpuKernel
        static void clear(GpuContext gpu, float[] x) {
          int i = gpu.globalIdX();
          if (i < x.length) {
            x[i] = 0;
          }
        }
      }
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void scriptsRun() {
    assumeTrue(File.separatorChar == '/', "the compiler of this test is a shell script");
  }

  private Path nvcc(String body) throws IOException {
    Path script = Files.writeString(folder.resolve("compiler"),
        "#!/bin/sh\nfor word; do [ \"$last\" != -o ] || out=$word; last=$word; done\n" + body
            + "\n");
    assertTrue(script.toFile().setExecutable(true));
    return script;
  }

  private TestCompiler.Result compile(String... options) throws IOException {
    return new TestCompiler(Files.createDirectories(folder.resolve("classes"))).option(options)
        .source("Kernels", KERNELS).compile();
  }

  private static String told(TestCompiler.Result result) {
    return String.join("\n", result.errors());
  }

  @Test
  void imagesLieBesideTheirTextAndSayOfWhichTheyAre() throws Exception {
    Path nvcc = nvcc("{ echo \"// $*\"; wc -l < kernel.cu; } > \"$out\"");
    TestCompiler.Result result = compile("-Aringkernel.nvcc.format=cubin",
        "-Aringkernel.architectures=sm_80, sm_90", "-Aringkernel.nvcc=" + nvcc);
    assertTrue(result.success(), told(result));
    String text = result.file("META-INF/ringkernel/Kernels/kernel.cu");
    for (String architecture : List.of("sm_80", "sm_90")) {
      String name = "META-INF/ringkernel/Kernels/kernel." + architecture + ".cubin";
      String image = result.file(name);
      assertTrue(image.startsWith("// -cubin -arch=" + architecture + " -fmad=false"), image);
      assertTrue(image.strip().endsWith("" + text.lines().count()), image);
      assertEquals(HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes())) + "\n",
          result.file(name + ".source"));
    }
  }

  @Test
  void aFileIsLookedForFromTheFolderOfTheBuild() throws IOException {
    Path nvcc = Path.of("").toAbsolutePath().relativize(nvcc("echo made > \"$out\""));
    TestCompiler.Result result =
        compile("-Aringkernel.nvcc.format=ptx", "-Aringkernel.nvcc=" + nvcc);
    assertTrue(result.success(), told(result));
  }

  @Test
  void oneArchitectureOfPtxHasThePlainName() throws IOException {
    TestCompiler.Result result = compile("-Aringkernel.nvcc.format=ptx",
        "-Aringkernel.nvcc=" + nvcc("echo \"// $*\" > \"$out\""));
    assertTrue(result.file("META-INF/ringkernel/Kernels/kernel.ptx")
        .startsWith("// -ptx -arch=sm_80 "), told(result));
  }

  @Test
  void nobodyRunsACompilerWithoutBeingAsked() throws IOException {
    TestCompiler.Result result =
        compile("-Aringkernel.nvcc=" + nvcc("touch " + folder.resolve("ran")));
    assertTrue(result.success(), told(result));
    assertFalse(Files.exists(folder.resolve("ran")));
  }

  @Test
  void aCompilerThatFailsIsQuotedAndLeavesNoImage() throws IOException {
    TestCompiler.Result result = compile("-Aringkernel.nvcc.format=ptx",
        "-Aringkernel.nvcc="
            + nvcc("echo half > \"$out\"; echo 'kernel.cu(3): error: no'; exit 3"));
    assertFalse(result.success());
    assertTrue(told(result).contains("RK503: ")
        && told(result).contains("ended with code 3 for sm_80: kernel.cu(3): error: no"),
        told(result));
    assertEquals(List.of(),
        result.files().keySet().stream().filter(name -> name.contains("ptx")).toList());
  }

  @Test
  void aCompilerThatIsNotThereIsOneErrorWithARemedy() throws IOException {
    TestCompiler.Result result = compile("-Aringkernel.nvcc.format=ptx",
        "-Aringkernel.nvcc=" + folder.resolve("none"));
    assertEquals(1, result.errors().size(), told(result));
    assertTrue(told(result).contains("RK503: cannot run ")
        && told(result).contains("name its compiler by -Aringkernel.nvcc"), told(result));
  }

  @Test
  void valuesThatMeanNothingAreRefused() throws IOException {
    assertTrue(told(compile("-Aringkernel.nvcc.format=elf"))
        .contains("RK505: option ringkernel.nvcc.format is 'elf'"));
    assertTrue(told(compile("-Aringkernel.nvcc.format=ptx", "-Aringkernel.architectures=volta"))
        .contains("RK505: option ringkernel.architectures is 'volta'"));
    for (String option : List.of("nvcc.format", "architectures", "nvcc")) {
      assertTrue(told(compile("-Aringkernel.nvcc.format=ptx", "-Aringkernel." + option))
          .contains("RK505: option ringkernel." + option + " is ''"), option);
    }
  }
}
