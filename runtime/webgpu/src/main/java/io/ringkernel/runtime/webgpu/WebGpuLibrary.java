package io.ringkernel.runtime.webgpu;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A native library that exports the {@code webgpu.h} C API, such as Dawn or wgpu-native.
 *
 * <p>Only absolute paths and the system loader are used, never the working directory: a library
 * that somebody dropped beside a project must not be run.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
public final class WebGpuLibrary {
  /** System property with the library's absolute path, or a name for the system loader. */
  public static final String PROPERTY = "ringkernel.webgpu.library";

  /** Environment variable read when the property is not set. */
  public static final String ENVIRONMENT = "RINGKERNEL_WEBGPU_LIBRARY";

  private static final List<String> NAMES = List.of("wgpu_native", "webgpu_dawn");
  private static final String REMEDY = "; install wgpu-native or Dawn, or set -D" + PROPERTY
      + "=<absolute path> or the environment variable " + ENVIRONMENT;

  private final String origin;
  private final WebGpuFunctions functions;

  private WebGpuLibrary(String origin, SymbolLookup symbols) {
    this.origin = origin;
    this.functions = new WebGpuFunctions(symbols, HeaderGeneration.of(symbols));
  }

  /**
   * Finds the library: the system property {@value #PROPERTY}, then the environment variable
   * {@value #ENVIRONMENT}, then {@code wgpu_native} and {@code webgpu_dawn} by the system loader.
   * A place that is named but does not work is an error, not a reason to look further.
   *
   * @return the loaded library
   * @throws WebGpuUnavailable if there is none
   */
  public static WebGpuLibrary locate() {
    String property = System.getProperty(PROPERTY);
    if (property != null && !property.isBlank()) {
      return named("system property " + PROPERTY, property);
    }
    String environment = System.getenv(ENVIRONMENT);
    if (environment != null && !environment.isBlank()) {
      return named("environment variable " + ENVIRONMENT, environment);
    }
    List<String> tried = new ArrayList<>();
    for (String name : NAMES) {
      Optional<SymbolLookup> symbols = systemLookup(name);
      if (symbols.isPresent()) {
        return checked(System.mapLibraryName(name), symbols.get());
      }
      tried.add(System.mapLibraryName(name));
    }
    throw new WebGpuUnavailable("no WebGPU library: " + PROPERTY + " and " + ENVIRONMENT
        + " are not set and the system loader has none of " + String.join(", ", tried) + REMEDY);
  }

  /**
   * Loads the library at a path.
   *
   * @param path an absolute path
   * @return the loaded library
   * @throws WebGpuUnavailable if the path is not absolute, or is no WebGPU library
   */
  public static WebGpuLibrary load(Path path) {
    if (!path.isAbsolute()) {
      throw new WebGpuUnavailable("the WebGPU library path must be absolute: " + path);
    }
    if (!Files.isRegularFile(path)) {
      throw new WebGpuUnavailable("there is no WebGPU library at " + path + REMEDY);
    }
    try {
      // The global arena: unloading a library whose driver threads still run crashes the process.
      return checked(path.toString(), SymbolLookup.libraryLookup(path, Arena.global()));
    } catch (IllegalArgumentException e) {
      throw new WebGpuUnavailable("cannot load the WebGPU library " + path + ": "
          + e.getMessage(), e);
    }
  }

  /**
   * Returns where the library came from.
   *
   * @return an absolute path, or the file name the system loader resolved
   */
  public String origin() {
    return origin;
  }

  /**
   * Returns how many handles the library has given that were not given back, for leak checks: 0
   * when every device is closed.
   *
   * @return a number of handles, of all devices of this instance
   */
  public long liveHandles() {
    return functions.liveHandles();
  }

  WebGpuFunctions functions() {
    return functions;
  }

  private static WebGpuLibrary named(String source, String value) {
    if (!value.contains("/") && !value.contains(File.separator)) {
      return checked(value, systemLookup(value).orElseThrow(() -> new WebGpuUnavailable(
          source + " names \"" + value + "\", which the system loader does not have" + REMEDY)));
    }
    try {
      return load(Path.of(value));
    } catch (InvalidPathException e) {
      throw new WebGpuUnavailable(source + " is not a path: " + value, e);
    }
  }

  private static WebGpuLibrary checked(String origin, SymbolLookup symbols) {
    List<String> missing = WebGpuFunctions.missing(symbols);
    if (!missing.isEmpty()) {
      throw new WebGpuUnavailable(origin + " is not a WebGPU library of 2025 or later: it lacks "
          + missing.getFirst() + (missing.size() == 1 ? "" : " and " + (missing.size() - 1)
              + " other functions"));
    }
    return new WebGpuLibrary(origin, symbols);
  }

  private static Optional<SymbolLookup> systemLookup(String name) {
    String file = name.contains(".") ? name : System.mapLibraryName(name);
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return onWindowsPath(file);
    }
    try {
      return Optional.of(SymbolLookup.libraryLookup(file, Arena.global()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** LoadLibrary by name would also search the working directory, so PATH is searched here. */
  private static Optional<SymbolLookup> onWindowsPath(String file) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(File.pathSeparator)) {
      try {
        Path candidate = Path.of(folder).resolve(file);
        if (candidate.isAbsolute() && Files.isRegularFile(candidate)) {
          return Optional.of(SymbolLookup.libraryLookup(candidate, Arena.global()));
        }
      } catch (IllegalArgumentException _) {
        continue; // a malformed PATH entry or an unloadable file: the next entry may do
      }
    }
    return Optional.empty();
  }
}
