package io.ringkernel.runtime.cuda.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Functions of {@code libcuda}, bound when first called. All return a {@code CUresult}. Names carry
 * the version suffix that {@code cuda.h} hides behind macros; both the CUDA 12 and 13 drivers
 * export them.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class CudaFunctions {
  /** What is called, with the C types of its parameters. */
  enum Function {
    INIT("cuInit", JAVA_INT),
    DRIVER_VERSION("cuDriverGetVersion", ADDRESS),
    DEVICE_COUNT("cuDeviceGetCount", ADDRESS),
    DEVICE_GET("cuDeviceGet", ADDRESS, JAVA_INT),
    DEVICE_NAME("cuDeviceGetName", ADDRESS, JAVA_INT, JAVA_INT),
    DEVICE_MEMORY("cuDeviceTotalMem_v2", ADDRESS, JAVA_INT),
    DEVICE_ATTRIBUTE("cuDeviceGetAttribute", ADDRESS, JAVA_INT, JAVA_INT),
    PEER_CAN("cuDeviceCanAccessPeer", ADDRESS, JAVA_INT, JAVA_INT),
    PEER_ATTRIBUTE("cuDeviceGetP2PAttribute", ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT),
    PEER_ENABLE("cuCtxEnablePeerAccess", JAVA_LONG, JAVA_INT),
    PEER_DISABLE("cuCtxDisablePeerAccess", JAVA_LONG),
    PEER_COPY("cuMemcpyPeerAsync", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
        JAVA_LONG),
    CONTEXT_RETAIN("cuDevicePrimaryCtxRetain", ADDRESS, JAVA_INT),
    CONTEXT_RELEASE("cuDevicePrimaryCtxRelease_v2", JAVA_INT),
    CONTEXT_SET("cuCtxSetCurrent", JAVA_LONG),
    CONTEXT_SYNCHRONIZE("cuCtxSynchronize"),
    CONTEXT_LIMIT("cuCtxGetLimit", ADDRESS, JAVA_INT),
    CONTEXT_SET_LIMIT("cuCtxSetLimit", JAVA_INT, JAVA_LONG),
    MEMORY_INFO("cuMemGetInfo_v2", ADDRESS, ADDRESS),
    ALLOCATE("cuMemAlloc_v2", ADDRESS, JAVA_LONG),
    FREE("cuMemFree_v2", JAVA_LONG),
    POOL_CREATE("cuMemPoolCreate", ADDRESS, ADDRESS),
    POOL_SET_ATTRIBUTE("cuMemPoolSetAttribute", JAVA_LONG, JAVA_INT, ADDRESS),
    POOL_TRIM("cuMemPoolTrimTo", JAVA_LONG, JAVA_LONG),
    POOL_DESTROY("cuMemPoolDestroy", JAVA_LONG),
    ALLOCATE_FROM("cuMemAllocFromPoolAsync", ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG),
    FREE_IN_ORDER("cuMemFreeAsync", JAVA_LONG, JAVA_LONG),
    HOST_ALLOCATE("cuMemHostAlloc", ADDRESS, JAVA_LONG, JAVA_INT),
    HOST_ADDRESS("cuMemHostGetDevicePointer_v2", ADDRESS, ADDRESS, JAVA_INT),
    HOST_FREE("cuMemFreeHost", ADDRESS),
    FILL("cuMemsetD8Async", JAVA_LONG, JAVA_BYTE, JAVA_LONG, JAVA_LONG),
    TO_DEVICE("cuMemcpyHtoDAsync_v2", JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG),
    TO_HOST("cuMemcpyDtoHAsync_v2", ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG),
    ON_DEVICE("cuMemcpyDtoDAsync_v2", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
    MODULE_LOAD("cuModuleLoadDataEx", ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS),
    MODULE_UNLOAD("cuModuleUnload", JAVA_LONG),
    MODULE_FUNCTION("cuModuleGetFunction", ADDRESS, JAVA_LONG, ADDRESS),
    FUNCTION_ATTRIBUTE("cuFuncGetAttribute", ADDRESS, JAVA_INT, JAVA_LONG),
    FUNCTION_SET_ATTRIBUTE("cuFuncSetAttribute", JAVA_LONG, JAVA_INT, JAVA_INT),
    ACTIVE_BLOCKS("cuOccupancyMaxActiveBlocksPerMultiprocessor", ADDRESS, JAVA_LONG, JAVA_INT,
        JAVA_LONG),
    FULLEST_BLOCK("cuOccupancyMaxPotentialBlockSize", ADDRESS, ADDRESS, JAVA_LONG, ADDRESS,
        JAVA_LONG, JAVA_INT),
    STREAM_CREATE("cuStreamCreate", ADDRESS, JAVA_INT),
    STREAM_SYNCHRONIZE("cuStreamSynchronize", JAVA_LONG),
    STREAM_AWAIT("cuStreamWaitEvent", JAVA_LONG, JAVA_LONG, JAVA_INT),
    STREAM_QUERY("cuStreamQuery", JAVA_LONG),
    STREAM_DESTROY("cuStreamDestroy_v2", JAVA_LONG),
    EVENT_CREATE("cuEventCreate", ADDRESS, JAVA_INT),
    EVENT_RECORD("cuEventRecord", JAVA_LONG, JAVA_LONG),
    EVENT_QUERY("cuEventQuery", JAVA_LONG),
    EVENT_SYNCHRONIZE("cuEventSynchronize", JAVA_LONG),
    EVENT_ELAPSED("cuEventElapsedTime", ADDRESS, JAVA_LONG, JAVA_LONG),
    EVENT_DESTROY("cuEventDestroy_v2", JAVA_LONG),
    LAUNCH("cuLaunchKernelEx", ADDRESS, JAVA_LONG, ADDRESS, ADDRESS),
    CAPTURE_BEGIN("cuStreamBeginCapture_v2", JAVA_LONG, JAVA_INT),
    CAPTURE_END("cuStreamEndCapture", JAVA_LONG, ADDRESS),
    GRAPH_INSTANTIATE("cuGraphInstantiateWithFlags", ADDRESS, JAVA_LONG, JAVA_LONG),
    GRAPH_UPDATE("cuGraphExecUpdate_v2", JAVA_LONG, JAVA_LONG, ADDRESS),
    GRAPH_LAUNCH("cuGraphLaunch", JAVA_LONG, JAVA_LONG),
    GRAPH_DESTROY("cuGraphDestroy", JAVA_LONG),
    GRAPH_EXEC_DESTROY("cuGraphExecDestroy", JAVA_LONG),
    ERROR_NAME("cuGetErrorName", JAVA_INT, ADDRESS);

    final String symbol;
    final List<MemoryLayout> parameters;

    Function(String symbol, MemoryLayout... parameters) {
      this.symbol = symbol;
      this.parameters = List.of(parameters);
    }
  }

  private final SymbolLookup symbols;
  private final Map<Function, MethodHandle> handles = new EnumMap<>(Function.class);

  CudaFunctions(SymbolLookup symbols) {
    this.symbols = symbols;
  }

  /** The first function that the library lacks. */
  Optional<String> missing() {
    for (Function function : Function.values()) {
      if (symbols.find(function.symbol).isEmpty()) {
        return Optional.of(function.symbol);
      }
    }
    return Optional.empty();
  }

  /** Calls and returns the {@code CUresult}. */
  int result(Function function, Object... arguments) {
    try {
      return (int) handle(function).invokeExact(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Calls, and throws where the driver reports an error. */
  void call(Function function, Object... arguments) {
    int code = result(function, arguments);
    if (code != 0) {
      throw new CudaException(function.symbol, code, errorName(code));
    }
  }

  String errorName(int code) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(ADDRESS);
      if (result(Function.ERROR_NAME, code, name) != 0) {
        return "unknown error";
      }
      return name.get(ADDRESS, 0).reinterpret(Long.MAX_VALUE).getString(0);
    }
  }

  private synchronized MethodHandle handle(Function function) {
    return handles.computeIfAbsent(function, f -> {
      MethodHandle handle = Linker.nativeLinker().downcallHandle(symbols.findOrThrow(f.symbol),
          FunctionDescriptor.of(JAVA_INT, f.parameters.toArray(MemoryLayout[]::new)));
      return handle.asSpreader(Object[].class, f.parameters.size())
          .asType(MethodType.methodType(int.class, Object[].class));
    });
  }
}
