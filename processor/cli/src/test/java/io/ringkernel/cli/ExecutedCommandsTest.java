package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands on the pages that are quick and need nothing but files are run as they stand; the
 * files that they name are there.
 */
final class ExecutedCommandsTest {
  private static final Set<String> RUN =
      Set.of("codegen", "check", "inspect", "explain", "doctor", "new", "init", "verify");
  /** A server; and what takes long and is run by tests of its own. */
  private static final Set<String> LONG = Set.of("--serve", "--verify", "jrt:java.base");

  @TempDir
  private Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    Path source = Files.writeString(folder.resolve("Kernels.java"), """
        import io.ringkernel.GpuContext;
        import io.ringkernel.GpuKernel;

        public final class Kernels {
          @GpuKernel
          static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
            int i = gpu.globalIdX();
            if (i < x.length) {
              y[i] = a * x[i] + y[i];
            }
          }

          public static int twice(int x) {
            return 2 * x;
          }
        }
        """);
    Path demo = Files.createDirectories(folder.resolve("src/main/java/demo"));
    Files.copy(source, demo.resolve("Kernels.java"));
    Path classes = Files.createDirectories(folder.resolve("build/classes"));
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(), "-proc:none", "-d", classes.toString(), "-cp",
        System.getProperty("java.class.path"), source.toString()));
    for (String name : List.of("some.jar", "other.jar")) {
      try (ZipOutputStream jar =
          new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
        jar.putNextEntry(new ZipEntry("Kernels.class"));
        jar.write(Files.readAllBytes(classes.resolve("Kernels.class")));
        jar.closeEntry();
      }
    }
  }

  @Test
  void whatThePagesTellToTypeWorks() throws IOException {
    List<String> executed = new ArrayList<>();
    for (Path page : DocumentedCommandsTest.pages()) {
      List<String> commands = DocumentedCommandsTest.commands(Files.readString(page)).toList();
      for (String command : commands) {
        String[] words = DocumentedCommandsTest.words(
            command.substring(command.indexOf(' ') + 1));
        if (RUN.contains(words[0]) && Stream.of(words).noneMatch(LONG::contains)) {
          execute(page + ": " + command, words);
          executed.add(command);
        }
      }
    }
    assertTrue(executed.size() >= 10, executed::toString);
  }

  private void execute(String what, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] here = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      here[i] = isPath(words, i) ? folder.resolve(words[i]).toString() : words[i];
    }
    int code = RingKernel.run(new PrintWriter(out), new PrintWriter(err), here);
    assertEquals(0, code, () -> what + "\n" + out + err);
  }

  /** What is there already, and what options say that is to be made. */
  private boolean isPath(String[] words, int i) {
    boolean isMade = i > 0 && (Set.of("-o", "--out", "--report").contains(words[i - 1])
        || words[0].equals("new") && i == 1);
    return isMade || i > 0 && Files.exists(folder.resolve(words[i]));
  }
}
