package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.device.DeviceMemoryException;
import io.ringkernel.runtime.device.KernelBuildException;
import io.ringkernel.runtime.metal.MetalDeviceLost;
import io.ringkernel.runtime.metal.MetalException;
import io.ringkernel.runtime.metal.MetalLibrary;
import io.ringkernel.runtime.webgpu.WebGpuLibrary;
import io.ringkernel.verify.execution.EmulatedMetal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users see of faults of Metal, and how it is chosen. */
@Timeout(60)
final class MetalSessionTest {
  private EmulatedMetal metal;

  @BeforeEach
  void reset() {
    metal = EmulatedMetal.get();
    metal.reset(false);
  }

  @AfterEach
  void nothingIsLeftAndNoRuleWasBroken() {
    System.clearProperty(MetalLibrary.PROPERTY);
    if (metal != null) {
      assertEquals("", metal.violations());
      assertEquals(0, metal.live(), "objects that were not released");
    }
  }

  private static RingRuntime runtime() {
    return RingRuntime.builder().backend(MetalUnderTest.provider()).classLoader(Corpus.loader())
        .build();
  }

  private static CorpusKernel kernel() {
    return kernel("DivisionByZero.divisionByZero");
  }

  private static CorpusKernel kernel(String label) {
    return Corpus.kernels().stream().filter(k -> k.label().equals(label)).findFirst()
        .orElseThrow();
  }

  private static Object[] arguments() {
    return new Object[] {new int[] {8}, new int[] {2}, new int[1]};
  }

  @Test
  void thePropertyNamesTheLibraryAndAutoTakesIt() {
    System.setProperty(MetalLibrary.PROPERTY, metal.library().toString());
    for (Backend asked : new Backend[] {Backend.METAL, Backend.AUTO}) {
      try (RingRuntime runtime = RingRuntime.builder().backend(asked).build()) {
        assertEquals(Backend.METAL, runtime.backend());
      }
    }
  }

  @Test
  void automaticChoiceGoesOnWhereThereIsNoDevice() {
    System.setProperty(MetalLibrary.PROPERTY, metal.library().toString());
    metal.fail("device", 0, "");
    try (RingRuntime runtime = RingRuntime.builder().build()) {
      assertTrue(runtime.backend() == Backend.WEBGPU || runtime.backend() == Backend.CPU,
          () -> runtime.backend().toString());
    }
  }

  @Test
  void aTextThatMetalRefusesIsAnExceptionAtTheJavaLine() throws Exception {
    String text = Corpus.texts("kernel.metal").get(kernel().owner().getName());
    int line = text.substring(0, text.indexOf("// DivisionByZero.java:")).split("\n").length;
    metal.fail("library", 0, "program_source:" + line + ":5: error: use of undeclared x");
    try (RingRuntime runtime = runtime()) {
      KernelBuildException refused = assertThrows(KernelBuildException.class,
          () -> kernel().runOnJvm(runtime, arguments()));
      assertTrue(refused.getMessage().matches("DivisionByZero\\.java:\\d+: Metal's compiler "
          + "refuses the MSL of \\S+DivisionByZero: kernel\\.metal:" + line
          + ":5: use of undeclared x"), refused::getMessage);
    }
  }

  @Test
  void aKernelThatTheDeviceCannotRunSaysWhy() {
    try (RingRuntime runtime = runtime()) {
      metal.fail("threads", 1, "");
      String message = assertThrows(KernelBuildException.class,
          () -> kernel().runOnJvm(runtime, arguments())).getMessage();
      assertTrue(message.matches("the Metal device Fake M1 cannot run kernel "
          + "divisionByZero_unchecked of \\S+: its blocks have \\d+ work items, the device runs "
          + "at most 1 of it"), message);
    }
  }

  @Test
  void aBlockThatIsTooHighForTheDeviceSaysWhy() {
    CorpusKernel kernel = Corpus.kernels().stream()
        .filter(k -> k.owner().getSimpleName().equals("GuardedNeighbours")).findFirst()
        .orElseThrow();
    metal.fail("flat", 2, "");
    try (RingRuntime runtime = runtime()) {
      String message = assertThrows(KernelBuildException.class,
          () -> kernel.runOnJvm(runtime, kernel.arguments("msl"))).getMessage();
      assertTrue(message.endsWith(
          ": its blocks are 8 x 4 x 1, the device has at most 1024 x 2 x 2"), message);
    }
  }

  @Test
  void whereJavaDeniesNativeAccessEveryBackEndSaysHowToAllowIt() throws Exception {
    Process doctor = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--illegal-native-access=deny", "-D" + MetalLibrary.PROPERTY + "=" + metal.library(),
        "-D" + WebGpuLibrary.PROPERTY + "=" + metal.library(), "-cp",
        System.getProperty("java.class.path"), "io.ringkernel.cli.Main", "doctor")
        .redirectErrorStream(true).start();
    String said = new String(doctor.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, doctor.waitFor(), said);
    for (String backend : new String[] {"CUDA", "METAL", "WEBGPU"}) {
      assertTrue(said.lines().anyMatch(line -> line.matches("missing +Backend." + backend
          + " +Java denies it native access: start it with --enable-native-access=ALL-UNNAMED")),
          said);
    }
  }

  @Test
  void memoryThatIsNotThereIsAnException() {
    try (RingRuntime runtime = runtime()) {
      metal.fail("memory", 100_000, "");
      String message = assertThrows(DeviceMemoryException.class,
          () -> runtime.resident(new int[1 << 20])).getMessage();
      assertEquals("no 4194304 bytes on Fake M1: it is out of memory", message);
      runtime.resident(new int[100]).close();
    }
  }

  @Test
  void aLaunchThatFailsIsAnExceptionAndTheNextOneRuns() throws Throwable {
    try (RingRuntime runtime = runtime()) {
      metal.fail("commands", 3, "Caused GPU Address Fault Error");
      assertTrue(assertThrows(MetalException.class, () -> kernel().runOnJvm(runtime, arguments()))
          .getMessage().contains("Caused GPU Address Fault Error"));
      Object[] again = arguments();
      kernel().runOnJvm(runtime, again);
      assertEquals(5, ((int[]) again[2])[0]);
    }
  }

  @Test
  void actorsEndWithADeviceThatIsLost() throws Exception {
    try (RingRuntime runtime = runtime()) {
      UntypedActorRef tally = runtime.launch("tally", LaunchOptions.defaults());
      ActorWorld.join(tally.ask(ActorWorld.add(1)));
      metal.fail("removed", 0, "Device was removed");
      CompletionStage<Record> asked = tally.ask(ActorWorld.add(2));
      assertInstanceOf(ActorTerminatedException.class, ActorWorld.failureOf(asked));
      var end = tally.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
      assertEquals(EndReason.FAILED, end.reason());
      assertInstanceOf(MetalDeviceLost.class, end.cause().orElseThrow());
    }
  }

  @Test
  void twoRuntimesShareTheMachine() throws Throwable {
    try (RingRuntime one = runtime(); RingRuntime other = runtime()) {
      for (RingRuntime runtime : new RingRuntime[] {one, other, one}) {
        Object[] arguments = arguments();
        kernel().runOnJvm(runtime, arguments);
        assertEquals(5, ((int[]) arguments[2])[0]);
      }
    }
  }
}
