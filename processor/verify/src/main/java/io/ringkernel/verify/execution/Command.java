package io.ringkernel.verify.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program and keeps what it says. */
final class Command {
  private static final int LIMIT_SECONDS = 300;

  /**
   * What a program said.
   *
   * @param code exit status
   * @param output standard output and standard error together
   */
  record Result(int code, String output) {
    boolean succeeded() {
      return code == 0;
    }
  }

  private Command() {}

  static Result run(List<String> words) {
    return run(words, Path.of("").toAbsolutePath());
  }

  static Result run(List<String> words, Path folder) {
    try {
      // To a file and not a pipe: a program that neither ends nor speaks can then be timed out.
      Path output = Files.createTempFile("command", ".txt");
      try {
        Process process = new ProcessBuilder(words).directory(folder.toFile())
            .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new AssertionError(
              words.getFirst() + " did not end in " + LIMIT_SECONDS + " seconds");
        }
        return new Result(
            process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1));
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while " + words.getFirst() + " ran", e);
    }
  }
}
