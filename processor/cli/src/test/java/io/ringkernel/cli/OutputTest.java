package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How results are told. */
final class OutputTest {
  private static final String KERNEL = """
      package demo;

      final class Kernels {
        @io.ringkernel.GpuKernel
        static void twice(io.ringkernel.GpuContext gpu, double[] x) {
          int i = gpu.globalIdX();
          if (i < x.length) {
            x[i] = 2 * x[i];
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

  private Path kernel() throws IOException {
    return Files.writeString(folder.resolve("Kernels.java"), KERNEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"doctor", "explain", "explain RK104", "check @", "codegen @ -o @out",
    "inspect @ --show java,ir,cuda"})
  void jsonIsOneObjectWithAVersion(String line) throws IOException {
    String filled = line.replace("@out", folder.resolve("out").toString())
        .replace("@", kernel().toString());
    assertEquals(0, run((Object[]) (filled + " --json").split(" ")), err::toString);
    Map<String, Object> object = JSON.std.mapFrom(out.toString());
    assertEquals(1, object.get("formatVersion"));
    assertEquals(2, object.size(), out::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"doctor", "explain RK104", "check @", "codegen @ -o @out"})
  void quietPrintsNothing(String line) throws IOException {
    String filled = line.replace("@out", folder.resolve("out").toString())
        .replace("@", kernel().toString());
    assertEquals(0, run((Object[]) (filled + " -q").split(" ")), err::toString);
    assertEquals("", out.toString());
  }

  @Test
  void checkSaysPerTargetWhy() throws IOException {
    assertEquals(0, run("check", kernel(), "--json"));
    assertTrue(out.toString().contains("\"wgsl\" : {\n        \"accepted\" : false,\n"
        + "        \"reason\" : \"RK201"), out::toString);
  }

  @Test
  void inspectShowsEveryForm() throws IOException {
    assertEquals(0, run("inspect", kernel(), "-k", "Kernels.twice"), err::toString);
    for (String form : new String[] {"java", "ir", "cuda"}) {
      assertTrue(out.toString().contains("==== demo.Kernels: " + form + " ===="), out::toString);
    }
    assertTrue(out.toString().contains("@io.ringkernel.GpuKernel"), out::toString);
    assertTrue(out.toString().contains("__global__"), out::toString);
    assertEquals(2, run("inspect", kernel(), "-k", "Other"));
    assertEquals(2, run("inspect", kernel(), "--show", "spirv"));
  }

  @Test
  void watchingGeneratesAgainWhenAnInputChanges() throws Exception {
    Path source = kernel();
    Path text = folder.resolve("out/demo.Kernels/kernel.cu");
    Thread watcher =
        new Thread(() -> run("codegen", source, "-o", folder.resolve("out"), "--watch"));
    watcher.start();
    try {
      await(() -> Files.exists(folder.resolve("out/demo.Kernels/kernel.json")), watcher);
      Files.writeString(source, KERNEL.replace("twice", "thrice"));
      await(() -> Files.readString(text).contains("thrice"), watcher);
    } finally {
      watcher.interrupt();
      watcher.join();
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private void await(Condition condition, Thread watcher) throws Exception {
    while (!condition.holds()) {
      assertTrue(watcher.isAlive(), err::toString);
      Thread.sleep(50);
    }
  }

  @Test
  void theTextThatIsPrintedAtOnceIsTheHelp() throws IOException {
    assertEquals(0, run("--help"));
    String help = out.toString().replace(System.lineSeparator(), "\n");
    Path file = Path.of("src/main/resources/io/ringkernel/cli", Main.HELP);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, help);
    }
    assertEquals(Files.readString(file), help, "-Dgolden=update rewrites it");
    for (String command : new String[] {"codegen", "verify", "run"}) {
      out.getBuffer().setLength(0);
      assertEquals(0, run("help", command));
      assertTrue(out.toString().startsWith("Usage: ringkernel " + command), out::toString);
    }
  }

  @Test
  void completionKnowsTheCommands() {
    assertEquals(0, run("generate-completion"));
    assertTrue(out.toString().contains("codegen") && out.toString().contains("--backend"));
  }

  @Test
  void helpHasNoColoursWhereThereIsNoTerminal() {
    assertEquals(0, run("codegen", "--help"));
    assertFalse(out.toString().contains("\u001b["), out::toString);
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() {
    StandardOutput full = new StandardOutput(new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException("No space left on device");
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        throw new IOException("No space left on device");
      }
    });
    full.stream().println("text");
    assertFalse(full.close(new PrintWriter(err)));
    assertEquals("ringkernel: cannot write to standard output: No space left on device",
        err.toString().strip());
  }

  static boolean hasFullDevice() {
    return new File("/dev/full").exists();
  }

  @Test
  @EnabledIf("hasFullDevice")
  void aFullDiskIsNoSuccess() throws Exception {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Main.class.getName(), "--help")
        .redirectOutput(new File("/dev/full")).redirectErrorStream(false).start();
    String said = new String(process.getErrorStream().readAllBytes());
    assertEquals(1, process.waitFor(), said);
    assertTrue(said.startsWith("ringkernel: cannot write to standard output: "), said);
  }
}
