package io.ringkernel.runtime.metal;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The Objective-C runtime and Metal, which are parts of macOS. */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
public final class MetalLibrary {
  /**
   * System property with the absolute path of one library that exports the functions of the
   * Objective-C runtime and {@code MTLCreateSystemDefaultDevice}, instead of those of the system.
   */
  public static final String PROPERTY = "ringkernel.metal.library";

  private static final String FRAMEWORK = "/System/Library/Frameworks/Metal.framework/Metal";
  /**
   * Without CoreGraphics in the process macOS gives a program without windows no default device.
   * None of these is a file: they are in the cache of the dynamic linker, which knows them by their
   * path.
   */
  private static final List<String> OF_MACOS = List.of("/usr/lib/libobjc.A.dylib",
      "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics", FRAMEWORK);

  private final String origin;
  private final ObjectiveC objectiveC;

  private MetalLibrary(String origin, SymbolLookup symbols) {
    List<String> missing = ObjectiveC.missing(symbols);
    if (!missing.isEmpty()) {
      throw new MetalUnavailable(origin + " is not Metal: it lacks " + missing.getFirst()
          + (missing.size() == 1 ? "" : " and " + (missing.size() - 1) + " other functions"));
    }
    this.origin = origin;
    this.objectiveC = new ObjectiveC(symbols);
  }

  /**
   * Finds Metal: the system property {@value #PROPERTY}, then macOS itself.
   *
   * @throws MetalUnavailable if there is none
   */
  public static MetalLibrary locate() {
    String property = System.getProperty(PROPERTY);
    if (property != null && !property.isBlank()) {
      return load(named(property));
    }
    if (!isMacOs()) {
      throw new MetalUnavailable("there is no Metal on " + System.getProperty("os.name") + " ("
          + System.getProperty("os.arch") + "): it is a part of macOS, " + FRAMEWORK);
    }
    SymbolLookup symbols = _ -> java.util.Optional.empty();
    for (String name : OF_MACOS) {
      try {
        symbols = symbols.or(SymbolLookup.libraryLookup(name, Arena.global()));
      } catch (IllegalArgumentException e) {
        throw new MetalUnavailable("this macOS does not load " + name + ": " + e.getMessage());
      }
    }
    return new MetalLibrary(FRAMEWORK, symbols);
  }

  /** Whether this is the system that Metal is a part of. */
  public static boolean isMacOs() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
  }

  private static Path named(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new MetalUnavailable(PROPERTY + " is not a path: " + value);
    }
  }

  /**
   * Loads a library that has the functions of {@link #PROPERTY}.
   *
   * @param path an absolute path
   * @throws MetalUnavailable if it is not absolute, or no such library
   */
  public static MetalLibrary load(Path path) {
    if (!path.isAbsolute() || !Files.isRegularFile(path)) {
      throw new MetalUnavailable(
          "there is no Metal library " + path + ": " + PROPERTY + " must be an absolute path");
    }
    try {
      // The global arena: threads of the library may still run when a runtime is closed.
      return new MetalLibrary(path.toString(),
          SymbolLookup.libraryLookup(path, Arena.global()));
    } catch (IllegalArgumentException e) {
      throw new MetalUnavailable(
          "cannot load the Metal library " + path + ": " + CommandQueue.oneLine(e.getMessage()));
    }
  }

  /** Where it came from. */
  public String origin() {
    return origin;
  }

  /** How many objects are owned and not released; 0 when every device is closed. */
  public long liveHandles() {
    return objectiveC.ownedHandles();
  }

  ObjectiveC objectiveC() {
    return objectiveC;
  }
}
