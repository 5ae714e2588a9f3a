package io.ringkernel.runtime.cuda.compile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where CUDA toolkits are installed. */
final class Toolkits {
  private Toolkits() {}

  /** {@code CUDA_HOME} and {@code CUDA_PATH}, then {@code /usr/local/cuda*}, newest first. */
  static List<Path> folders() {
    List<Path> found = new ArrayList<>();
    for (String variable : List.of("CUDA_HOME", "CUDA_PATH")) {
      String value = System.getenv(variable);
      try {
        if (value != null && Path.of(value).isAbsolute()) {
          found.add(Path.of(value));
        }
      } catch (InvalidPathException _) {
        continue; // a variable that names no path names no toolkit
      }
    }
    List<Path> installed = new ArrayList<>();
    Path parent = Path.of("/usr/local");
    if (Files.isDirectory(parent)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent, "cuda*")) {
        stream.forEach(installed::add);
      } catch (IOException _) {
        return found;
      }
    }
    installed.sort(Comparator.reverseOrder());
    found.addAll(installed);
    return found;
  }
}
