package io.ringkernel.runtime.cuda.driver;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds the CUDA driver's library. It comes with the display driver, not with a toolkit. */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
public final class CudaLibrary {
  /** System property with the library's absolute path. */
  public static final String PROPERTY = "ringkernel.cuda.library";
  /** Environment variable read when the property is not set. */
  public static final String ENVIRONMENT = "RINGKERNEL_CUDA_LIBRARY";

  private static final String REMEDY =
      "; install an NVIDIA driver of release 525 or later, or set -D"
          + PROPERTY + "=<absolute path>";

  private CudaLibrary() {}

  /**
   * Loads the driver and initializes it.
   *
   * @throws CudaUnavailable if there is none or it finds no device
   */
  public static GpuDriver open() {
    String named = Optional.ofNullable(System.getProperty(PROPERTY))
        .or(() -> Optional.ofNullable(System.getenv(ENVIRONMENT))).orElse("");
    SymbolLookup symbols = named.isBlank() ? ofTheSystem() : at(named);
    CudaFunctions functions = new CudaFunctions(symbols);
    Optional<String> missing = functions.missing();
    if (missing.isPresent()) {
      throw new CudaUnavailable("the CUDA driver lacks " + missing.get() + REMEDY);
    }
    int code = functions.result(CudaFunctions.Function.INIT, 0);
    if (code != 0) {
      throw new CudaUnavailable("the CUDA driver does not start: " + functions.errorName(code)
          + " (" + code + "); check that nvidia-smi lists a device");
    }
    GpuDriver driver = new ForeignGpuDriver(functions);
    if (driver.deviceCount() == 0) {
      throw new CudaUnavailable("the CUDA driver finds no device; check that nvidia-smi lists one");
    }
    return driver;
  }

  private static SymbolLookup ofTheSystem() {
    boolean windows =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String name = windows ? "nvcuda.dll" : "libcuda.so.1";
    try {
      // The global arena: threads of the driver still run when a runtime is closed.
      return windows ? SymbolLookup.libraryLookup(windowsPath(name), Arena.global())
          : SymbolLookup.libraryLookup(name, Arena.global());
    } catch (IllegalArgumentException e) {
      throw new CudaUnavailable("no CUDA driver: the system has no " + name + REMEDY);
    }
  }

  /** By its absolute path, since a bare name is looked up in the working directory too. */
  private static Path windowsPath(String name) {
    String root = Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows");
    return Path.of(root, "System32", name);
  }

  private static SymbolLookup at(String named) {
    try {
      Path path = Path.of(named);
      if (!path.isAbsolute() || !Files.isRegularFile(path)) {
        throw new CudaUnavailable("there is no file " + named + ", which " + PROPERTY + " or "
            + ENVIRONMENT + " names; it must be an absolute path");
      }
      return SymbolLookup.libraryLookup(path, Arena.global());
    } catch (InvalidPathException e) {
      throw new CudaUnavailable(PROPERTY + " or " + ENVIRONMENT + " is not a path: " + named);
    } catch (IllegalArgumentException e) {
      throw new CudaUnavailable("cannot load the CUDA driver " + named + ": " + e.getMessage());
    }
  }
}
