package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that {@code codegen} leaves, also where it is stopped on its way. */
final class CodegenFilesTest {
  private static final int CLASSES = 12;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  private int run(Object... arguments) {
    return RingKernel.run(new PrintWriter(out), new PrintWriter(err),
        Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private Path sources() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    for (int i = 0; i < CLASSES; i++) {
      Files.writeString(sources.resolve("K" + i + ".java"), """
          final class K%1$d {
            @io.ringkernel.GpuKernel
            static void add(io.ringkernel.GpuContext gpu, int[] x) {
              int i = gpu.globalIdX();
              if (i < x.length) {
                x[i] += %1$d;
              }
            }
          }
          """.formatted(i));
    }
    return sources;
  }

  /** What lies below a folder, by its path; what was left half-written has a name of its own. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          if (!file.toString().endsWith(WholeFile.PARTIAL)) {
            files.put(folder.relativize(file).toString(), Files.readString(file));
          }
        }
      }
    }
    return files;
  }

  private static int manifests(Path folder) {
    String[] classes = folder.toFile().list();
    return classes == null ? 0 : (int) Arrays.stream(classes)
        .filter(name -> Files.exists(folder.resolve(name).resolve(DeviceFiles.MANIFEST))).count();
  }

  @Test
  void aProcessThatIsKilledLeavesOnlyWholeFilesAndManifestsOfWhatIsThere() throws Exception {
    Path sources = sources();
    assertEquals(0, run("codegen", sources, "-o", folder.resolve("whole")), err::toString);
    Map<String, String> whole = files(folder.resolve("whole"));
    assertEquals(4 * CLASSES, whole.size());
    int stoppedEarly = 0;
    for (int enough : new int[] {1, 20}) {
      Path target = folder.resolve("killed-" + enough);
      Process process = new ProcessBuilder(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
          Main.class.getName(), "codegen", sources.toString(), "-o", target.toString())
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      while (process.isAlive() && manifests(target) * 4 < enough) {
        Thread.onSpinWait();
      }
      process.destroyForcibly().waitFor();
      Map<String, String> left = files(target);
      stoppedEarly += left.size() < whole.size() ? 1 : 0;
      left.forEach((name, text) -> assertEquals(whole.get(name), text, name));
      for (String name : left.keySet()) {
        if (name.endsWith(DeviceFiles.MANIFEST)) {
          assertTextsAreThere(target.resolve(name));
        }
      }
      assertEquals(0, run("codegen", sources, "-o", target), err::toString);
      assertEquals(whole, files(target));
    }
    assertTrue(stoppedEarly > 0, "every process was too quick to be stopped");
  }

  private static void assertTextsAreThere(Path manifest) throws Exception {
    List<ManifestFile.Text> texts = ManifestFile.read(manifest).texts();
    assertFalse(texts.isEmpty());
    for (ManifestFile.Text text : texts) {
      byte[] bytes = Files.readAllBytes(manifest.resolveSibling(text.file()));
      assertEquals(text.sha256(), HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), manifest.toString());
    }
  }

  @Test
  void generatingAgainTouchesNothingThatStaysAsItIs() throws IOException {
    Path sources = sources();
    Path target = folder.resolve("out");
    assertEquals(0, run("codegen", sources, "-o", target), err::toString);
    FileTime past = FileTime.fromMillis(1_000_000_000_000L);
    try (Stream<Path> walk = Files.walk(target)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, past);
      }
    }
    Path changed = sources.resolve("K7.java");
    Files.writeString(changed, Files.readString(changed).replace("+= 7", "+= 77"));
    assertEquals(0, run("codegen", sources, "-o", target), err::toString);
    try (Stream<Path> walk = Files.walk(target)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        assertEquals(file.getParent().endsWith("K7"),
            !Files.getLastModifiedTime(file).equals(past), file.toString());
      }
    }
  }

  @Test
  void anErrorInOneSourceLeavesTheFolderAsItWas() throws IOException {
    Path sources = sources();
    Path target = folder.resolve("out");
    assertEquals(0, run("codegen", sources, "-o", target), err::toString);
    Map<String, String> before = files(target);
    Path changed = sources.resolve("K7.java");
    Files.writeString(changed, Files.readString(changed).replace("+= 7", "+= 77"));
    Path broken = sources.resolve("K9.java");
    Files.writeString(broken, Files.readString(broken).replace("x[i] +=", "String s = \"\" +"));
    assertEquals(1, run("codegen", sources, "-o", target));
    assertEquals(before, files(target));
  }

  @Test
  void classFilesAreCompiledOnAllProcessorsInTheOrderOfTheirNames() throws IOException {
    Path sources = sources();
    Path classes = Files.createDirectories(folder.resolve("classes"));
    try (Stream<Path> files = Files.list(sources)) {
      String[] arguments = Stream.concat(
          Stream.of("-proc:none", "-d", classes.toString(), "-cp",
              System.getProperty("java.class.path")),
          files.map(Path::toString)).toArray(String[]::new);
      assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
    }
    String first = null;
    for (int round = 0; round < 3; round++) {
      out.getBuffer().setLength(0);
      Path target = folder.resolve("out" + round);
      assertEquals(0, run("codegen", classes, "-o", target, "--json"), err::toString);
      String said = out.toString().replace(target.toString(), "OUT");
      first = first == null ? said + files(target) : first;
      assertEquals(first, said + files(target));
    }
    List<String> order = out.toString().lines().filter(l -> l.contains("kernel.cu\"")).toList();
    assertEquals(order.stream().sorted().toList(), order);
    assertEquals(CLASSES, order.size());
  }

  @Test
  void progressIsALineThatIsShownOnATerminalOnlyAndGoneAtTheEnd() {
    StringWriter shown = new StringWriter();
    Progress progress = Progress.on(new PrintWriter(shown), true);
    progress.done("demo.Kernels");
    progress.written(1, 2, "demo.Kernels");
    progress.clear();
    assertEquals("\r\033[Kcompiled 1: demo.Kernels\r\033[Kwritten 1 of 2: demo.Kernels\r\033[K",
        shown.toString());
    StringWriter hidden = new StringWriter();
    Progress none = Progress.on(new PrintWriter(hidden), false);
    none.done("demo.Kernels");
    none.clear();
    assertEquals("", hidden.toString());
  }
}
