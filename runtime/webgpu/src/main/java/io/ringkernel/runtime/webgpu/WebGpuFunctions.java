package io.ringkernel.runtime.webgpu;

import static io.ringkernel.runtime.webgpu.NativeStructs.ADAPTER_INFO;
import static io.ringkernel.runtime.webgpu.NativeStructs.CALLBACK_INFO;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

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
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The C functions that compute needs, bound once for a library.
 *
 * <p>{@code WGPUFuture}, a struct of one 64-bit integer, is received as that integer: every ABI
 * that Java runs on returns both in the same register.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class WebGpuFunctions {
  private static final Linker LINKER = Linker.nativeLinker();

  /** One C function. */
  enum Function {
    CREATE_INSTANCE("wgpuCreateInstance", ADDRESS, ADDRESS),
    INSTANCE_REQUEST_ADAPTER("wgpuInstanceRequestAdapter", JAVA_LONG,
        ADDRESS, ADDRESS, CALLBACK_INFO),
    INSTANCE_PROCESS_EVENTS("wgpuInstanceProcessEvents", null, ADDRESS),
    INSTANCE_RELEASE("wgpuInstanceRelease", null, ADDRESS),
    ADAPTER_GET_INFO("wgpuAdapterGetInfo", JAVA_INT, ADDRESS, ADDRESS),
    ADAPTER_INFO_FREE_MEMBERS("wgpuAdapterInfoFreeMembers", null, ADAPTER_INFO),
    ADAPTER_GET_LIMITS("wgpuAdapterGetLimits", JAVA_INT, ADDRESS, ADDRESS),
    ADAPTER_HAS_FEATURE("wgpuAdapterHasFeature", JAVA_INT, ADDRESS, JAVA_INT),
    ADAPTER_REQUEST_DEVICE("wgpuAdapterRequestDevice", JAVA_LONG,
        ADDRESS, ADDRESS, CALLBACK_INFO),
    ADAPTER_RELEASE("wgpuAdapterRelease", null, ADDRESS),
    DEVICE_GET_QUEUE("wgpuDeviceGetQueue", ADDRESS, ADDRESS),
    DEVICE_PUSH_ERROR_SCOPE("wgpuDevicePushErrorScope", null, ADDRESS, JAVA_INT),
    DEVICE_POP_ERROR_SCOPE("wgpuDevicePopErrorScope", JAVA_LONG, ADDRESS, CALLBACK_INFO),
    DEVICE_CREATE_SHADER_MODULE("wgpuDeviceCreateShaderModule", ADDRESS, ADDRESS, ADDRESS),
    DEVICE_CREATE_BIND_GROUP_LAYOUT("wgpuDeviceCreateBindGroupLayout", ADDRESS, ADDRESS, ADDRESS),
    DEVICE_CREATE_PIPELINE_LAYOUT("wgpuDeviceCreatePipelineLayout", ADDRESS, ADDRESS, ADDRESS),
    DEVICE_CREATE_COMPUTE_PIPELINE("wgpuDeviceCreateComputePipeline", ADDRESS, ADDRESS, ADDRESS),
    DEVICE_CREATE_BUFFER("wgpuDeviceCreateBuffer", ADDRESS, ADDRESS, ADDRESS),
    DEVICE_CREATE_BIND_GROUP("wgpuDeviceCreateBindGroup", ADDRESS, ADDRESS, ADDRESS),
    DEVICE_CREATE_COMMAND_ENCODER("wgpuDeviceCreateCommandEncoder", ADDRESS, ADDRESS, ADDRESS),
    DEVICE_CREATE_QUERY_SET("wgpuDeviceCreateQuerySet", ADDRESS, ADDRESS, ADDRESS),
    DEVICE_DESTROY("wgpuDeviceDestroy", null, ADDRESS),
    DEVICE_RELEASE("wgpuDeviceRelease", null, ADDRESS),
    SHADER_MODULE_GET_COMPILATION_INFO("wgpuShaderModuleGetCompilationInfo", JAVA_LONG,
        ADDRESS, CALLBACK_INFO),
    SHADER_MODULE_RELEASE("wgpuShaderModuleRelease", null, ADDRESS),
    COMPUTE_PIPELINE_GET_BIND_GROUP_LAYOUT("wgpuComputePipelineGetBindGroupLayout", ADDRESS,
        ADDRESS, JAVA_INT),
    COMPUTE_PIPELINE_RELEASE("wgpuComputePipelineRelease", null, ADDRESS),
    PIPELINE_LAYOUT_RELEASE("wgpuPipelineLayoutRelease", null, ADDRESS),
    BIND_GROUP_LAYOUT_RELEASE("wgpuBindGroupLayoutRelease", null, ADDRESS),
    BIND_GROUP_RELEASE("wgpuBindGroupRelease", null, ADDRESS),
    BUFFER_MAP_ASYNC("wgpuBufferMapAsync", JAVA_LONG,
        ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG, CALLBACK_INFO),
    BUFFER_GET_CONST_MAPPED_RANGE("wgpuBufferGetConstMappedRange", ADDRESS,
        ADDRESS, JAVA_LONG, JAVA_LONG),
    BUFFER_UNMAP("wgpuBufferUnmap", null, ADDRESS),
    BUFFER_DESTROY("wgpuBufferDestroy", null, ADDRESS),
    BUFFER_RELEASE("wgpuBufferRelease", null, ADDRESS),
    QUEUE_WRITE_BUFFER("wgpuQueueWriteBuffer", null,
        ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG),
    QUEUE_SUBMIT("wgpuQueueSubmit", null, ADDRESS, JAVA_LONG, ADDRESS),
    QUEUE_ON_SUBMITTED_WORK_DONE("wgpuQueueOnSubmittedWorkDone", JAVA_LONG,
        ADDRESS, CALLBACK_INFO),
    QUEUE_RELEASE("wgpuQueueRelease", null, ADDRESS),
    COMMAND_ENCODER_BEGIN_COMPUTE_PASS("wgpuCommandEncoderBeginComputePass", ADDRESS,
        ADDRESS, ADDRESS),
    COMMAND_ENCODER_COPY_BUFFER_TO_BUFFER("wgpuCommandEncoderCopyBufferToBuffer", null,
        ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG),
    COMMAND_ENCODER_RESOLVE_QUERY_SET("wgpuCommandEncoderResolveQuerySet", null,
        ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG),
    QUERY_SET_RELEASE("wgpuQuerySetRelease", null, ADDRESS),
    COMMAND_ENCODER_FINISH("wgpuCommandEncoderFinish", ADDRESS, ADDRESS, ADDRESS),
    COMMAND_ENCODER_RELEASE("wgpuCommandEncoderRelease", null, ADDRESS),
    COMPUTE_PASS_SET_PIPELINE("wgpuComputePassEncoderSetPipeline", null, ADDRESS, ADDRESS),
    COMPUTE_PASS_SET_BIND_GROUP("wgpuComputePassEncoderSetBindGroup", null,
        ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS),
    COMPUTE_PASS_DISPATCH("wgpuComputePassEncoderDispatchWorkgroups", null,
        ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT),
    COMPUTE_PASS_END("wgpuComputePassEncoderEnd", null, ADDRESS),
    COMPUTE_PASS_RELEASE("wgpuComputePassEncoderRelease", null, ADDRESS),
    COMMAND_BUFFER_RELEASE("wgpuCommandBufferRelease", null, ADDRESS);

    private final String symbol;
    private final FunctionDescriptor descriptor;
    private final int handles;

    Function(String symbol, MemoryLayout result, MemoryLayout... parameters) {
      this.symbol = symbol;
      this.descriptor = result == null
          ? FunctionDescriptor.ofVoid(parameters)
          : FunctionDescriptor.of(result, parameters);
      this.handles = handles();
    }

    /** What a call does to the number of handles that must be given back: 1, 0 or -1. */
    private int handles() {
      if (symbol.endsWith("Release")) {
        return -1;
      }
      return descriptor.returnLayout().filter(ADDRESS::equals).isPresent()
          && !symbol.endsWith("MappedRange") ? 1 : 0;
    }
  }

  private static final MethodType SPREAD =
      MethodType.methodType(Object.class, Object[].class);

  private final AtomicLong live = new AtomicLong();
  private final Map<Function, MethodHandle> handles = new EnumMap<>(Function.class);
  private final Map<Function, MemorySegment> addresses = new EnumMap<>(Function.class);
  private final HeaderGeneration generation;
  private final boolean ofWgpu;

  WebGpuFunctions(SymbolLookup symbols, HeaderGeneration generation) {
    this.generation = generation;
    this.ofWgpu = symbols.find("wgpuGetVersion").isPresent();
    for (Function function : Function.values()) {
      MemorySegment address = symbols.findOrThrow(function.symbol);
      addresses.put(function, address);
      MethodHandle handle = LINKER.downcallHandle(address, function.descriptor);
      // Made once: invokeWithArguments would make a spreader for each call.
      handles.put(function, handle
          .asSpreader(Object[].class, function.descriptor.argumentLayouts().size())
          .asType(SPREAD));
    }
  }

  static List<String> missing(SymbolLookup symbols) {
    return Stream.of(Function.values())
        .map(function -> function.symbol)
        .filter(symbol -> symbols.find(symbol).isEmpty())
        .toList();
  }

  HeaderGeneration generation() {
    return generation;
  }

  /**
   * Whether the library is wgpu-native, which alone has {@code wgpuGetVersion}. It ends the process
   * in functions that it lacks, such as {@code wgpuShaderModuleGetCompilationInfo}, and for layout
   * entries without a resource, where Dawn reports an error.
   */
  boolean ofWgpu() {
    return ofWgpu;
  }

  /**
   * A function with its own types, of any library: its address comes before the arguments. Who uses
   * it gives back what it gives.
   */
  static MethodHandle unbound(Function function) {
    return LINKER.downcallHandle(function.descriptor);
  }

  /** Where a function lies. */
  MemorySegment address(Function function) {
    return addresses.get(function);
  }

  /** The library has given a handle that must be given back. */
  void given() {
    live.incrementAndGet();
  }

  /** Handles that were given and not given back. */
  long liveHandles() {
    return live.get();
  }

  /** Calls a function that returns nothing. */
  void call(Function function, Object... arguments) {
    invoke(function, arguments);
  }

  /** Calls a function that returns a handle. */
  MemorySegment handle(Function function, Object... arguments) {
    return (MemorySegment) invoke(function, arguments);
  }

  /** Calls a function that returns a 32-bit integer. */
  int integer(Function function, Object... arguments) {
    return (int) invoke(function, arguments);
  }

  private Object invoke(Function function, Object... arguments) {
    try {
      Object result = (Object) handles.get(function).invokeExact(arguments);
      if (function.handles > 0 && ((MemorySegment) result).address() != 0) {
        given();
      } else if (function.handles < 0) {
        live.decrementAndGet();
      }
      return result;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(function.symbol + " threw", e);
    }
  }
}
