package io.ringkernel.runtime.cuda.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What NVIDIA's management library (NVML) tells of a machine and the driver's own does not. It
 * comes with the driver; where it is not there, or does not know, nothing is told.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class ManagementLibrary {
  /** System property with the library's absolute path. */
  static final String PROPERTY = "ringkernel.nvml.library";

  private static final String NAME = "libnvidia-ml.so.1";
  /** {@code NVML_NVLINK_MAX_LINKS}. */
  private static final int LINKS = 18;
  /** {@code nvmlNvlinkVersion_t}: 1.0, 2.0, 2.2, 3.0, 3.1, 4.0, 5.0, 6.0 from 1 on. */
  private static final int[] GENERATIONS = {0, 1, 2, 2, 3, 3, 4, 5, 6};
  /** {@code nvmlConfComputeSystemState_t}: environment, feature, developer tools. */
  private static final int STATE_INTS = 3;

  private final SymbolLookup symbols;

  private ManagementLibrary(SymbolLookup symbols) {
    this.symbols = symbols;
  }

  /** Finds the library and starts it. */
  static Optional<ManagementLibrary> find() {
    String named = System.getProperty(PROPERTY, "");
    try {
      // The global arena: the library keeps threads of its own.
      SymbolLookup symbols = named.isBlank() ? SymbolLookup.libraryLookup(NAME, Arena.global())
          : !Files.isRegularFile(Path.of(named)) ? _ -> Optional.empty()
          : SymbolLookup.libraryLookup(Path.of(named), Arena.global());
      ManagementLibrary library = new ManagementLibrary(symbols);
      return library.call("nvmlInit_v2", List.of()) ? Optional.of(library) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the system has none
    }
  }

  /** Whether the library has the function and was successful. */
  private boolean call(String function, List<MemoryLayout> parameters, Object... arguments) {
    Optional<MemorySegment> symbol = symbols.find(function);
    if (symbol.isEmpty()) {
      return false;
    }
    try {
      return (int) Linker.nativeLinker()
          .downcallHandle(symbol.get(),
              FunctionDescriptor.of(JAVA_INT, parameters.toArray(MemoryLayout[]::new)))
          .invokeWithArguments(arguments) == 0;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The generation of NVLink of a device's links that are up, the latest; 0 where none is; empty
   * where the library does not know the device.
   *
   * @param address of the device on the PCI bus, such as {@code 0000:3b:00.0}
   */
  OptionalInt linkGeneration(String address) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment handle = arena.allocate(ADDRESS);
      if (!call("nvmlDeviceGetHandleByPciBusId_v2", List.of(ADDRESS, ADDRESS),
          arena.allocateFrom(address), handle)) {
        return OptionalInt.empty();
      }
      MemorySegment device = handle.get(ADDRESS, 0);
      int latest = 0;
      for (int link = 0; link < LINKS; link++) {
        if (number(arena, "nvmlDeviceGetNvLinkState", device, link) == 1) {
          int version = number(arena, "nvmlDeviceGetNvLinkVersion", device, link);
          latest = Math.max(latest, GENERATIONS[Math.clamp(version, 0, GENERATIONS.length - 1)]);
        }
      }
      return OptionalInt.of(latest);
    }
  }

  /** What the library says of a link; 0 where it says nothing. */
  private int number(Arena arena, String function, MemorySegment device, int link) {
    MemorySegment result = arena.allocate(JAVA_INT);
    return call(function, List.of(ADDRESS, JAVA_INT, ADDRESS), device, link, result)
        ? result.get(JAVA_INT, 0) : 0;
  }

  /** Whether confidential computing is on; empty where the library does not know of it. */
  Optional<Boolean> isConfidential() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(JAVA_INT, STATE_INTS);
      return call("nvmlSystemGetConfComputeState", List.of(ADDRESS), state)
          ? Optional.of(state.getAtIndex(JAVA_INT, 1) != 0) : Optional.empty();
    }
  }
}
