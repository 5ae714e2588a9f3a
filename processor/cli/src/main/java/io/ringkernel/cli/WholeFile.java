package io.ringkernel.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Files that appear whole or not at all: each is written beside its place and moved there. What is
 * left of one by a process that was ended has the suffix {@value #PARTIAL}, which nothing reads.
 */
final class WholeFile {
  static final String PARTIAL = ".partial";

  private WholeFile() {}

  /** Writes the content of a file. */
  interface Content {
    /** Writes it into this file, which may be there from an earlier attempt. */
    void writeTo(Path partial) throws IOException;
  }

  /** Writes a file into a folder that is there. */
  static void write(Path file, Content content) throws IOException {
    // Not by createTempFile, whose files nobody else may read: these are the user's.
    Path partial = file.resolveSibling(
        ".ringkernel-" + ProcessHandle.current().pid() + "-" + file.getFileName() + PARTIAL);
    try {
      content.writeTo(partial);
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** Why a file cannot be written, for one line. */
  static String reason(IOException exception) {
    return switch (exception) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "its folder does not exist";
      case FileAlreadyExistsException e -> e.getFile() + " is not a folder";
      // The message would begin with the file beside it, which the user never named.
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default -> String.valueOf(exception.getMessage());
    };
  }
}
