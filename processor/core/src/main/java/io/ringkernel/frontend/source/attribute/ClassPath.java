package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.ForeignClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * The class files of a build: those of the JDK that runs the compiler, as with {@code --release}
 * the others have no code, and those of the class path as the compiler sees it.
 */
final class ClassPath {
  private static final Path JDK =
      FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");

  private record Found(byte[] bytes, String origin, Optional<String> licence) {}

  private final Elements elements;
  private final Map<String, Optional<Found>> known = new LinkedHashMap<>();

  ClassPath(Elements elements) {
    this.elements = elements;
  }

  /** The bytes of a class. */
  Optional<byte[]> of(String internalName) {
    return found(internalName).map(Found::bytes);
  }

  /** What a manifest says of a class that was read. */
  ForeignClass origin(String internalName) {
    Found found = found(internalName).orElseThrow();
    return new ForeignClass(internalName.replace('/', '.'), found.origin(), found.licence(),
        sha256(found.bytes()));
  }

  private Optional<Found> found(String name) {
    Optional<Found> found = known.get(name);
    if (found == null) {
      found = ofJdk(name).or(() -> ofBuild(name));
      known.put(name, found);
    }
    return found;
  }

  private static Optional<Found> ofJdk(String name) {
    try {
      Path file = JDK.resolve(name + ".class");
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      boolean hasText = Files.exists(
          Path.of(System.getProperty("java.home"), "legal", "java.base", "LICENSE"));
      return Optional.of(new Found(Files.readAllBytes(file),
          "java.base " + Runtime.version(), hasText
              ? Optional.of("legal/java.base/LICENSE in that JDK") : Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.nio.file.InvalidPathException _) {
      return Optional.empty();
    }
  }

  private Optional<Found> ofBuild(String name) {
    TypeElement type =
        elements.getTypeElement(name.replace('/', '.').replace('$', '.'));
    if (type == null) {
      return Optional.empty();
    }
    try {
      JavaFileObject file = elements.getFileObjectOf(type);
      if (file == null || file.getKind() != JavaFileObject.Kind.CLASS) {
        return Optional.empty();
      }
      try (InputStream in = file.openInputStream()) {
        Optional<Path> jar = jar(file.toUri());
        return Optional.of(new Found(in.readAllBytes(),
            jar.map(path -> path.getFileName().toString()).orElse("a folder of classes"),
            jar.flatMap(ClassPath::licence)));
      }
    } catch (IOException | RuntimeException _) {
      // other compilers than javac do not have all files; such a class is not there
      return Optional.empty();
    }
  }

  private static Optional<Path> jar(URI uri) {
    String text = uri.toString();
    int end = text.indexOf("!/");
    return text.startsWith("jar:file:") && end > 0
        ? Optional.of(Path.of(URI.create(text.substring("jar:".length(), end))))
        : Optional.empty();
  }

  private static Optional<String> licence(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return Optional.ofNullable(file.getManifest())
          .map(manifest -> manifest.getMainAttributes().getValue("Bundle-License"));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
