package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import io.ringkernel.samples.actors.ActorSamples;
import io.ringkernel.samples.actors.Sample;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RingKernelTest {
  private static final String SAXPY = """
      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;

      final class Saxpy {
        @GpuKernel
        static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
          int i = gpu.globalIdX();
          if (i < x.length) {
            y[i] = a * x[i] + y[i];
          }
        }
      }
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  private int run(Object... arguments) {
    return RingKernel.run(new PrintWriter(out), new PrintWriter(err),
        Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theBareNameShowsEveryCommand() {
    assertEquals(0, run());
    for (String command : List.of("demo", "test", "codegen", "check", "run", "explain", "doctor")) {
      assertTrue(out.toString().contains("  " + command), out::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "test", "codegen", "check", "run", "explain", "doctor"})
  void everyCommandHasHelpExceptTheLaunchersOwn(String command) {
    int exit = run(command, "--help");
    if (command.equals("test")) {
      assertEquals(2, exit);
    } else {
      assertEquals(0, exit, err::toString);
      assertTrue(out.toString().startsWith("Usage: ringkernel " + command), out::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "codegen", "demo --steps x", "run nothing",
    "demo --source-at here", "demo --bad", "codegen missing.java -o out", "check pom.xml",
    "demo --plan missing.png", "demo --source missing.wav", "demo --steps 0", "demo extra",
    "help nonsense", "check . -b vulkan", "check src -b CUDA", "fuzz --programs 0",
    "fuzz --legs nonsense", "fuzz --minutes 0"})
  void wrongUseGivesOneLineAndCodeTwo(String line) {
    assertEquals(2, run((Object[]) line.split(" ")), out::toString);
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().startsWith("ringkernel: "), err::toString);
  }

  @Test
  void codegenWritesThreeLanguagesAndTheManifest() throws IOException {
    Path results = folder.resolve("results");
    assertEquals(0, run("codegen", source("Saxpy.java", SAXPY), "--out", results), err::toString);
    for (String file : List.of("kernel.cu", "kernel.wgsl", "kernel.metal", "kernel.json")) {
      assertTrue(Files.size(results.resolve("Saxpy").resolve(file)) > 0, file);
      assertTrue(out.toString().contains(file), out::toString);
    }
  }

  @Test
  void kernelsOfClassFilesAreCompiledWithoutTheirSources() throws IOException {
    Path classes = classes("Saxpy.java", SAXPY);
    Path results = folder.resolve("results");
    assertEquals(0, run("codegen", classes, "--out", results), err::toString);
    for (String file : List.of("kernel.cu", "kernel.wgsl", "kernel.metal", "kernel.json")) {
      assertTrue(Files.size(results.resolve("Saxpy").resolve(file)) > 0, file);
    }
    assertTrue(Files.readString(results.resolve("Saxpy/kernel.json"))
        .contains("\"Saxpy.class\""));
    assertEquals(0, run("check", classes), err::toString);
    assertTrue(out.toString().contains("Saxpy.saxpy  yes"), out::toString);
    assertTrue(out.toString().contains("eligible 0, pure 0, compiled 0, refused 0, mismatches 0"),
        out::toString);
  }

  @Test
  void aKernelOfAClassFileThatIsRefusedIsAnError() throws IOException {
    Path classes = classes("Saxpy.java", SAXPY.replace("float[] y) {",
        "float[] y) { synchronized (y) { y[0] = 1; }"));
    assertEquals(1, run("codegen", classes, "--out", folder.resolve("results")));
    assertTrue(err.toString().contains("Saxpy.java:"), err::toString);
    assertTrue(err.toString().contains("RK114"), err::toString);
    assertFalse(Files.exists(folder.resolve("results")));
    assertEquals(2, run("codegen", classes, source("Other.java", "class Other {}"), "-o", folder));
    assertTrue(err.toString().contains("give either sources"), err::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SaxpyGpu.SAXPY", "Saxpy\\u0047pu.SAXPY"})
  void sourcesMayNameWhatIsGenerated(String launcher) throws IOException {
    Path user = source("User.java", "class User { Object kernel = " + launcher + "; }");
    Path results = folder.resolve("results");
    assertEquals(0, run("codegen", source("Saxpy.java", SAXPY), user, "-o", results),
        err::toString);
    assertEquals(1, run("codegen", user, "-o", results), err::toString);
  }

  @Test
  void whatCannotBeGeneratedIsToldThoughNobodyNamesIt() throws IOException {
    String kernel = SAXPY.substring(SAXPY.indexOf('{'));
    Path nested = source("Outer.java", SAXPY.substring(0, SAXPY.indexOf("final class"))
        + "final class Outer { static final class Saxpy " + kernel + " }");
    Path joined = source("Outer_Saxpy.java", SAXPY.replace("class Saxpy", "class Outer_Saxpy"));
    assertEquals(1, run("codegen", nested, joined, "-o", folder.resolve("results")));
    assertTrue(err.toString().contains("class Outer_SaxpyGpu, which is generated for"),
        err::toString);
    assertTrue(err.toString().contains(" exists already"), err::toString);
  }

  private Path classes(String name, String text) throws IOException {
    Path classes = folder.resolve("classes");
    assertEquals(0, javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, null,
        "-proc:none", "-g", "-cp", System.getProperty("java.class.path")
            + java.io.File.pathSeparator
            + System.getProperty("jdk.module.path", ""), "-d", classes.toString(),
        source(name, text).toString()));
    return classes;
  }

  @Test
  void fuzzRunsProgramsKeepsItsStateAndGoesOn() {
    Path state = folder.resolve("state");
    assertEquals(0, run("fuzz", "--programs", 3, "--legs", "interpreter", "--resume", state),
        err::toString);
    assertTrue(out.toString().contains("3 programs from seed 1"), out::toString);
    assertEquals(0, run("fuzz", "--programs", 5, "--legs", "interpreter", "--resume", state));
    assertTrue(out.toString().contains("5 programs from seed 1"), out::toString);
    assertEquals(2, run("fuzz", "--seed", 2, "--legs", "interpreter", "--resume", state));
    assertTrue(err.toString().contains("name another folder"), err::toString);
  }

  /** Where there is a device the leg runs, where there is none one line says so. */
  @Test
  void fuzzSaysInOneLineThatThereIsNoDevice() {
    boolean hasDevice = Tools.has(Tool.GPU);
    assertEquals(hasDevice ? 0 : 2, run("fuzz", "--programs", 1, "--legs", "interpreter,nvcc"),
        err::toString);
    if (!hasDevice) {
      assertTrue(err.toString().contains("no CUDA device: "), err::toString);
      assertEquals(1, err.toString().lines().count(), err::toString);
    }
    assertEquals(0, run("fuzz", "--programs", 1), err::toString);
    assertEquals(!hasDevice, out.toString().contains("leg nvcc is left out: no CUDA device: "),
        out::toString);
  }

  @Test
  void onlyTheBackendsAskedForAreWritten() throws IOException {
    Path results = folder.resolve("results");
    assertEquals(0, run("codegen", source("Saxpy.java", SAXPY), "-o", results, "-b", "wgsl"));
    assertTrue(Files.exists(results.resolve("Saxpy/kernel.wgsl")));
    assertFalse(Files.exists(results.resolve("Saxpy/kernel.cu")));
  }

  @Test
  void anErrorIsShownAtItsTokenAndNothingIsWritten() throws IOException {
    Path results = folder.resolve("results");
    Path source = source("Saxpy.java", SAXPY.replace("float[] y)", "float[] y, String s)"));
    assertEquals(1, run("codegen", source, "-o", results));
    assertTrue(err.toString().contains("RK1"), err::toString);
    assertTrue(err.toString().contains("^"), err::toString);
    assertFalse(Files.exists(results));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "CUDA", "cuda,vulkan"})
  void anUnknownBackendIsRefused(String backends) throws IOException {
    refused("codegen", source("Saxpy.java", SAXPY), "-o", folder.resolve("results"), "-b",
        backends);
    assertTrue(err.toString().contains("cuda,wgsl,msl"), err::toString);
  }

  @Test
  void aMissingClassPathEntryIsRefused() throws IOException {
    refused("codegen", source("Saxpy.java", SAXPY), "-o", folder.resolve("results"), "-cp",
        folder.resolve("missing.jar"));
    assertTrue(err.toString().contains("missing.jar"), err::toString);
  }

  @Test
  void aSourceThatIsNotUtf8IsRefusedEvenWhereItIsAComment() throws IOException {
    Path source = Files.writeString(folder.resolve("Saxpy.java"), SAXPY + "// \u00e9",
        StandardCharsets.ISO_8859_1);
    refused("codegen", source, "-o", folder.resolve("results"));
    assertTrue(err.toString().contains("UTF-8"), err::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"codegen", "check"})
  void sourcesWithoutKernelsAreRefused(String command) throws IOException {
    Path source = source("Plain.java", "final class Plain {}");
    if (command.equals("codegen")) {
      refused(command, source, "-o", folder.resolve("results"));
    } else {
      refused(command, source);
    }
    assertTrue(err.toString().contains("no @GpuKernel"), err::toString);
  }

  @Test
  void anEmptyPathIsRefused() throws IOException {
    refused("codegen", "", "-o", folder.resolve("results"));
    refused("codegen", source("Saxpy.java", SAXPY), "-o", "");
    refused("demo", "-o", "");
  }

  @Test
  void theDemoRefusesItsInputBeforeItWritesAnything() throws IOException {
    refused("demo", "--plan", folder.resolve("missing.png"), "-o", folder.resolve("results"));
    assertEquals("", out.toString());
  }

  /** Asserts one line, exit code 2 and no results. */
  private void refused(Object... arguments) {
    err.getBuffer().setLength(0);
    assertEquals(2, run(arguments), out::toString);
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertFalse(Files.exists(folder.resolve("results")));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsOneLine() throws IOException {
    Path file = source("taken", "");
    assertEquals(2, run("codegen", source("Saxpy.java", SAXPY), "-o", file));
    assertEquals(1, err.toString().lines().count(), err::toString);
  }

  @Test
  void checkShowsWhichTargetAcceptsWhichKernel() throws IOException {
    String text = SAXPY.replace("float", "double");
    assertEquals(0, run("check", source("Saxpy.java", text)), err::toString);
    assertTrue(out.toString().contains("Saxpy.saxpy"), out::toString);
    assertTrue(out.toString().matches("(?s)kernel +cuda 7\\.5 .*cuda 9\\.0 .*"
        + "Saxpy\\.saxpy +yes +yes +yes +yes +yes +no +no\\n.*"), out::toString);
    assertTrue(out.toString().contains("RK201"), out::toString);
  }

  @Test
  void checkSaysFromWhichGenerationOnAKernelRuns() {
    List<String> generations = List.of("7.5", "8.0", "9.0");
    assertEquals(List.of(true, true, true),
        CheckCommand.reached(generations, Optional.of("7.5")));
    assertEquals(List.of(false, false, true),
        CheckCommand.reached(generations, Optional.of("9.0")));
    assertEquals(List.of(true, true, true), CheckCommand.reached(generations, Optional.empty()));
  }

  @Test
  void theReportOfCheckIsWhatItsJsonIs() throws IOException {
    Path report = folder.resolve("report.json");
    assertEquals(0, run("check", source("Saxpy.java", SAXPY), "--json", "--report", report),
        err::toString);
    assertEquals(out.toString().strip(), Files.readString(report).strip());
    assertTrue(out.toString().contains("\"minimum\" : \"7.5\""), out::toString);
  }

  @Test
  void doctorFindsTheJdk() {
    assertEquals(0, run("doctor"));
    assertTrue(out.toString().contains("found    JDK"), out::toString);
  }

  @Test
  void doctorSaysOfEveryBackEndWhatWasFoundOrWhatIsMissing() {
    assertEquals(0, run("doctor"));
    for (String backend : List.of("CUDA", "METAL", "WEBGPU")) {
      assertTrue(out.toString()
          .matches("(?s).*(found   |missing ) Backend\\." + backend + " +\\S.*"), out::toString);
    }
  }

  @Test
  void theDemoCompilesRunsVerifiesAndDraws() throws IOException {
    assertEquals(0, run("demo", "--width", 96, "--height", 80, "--steps", 60, "-o", folder),
        err::toString);
    Path kernels = folder.resolve("generated/io.ringkernel.samples.wavesim.WaveKernels");
    for (String file : List.of("kernel.cu", "kernel.wgsl", "kernel.metal")) {
      assertTrue(Files.size(kernels.resolve(file)) > 0, file);
    }
    assertTrue(out.toString().contains("__global__"), out::toString);
    assertTrue(out.toString().contains("verified: 7680 cells"), out::toString);
    BufferedImage picture = ImageIO.read(folder.resolve("wavesim.png").toFile());
    assertTrue(picture.getWidth() > 96 && picture.getHeight() > 80);
  }

  @Test
  void waveSimulationWritesAnAnimationAndPlotsItsAccuracy() throws Exception {
    assertEquals(0, run("run", "wavesim", "--headless", "--steps", 100, "--width", 64, "--height",
        48, "--backend", "cpu", "--png", folder.resolve("x.png"), "--gif",
        folder.resolve("x.gif")));
    assertTrue(Files.exists(folder.resolve("x.png")) && Files.exists(folder.resolve("x.gif")));
    assertTrue(out.toString().contains("\n  energy of the source  "), out::toString);
    assertEquals(2, run("run", "wavesim", "--backend", "abacus"));
    assertTrue(err.toString().contains("--backend takes auto, cpu, cuda, metal or webgpu"),
        err::toString);
  }

  @Test
  void aFileThatIsNoPictureIsOneLineAndLeavesNothing() throws IOException {
    Path results = folder.resolve("results");
    Path text = source("plan.png", "not a picture");
    assertEquals(2, run("run", "wavesim", "--plan", text, "-o", results));
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertFalse(Files.exists(results.resolve("wavesim.png")));
  }

  @Test
  void samplesAboutActorsRunByName() {
    assertEquals(0, run("run", "hello-kernel"), err::toString);
    assertTrue(out.toString().contains("greeter: 3 greetings, sum 6"), out.toString());
    assertEquals(0, run("run", "--help"));
    for (Sample sample : ActorSamples.all()) {
      assertTrue(out.toString().contains(sample.name()), sample.name());
    }
  }

  @Test
  void aModuleOfTheJdkIsCheckedMethodByMethod() throws IOException {
    Path report = folder.resolve("report.json");
    assertEquals(0, run("check", "jrt:java.base", "--class", "java.lang.Math", "--report", report),
        err::toString);
    String[] lines = out.toString().split("\\R");
    assertTrue(lines[lines.length - 1].matches(
        "eligible \\d+, pure \\d+, compiled \\d+, refused \\d+, mismatches 0"), out::toString);
    String json = Files.readString(report);
    assertTrue(json.contains("\"method\" : \"floorMod\""), json);
    assertTrue(json.contains("\"status\" : \"refused\""), json);
  }

  @Test
  void aJarThatIsNotThereOrNoneIsRefusedInOneLine() throws IOException {
    assertEquals(2, run("check", "missing.jar"));
    assertEquals(2, run("check", Files.writeString(folder.resolve("text.jar"), "no")));
    assertEquals(2, err.toString().lines().count(), err::toString);
  }
}
