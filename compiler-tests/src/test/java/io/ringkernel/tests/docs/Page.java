package io.ringkernel.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed page; {@code -Dgolden=update} writes it instead of comparing. */
record Page(Path path) {
  private static final Path DOCS = Path.of("..", "docs");

  /** A page below {@code docs}. */
  static Page of(String name) {
    return new Page(DOCS.resolve(name));
  }

  boolean exists() {
    return Files.isRegularFile(path);
  }

  /** The text with the line ends of a checkout on any platform as {@code \n}. */
  String text() {
    try {
      return Files.readString(path).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails where the committed page is another text. */
  void check(String expected) {
    if ("update".equals(System.getProperty("golden"))) {
      try {
        Files.createDirectories(path.getParent());
        Files.writeString(path, expected);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertEquals(expected, exists() ? text() : "",
        path + " is not what the code says; run with -Dgolden=update");
  }
}
