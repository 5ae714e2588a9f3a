package io.ringkernel.cli;

import io.ringkernel.verify.foreign.ClassContainer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Compares what generated files were made of with what is there now. A build tool that leaves a
 * class alone, because no signature that it uses has changed, does not see that the body of an
 * inlined method has.
 */
final class Freshness implements AutoCloseable {
  private static final String JDK = "java.base ";

  private final List<Path> sources;
  private final List<ClassContainer> classPath = new ArrayList<>();

  /** How one file compares. */
  enum State {
    FRESH, STALE, NOT_FOUND
  }

  /**
   * Opens the class path.
   *
   * @param sources folders of Java sources
   */
  Freshness(List<Path> sources, List<Path> classPath) {
    this.sources = List.copyOf(sources);
    try {
      for (Path place : classPath) {
        this.classPath.add(ClassContainer.open(place));
      }
    } catch (IOException e) {
      close();
      throw new UserException("cannot read the class path: " + e.getMessage(), e);
    }
  }

  /** Compares a source file. */
  State source(ManifestFile.Dependency source) {
    String name = source.className();
    int end = name.lastIndexOf('.');
    String path = (end < 0 ? "" : name.substring(0, end).replace('.', '/') + "/") + source.file();
    for (Path folder : sources) {
      Optional<String> text = GeneratedCode.text(folder.resolve(path));
      if (text.isPresent()) {
        // The hash is of the text as javac decodes it.
        return state(text.get().getBytes(StandardCharsets.UTF_8), source.sha256());
      }
    }
    return State.NOT_FOUND;
  }

  /** Compares a class file; of the JDK it is that of the JDK that runs this. */
  State foreign(ManifestFile.Dependency foreign) {
    String name = foreign.className().replace('.', '/');
    Optional<byte[]> bytes = foreign.file().startsWith(JDK) ? jdk(name)
        : classPath.stream().map(c -> c.of(name)).flatMap(Optional::stream).findFirst();
    return bytes.map(b -> state(b, foreign.sha256())).orElse(State.NOT_FOUND);
  }

  private static Optional<byte[]> jdk(String name) {
    try {
      Path file = FileSystems.getFileSystem(URI.create("jrt:/"))
          .getPath("modules", "java.base", name + ".class");
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UserException("cannot read the JDK's " + name + ": " + e.getMessage(), e);
    }
  }

  private static State state(byte[] now, String then) {
    return sha256(now).equals(then) ? State.FRESH : State.STALE;
  }

  /** In hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    for (ClassContainer container : classPath) {
      try {
        container.close();
      } catch (IOException e) {
        throw new UserException("cannot close " + container.place() + ": " + e.getMessage(), e);
      }
    }
  }
}
