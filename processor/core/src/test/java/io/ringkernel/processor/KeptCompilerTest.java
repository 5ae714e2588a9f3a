package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that compiles several times, with the processor in jars, as builds have it. */
class KeptCompilerTest {
  /** Prints the classes loaded by each compilation and, at last, how many compilers are kept. */
  private static final String REPEATED = """
      import java.io.File;
      import java.lang.management.ManagementFactory;
      import java.nio.file.Path;
      import java.util.List;
      import javax.tools.StandardJavaFileManager;
      import javax.tools.ToolProvider;

      public class Repeated {
        public static void main(String[] arguments) throws Exception {
          for (int i = 0; i < 3; i++) {
            if (i == 2) {
              new File(arguments[0].substring(0, arguments[0].indexOf(File.pathSeparatorChar)))
                  .setLastModified(1_000_000_000_000L);
            }
            long before = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
            Path out = Path.of(arguments[1], "out" + i);
            out.toFile().mkdir();
            var javac = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
              boolean success = javac.getTask(null, files, null, List.of("-cp", arguments[0],
                  "-processorpath", arguments[0], "-d", out.toString(), "-s", out.toString(),
                  "-proc:full"), null, files.getJavaFileObjects(Path.of(arguments[2]))).call();
              System.out.println(success + " "
                  + (ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - before)
                  + " " + Thread.getAllStackTraces().keySet().stream()
                      .filter(t -> t.getName().equals("ringkernel-compiler")).count());
            }
          }
        }
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void classesOfOneCompilationServeTheNextUntilTheirJarsChange() throws Exception {
    Path source = Files.writeString(folder.resolve("Kernels.java"), Samples.KERNELS);
    Path program = Files.writeString(folder.resolve("Repeated.java"), REPEATED);
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        folder.toString(), program.toString(), jars(), folder.toString(), source.toString())
        .redirectError(folder.resolve("log").toFile()).start();
    String said = new String(process.getInputStream().readAllBytes());

    assertEquals(0, process.waitFor(), Files.readString(folder.resolve("log")));
    List<String[]> runs = said.lines().map(line -> line.split(" ")).toList();
    assertEquals(List.of("true 1", "true 1", "true 2"),
        runs.stream().map(run -> run[0] + " " + run[2]).toList(), said);
    long first = Long.parseLong(runs.get(0)[1]);
    long second = Long.parseLong(runs.get(1)[1]);
    assertTrue(second * 4 < first, said);
    assertEquals(files("out0"), files("out1"));
    assertEquals(files("out0"), files("out2"));
  }

  /** Our class path, folders as jars. */
  private String jars() throws IOException {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        jars.add(0, jar(path, folder.resolve(jars.size() + ".jar")).toString());
      } else if (Files.exists(path)) {
        jars.add(entry);
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> walk = Files.walk(classes)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private TreeMap<String, String> files(String name) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    Path out = folder.resolve(name);
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
