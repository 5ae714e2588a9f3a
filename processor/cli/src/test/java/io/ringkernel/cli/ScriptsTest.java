package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts of the checkout, in a copy, with a Maven that only notes what it is told. */
final class ScriptsTest {
  private static final Path ROOT = Path.of("../..");

  @TempDir
  private Path folder;
  private Path copy;

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void copyScripts() throws IOException {
    copy = Files.createDirectories(folder.resolve("copy"));
    Files.createDirectories(copy.resolve(".config"));
    Files.createDirectories(folder.resolve("bin"));
    for (String script : List.of("ringkernel", ".config/compatibility.sh")) {
      Files.copy(ROOT.resolve(script), copy.resolve(script));
    }
  }

  /** What Maven does when it is asked to build. */
  private void maven(String body) throws IOException {
    Path maven = Files.writeString(folder.resolve("bin/mvn"), """
        #!/bin/sh
        case "$*" in *--version*) echo "Apache Maven 3.9.9"; exit 0 ;; esac
        printf '\\033[0m'
        echo "$*" >> '%s'
        %s
        """.formatted(folder.resolve("told"), body));
    assertTrue(maven.toFile().setExecutable(true));
  }

  private Said run(String... command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(copy.toFile())
        .redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().merge("PATH", folder.resolve("bin").toString(),
        (path, first) -> first + File.pathSeparator + path);
    builder.environment().put("RINGKERNEL_JDK", System.getProperty("java.home"));
    int code = builder.start().waitFor();
    return new Said(code, Files.readString(out), Files.readString(err));
  }

  private void git(String... arguments) throws Exception {
    Said said = run(Stream.concat(Stream.of("git", "-c", "user.name=a", "-c", "user.email=a@b",
        "-c", "commit.gpgsign=false"), Stream.of(arguments)).toArray(String[]::new));
    assertEquals(0, said.code(), said::toString);
  }

  private void release(String version) throws Exception {
    commit(version);
    git("tag", "v" + version);
  }

  private void commit(String version) throws Exception {
    Files.writeString(copy.resolve("pom.xml"),
        "<project>\n<version>" + version + "</version>\n</project>\n");
    git("add", "pom.xml");
    git("commit", "-q", "-m", version);
  }

  @Test
  void whatMavenSaysIsNoResult() throws Exception {
    maven("echo '[ERROR] broken here'; exit 1");
    Said said = run("sh", "ringkernel", "soak", "1s");
    assertEquals(1, said.code());
    assertEquals("", said.out());
    assertTrue(said.err().contains("[ERROR] broken here\n"), said::err);
    assertTrue(said.err().contains("the whole log is in "), said::err);
    assertFalse(said.err().contains("\033"), "no terminal, no colours");
  }

  @Test
  void beforeTheFirstReleaseThereIsNothingToCompare() throws Exception {
    maven("");
    git("init", "-q");
    commit("0.1.0-SNAPSHOT");
    Said said = run("sh", ".config/compatibility.sh");
    assertEquals(0, said.code(), said::toString);
    assertTrue(said.out().contains("no release yet"), said::out);
    assertEquals(2, run("sh", ".config/compatibility.sh", "v9").code());
    assertFalse(Files.exists(folder.resolve("told")), "nothing was built");
  }

  @ParameterizedTest
  @CsvSource({"0.1.0,0.1.1-SNAPSHOT,true", "0.1.0,0.2.0-SNAPSHOT,false", "0.9.0,1.0.0,false",
    "1.2.0,1.3.0-SNAPSHOT,true", "1.2.0,2.0.0-SNAPSHOT,false"})
  void theVersionSaysWhetherAChangeMayBreak(String old, String now, boolean breaks)
      throws Exception {
    // Of the old one there are jars; what compares finds something that is broken.
    maven("""
        case "$*" in
          *-Pcompatibility*breaks=true*) echo '[ERROR] METHOD_REMOVED'; exit 1 ;;
          *-Pcompatibility*) exit 0 ;;
        esac
        for module in annotations runtime/core; do
          mkdir -p "${4%/pom.xml}/$module/target"
          touch "${4%/pom.xml}/$module/target/ringkernel-x.jar"
        done
        """);
    git("init", "-q");
    release(old);
    commit(now);
    Said said = run("sh", ".config/compatibility.sh");
    assertEquals(breaks ? 1 : 0, said.code(), said::toString);
    assertEquals(!breaks, said.out().contains("may break what"), said::out);
    assertFalse(said.out().contains("is broken"), said::out);
    assertTrue(Files.readString(folder.resolve("told")).contains("breaks=" + breaks + " "));
    assertFalse(Files.exists(copy.resolve("target/compatibility/old")), "the worktree is gone");
  }
}
