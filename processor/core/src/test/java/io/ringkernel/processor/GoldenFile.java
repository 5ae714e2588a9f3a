package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file below {@code src/test/resources/golden}; {@code -Dgolden=update} writes it.
 */
public final class GoldenFile {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  private GoldenFile() {}

  /** Fails with a difference, or where the file is missing. */
  public static void check(String path, String actual) {
    Path file = ROOT.resolve(path);
    try {
      if ("update".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      } else if (!Files.exists(file)) {
        fail("no golden " + file + "; run with -Dgolden=update\n" + actual);
      }
      assertEquals(Files.readString(file), actual, "differs from " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
