package io.ringkernel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/**
 * What the launcher's build runs once, so that the JVM writes down which classes are loaded and
 * linked: the help, and the generation of device code.
 */
final class Training {
  private Training() {}

  /** Runs it; prints nothing. */
  public static void main(String[] arguments) throws IOException {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path project = folder.path().resolve("project");
      int code = RingKernel.run(nobody, nobody, "--help");
      code |= RingKernel.run(nobody, nobody, "codegen", "--help");
      code |= RingKernel.run(nobody, nobody, "new", project.toString(), "-t", "kernel");
      code |= RingKernel.run(nobody, nobody, "codegen", project.toString(), "-o",
          folder.path().resolve("out").toString());
      System.exit(code);
    }
  }
}
