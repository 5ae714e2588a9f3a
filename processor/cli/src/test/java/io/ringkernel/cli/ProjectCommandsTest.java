package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.processor.RingKernelProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that write projects. */
final class ProjectCommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  private int run(Object... arguments) {
    return RingKernel.run(new PrintWriter(out), new PrintWriter(err),
        Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"persistent-actor,total = 42", "kernel,y[2] = 36.0", "stencil,middle = "})
  void aNewProjectCompilesAndRuns(String template, String printed) throws Exception {
    Path project = folder.resolve("demo-project");
    assertEquals(0, run("new", project, "-t", template, "--package", "org.acme"), err::toString);
    assertTrue(out.toString().contains("run it: cd "), out::toString);
    assertTrue(Files.readString(project.resolve("pom.xml"))
        .contains("<artifactId>demo-project</artifactId>"));

    String said = runMain(project);
    assertTrue(said.startsWith(printed), said);
  }

  private String runMain(Path project) throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    JavaCompiler.CompilationTask task = javac.getTask(said, null, null,
        List.of("-d", classes.toString(), "-Xlint:all,-processing", "-Werror", "-cp",
            System.getProperty("java.class.path"), "-proc:full"),
        null, javac.getStandardFileManager(null, null, null)
            .getJavaFileObjectsFromPaths(OfflineCompiler.sources(List.of(project))));
    task.setProcessors(List.of(new RingKernelProcessor()));
    assertTrue(task.call(), said::toString);
    // What the project depends on and no more: another back end might be chosen beside it.
    String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(p -> p.replace(File.separatorChar, '/').matches(
            ".*(/(annotations|ir|runtime/core)/target/.*|/HdrHistogram[^/]*)"))
        .collect(Collectors.joining(File.pathSeparator));
    Path printed = folder.resolve("printed");
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        classes + File.pathSeparator + path, "org.acme.Main").redirectErrorStream(true)
        .redirectOutput(printed.toFile()).start();
    assertEquals(0, process.waitFor(), Files.readString(printed));
    return Files.readString(printed);
  }

  @Test
  void noPlaceholderIsLeft() throws IOException {
    for (String template : List.of("persistent-actor", "kernel", "stencil")) {
      Path project = folder.resolve(template);
      assertEquals(0, run("new", project, "-t", template));
      try (Stream<Path> files = Files.walk(project)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertFalse(Files.readString(file).contains("%"), file + " has a mark left");
          assertFalse(Files.readString(file).contains("${project.version}"), file.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-x", "a b", "1st", "é"})
  void aNameThatIsNoneIsRefusedAndNothingIsWritten(String name) throws IOException {
    assertEquals(2, run("new", "--", folder.resolve(name)));
    assertEquals(1, err.toString().lines().count(), err::toString);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void theCommandThatIsToldTakesThePathForOneWord() {
    Path project = folder.resolve("it's a folder/heat");
    assertEquals(0, run("new", project), err::toString);
    String quoted = "'" + project.toString().replace("'", "'\\''") + "'";
    assertTrue(out.toString().contains("run it: cd " + quoted + " && mvn"), out::toString);
  }

  @Test
  void whyAFileCannotBeWrittenIsSaidWithoutNamesOfOurs() throws IOException {
    Path source = Files.writeString(folder.resolve("A.java"), "class A {}");
    assertEquals(2, run("new", source.resolve("heat")));
    assertEquals("ringkernel: cannot write " + source.resolve("heat") + ": " + source
        + " is not a folder\n", err.toString());
    assertEquals("Is a directory",
        WholeFile.reason(new FileSystemException("a.partial", "a", "Is a directory")));
    assertEquals("permission denied", WholeFile.reason(new AccessDeniedException("a.partial")));
  }

  @Test
  void aFolderThatHasSomethingIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertEquals(2, run("new", folder));
    assertTrue(err.toString().contains("is not empty: use 'ringkernel init'"), err::toString);
    assertEquals(2, run("new", folder.resolve("p"), "-t", "nothing"));
    assertEquals(2, run("new", folder.resolve("p"), "--package", "a..b"));
    assertFalse(Files.exists(folder.resolve("p")));
  }

  @Test
  void initAddsWhatIsMissingOnce() throws IOException {
    Path pom = Files.writeString(folder.resolve("pom.xml"), """
        <project>
          <!-- <dependencies> in a comment -->
          <artifactId>mine</artifactId>
          <dependencies>
            <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>
          </dependencies>
        </project>
        """);
    assertEquals(0, run("init", folder), err::toString);
    String once = Files.readString(pom);
    assertTrue(once.contains("  <!-- <dependencies> in a comment -->\n"), once);
    assertTrue(once.contains("""
            <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>
            <dependency>
              <groupId>io.ringkernel</groupId>
              <artifactId>ringkernel-runtime</artifactId>
        """.indent(0)), once);
    assertTrue(once.contains("<artifactId>ringkernel-processor</artifactId>"), once);
    assertTrue(Files.exists(folder.resolve("src/main/java/com/example/Kernels.java")));

    out.getBuffer().setLength(0);
    assertEquals(0, run("init", folder));
    assertEquals(once, Files.readString(pom));
    assertTrue(out.toString().startsWith("nothing to do"), out::toString);
  }

  @Test
  void initUsesTheCompilerPluginThatIsThere() {
    String text = MavenProjectFile.withRingKernel("""
        <project>
          <build>
            <plugins>
              <plugin>
                <artifactId>other</artifactId>
                <configuration><x/></configuration>
              </plugin>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <configuration>
                  <release>25</release>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """, "9");
    assertTrue(text.contains("""
                  <release>25</release>
                  <annotationProcessorPaths>
                    <path>
                      <groupId>io.ringkernel</groupId>
        """), text);
    assertTrue(text.contains("</build>\n  <dependencies>\n"), text);
    assertEquals(1, text.split("maven-compiler-plugin", -1).length - 1, text);
  }

  @Test
  void initKeepsAPlanAPlan() throws IOException {
    Path pom = Files.writeString(folder.resolve("pom.xml"), "<project></project>");
    assertEquals(0, run("init", folder, "--dry-run"));
    assertEquals("<project></project>", Files.readString(pom));
    assertTrue(out.toString().contains("would write "), out::toString);
  }

  @ParameterizedTest
  @CsvSource({"build.gradle,annotationProcessor 'io.ringkernel:ringkernel-processor:",
    "build.gradle.kts,annotationProcessor(\"io.ringkernel:ringkernel-processor:"})
  void initAddsToGradle(String file, String line) throws IOException {
    Path build = Files.writeString(folder.resolve(file), "plugins { id 'java' }");
    assertEquals(0, run("init", folder, "-q"), err::toString);
    String text = Files.readString(build);
    assertTrue(text.startsWith("plugins { id 'java' }\n"), text);
    assertTrue(text.contains(line), text);
    assertEquals(0, run("init", folder));
    assertEquals(text, Files.readString(build));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no xml", "<project>", "<project></build></project>",
    "<project><build/></project>"})
  void aDamagedProjectFileIsRefusedAndKept(String text) throws IOException {
    Path pom = Files.writeString(folder.resolve("pom.xml"), text);
    assertEquals(2, run("init", folder), out::toString);
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertEquals(text, Files.readString(pom));
  }

  @Test
  void aFolderWithoutABuildIsRefused() {
    assertEquals(2, run("init", folder));
    assertTrue(err.toString().contains("'ringkernel new' makes a project"), err::toString);
  }
}
