package io.ringkernel.verify.foreign;

import io.ringkernel.frontend.bytecode.ClassBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Class files in a jar or a folder; a module of the running JDK is a folder of its image. */
public final class ClassContainer implements ClassBytes, AutoCloseable {
  private static final String CLASS = ".class";
  private final Path place;
  private final Path root;
  private final Optional<FileSystem> jar;

  private ClassContainer(Path place, Path root, Optional<FileSystem> jar) {
    this.place = place;
    this.root = root;
    this.jar = jar;
  }

  /**
   * Opens a jar or a folder.
   *
   * @throws IOException where there is none, or it is broken
   */
  public static ClassContainer open(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return new ClassContainer(place, place, Optional.empty());
    }
    try {
      // of a class with versions for several releases of Java, the one that this JVM would load
      FileSystem files = FileSystems.newFileSystem(place, Map.of("releaseVersion", "runtime"));
      return new ClassContainer(place, files.getPath("/"), Optional.of(files));
    } catch (ProviderNotFoundException e) {
      throw new IOException("not a jar", e);
    }
  }

  /** The jar or folder itself. */
  public Path place() {
    return place;
  }

  /** Internal names of all classes, sorted; each class once, whatever versions it has. */
  public List<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(CLASS) && !name.startsWith("META-INF/")
              && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - CLASS.length())).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public Optional<byte[]> of(String internalName) {
    try {
      Path file = root.resolve(internalName + CLASS);
      return file.normalize().startsWith(root) && Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException | java.nio.file.InvalidPathException _) {
      // a name from a hostile class file, or a damaged entry: there is no such class
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    if (jar.isPresent()) {
      jar.get().close();
    }
  }
}
