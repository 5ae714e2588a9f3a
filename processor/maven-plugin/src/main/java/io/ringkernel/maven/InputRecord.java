package io.ringkernel.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a goal was given, as one hash in a file. Where it is the same again, and so are the results,
 * there is nothing to do. Contents count and not times, so that a fresh checkout of the same
 * sources beside a cached output folder is up to date as well.
 */
final class InputRecord {
  private final Path file;
  private final MessageDigest digest;

  InputRecord(Path file) {
    this.file = file;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Adds a word. */
  void text(String word) {
    bytes(word.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file, or a folder with all files below, by path and content. */
  void content(Path place) throws IOException {
    text(place.toString());
    try (Stream<Path> walk = Files.walk(place)) {
      for (Path found : walk.filter(Files::isRegularFile).sorted().toList()) {
        text(place.relativize(found).toString());
        bytes(Files.readAllBytes(found));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Adds a jar by path, size and time, for it is too big to read; a folder by its content. */
  void version(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      content(place);
    } else {
      text(place + " " + Files.size(place) + " " + Files.getLastModifiedTime(place).toMillis());
    }
  }

  private void bytes(byte[] bytes) {
    // With the length first: else the end of one could be the start of the next.
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  /**
   * Closes the record and compares it with the file.
   *
   * @return whether inputs and results are as at the last {@link Taken#remember}
   */
  Taken take() {
    Formatter hexadecimal = new Formatter(Locale.ROOT);
    for (byte b : digest.digest()) {
      hexadecimal.format("%02x", b);
    }
    return new Taken(file, hexadecimal.toString());
  }

  /**
   * A finished record.
   *
   * @param hash of the inputs
   */
  record Taken(Path file, String hash) {
    /**
     * Whether inputs and results are as they were.
     *
     * @param results files and folders that the goal writes
     */
    boolean isCurrent(List<Path> results) throws IOException {
      return Files.isRegularFile(file) && Files.readString(file).equals(line(results));
    }

    /** Writes the record after the goal has succeeded. */
    void remember(List<Path> results) throws IOException {
      Files.createDirectories(file.getParent());
      Files.writeString(file, line(results));
    }

    private String line(List<Path> results) throws IOException {
      InputRecord output = new InputRecord(file);
      for (Path result : results) {
        if (Files.exists(result)) {
          output.content(result);
        }
      }
      return hash + " " + output.take().hash() + "\n";
    }
  }
}
