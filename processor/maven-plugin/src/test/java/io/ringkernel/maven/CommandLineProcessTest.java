package io.ringkernel.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandLineProcessTest {
  @TempDir
  private Path folder;

  @Test
  void anOldJdkIsRefusedBeforeItStarts() throws Exception {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17.0.12\"\n");
    MojoExecutionException refusal = assertThrows(MojoExecutionException.class,
        () -> CommandLineProcess.run(List.of(java.toString()), new SystemStreamLog()));
    assertTrue(refusal.getMessage().contains("is a JDK 17: run Maven on a JDK 25"),
        refusal::getMessage);
  }

  @Test
  void theExitCodeIsThatOfTheProcess() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertEquals(0, CommandLineProcess.run(List.of(java, "-version"), new SystemStreamLog()));
    assertEquals(1, CommandLineProcess.run(List.of(java, "NoSuchClass"), new SystemStreamLog()));
  }
}
