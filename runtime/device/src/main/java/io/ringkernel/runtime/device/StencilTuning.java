package io.ringkernel.runtime.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Which form of a stencil is the quickest on a device, as measured there. What was found is kept in
 * a folder of the user, by the device, its driver, the text of the kernel and the size of the grid.
 */
final class StencilTuning {
  /**
   * System property with a choice for all stencils, such as {@code blocked 32x32 4}, or a form
   * alone, such as {@code blocked}, whose tiles are measured.
   */
  static final String FORM_PROPERTY = "ringkernel.stencil.form";
  /** System property: {@code never}, {@code always}, or nothing for long runs only. */
  static final String WHEN_PROPERTY = "ringkernel.stencil.tune";
  /** System property with the folder; empty for none. */
  static final String CACHE_PROPERTY = "ringkernel.stencil.cache";

  /** Updates of a cell that a call must bring for measuring to be worth its time. */
  private static final long LONG_RUN = 1L << 31;

  private final Optional<Path> folder;
  private final LongSupplier nanoTime;
  private final Map<String, StencilChoice> known = new ConcurrentHashMap<>();

  /**
   * Keeps choices in a folder.
   *
   * @param nanoTime the clock to measure with
   */
  StencilTuning(Optional<Path> folder, LongSupplier nanoTime) {
    this.folder = folder;
    this.nanoTime = nanoTime;
  }

  /** In {@value #CACHE_PROPERTY}, else in the user's cache folder. */
  static StencilTuning ofTheUser() {
    String named = System.getProperty(CACHE_PROPERTY);
    if (named != null) {
      return new StencilTuning(
          named.isBlank() ? Optional.empty() : Optional.of(Path.of(named)), System::nanoTime);
    }
    String base = System.getenv("XDG_CACHE_HOME");
    Path parent = base != null && Path.of(base).isAbsolute() ? Path.of(base)
        : Path.of(System.getProperty("user.home"), ".cache");
    return new StencilTuning(Optional.of(parent.resolve("ringkernel-stencil")), System::nanoTime);
  }

  /** Nanoseconds of the clock to measure with. */
  long now() {
    return nanoTime.getAsLong();
  }

  /**
   * What the user has chosen for all stencils; empty where something is to be measured.
   *
   * @throws IllegalArgumentException if the property is no choice
   */
  static Optional<StencilChoice> chosen() {
    String text = System.getProperty(FORM_PROPERTY);
    if (text == null || form().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(StencilChoice.parse(text).orElseThrow(() -> new IllegalArgumentException(
        "-D" + FORM_PROPERTY + "=" + text + " is no form of a stencil; write naive, tiled, "
            + "blocked, persistent, or such as \"tiled 32x8\", \"blocked 32x32 4\" or "
            + "\"persistent 64x32\"")));
  }

  /** The form whose tiles are measured, where the user has named one and no tile. */
  static Optional<StencilForm> form() {
    return Optional.ofNullable(System.getProperty(FORM_PROPERTY))
        .flatMap(text -> StencilForm.named(text.strip()));
  }

  /**
   * Whether a call of so many updates of a cell is to be measured.
   *
   * @throws IllegalArgumentException if the property is another word
   */
  static boolean isWorthwhile(long updates) {
    String when = System.getProperty(WHEN_PROPERTY, "");
    return switch (when) {
      case "always" -> true;
      case "never" -> false;
      case "" -> updates >= LONG_RUN;
      default -> throw new IllegalArgumentException("-D" + WHEN_PROPERTY + "=" + when
          + " is no answer; write always or never, or leave it out to measure long runs only");
    };
  }

  /** What was found before, by words that tell devices, kernels and grids apart. */
  Optional<StencilChoice> find(String words) {
    String key = key(words);
    return Optional.ofNullable(known.get(key)).or(() -> read(key).map(choice -> {
      known.put(key, choice);
      return choice;
    }));
  }

  private Optional<StencilChoice> read(String key) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      return StencilChoice.parse(Files.readString(folder.get().resolve(key)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps a choice; whole or not at all, for another process may read at the same time. */
  void keep(String words, StencilChoice choice) {
    String key = key(words);
    known.put(key, choice);
    if (folder.isEmpty()) {
      return;
    }
    try {
      make(folder.get());
      Path part = Files.createTempFile(folder.get(), key, ".part");
      try {
        Files.writeString(part, choice + "\n");
        Files.move(part, folder.get().resolve(key), StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part); // where it could not be moved
      }
    } catch (IOException e) {
      // it is measured again next time
      System.getLogger("io.ringkernel.stencil").log(System.Logger.Level.DEBUG,
          () -> folder.get() + " cannot be written: " + e.getMessage());
    }
  }

  private static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    if (Files.getFileStore(folder.toAbsolutePath().getParent())
        .supportsFileAttributeView("posix")) {
      Files.createDirectory(folder, PosixFilePermissions
          .asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(folder);
    }
  }

  private static String key(String words) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
          .digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
