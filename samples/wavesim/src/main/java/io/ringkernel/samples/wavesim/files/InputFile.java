package io.ringkernel.samples.wavesim.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a whole input file, within bounds. */
public final class InputFile {
  private static final long LARGEST = 512L << 20;

  private InputFile() {}

  /**
   * Reads a file.
   *
   * @param file where
   * @param what what the file is, for messages ({@code "plan picture"})
   * @return its bytes, at least one, at most 512 MiB
   */
  public static byte[] read(Path file, String what) throws DemoInputException {
    if (Files.isDirectory(file)) {
      throw new DemoInputException(
          file + ": this is a folder, a " + what + " is wanted; name the file");
    }
    if (!Files.exists(file)) {
      throw new DemoInputException(file + ": no such " + what + "; check the path");
    }
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new DemoInputException(file + ": the " + what + " has " + (size >> 20)
            + " MiB, more than the " + (LARGEST >> 20) + " MiB accepted; shorten it");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw new DemoInputException(file + ": the " + what + " is empty; name another file");
      }
      return bytes;
    } catch (IOException failure) {
      throw new DemoInputException(file + ": cannot read the " + what + " ("
          + OutputFile.reason(failure) + "); check its permissions");
    }
  }
}
