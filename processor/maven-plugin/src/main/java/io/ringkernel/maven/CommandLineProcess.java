package io.ringkernel.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The process that compiles. */
final class CommandLineProcess {
  private static final int OLDEST = 25;
  private static final Pattern FEATURE = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final Pattern ERROR = Pattern.compile("ringkernel: .*|.*\\berror: .*");

  private CommandLineProcess() {}

  /**
   * Runs a command and logs what it says.
   *
   * @param command the executable of a JDK first
   * @return its exit code
   * @throws MojoExecutionException where that JDK is too old, or the process does not start
   */
  static int run(List<String> command, Log log) throws IOException, MojoExecutionException {
    requireNewEnough(Path.of(command.get(0)));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (ERROR.matcher(line).matches()) {
          log.error(line);
        } else {
          log.info(line);
        }
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    } finally {
      process.destroy();
    }
  }

  /** Read from a file, for a process of an old JDK would only print a long stack trace. */
  private static void requireNewEnough(Path java) throws IOException, MojoExecutionException {
    Path home = java.toAbsolutePath().getParent().getParent();
    Path release = home.resolve("release");
    Matcher feature = FEATURE.matcher(Files.exists(release) ? Files.readString(release) : "");
    if (feature.find() && Integer.parseInt(feature.group(1)) < OLDEST) {
      throw new MojoExecutionException(home + " is a JDK " + feature.group(1) + ": run Maven on a "
          + "JDK " + OLDEST + " or newer, or choose one by maven-toolchains-plugin's goal "
          + "select-jdk-toolchain");
    }
  }
}
