package io.ringkernel.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** A class path of existing entries. */
final class ClassPathOption {
  @Option(names = {"-cp", "--class-path"}, paramLabel = "PATH",
      description = "What the sources need besides RingKernel itself.")
  private String text = "";

  /** Its entries in order. */
  List<Path> places() {
    List<Path> path = new ArrayList<>();
    for (String entry : text.split(File.pathSeparator)) {
      if (!entry.isBlank()) {
        Path place = Path.of(entry);
        if (!Files.exists(place)) {
          throw new UserException("--class-path: no such file or folder: " + place);
        }
        path.add(place);
      }
    }
    return path;
  }
}
