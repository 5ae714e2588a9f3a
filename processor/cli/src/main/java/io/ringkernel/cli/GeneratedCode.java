package io.ringkernel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders of generated files below some folders or in jars: one per class with device code. */
final class GeneratedCode implements AutoCloseable {
  private static final String MANIFEST = "kernel.json";

  private final List<FileSystem> jars = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /** What was generated for one class. */
  record Entry(Path folder, ManifestFile manifest) {}

  /**
   * Finds all of it.
   *
   * @param inputs folders of classes, folders that {@code codegen} wrote, or jars
   */
  static GeneratedCode in(List<Path> inputs) {
    GeneratedCode code = new GeneratedCode();
    try {
      inputs.forEach(code::add);
      return code;
    } catch (RuntimeException e) {
      code.close();
      throw e;
    }
  }

  /** In the order of their paths. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  private void add(Path input) {
    try (Stream<Path> files = Files.walk(root(input))) {
      List<Path> folders = files.filter(GeneratedCode::isManifest)
          .map(Path::getParent).sorted().toList();
      if (folders.isEmpty()) {
        throw new UserException("no kernel.json below " + input
            + ": compile it with the annotation processor or with 'ringkernel codegen' first");
      }
      folders.forEach(f -> entries.add(new Entry(f, ManifestFile.read(f.resolve(MANIFEST)))));
    } catch (IOException e) {
      throw new UserException("cannot read " + input + ": " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new UserException("cannot read " + input + ": " + e.getCause().getMessage(), e);
    }
  }

  private static boolean isManifest(Path file) {
    return file.getFileName() != null && file.getFileName().toString().equals(MANIFEST);
  }

  private Path root(Path input) throws IOException {
    if (!Files.exists(input)) {
      throw new UserException("no such folder or jar: " + input);
    }
    if (Files.isDirectory(input)) {
      return input;
    }
    try {
      FileSystem jar = FileSystems.newFileSystem(input);
      jars.add(jar);
      return jar.getPath("/");
    } catch (ProviderNotFoundException e) {
      throw new UserException(input + " is neither a folder nor a jar", e);
    }
  }

  /** The text of a file; empty where it is not there. */
  static Optional<String> text(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UserException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    for (FileSystem jar : jars) {
      try {
        jar.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
