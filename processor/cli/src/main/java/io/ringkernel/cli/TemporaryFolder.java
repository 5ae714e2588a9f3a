package io.ringkernel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when the command ends, also where the user interrupts it. */
record TemporaryFolder(Path path) implements AutoCloseable {
  static TemporaryFolder create() {
    try {
      TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("ringkernel-"));
      Runtime.getRuntime().addShutdownHook(new Thread(folder::discard));
      return folder;
    } catch (IOException e) {
      throw new UserException("cannot make a temporary folder: " + e.getMessage(), e);
    }
  }

  /** At an interrupt the compiler may still write: what comes after is the system's to clean. */
  private void discard() {
    try {
      close();
    } catch (UncheckedIOException e) {
      path.toFile().deleteOnExit();
    }
  }

  @Override
  public void close() {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path entry : deepestFirst) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
