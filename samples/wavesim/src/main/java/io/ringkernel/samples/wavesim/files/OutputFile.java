package io.ringkernel.samples.wavesim.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes output files whole or not at all: into a temporary file in the same folder, then moved in
 * one step. What was there before stays until the move.
 */
public final class OutputFile {
  private OutputFile() {}

  /** Produces the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything to the stream; does not close it. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /** Makes sure that a folder exists and files can be made in it. */
  public static void prepareFolder(Path folder) throws DemoInputException {
    try {
      Files.createDirectories(folder);
      Files.delete(temporary(folder, "probe"));
    } catch (FileAlreadyExistsException occupied) {
      throw new DemoInputException(
          folder + ": the output folder is a file; name a folder with --output");
    } catch (IOException failure) {
      throw new DemoInputException(folder + ": cannot write into the output folder ("
          + reason(failure) + "); name another with --output");
    }
  }

  /** Refuses a target that is a folder. */
  public static void check(Path target) throws DemoInputException {
    if (Files.isDirectory(target)) {
      throw new DemoInputException(target
          + ": a folder lies where this file is to be written; move it or choose another --output");
    }
  }

  /** Writes a file whole or not at all. */
  public static void write(Path target, Content content) throws DemoInputException {
    check(target);
    Path folder = target.toAbsolutePath().getParent();
    Path part = null;
    try {
      part = temporary(folder, target.getFileName().toString());
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.writeTo(stream);
      }
      move(part, target);
      part = null;
    } catch (IOException failure) {
      throw new DemoInputException(target + ": cannot write this file (" + reason(failure)
          + "); check free space and permissions or choose another --output");
    } finally {
      discard(part);
    }
  }

  /** Why an operation on a file failed, in a few words. */
  static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException missing -> "no such folder";
      default -> failure.getMessage() == null
          ? failure.getClass().getSimpleName() : failure.getMessage();
    };
  }

  /*
   * Not Files.createTempFile: that gives mode 0600, which the finished file would keep, so that
   * nobody else could open the user's picture.
   */
  private static Path temporary(Path folder, String name) throws IOException {
    for (int attempt = 0;; attempt++) {
      Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + "-" + attempt
          + ".part");
      try {
        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW).close();
        return part;
      } catch (FileAlreadyExistsException taken) {
        if (attempt == 99) {
          throw taken;
        }
      }
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    if (part != null) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException stuck) {
        // The first failure is the one to report; this file is hidden and says ".part".
        part.toFile().deleteOnExit();
      }
    }
  }
}
