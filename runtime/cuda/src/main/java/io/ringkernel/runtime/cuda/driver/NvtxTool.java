package io.ringkernel.runtime.cuda.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/**
 * A profiler that was loaded as the code in NVTX's header loads it ({@code nvtxInit.h}): its
 * {@code InitializeInjectionNvtx2} is given a function that tells where tables are, and writes
 * functions of its own to the places that those tables name.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class NvtxTool {
  /** {@code NVTX_CBID_CORE_RangePushA}: takes a name, returns how deep the range lies. */
  static final int RANGE_PUSH = 9;
  /** {@code NVTX_CBID_CORE_RangePop}. */
  static final int RANGE_POP = 11;

  /** {@code NVTX_VERSION} of the header that this follows. */
  private static final int VERSION = 3;
  private static final int CALLBACKS_TABLE = 1;
  private static final int VERSION_TABLE = 3;
  private static final int CORE = 1;
  /** By module, one more than its functions: CORE, CUDA, OPENCL, CUDART, CORE2, SYNC. */
  private static final int[] SIZES = {0, 16, 9, 15, 7, 16, 7};

  /** A tool may keep what it is given for as long as it likes. */
  private static final Arena FOREVER = Arena.global();

  private final MemorySegment[] places = new MemorySegment[SIZES.length];
  private final MemorySegment[] tables = new MemorySegment[SIZES.length];
  private final MemorySegment callbacks = FOREVER.allocate(16, 8);
  private final MemorySegment version = FOREVER.allocate(24, 8);

  private NvtxTool() {
    for (int module = CORE; module < SIZES.length; module++) {
      places[module] = FOREVER.allocate(ADDRESS, SIZES[module]);
      tables[module] = FOREVER.allocate(ADDRESS, SIZES[module] + 1); // ends with a null
      for (int i = 1; i < SIZES[module]; i++) {
        tables[module].setAtIndex(ADDRESS, i,
            MemorySegment.ofAddress(places[module].address() + ADDRESS.byteSize() * i));
      }
    }
    callbacks.set(JAVA_LONG, 0, callbacks.byteSize());
    callbacks.set(ADDRESS, 8, stub("moduleTable",
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS)));
    version.set(JAVA_LONG, 0, version.byteSize());
    version.set(JAVA_INT, 8, VERSION);
    version.set(ADDRESS, 16, stub("toolVersion", FunctionDescriptor.ofVoid(JAVA_INT)));
  }

  /**
   * Loads a tool.
   *
   * @param path as {@code dlopen} takes it
   * @throws IllegalArgumentException if it is none, or does not want to watch
   */
  static NvtxTool load(String path) {
    MemorySegment initialize = SymbolLookup.libraryLookup(path, FOREVER)
        .find("InitializeInjectionNvtx2").orElseThrow(
            () -> new IllegalArgumentException("it has no InitializeInjectionNvtx2"));
    NvtxTool tool = new NvtxTool();
    int takes;
    try {
      takes = (int) Linker.nativeLinker()
          .downcallHandle(initialize, FunctionDescriptor.of(JAVA_INT, ADDRESS))
          .invokeExact(tool.stub("table", FunctionDescriptor.of(ADDRESS, JAVA_INT)));
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    if (takes == 0) {
      throw new IllegalArgumentException("InitializeInjectionNvtx2 refused");
    }
    return tool;
  }

  /** What the tool put to a place of the core's table; empty where it did not. */
  Optional<MemorySegment> function(int number) {
    return Optional.of(places[CORE].getAtIndex(ADDRESS, number))
        .filter(function -> function.address() != 0);
  }

  private MemorySegment stub(String method, FunctionDescriptor descriptor) {
    try {
      MethodType type = descriptor.toMethodType();
      return Linker.nativeLinker().upcallStub(
          MethodHandles.lookup().bind(this, method, type), descriptor, FOREVER);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** {@code NvtxGetExportTableFunc_t}. */
  private MemorySegment table(int number) {
    return switch (number) {
      case CALLBACKS_TABLE -> callbacks;
      case VERSION_TABLE -> version;
      default -> MemorySegment.NULL;
    };
  }

  /** {@code GetModuleFunctionTable}: 1 where the module is known; both results may be null. */
  private int moduleTable(int module, MemorySegment table, MemorySegment size) {
    if (module < CORE || module >= SIZES.length) {
      return 0;
    }
    if (size.address() != 0) {
      size.reinterpret(JAVA_INT.byteSize()).set(JAVA_INT, 0, SIZES[module]);
    }
    if (table.address() != 0) {
      table.reinterpret(ADDRESS.byteSize()).set(ADDRESS, 0, tables[module]);
    }
    return 1;
  }

  /** {@code SetInjectionNvtxVersion}: nothing is known of versions that would matter. */
  private void toolVersion(int number) {}
}
