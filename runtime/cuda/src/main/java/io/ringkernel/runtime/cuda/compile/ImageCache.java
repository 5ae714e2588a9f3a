package io.ringkernel.runtime.cuda.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps compiled images on disk, by a hash of everything that went into them. The folder belongs to
 * the user alone, and a file that was changed is not loaded: code for the device is code.
 */
public final class ImageCache {
  /** System property with the folder; empty for none. */
  public static final String PROPERTY = "ringkernel.cuda.cache";

  private static final int DIGEST_BYTES = 32;

  private final Optional<Path> folder;

  private ImageCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** In a folder; nothing is kept where it cannot be made. */
  public static ImageCache in(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
          Files.createDirectory(folder, PosixFilePermissions
              .asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
          Files.createDirectory(folder);
        }
      }
      return new ImageCache(Optional.of(folder));
    } catch (IOException e) {
      return new ImageCache(Optional.empty());
    }
  }

  /** Keeps nothing. */
  public static ImageCache none() {
    return new ImageCache(Optional.empty());
  }

  /** In {@value #PROPERTY}, else in the user's cache folder. */
  public static ImageCache ofTheUser() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return named.isBlank() ? new ImageCache(Optional.empty()) : in(Path.of(named));
    }
    String base = System.getenv("XDG_CACHE_HOME");
    Path parent = base != null && Path.of(base).isAbsolute() ? Path.of(base)
        : Path.of(System.getProperty("user.home"), ".cache");
    return in(parent.resolve("ringkernel-cuda"));
  }

  /** What the cache has, else what the compiler makes, which is then kept. */
  public byte[] get(CudaCompiler compiler, String source, String name, int architecture,
      List<String> options) {
    String key = key(String.join("\n", List.of(compiler.version(), "sm_" + architecture,
        String.join(" ", options), source)));
    return read(key).orElseGet(() -> {
      byte[] image = compiler.compile(source, name, architecture, options);
      write(key, image);
      return image;
    });
  }

  private Optional<byte[]> read(String key) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] file = Files.readAllBytes(folder.get().resolve(key));
      if (file.length < DIGEST_BYTES) {
        return Optional.empty();
      }
      byte[] image = Arrays.copyOfRange(file, DIGEST_BYTES, file.length);
      return Arrays.equals(file, 0, DIGEST_BYTES, digest(image), 0, DIGEST_BYTES)
          ? Optional.of(image) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whole or not at all: another process may read at the same time. */
  private void write(String key, byte[] image) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Path part = Files.createTempFile(folder.get(), key, ".part");
      byte[] file = Arrays.copyOf(digest(image), DIGEST_BYTES + image.length);
      System.arraycopy(image, 0, file, DIGEST_BYTES, image.length);
      Files.write(part, file);
      Files.move(part, folder.get().resolve(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException _) {
      return; // a full disk costs time at the next start, nothing else
    }
  }

  private static String key(String text) {
    return HexFormat.of().formatHex(digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /** For callers that find a compiler only when the cache has nothing. */
  public static Optional<CudaCompiler> compiler() {
    Supplier<Optional<CudaCompiler>> nvcc = () -> Nvcc.find().map(CudaCompiler.class::cast);
    return Nvrtc.find().map(CudaCompiler.class::cast).or(nvcc);
  }
}
